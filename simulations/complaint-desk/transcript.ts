/** The conversation: what each step made the employee say, the record show, and the customer answer. */
import type { Text } from '../kit/text.ts';
import type { Run, Step } from '../kit/simulation.ts';
import type { DeskAction, Happening } from './action.ts';
import type { Desk } from './menus.ts';
import { minutesText } from './menus.ts';
import type { DeskSnapshot } from './machine.ts';
import { filled, yuan } from './model/amount.ts';
import { moodOf, type Mood } from './model/context.ts';
import { replies } from './replies.ts';
import { REJECTIONS } from './text.ts';
import { ACTIONS_TEXT, CLASSES_TEXT, ESCALATE_SAY, FULFIL_SAY, HOLDS_TEXT, PROMISES_SAY, REASONS_TEXT, TRANSFERS_SAY, VERIFY_SAY } from './text-menus.ts';

export interface Entry {
  /** Step that brought it, 0 for the opening. */
  readonly step: number;
  /** Simulated minute. */
  readonly time: number;
  readonly by: 'customer' | 'employee' | 'record' | 'refused';
  /** Action type, for the record's and refusals' sign. */
  readonly action: string;
  readonly title?: Text;
  readonly text: Text;
  /** Anger after the step and its change; the customer's mood. */
  readonly anger: number;
  readonly change: number;
  readonly mood: Mood;
}

type DeskStep = Step<DeskSnapshot, Happening>;
const EMPTY: Text = { zh: '', en: '' };

const join = (texts: readonly Text[]): Text => ({ zh: texts.map((text) => text.zh).join('、'), en: texts.map((text) => text.en).join(', ') });
const labels = (ids: readonly string[], list: readonly { readonly id: string; readonly label: Text }[]): Text => join(list.filter((entry) => ids.includes(entry.id)).map((entry) => entry.label));

/** What the employee says aloud, if the step is speech. */
function said(desk: Desk, action: Happening): Text | undefined {
  const { scenario } = desk;
  const spoken = (text: Text | undefined): Text | undefined => (text === undefined ? undefined : filled(text, desk.figures, desk.caller.name));
  switch (action.type) {
    case 'ask': return spoken(scenario.topics.find((topic) => topic.id === action.topic)?.says);
    case 'promise': {
      const due = minutesText(action.due);
      const text = PROMISES_SAY[action.what] ?? EMPTY;
      return { zh: text.zh.replace('{due}', due.zh), en: text.en.replace('{due}', due.en) };
    }
    case 'special': return spoken(scenario.specials.find((special) => special.id === action.special)?.says);
    case 'transfer': return TRANSFERS_SAY[action.how];
    case 'fulfil': return FULFIL_SAY[action.route];
    case 'verify': return VERIFY_SAY[action.how];
    case 'refusal': return spoken(scenario.wordings.refusal[action.wording]);
    case 'ack': case 'listen': case 'empathise': case 'apologise': case 'restate': case 'explain': case 'status':
      return desk.menus.wordings[action.type].find((choice) => choice.id === action.wording)?.label;
    default: return undefined;
  }
}

/** A label that opens with a name or an abbreviation: Civil Code, Anda, COD. */
const NAMED = /^(?:[A-Z]{2}|[A-Z][a-z]+ [A-Z]|Anda\b)/;

/** Labels within a sentence: English drops the capital that each has in a menu. */
const running = (ids: readonly string[], list: Parameters<typeof labels>[1]): Text =>
  labels(ids, list.map(({ id, label: { zh, en } }) => ({ id, label: { zh, en: NAMED.test(en) ? en : `${en.slice(0, 1).toLowerCase()}${en.slice(1)}` } })));

/** The proposal as it is put to the customer. */
function offered(desk: Desk, action: Extract<DeskAction, { type: 'offer' }>): Text {
  const { scenario } = desk;
  const kinds = running(action.kinds, scenario.kinds);
  // Where no money is offered none is named.
  const money: Text = action.amount === 0 ? EMPTY : { zh: `，合计 ${yuan(action.amount)} 元`, en: `, CNY ${yuan(action.amount)} in all` };
  const rules = running(action.rules, scenario.rules);
  const condition = running([action.condition], scenario.conditions);
  return {
    zh: `我们的处理办法是：${kinds.zh}${money.zh}。依据是${rules.zh}。条件：${condition.zh}。`,
    en: `Here is what we propose: ${kinds.en}${money.en}. This rests on ${rules.en}. Condition: ${condition.en}.`,
  };
}

