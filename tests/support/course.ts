/** The course's content as simulations play it: every scenario and paper, and a made-up one for forms that the content does not use yet. */
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/course/content.ts';
import { papersOf } from '../../src/course/papers.ts';
import { shiftsOf, wholeShift } from '../../src/course/shifts.ts';
import type { Scenario } from '../../simulations/complaint-desk/scenario.ts';
import type { Paper } from '../../simulations/question-paper/scenario.ts';

const content = readContent(fileURLToPath(new URL('../../content', import.meta.url)));

/** Faults of the files that simulations read; a scenario with a fault would silently be missing. */
export const contentFaults = content.faults.filter((fault) => /\/(scenarios|questions)\//.test(fault.file));

export interface Material {
  readonly id: string;
  readonly content: unknown;
  /** Fields of the setup besides scenario, seed and mode that the content offers. */
  readonly choices: readonly Readonly<Record<string, unknown>>[];
}

const deskChoices = (scenario: Scenario): Material['choices'] =>
  scenario.levels.flatMap((level) => (Object.values(scenario.figures)[0] ?? [0]).map((_, variant) => ({ level, variant })));

/** Every scenario of the course by the simulation that plays it. */
export const materials: Readonly<Record<string, readonly Material[]>> = {
  'complaint-desk': [...content.scenarios].map(([id, { value }]) => ({ id, content: value, choices: deskChoices(value) })),
  'complaint-shift': shiftsOf(content).map((shift) => ({ id: shift.id, content: wholeShift(content, shift), choices: shift.levels.flatMap((level) => [1, 2].map((day) => ({ level, day }))) })),
  'customer-segmentation': [...content.segmentations].map(([id, { value }]) => ({ id, content: value, choices: value.kind === 'worked' ? [{}] : [{ n: 20 }, { n: 60 }] })),
  'service-strategy': [...content.strategies].map(([id, { value }]) => ({ id, content: value, choices: [{}] })),
  'question-paper': [...content.papers].map(([id, { value }]) => ({ id, content: value, choices: [{}, { n: Math.ceil(value.items.length / 2) }] })),
  'strategic-analysis': [...content.rounds].map(([id, { value }]) => ({ id, content: value, choices: [{}, ...value.draws.map((n) => ({ n }))] })),
};

const text = (word: string): { zh: string; en: string } => ({ zh: `${word}（试题）`, en: `${word} (made up)` });
const options = (right: string): Record<string, unknown>[] => Array.from('abcd').map((id) => ({ id, text: text(`option ${id}`), why: text(`why ${id}`), ...(right.includes(id) ? { right: true } : {}) }));
const entries = (...ids: string[]): Record<string, unknown>[] => ids.map((id) => ({ id, text: text(`entry ${id}`), why: text(`why ${id}`) }));
const item = (id: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ id, lesson: 'seven-kinds', knowledge: ['none'], stem: text(`question ${id}`), ...fields });

/** A paper with an item of each of the seven kinds. */
export const sevenKinds = {
  id: 'seven-kinds', title: text('paper'),
  items: [
    item('one', { kind: 'single', options: options('b') }),
    item('several', { kind: 'multiple', options: options('ac') }),
    item('holds', { kind: 'judge', holds: false, reasons: options('d') }),
    item('steps', { kind: 'order', entries: entries('hear', 'check', 'mend') }),
    item('partners', { kind: 'match', pairs: ['law', 'fact', 'sum'].map((id) => ({ id, left: text(`left ${id}`), right: text(`right ${id}`), why: text(`why ${id}`) })), extras: entries('spare') }),
    item('boxes', { kind: 'bins', bins: ['ours', 'theirs'].map((id) => ({ id, name: text(`bin ${id}`) })), entries: ['dent', 'rain', 'delay', 'storm'].map((id, i) => ({ ...entries(id)[0], bin: i % 2 === 0 ? 'ours' : 'theirs' })) }),
    item('sum', {
      kind: 'number', unit: { zh: '元', en: 'CNY' }, draw: { loss: { from: 1000, to: 3000, step: 500 }, rate: { from: 0.2, to: 0.8, step: 0.2 } }, answer: 'loss * rate', tolerance: 0.5,
      stem: { zh: '损失 {loss} 元，赔偿比例 {rate}。', en: 'Loss CNY {loss}, share {rate}.' }, solution: { zh: '{loss} × {rate} = {answer}', en: '{loss} × {rate} = {answer}' },
      slips: [{ value: 'loss', why: text('paid in full') }],
    }),
  ],
};

/** Made-up scenarios besides the course’s, for forms that its content does not use yet. */
export const madeUp: Readonly<Record<string, readonly Material[]>> = { 'question-paper': [{ id: sevenKinds.id, content: sevenKinds, choices: [{}, { n: 4 }] }] };

export const contentOf = (simulation: string, scenario: string): unknown => [...(materials[simulation] ?? []), ...(madeUp[simulation] ?? [])].find(({ id }) => id === scenario)?.content;

/** The complaint-desk scenarios of the course. */
export const scenarios: readonly Scenario[] = [...content.scenarios.values()].map(({ value }) => value);

/** The shifts of the complaint desk. */
export const shifts = shiftsOf(content);

/** The question papers of the course's lessons. */
export const papers: readonly Paper[] = [...content.papers.values()].map(({ value }) => value);

/** The papers from which the quizzes of the chapters are drawn. */
export const quizPapers: readonly Paper[] = papersOf(content).filter((paper) => !content.papers.has(paper.id));
