/** Players of a shift who know nothing of its cases: every habit of the desk, from case to case as they come in, and one that only answers the telephone. */
import type { RawAction } from '../kit/attempt.ts';
import { firstFilling } from '../kit/explore/fill.ts';
import type { Player, PlayerMoment } from '../kit/explore/player.ts';
import { players as habits } from '../complaint-desk/players.ts';
import type { DeskView } from '../complaint-desk/view.ts';
import type { ShiftView } from './view.ts';

type Moment = PlayerMoment<ShiftView>;

const first = ({ legal }: Moment, type: string): RawAction | null => {
  const template = legal.find((candidate) => candidate.type === type);
  return template === undefined ? null : firstFilling(template);
};

/** Hands over what can no longer be worked on, turns to the next case, or waits for one. */
const next = (moment: Moment): RawAction | null => (moment.view.over ? first(moment, 'handOver') : (first(moment, 'serve') ?? first(moment, 'idle')));

/** A habit of the desk, in one case after another. */
function inTurn(habit: Player<DeskView>): Player<ShiftView> {
  const spent = new Set<string>();
  return {
    name: habit.name,
    act: (moment) => {
      if (moment.step === 0) spent.clear();
      const { serving, desk, over } = moment.view;
      if (over || serving === null || desk === null || spent.has(serving)) {
        const fresh = moment.legal.find(({ type }) => type === 'serve')?.fields['case'];
        const choice = fresh?.kind === 'one' ? fresh.options.find((id) => !spent.has(String(id))) : undefined;
        return !over && choice !== undefined ? { type: 'serve', case: choice } : next(over ? moment : { ...moment, legal: moment.legal.filter(({ type }) => type !== 'serve') });
      }
      const legal = moment.legal.filter(({ fields: { case: one } }) => one?.kind === 'one' && one.options.length === 1 && one.options[0] === serving).filter(({ type }) => type !== 'serve' && type !== 'handOver').map(({ type, fields: { case: _case, ...fields } }) => ({ type, fields }));
      const action = habit.act({ ...moment, view: desk, legal });
      if (action !== null) return { ...action, case: serving };
      spent.add(serving);
      return next({ ...moment, legal: moment.legal.filter(({ type }) => type !== 'serve') });
    },
  };
}

export const players: readonly Player<ShiftView>[] = [
  ...habits.map(inTurn),
  {
    // Tells everyone that they have been heard and when they will hear, works on nothing, and hands all of it over.
    name: 'answers-and-hands-over',
    act: (moment) => {
      const { serving, desk, over, cases } = moment.view;
      if (over) return first(moment, 'handOver');
      if (serving !== null && desk !== null) {
        const deed = desk.ackAt === null ? 'ack' : desk.promises.length === 0 ? 'promise' : desk.done['status'] === undefined ? 'status' : undefined;
        if (deed !== undefined) return first(moment, deed);
      }
      const waiting = cases.find(({ standing }) => standing === 'waiting');
      return waiting === undefined ? first(moment, 'idle') : { type: 'serve', case: waiting.id };
    },
  },
];