/** The customer was kept on the line. */
const AWAY = (minutes: number): Text => ({ zh: `客户在线上等了 ${minutes} 分钟，没有人说话。`, en: `The customer waited on the line for ${minutes} minutes without a word.` });

/** What the record shows of a step that is no speech. */
function recorded(desk: Desk, step: DeskStep): Text | undefined {
  const { action, after } = step;
  const { scenario } = desk;
  switch (action.type) {
    case 'check': {
      const source = scenario.sources.find((entry) => entry.id === action.source);
      const found = desk.facts.filter((fact) => after.context.last.facts.includes(fact.id)).map((fact) => fact.text);
      const text = found.length > 0 ? { zh: found.map((fact) => fact.zh).join('；'), en: found.map((fact) => fact.en).join('; ') } : (source?.nothing ?? EMPTY);
      return { zh: `${source?.label.zh ?? ''}：${text.zh}`, en: `${source?.label.en ?? ''}: ${text.en}` };
    }
    case 'assess': return CLASSES_TEXT[action.class];
    case 'hold': return HOLDS_TEXT[action.kind];
    case 'escalate': {
      const reason = REASONS_TEXT[action.reason] ?? EMPTY;
      return after.context.last.code === 'escalate.taken'
        ? { zh: `理由：${reason.zh}。主管同意，授权提到 ${yuan(desk.supervisor)} 元。`, en: `Reason: ${reason.en}. The supervisor agrees; your authority is now CNY ${yuan(desk.supervisor)}.` }
        : { zh: `理由：${reason.zh}。主管退回：依据不够，或不必升级。`, en: `Reason: ${reason.en}. Returned: not enough to go on, or no need.` };
    }
    case 'offer': return after.context.last.code === 'offer.returned' ? { zh: '主管退回：关键事实还没有查明，不能对客户提出。', en: 'Returned by the supervisor: key facts are not established, it cannot go to the customer.' } : undefined;
    case 'wait': return minutesText(action.minutes);
    case 'absence': return action.held > 0 ? AWAY(action.minutes) : undefined;
    case 'rootcause': return labels([action.cause], scenario.causes);
    case 'prevent': return join([labels([action.action], scenario.actions), labels([action.measure], scenario.measures)]);
    case 'close': return after.context.last.code === 'close.confirmed' ? { zh: '案子结案，记录归档。', en: 'The case is closed and filed.' } : { zh: '案子在没有核实的情况下关闭。', en: 'The case was closed without confirmation.' };
    case 'back': return { zh: '刚才那一步收回，从它之前接着做。这次退回留在记录里。', en: 'The last step is taken back; the case goes on from before it. The step back stays on record.' };
    default: return undefined;
  }
}

function entriesOf(desk: Desk, step: DeskStep, number: number, reply: readonly Text[]): Entry[] {
  const { action, before, after } = step;
  const title = ACTIONS_TEXT[action.type] ?? EMPTY;
  const base = { step: number, time: after.context.time, action: action.type, anger: after.context.anger, change: after.context.anger - before.context.anger, mood: moodOf(after.context.anger) };
  if (step.rejection !== undefined) return [{ ...base, by: 'refused', title, text: REJECTIONS[step.rejection.code] ?? EMPTY }];
  const speech = action.type === 'offer' && after.context.last.code !== 'offer.returned' ? offered(desk, action) : action.type === 'escalate' && after.context.last.code === 'escalate.taken' ? ESCALATE_SAY : said(desk, action);
  const record = recorded(desk, step);
  return [
    ...(record === undefined ? [] : [{ ...base, by: 'record' as const, title, text: record }]),
    ...(speech === undefined ? [] : [{ ...base, by: 'employee' as const, text: speech }]),
    ...reply.map((text) => ({ ...base, by: 'customer' as const, text })),
  ];
}

/** The whole conversation up to the end of the run, the customer's opening words first. */
export function transcript(run: Run<Desk, DeskSnapshot, Happening>): Entry[] {
  const desk = run.prepared;
  const { context } = run.first;
  const opening: Entry = { step: 0, time: 0, by: 'customer', action: 'opening', text: filled(desk.caller.opening, desk.figures, desk.caller.name), anger: context.anger, change: 0, mood: moodOf(context.anger) };
  const answers = replies(run);
  return [opening, ...run.steps.flatMap((step, i) => (step.action.type === 'handIn' ? [] : entriesOf(desk, step, i + 1, answers[i] ?? [])))];
}
