/** A question paper of one attempt: which items, in which order, how each is laid out, and what has been answered. */
import type { Setup } from '../kit/attempt.ts';
import { evaluate } from '../kit/arithmetic.ts';
import { shown } from '../kit/parse.ts';
import { rounded } from '../kit/quantity.ts';
import { seedFor, shuffled, stream } from '../kit/random.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import type { Answer } from './answer.ts';
import { optionsOf, rightSides, type Item } from './item.ts';
import type { Paper } from './scenario.ts';

/** The seed of every question inside a lesson, so that its options stand as the page printed them. */
export const CHECK_SEED = 0;

export interface PreparedItem {
  readonly item: Item;
  /** Ids of options, entries or right sides in the order in which they stand on this paper. */
  readonly laid: readonly string[];
  /** Drawn values by name, and the answer worked out from them; none but for numbers. */
  readonly drawn: Readonly<Record<string, number>>;
  readonly value: number;
}

export interface PreparedPaper {
  readonly id: string;
  readonly title: Paper['title'];
  readonly mode: Setup['mode'];
  readonly items: readonly PreparedItem[];
}

/** Answers by item: the first and the latest. */
export interface PaperContext {
  readonly answers: Readonly<Record<string, { readonly first: Answer; readonly latest: Answer }>>;
}

/** In practice the first answer counts, since the reason is shown after it; in an exam the latest. */
export const counting = (paper: PreparedPaper, context: PaperContext, item: string): Answer | undefined =>
  paper.mode === 'practice' ? context.answers[item]?.first : context.answers[item]?.latest;

const ids = (list: readonly { readonly id: string }[]): string[] => list.map((entry) => entry.id);

/** A list that must not begin in the right order: shuffled, and turned by one if chance left it right. */
function disordered(list: readonly string[], seed: number): string[] {
  const mixed = shuffled(list, seed);
  return mixed.every((entry, i) => entry === list[i]) ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

function laidOut(item: Item, seed: number): string[] {
  switch (item.kind) {
    case 'single': case 'multiple': case 'judge': return shuffled(ids(optionsOf(item)), seed);
    case 'order': return disordered(ids(item.entries), seed);
    case 'match': return shuffled(ids(rightSides(item)), seed);
    case 'bins': return shuffled(ids(item.entries), seed);
    case 'number': return [];
  }
}

function drawnValues(item: Item, seed: number): Record<string, number> {
  if (item.kind !== 'number') return {};
  const next = stream(seed);
  return Object.fromEntries(Object.entries(item.draw).map(([name, { from, to, step }]) => [name, rounded(from + step * Math.floor(next() * (Math.floor((to - from) / step + 1e-9) + 1)), 6)]));
}

function prepared(item: Item, paperSeed: number): PreparedItem {
  const seed = seedFor(paperSeed, item.id);
  const drawn = drawnValues(item, seed);
  const value = item.kind === 'number' ? evaluate(item.answer, drawn) : undefined;
  return { item, laid: laidOut(item, seed), drawn, value: value?.ok === true ? rounded(value.value, 6) : 0 };
}

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');

/** The whole paper, the items that the setup names, or `n` of them drawn by seed. */
export function preparePaper(paper: Paper, setup: Setup): Result<PreparedPaper> {
  const { scenario, seed, mode, items: wanted, n, ...rest } = setup;
  const other = Object.keys(rest)[0];
  if (other !== undefined) return fail({ at: `setup.${other}`, expected: { zh: '只有 scenario、seed、mode、items、n', en: 'only scenario, seed, mode, items and n' }, got: other });
  if (scenario !== paper.id) return fail({ at: 'setup.scenario', expected: paper.id, got: scenario });
  const known = ids(paper.items);
  let chosen: readonly string[] = known;
  if (wanted !== undefined) {
    if (!isNames(wanted)) return fail({ at: 'setup.items', expected: { zh: '题号的列表', en: 'a list of item ids' }, got: shown(wanted) });
    const strange = wanted.find((name, i) => !known.includes(name) || wanted.indexOf(name) !== i);
    if (strange !== undefined) return fail({ at: 'setup.items', expected: { zh: '这张卷子的题号，每题一次', en: 'ids of this paper, each once' }, got: shown(strange) });
    chosen = wanted;
  } else if (n !== undefined) {
    if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > known.length) return fail({ at: 'setup.n', expected: { zh: `1 到 ${known.length}`, en: `1 to ${known.length}` }, got: shown(n) });
    chosen = shuffled(known, seedFor(seed, 'draw')).slice(0, n);
  }
  return ok({ id: paper.id, title: paper.title, mode, items: chosen.flatMap((id) => paper.items.filter((item) => item.id === id)).map((item) => prepared(item, seed)) });
}
