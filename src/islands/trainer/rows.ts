/** The class report: rows from re-graded files, and the figures over them. */
import { sentence } from '../../../simulations/kit/result.ts';
import { notHandedIn } from '../../../simulations/regrade.ts';
import type { Graded } from '../../../simulations/kit/verdict.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Done } from './messages.ts';

export interface Row {
  readonly key: string;
  readonly file: string;
  readonly learner: string;
  readonly simulation: string;
  readonly scenario: string;
  readonly steps: number;
  readonly regraded: boolean;
  /** Mark out of 100. */
  readonly mark: number;
  readonly verdict: Graded;
}

export interface Wrong {
  readonly key: string;
  readonly file: string;
  readonly why: string;
}

/** Rows and rejections of one file. */
export function rowsOf(file: string, { index, result }: Done, locale: Locale): { rows: Row[]; wrong: Wrong[] } {
  if (!result.ok) return { rows: [], wrong: [{ key: String(index), file, why: sentence(result.problem, locale) }] };
  const rows: Row[] = [];
  const wrong: Wrong[] = [];
  for (const [i, attempt] of result.value.attempts.entries()) {
    const key = `${index}/${i}`;
    if (!attempt.ok) wrong.push({ key, file, why: sentence(attempt.problem, locale) });
    else if (attempt.value.verdict === undefined) wrong.push({ key, file, why: sentence(notHandedIn(attempt.value), locale) });
    else {
      const { simulation, scenario, steps, edition, current, verdict } = attempt.value;
      rows.push({ key, file, learner: result.value.learner?.name ?? '', simulation, scenario, steps, regraded: edition !== current, mark: (100 * verdict.earned) / Math.max(1, verdict.possible), verdict });
    }
  }
  return { rows, wrong };
}

export interface Summary {
  readonly passed: number;
  readonly critical: number;
  readonly mean: number;
  readonly median: number;
  /** Counts by bands of ten marks, passed and not. */
  readonly bands: readonly { readonly from: number; readonly passed: number; readonly failed: number }[];
}

export function summaryOf(rows: readonly Row[]): Summary {
  const marks = rows.map((row) => row.mark).sort((a, b) => a - b);
  const middle = Math.floor(marks.length / 2);
  const median = marks.length % 2 === 1 ? (marks[middle] ?? 0) : ((marks[middle - 1] ?? 0) + (marks[middle] ?? 0)) / 2;
  return {
    passed: rows.filter((row) => row.verdict.passed).length,
    critical: rows.filter((row) => row.verdict.critical.length > 0).length,
    mean: marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length),
    median,
    bands: Array.from({ length: 10 }, (_, i) => {
      const here = rows.filter((row) => Math.min(9, Math.floor(row.mark / 10)) === i);
      return { from: i * 10, passed: here.filter((row) => row.verdict.passed).length, failed: here.filter((row) => !row.verdict.passed).length };
    }),
  };
}
