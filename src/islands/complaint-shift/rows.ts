/** What the result of a shift shows of each case: how far it got, and who was at work on it when. */
import type { Text } from '../../../simulations/kit/text.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import type { Graded } from '../../../simulations/kit/verdict.ts';
import { STATES } from '../../../simulations/complaint-desk/text.ts';
import type { Next } from '../../../simulations/complaint-shift/model/handover.ts';
import type { SeenCase, ShiftView } from '../../../simulations/complaint-shift/view.ts';

export interface Span { readonly from: number; readonly to: number; readonly mine: boolean }

export interface CaseRow {
  readonly id: string;
  readonly title: Text;
  readonly arrival: number;
  /** Minute at which the learner first turned to it. */
  readonly first: number | undefined;
  /** Out of 100. */
  readonly share: number;
  readonly heard: boolean;
  readonly ended: boolean;
  readonly state: Text;
  readonly handover: { readonly next: Next; readonly right: boolean } | undefined;
  /** The next step that a hand-over had to name. */
  readonly due: Next | null;
  readonly spans: readonly Span[];
  /** Minutes of the learner's own, and of others. */
  readonly mine: number;
  readonly others: number;
}

const find = (view: ShiftView, id: string): SeenCase | undefined => view.cases.find((one) => one.id === id);

/** The learner's time in a case, and the time others went on without them, step by step. */
function spansOf(play: Play<ShiftView>, id: string): Span[] {
  let before = play.view(0);
  return play.attempt.actions.flatMap((action, i): Span[] => {
    const now = play.view(i + 1);
    const own = action['case'] === id && play.rejections[i] === undefined && action.type !== 'handIn' ? [{ from: before.time, to: now.time, mine: true }] : [];
    const until = find(now, id)?.until ?? 0;
    const away = own.length > 0 && action.type !== 'handOver' && until > now.time ? [{ from: now.time, to: Math.min(until, now.length), mine: false }] : [];
    before = now;
    return [...own, ...away];
  });
}

const minutes = (spans: readonly Span[], mine: boolean): number => spans.filter((span) => span.mine === mine).reduce((sum, { from, to }) => sum + to - from, 0);

export function caseRows(play: Play<ShiftView>, verdict: Graded): CaseRow[] {
  return play.view().cases.map((one) => {
    const spans = spansOf(play, one.id);
    return {
      id: one.id, title: one.title, arrival: one.arrival, first: spans.find(({ mine }) => mine)?.from, share: verdict.outcome[one.id] ?? 0, heard: one.heard, ended: one.standing === 'ended', state: STATES[one.state] ?? one.title,
      handover: one.handover === null ? undefined : { next: one.handover.next, right: one.handover.next === one.due }, due: one.due,
      spans, mine: minutes(spans, true), others: minutes(spans, false),
    };
  });
}
