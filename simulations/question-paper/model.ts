/** A question paper of one attempt: which items, in which order, and what has been answered. */
import type { Setup } from '../kit/attempt.ts';
import { seedFor, shuffled } from '../kit/random.ts';
import { shown } from '../kit/parse.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import type { Item, Paper } from './scenario.ts';

export interface PreparedPaper {
  readonly id: string;
  readonly title: Paper['title'];
  readonly mode: Setup['mode'];
  /** Items in the order of the paper, their options shuffled by seed. */
  readonly items: readonly Item[];
}

/** Answers by item: the first and the latest option chosen. */
export interface PaperContext {
  readonly answers: Readonly<Record<string, { readonly first: string; readonly latest: string }>>;
}

/** In practice the first answer counts, since the reason is shown after it; in an exam the latest. */
export const counting = (paper: PreparedPaper, context: PaperContext, item: string): string | undefined =>
  paper.mode === 'practice' ? context.answers[item]?.first : context.answers[item]?.latest;

const isNames = (value: unknown): value is readonly string[] => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string');

/** The whole paper, the items that the setup names, or `n` of them drawn by seed. */
export function preparePaper(paper: Paper, setup: Setup): Result<PreparedPaper> {
  const { scenario, seed, mode, items: wanted, n, ...rest } = setup;
  const other = Object.keys(rest)[0];
  if (other !== undefined) return fail({ at: `setup.${other}`, expected: { zh: '只有 scenario、seed、mode、items、n', en: 'only scenario, seed, mode, items and n' }, got: other });
  if (scenario !== paper.id) return fail({ at: 'setup.scenario', expected: paper.id, got: scenario });
  const known = paper.items.map((item) => item.id);
  let chosen: readonly string[] = known;
  if (wanted !== undefined) {
    if (!isNames(wanted)) return fail({ at: 'setup.items', expected: { zh: '题号的列表', en: 'a list of item ids' }, got: shown(wanted) });
    const strange = wanted.find((name, i) => !known.includes(name) || wanted.indexOf(name) !== i);
    if (strange !== undefined) return fail({ at: 'setup.items', expected: { zh: '这张卷子的题号，每题一次', en: 'ids of this paper, each once' }, got: strange });
    chosen = wanted;
  } else if (n !== undefined) {
    if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || n > known.length) return fail({ at: 'setup.n', expected: { zh: `1 到 ${known.length}`, en: `1 to ${known.length}` }, got: shown(n) });
    chosen = shuffled(known, seedFor(seed, 'draw')).slice(0, n);
  }
  const items = chosen.flatMap((id) => paper.items.filter((item) => item.id === id)).map((item) => ({ ...item, options: shuffled(item.options, seedFor(seed, item.id)) }));
  return ok({ id: paper.id, title: paper.title, mode, items });
}
