/** The roster as CSV for a spreadsheet: UTF-8 with BOM, and no cell that a spreadsheet would run as a formula. */
import type { Locale } from '../../i18n/locale.ts';
import type { TrainerWords } from '../../i18n/trainer.ts';
import { CRITICAL } from '../../../simulations/complaint-desk/text-verdict.ts';
import { criterionName } from './criteria.ts';
import type { Row } from './rows.ts';

/** A cell in quotes; text that begins like a formula gets an apostrophe in front, as spreadsheets take it for text then. */
function cell(value: string | number): string {
  const text = String(value);
  const plain = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

export function csvOf(rows: readonly Row[], names: Readonly<Record<string, string>>, words: TrainerWords, locale: Locale, criteria: readonly string[]): string {
  const head = [words.columns.learner, words.columns.scenario, words.columns.mark, ...criteria.map((id) => criterionName(id, rows, locale)), words.columns.flag, words.columns.steps, words.columns.file];
  const body = rows.map((row) => [
    row.learner, names[`${row.simulation}/${row.scenario}`] ?? row.scenario, row.mark,
    ...criteria.map((id) => row.verdict.criteria.find((criterion) => criterion.id === id)?.earned ?? ''),
    row.verdict.critical.length > 0 ? row.verdict.critical.map((error) => CRITICAL[error.code]?.[locale] ?? error.code).join(' ') : row.verdict.passed ? words.passed : words.failed,
    row.steps, row.file,
  ]);
  return `\uFEFF${[head, ...body].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
