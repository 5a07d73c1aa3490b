/** The legal actions as templates, menus in the order of the attempt; bulk actions take any of the rows that stand. */
import type { Domain, Template } from '../kit/template.ts';
import { SHARES } from './action.ts';
import type { SegmentationSnapshot } from './machine.ts';
import { HAND_INS, type SegmentationContext } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { isOut } from './model/guards.ts';
import { rateOf } from './model/pools.ts';
import { CUTS, isCure, JUDGEMENTS, LEVELS, MARKETINGS, SEQUELS, TIERS, TIMES, TYPES } from './model/terms.ts';

type Fields = Readonly<Record<string, Domain>>;

const one = (options: Extract<Domain, { kind: 'one' }>['options']): Domain => ({ kind: 'one', options });
const numbers = (least: number, figures: readonly number[]): Domain => ({ kind: 'number', least, figures });
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** Shares may fall below 0 where a tier makes a loss; no list's falls below this. */
const LEAST_SHARE = -100_000;

/** Templates that are the same at every moment of an attempt. */
function fixed({ codes, times, marketings, statements, pools, menus }: Exercise): Template[] {
  const [rows, variable, cut] = [one(codes), one(menus.variables), one(CUTS)];
  const count = codes.length;
  const tail = (percent: number): number => Math.ceil((percent * count) / 100);
  const template = (type: string, fields: Fields): Template => ({ type, fields });
  const share = numbers(LEAST_SHARE, [800, 150, 50]);
  return [
    template('open', { row: rows }),
    template('sortTime', { card: one(ids(times)), into: one(TIMES) }),
    template('sortMarketing', { card: one(ids(marketings)), into: one(MARKETINGS) }),
    template('count', { item: one(menus.items), counts: one([true, false]) }),
    ...menus.items.flatMap((item) => pools.filter((pool) => pool.item === item).map((pool) =>
      template('rate', { item: one([item]), rate: numbers(0, [pool.theoretical, pool.practical, pool.used].map((volume) => rateOf(pool, volume))) }))),
    template('cut', { basis: one(['measure', 'revenue']), a: numbers(0, [tail(5), tail(20)]), ab: numbers(0, [tail(20), tail(50)]) }),
    template('shares', { a: share, b: share, c: share }),
    template('single', { variable, cuts: { kind: 'some', options: CUTS.map(String), least: 1 } }),
    template('grid', { first: variable, firstCut: cut, second: variable, secondCut: cut }),
    template('root', { variable, cut }),
    template('typeRule', { below: one(['measure', 'none']), value: one(['tiers', 'revenue']), growth: numbers(-10_000, [0, 800, 2000]) }),
    template('judge', { statement: one(ids(statements)), judgement: one(JUDGEMENTS) }),
    template('share', { how: one(SHARES) }),
  ];
}

const made = new WeakMap<Exercise, readonly Template[]>();

function fixedOf(exercise: Exercise): readonly Template[] {
  const templates = made.get(exercise) ?? fixed(exercise);
  made.set(exercise, templates);
  return templates;
}

/** Mends: filling from the contract is open once the documents of the row were. */
function mends({ codes, menus }: Exercise, { opened }: SegmentationContext): Template[] {
  const fields = (rows: readonly string[], how: readonly string[]): Fields => ({ row: one(rows), how: one(how) });
  return [
    { type: 'mend', fields: fields(codes, menus.mends.filter((how) => how !== 'contract')) },
    ...(opened.length > 0 ? [{ type: 'mend', fields: fields(opened, ['contract']) }] : []),
  ];
}

export function legal({ context }: SegmentationSnapshot, exercise: Exercise): Template[] {
  const standing = exercise.codes.filter((code) => !isOut(context, code));
  const treated = Object.keys(context.treatments).filter((code) => { const first = context.treatments[code]; return first !== undefined && isCure(first); });
  const { tree } = context;
  const some: Domain = { kind: 'some', options: standing, least: 1 };
  const grown = (['below', 'above'] as const).filter((side) => tree !== null && tree[side] !== null);
  const rows: Template[] = standing.length === 0 ? [] : [
    { type: 'tier', fields: { rows: some, tier: one(TIERS) } },
    { type: 'treat', fields: { row: one(standing), first: one(exercise.menus.treatments) } },
    { type: 'type', fields: { rows: some, value: one(TYPES) } },
    { type: 'serve', fields: { rows: some, level: one(['none', ...LEVELS]) } },
  ];
  return [
    ...fixedOf(exercise), ...mends(exercise, context), ...rows,
    ...(treated.length > 0 ? [{ type: 'follow', fields: { row: one(treated), with: one(SEQUELS) } }] : []),
    ...(tree === null ? [] : [{ type: 'branch', fields: { side: one(['below', 'above']), variable: one(exercise.menus.variables), cut: one(CUTS) } }]),
    ...(grown.length > 0 ? [{ type: 'prune', fields: { side: one(grown) } }] : []),
    ...(context.submitted < HAND_INS - 1 ? [{ type: 'submit', fields: {} }] : []),
    { type: 'handIn', fields: {} },
  ];
}
