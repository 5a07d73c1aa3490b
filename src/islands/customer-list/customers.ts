/** The customers of a table under a mapping; what cannot be used is listed by row and column, with what was expected and what came. */
import type { Cell, Table, Tell } from '../../imports/table.ts';
import { FIGURES, type Fault, type Figure, type OwnList } from '../../schemas/customer-list.ts';
import type { Said } from '../../../simulations/kit/result.ts';
import { shown } from '../../../simulations/kit/parse.ts';
import { KIND, plain } from './fields.ts';
import type { Mapping } from './mapping.ts';
import { readNumber } from './numbers.ts';

/** Customers that the page works on; of more, those with the largest revenue. */
export const MOST_CUSTOMERS = 20_000;
/** Faults that are shown. */
const MOST_FAULTS = 20;
/** CNY a year: beyond this sums would no longer be exact. */
const MOST_MONEY = 1e11;
const MOST_AMOUNT = 1e9;
/** A hundredfold: beyond this a share is a slip. */
const MOST_SHARE = 100;
const REPORT = 5000;

const TOTALS = new Set(['合计', '总计', '小计', '汇总', 'total', 'totals', 'grandtotal', 'subtotal', 'sum']);
/** Characters of the longest way to write one. */
const LONGEST_TOTAL = 16;

const textOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** A text short enough for a sentence. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** What a number must be to be used; nothing if it may be anything. */
function unfit(figure: Figure, value: number, percent: boolean): Said | undefined {
  if (KIND[figure] === 'share') {
    if (figure === 'margin' && value > 1) return { zh: '不超过 100% 的毛利率', en: 'a margin of at most 100 %' };
    return Math.abs(value) > MOST_SHARE ? { zh: `不超过 ${MOST_SHARE} 倍的比率`, en: `a rate of at most ${MOST_SHARE} times` } : undefined;
  }
  if (percent) return { zh: '没有百分号的数', en: 'a number without a percent sign' };
  const most = KIND[figure] === 'money' ? MOST_MONEY : MOST_AMOUNT;
  if (Math.abs(value) > most) return { zh: `不超过 ${most.toLocaleString('en')} 的数`, en: `a number of at most ${most.toLocaleString('en')}` };
  return figure !== 'gross' && value < 0 ? { zh: '0 或更大的数', en: 'a number from 0 up' } : undefined;
}

/** Whole CNY for money; shares as they are. */
const kept = (figure: Figure, value: number): number => (KIND[figure] === 'money' ? Math.round(value) : value);

class Faults {
  readonly shown: Fault[] = [];
  count = 0;

  add(fault: Fault): void {
    this.count += 1;
    if (this.shown.length < MOST_FAULTS) this.shown.push(fault);
  }
}

interface Draft {
  readonly code: string;
  readonly name: string;
  /** In the order of the figures that have a column. */
  readonly values: Float64Array;
}

export function customersOf({ rows }: Pick<Table, 'rows'>, mapping: Mapping, file: string, tell: Tell = () => undefined): OwnList {
  const faults = new Faults();
  const headings = rows[mapping.headings] ?? [];
  const figures = FIGURES.filter((figure) => mapping.columns[figure] !== undefined);
  const drafts: Draft[] = [];
  const seen = new Map<string, number>();
  let rowsOut = 0;
  const heading = (column: number | undefined): string => (column === undefined ? '' : short(textOf(headings[column])));
  const { code: codeColumn, name: nameColumn } = mapping.columns;

  /** The figures of a row; nothing if it cannot be used without one of them. */
  function valuesOf(row: readonly Cell[], at: number): Float64Array | undefined {
    const values = new Float64Array(figures.length).fill(Number.NaN);
    for (const [i, figure] of figures.entries()) {
      const column = mapping.columns[figure] ?? 0;
      const cell = row[column] ?? '';
      const read = readNumber(cell, mapping.notation);
      const value = read === null || read === undefined ? Number.NaN : read.value * (read.percent ? 0.01 : (mapping.scales[figure] ?? 1));
      const wanted: Said | undefined = read === undefined || (read === null && figure === 'revenue') ? { zh: '一个数', en: 'a number' } : read === null ? undefined : unfit(figure, value, read.percent);
      if (wanted === undefined) values[i] = kept(figure, value);
      else {
        const out = figure === 'revenue';
        faults.add({ row: at + 1, heading: heading(column), expected: wanted, got: cell === '' ? { zh: '空格', en: 'a blank' } : shown(cell), out });
        if (out) return undefined;
      }
    }
    return values;
  }

  for (let at = mapping.headings + 1; at < rows.length; at += 1) {
    if (at % REPORT === 0) tell(at / rows.length);
    const row = rows[at] ?? [];
    if (row.every((cell) => textOf(cell) === '')) continue;
    const [given, name] = [codeColumn === undefined ? '' : textOf(row[codeColumn]), nameColumn === undefined ? '' : textOf(row[nameColumn])];
    const code = given === '' ? name : given;
    const column = codeColumn ?? nameColumn;
    const first = seen.get(code);
    const out = (expected: Said, got: Said): void => { faults.add({ row: at + 1, heading: heading(column), expected, got, out: true }); };
    if (code === '') out({ zh: '编号或名称', en: 'a code or a name' }, { zh: '空格', en: 'a blank' });
    else if (code.length <= LONGEST_TOTAL && TOTALS.has(plain(code))) out({ zh: '一个客户', en: 'a customer' }, { zh: `合计行“${short(code)}”`, en: `a row of totals “${short(code)}”` });
    else if (first !== undefined) out({ zh: '不重复的编号', en: 'a code that occurs once' }, { zh: `“${short(code)}”，第 ${first} 行已有`, en: `“${short(code)}”, as in row ${first}` });
    else {
      const values = valuesOf(row, at);
      if (values !== undefined) {
        seen.set(code, at + 1);
        drafts.push({ code, name: name === '' ? code : name, values });
        continue;
      }
    }
    rowsOut += 1;
  }
  const revenueAt = figures.indexOf('revenue');
  const revenueOf = ({ values }: Draft): number => values[revenueAt] ?? 0;
  const order = drafts.length <= MOST_CUSTOMERS ? drafts : drafts.toSorted((a, b) => revenueOf(b) - revenueOf(a));
  const inside = order.slice(0, MOST_CUSTOMERS);
  const columns = figures.map((figure, i) => [figure, Float64Array.from(inside, ({ values }) => values[i] ?? Number.NaN)] as const);
  return {
    file, codes: inside.map(({ code }) => code), names: inside.map(({ name }) => name), figures: Object.fromEntries(columns),
    beyond: { customers: order.length - inside.length, revenue: order.slice(MOST_CUSTOMERS).reduce((sum, own) => sum + revenueOf(own), 0) },
    faults: { first: faults.shown, count: faults.count, rowsOut },
  };
}
