/** The customer's replies: for each step the lines of its event, in the mood they are said in; lines of one place take turns. */
import type { Text } from '../kit/text.ts';
import type { Run } from '../kit/simulation.ts';
import type { Happening } from './action.ts';
import type { Desk } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';
import { filled } from './model/amount.ts';
import { moodOf, type DeskContext, type Mood } from './model/context.ts';
import type { Line } from './scenario-lines.ts';

type MoodTable = Readonly<Partial<Record<Mood, Line | undefined>>>;
type Tables = Readonly<Record<string, MoodTable | undefined>>;
/** Where lines are written, in the voice or the case, and the lines. */
type Written = readonly [place: string, lines: MoodTable | Line];

/** The lines of one place that take turns, such as those of `acts.listen.well.calm`. */
export interface Said {
  readonly place: string;
  readonly lines: readonly Text[];
}

const within = (place: string, tables: Tables, kind: string): Written[] => (tables[kind] === undefined ? [] : [[`${place}.${kind}`, tables[kind]]]);

/** The lines of the step's event; none where the customer is not spoken to. */
function answer(desk: Desk, action: Happening, code: string): Written[] {
  const { voice } = desk;
  const [, kind = ''] = code.split('.');
  switch (action.type) {
    case 'ack': case 'listen': case 'empathise': case 'apologise': case 'restate': case 'explain': case 'status':
      return kind === 'again' ? [['again', voice.again]] : within(`acts.${action.type}`, voice.acts[action.type], kind);
    case 'ask': {
      if (kind === 'told') return [['told', voice.told]];
      if (kind === 'evasive') return [['evasive', voice.evasive]];
      const own = desk.scenario.topics.find(({ id }) => id === action.topic)?.answer;
      return kind === 'silent' || own === undefined ? [['silent', voice.silent]] : [[`topics.${action.topic}.answer`, own]];
    }
    case 'promise': return within('promise', voice.promise, kind);
    case 'special': return desk.scenario.specials.flatMap(({ id, reply }): Written[] => (id === action.special ? [[`specials.${id}.reply`, reply]] : []));
    case 'escalate': return kind === 'taken' ? [['escalated', voice.escalated]] : [];
    case 'transfer': return within('transfer', voice.transfer, action.how);
    case 'offer': return within('offer', voice.offer, kind);
    case 'fulfil': return within('fulfil', voice.fulfil, action.route);
    case 'verify': return within('verify', voice.verify, action.how);
    case 'refusal': return within('refusal', voice.refusal, action.wording);
    case 'close': return kind === 'confirmed' ? [['closed', voice.closed]] : [['unconfirmed', voice.unconfirmed]];
    default: return [];
  }
}

/** What the step's circumstances add: a broken promise, silence, the end of the customer's patience. */
function aftermath({ voice }: Desk, before: DeskContext, after: DeskContext): Written[] {
  const ended = after.lost && !before.lost ? 'lost' : after.appealed && !before.appealed ? 'appeal' : undefined;
  return [
    ...(after.last.broken ? [['broken', voice.broken] satisfies Written] : after.last.silent ? [['silence', voice.silence] satisfies Written] : []),
    ...(ended === undefined ? [] : [[ended, voice[ended]] satisfies Written]),
  ];
}

const isMoodTable = (lines: MoodTable | Line): lines is MoodTable => !Array.isArray(lines) && !('zh' in lines);

/** All that an accepted step makes the customer say, place by place; without a line for the mood they are too furious to answer. */
export function saidAt(desk: Desk, action: Happening, before: DeskContext, after: DeskContext): Said[] {
  const mood = moodOf(after.anger);
  return [...answer(desk, action, after.last.code), ...aftermath(desk, before, after)].map(([place, written]) => {
    const line = isMoodTable(written) ? written[mood] : written;
    const at = line === undefined ? 'silent' : isMoodTable(written) ? `${place}.${mood}` : place;
    return { place: at, lines: [line ?? desk.voice.silent].flat() };
  });
}

/** The replies to each step of the run. */
export function replies(run: Run<Desk, DeskSnapshot, Happening>): Text[][] {
  const desk = run.prepared;
  const turns = new Map<string, number>();
  return run.steps.map((step) => {
    if (step.rejection !== undefined || step.action.type === 'handIn') return [];
    return saidAt(desk, step.action, step.before.context, step.after.context).flatMap(({ place, lines }) => {
      const turn = turns.get(place) ?? 0;
      turns.set(place, turn + 1);
      const text = lines[turn % lines.length];
      return text === undefined ? [] : [filled(text, desk.figures, desk.caller.name)];
    });
  });
}
