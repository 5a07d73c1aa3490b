/** What must be chosen for each action: one list of choices, or a form of several fields. */
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { Choice } from '../../../simulations/complaint-desk/menus.ts';
import { minutesText } from '../../../simulations/complaint-desk/menus.ts';
import type { DeskView } from '../../../simulations/complaint-desk/view.ts';
import type { DeskWords } from '../../i18n/desk.ts';
import type { Locale } from '../../i18n/locale.ts';
import { spanText } from '../../i18n/format.ts';
import type { ActionType } from './stages.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Cost, or that it was used before. */
  readonly note?: string;
}

/** A list from which one press chooses and acts. */
export interface ListPicker {
  readonly kind: 'list';
  readonly heading: string;
  readonly speech: boolean;
  readonly options: readonly Option[];
  readonly act: (value: string) => RawAction;
}

export interface FormField {
  readonly name: string;
  readonly legend: string;
  readonly kind: 'one' | 'some' | 'money';
  readonly options: readonly Option[];
  /** Whether nothing chosen is allowed. */
  readonly optional: boolean;
}

export type FormValues = Readonly<Record<string, readonly string[]>>;

export interface FormPicker {
  readonly kind: 'form';
  readonly fields: readonly FormField[];
  readonly send: string;
  readonly note: string | undefined;
  readonly act: (values: FormValues) => RawAction;
}

export interface ConfirmPicker {
  readonly kind: 'confirm';
  readonly text: string;
  readonly yes: string;
  readonly act: () => RawAction;
}

export type Picker = ListPicker | FormPicker | ConfirmPicker;

/** Typed 元 as whole 分; nothing if it is no amount with at most two decimals. */
export function fenOf(text: string): number | undefined {
  const plain = text.trim().replaceAll(/[,，\s]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined;
  const [whole = '0', part = ''] = plain.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

export function pickerOf(type: ActionType, view: DeskView, words: DeskWords, locale: Locale): Picker {
  const { menus } = view;
  const options = (choices: readonly Choice[]): Option[] => choices.map(({ id, label, minutes }) => ({
    value: id, label: label[locale],
    ...(minutes !== undefined ? { note: spanText(minutes, locale) } : {}),
  }));
  const times = (list: readonly number[]): Option[] => list.map((minutes) => ({ value: String(minutes), label: minutesText(minutes)[locale] }));
  const facts: Option[] = view.facts.map((fact) => ({ value: fact.id, label: fact.label[locale], note: fact.text[locale] }));
  const list = (heading: string, choices: readonly Option[], act: (value: string) => RawAction, speech = false): ListPicker => ({ kind: 'list', heading, options: choices, act, speech });
  const one = (name: string, legend: string, choices: readonly Option[]): FormField => ({ name, legend, kind: 'one', options: choices, optional: false });
  const first = (values: FormValues, name: string): string => values[name]?.[0] ?? '';
  switch (type) {
    case 'ack': case 'listen': case 'empathise': case 'apologise': case 'restate': case 'explain': case 'status': case 'refusal':
      return list(words.choose.wording, options(menus.wordings[type]), (wording) => ({ type, wording }), true);
    case 'ask': return list(words.choose.topic, options(menus.topics), (topic) => ({ type, topic }));
    case 'check': return list(words.choose.source, options(menus.sources), (source) => ({ type, source }));
    case 'assess': return list(words.choose.class, options(menus.classes), (name) => ({ type, class: name }));
    case 'hold': return list(words.choose.hold, options(menus.holds), (kind) => ({ type, kind }));
    case 'escalate': return list(words.choose.reason, options(menus.reasons), (reason) => ({ type, reason }));
    case 'special': return list(words.choose.special, options(menus.specials), (special) => ({ type, special }));
    case 'transfer': return list(words.choose.how, options(menus.transfers), (how) => ({ type, how }));
    case 'wait': return list(words.choose.minutes, times(menus.waits), (minutes) => ({ type, minutes: Number(minutes) }));
    case 'fulfil': return list(words.choose.route, options(menus.routes), (route) => ({ type, route }));
    case 'verify': return list(words.choose.check, options(menus.checks), (how) => ({ type, how }));
    case 'promise': return { kind: 'form', send: words.form.say, note: undefined, fields: [one('what', words.form.what, options(menus.promises)), one('due', words.form.due, times(menus.dues))], act: (values) => ({ type, what: first(values, 'what'), due: Number(first(values, 'due')) }) };
    case 'rootcause': return { kind: 'form', send: words.form.write, note: undefined, fields: [one('cause', words.form.cause, options(menus.causes)), { name: 'evidence', legend: words.form.evidence, kind: 'some', options: facts, optional: true }], act: (values) => ({ type, cause: first(values, 'cause'), evidence: values['evidence'] ?? [] }) };
    case 'prevent': return { kind: 'form', send: words.form.write, note: undefined, fields: [one('action', words.form.action, options(menus.actions)), one('measure', words.form.measure, options(menus.measures))], act: (values) => ({ type, action: first(values, 'action'), measure: first(values, 'measure') }) };
    case 'offer': return {
      kind: 'form', send: words.form.send, note: words.form.offersLeft(view.offersLeft),
      fields: [
        { name: 'kinds', legend: words.form.kinds, kind: 'some', options: options(menus.kinds), optional: false },
        { name: 'amount', legend: words.form.amount, kind: 'money', options: [], optional: false },
        { name: 'rules', legend: words.form.rules, kind: 'some', options: options(menus.rules), optional: false },
        { name: 'facts', legend: words.form.cite, kind: 'some', options: facts, optional: true },
        one('condition', words.form.condition, options(menus.conditions)),
      ],
      act: (values) => ({ type, kinds: values['kinds'] ?? [], amount: fenOf(first(values, 'amount')) ?? -1, rules: values['rules'] ?? [], facts: values['facts'] ?? [], condition: first(values, 'condition') }),
    };
    case 'close': return { kind: 'confirm', text: words.confirm.close, yes: words.confirm.closeYes, act: () => ({ type }) };
    case 'handIn': return { kind: 'confirm', text: words.confirm.handIn, yes: words.confirm.handInYes, act: () => ({ type }) };
  }
}
