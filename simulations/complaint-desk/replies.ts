/** The customer's replies: for each step the lines of its event, in the mood they are said in; lines of one event take turns. */
import type { Text } from '../kit/text.ts';
import type { Run } from '../kit/simulation.ts';
import type { Act, DeskAction } from './action.ts';
import type { Desk } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';
import { filled } from './model/amount.ts';
import { moodOf, type DeskContext, type Mood } from './model/context.ts';
import type { Line } from './scenario-lines.ts';

type MoodTable = Readonly<Partial<Record<Mood, Line | undefined>>>;

/** The line table of the step's event, or nothing where the customer is not spoken to. */
function tableOf(desk: Desk, action: DeskAction, code: string): MoodTable | Line | undefined {
  const lines = desk.voice;
  const [, kind = ''] = code.split('.');
  switch (action.type) {
    case 'ack': case 'listen': case 'empathise': case 'apologise': case 'restate': case 'explain': case 'status': {
      const act: Act = action.type;
      return kind === 'again' ? lines.again : kind === 'well' ? lines.acts[act].well : kind === 'badly' ? lines.acts[act].badly : lines.acts[act].flat;
    }
    case 'ask':
      if (kind === 'told') return lines.told;
      if (kind === 'evasive') return lines.evasive;
      return kind === 'silent' ? lines.silent : desk.scenario.topics.find((topic) => topic.id === action.topic)?.answer;
    case 'promise': return kind === 'good' ? lines.promise.good : kind === 'weak' ? lines.promise.weak : lines.promise.empty;
    case 'special': return desk.scenario.specials.find((special) => special.id === action.special)?.reply;
    case 'escalate': return kind === 'taken' ? lines.escalated : undefined;
    case 'transfer': return lines.transfer[action.how];
    case 'offer': return kind === 'accepted' ? lines.offer.accepted : kind === 'amount' ? lines.offer.amount : kind === 'kind' ? lines.offer.kind : kind === 'ground' ? lines.offer.ground : kind === 'mood' ? lines.offer.mood : undefined;
    case 'fulfil': return lines.fulfil[action.route];
    case 'verify': return action.how === 'assume' ? undefined : lines.verify[action.how];
    case 'refusal': return lines.refusal[action.wording];
    case 'close': return kind === 'confirmed' ? lines.closed : lines.unconfirmed;
    default: return undefined;
  }
}

const isMoodTable = (table: MoodTable | Line): table is MoodTable => !Array.isArray(table) && !('zh' in table);

/** What the step's circumstances add: a broken promise, silence, the end of the customer's patience. */
function aftermath(desk: Desk, context: DeskContext, before: DeskContext): [string, MoodTable | Line][] {
  const lines = desk.voice;
  return [
    ...(context.last.broken ? [['broken', lines.broken] satisfies [string, MoodTable]] : context.last.silent ? [['silence', lines.silence] satisfies [string, MoodTable]] : []),
    ...(context.lost && !before.lost ? [['lost', lines.lost] satisfies [string, Line]] : context.appealed && !before.appealed ? [['appeal', lines.appeal] satisfies [string, Line]] : []),
  ];
}

export function replies(run: Run<Desk, DeskSnapshot, DeskAction>): Text[][] {
  const desk = run.prepared;
  const turns = new Map<string, number>();
  const pick = (key: string, table: MoodTable | Line, mood: Mood): Text[] => {
    const line = isMoodTable(table) ? (table[mood] ?? desk.voice.silent) : table;
    const wordings = Array.isArray(line) ? line : [line];
    const turn = turns.get(`${key}/${mood}`) ?? 0;
    turns.set(`${key}/${mood}`, turn + 1);
    const text = wordings[turn % wordings.length];
    return text === undefined ? [] : [filled(text, desk.figures, desk.caller.name)];
  };
  return run.steps.map((step) => {
    if (step.rejection !== undefined || step.action.type === 'handIn') return [];
    const { context } = step.after;
    const mood = moodOf(context.anger);
    const table = tableOf(desk, step.action, context.last.code);
    const key = step.action.type === 'ask' && context.last.code !== 'ask.told' && context.last.code !== 'ask.evasive' ? `ask/${step.action.topic}` : context.last.code;
    return [
      ...(table === undefined ? [] : pick(key, table, mood)),
      ...aftermath(desk, context, step.before.context).flatMap(([event, lines]) => pick(event, lines, mood)),
    ];
  });
}
