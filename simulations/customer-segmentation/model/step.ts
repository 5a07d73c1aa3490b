/** One decision written into the context; the guards have let it pass. */
import type { SegmentationAction } from '../action.ts';
import type { CriticalError, SegmentationContext } from './context.ts';
import { levelsAfter } from './guards.ts';
import { CUTS } from './terms.ts';

/** A record without one of its names. */
function without<T>(record: Readonly<Record<string, T>>, code: string): Readonly<Record<string, T>> {
  const { [code]: _gone, ...rest } = record;
  return rest;
}

/** The same value for each of the codes. */
const forAll = <T>(record: Readonly<Record<string, T>>, codes: readonly string[], value: T): Readonly<Record<string, T>> => ({ ...record, ...Object.fromEntries(codes.map((code) => [code, value])) });

/** What was decided about a row goes with the row. */
const dropped = ({ tiers, types, levels, treatments, sequels }: SegmentationContext, code: string): Partial<SegmentationContext> =>
  ({ tiers: without(tiers, code), types: without(types, code), levels: without(levels, code), treatments: without(treatments, code), sequels: without(sequels, code) });

const made = (context: SegmentationContext, error: CriticalError): readonly CriticalError[] => (context.critical.includes(error) ? context.critical : [...context.critical, error]);

/** The parts of the context that the decision changes. */
export function step(context: SegmentationContext, action: SegmentationAction): Partial<SegmentationContext> {
  switch (action.type) {
    case 'open': return { opened: context.opened.includes(action.row) ? context.opened : [...context.opened, action.row] };
    case 'mend': return { mends: { ...context.mends, [action.row]: action.how }, ...(action.how === 'merge' || action.how === 'delete' ? dropped(context, action.row) : {}) };
    case 'sortTime': return { times: { ...context.times, [action.card]: action.into } };
    case 'sortMarketing': return { marketings: { ...context.marketings, [action.card]: action.into } };
    case 'count': return { counted: [...context.counted.filter((item) => item !== action.item), ...(action.counts ? [action.item] : [])] };
    case 'rate': return { rates: { ...context.rates, [action.item]: action.rate } };
    case 'cut': return { cut: { basis: action.basis, a: action.a, ab: action.ab }, tiers: {} };
    case 'tier': return { tiers: forAll(context.tiers, action.rows, action.tier) };
    case 'shares': return { shares: { a: action.a, b: action.b, c: action.c } };
    case 'treat': return {
      treatments: { ...context.treatments, [action.row]: action.first }, sequels: without(context.sequels, action.row),
      ...(action.first === 'exit' ? { critical: made(context, 'exit-first') } : {}),
    };
    case 'follow': return { sequels: { ...context.sequels, [action.row]: action.with } };
    case 'single': return { single: { variable: action.variable, cuts: CUTS.filter((cut) => action.cuts.includes(String(cut))) } };
    case 'grid': return { grid: { first: { variable: action.first, cut: action.firstCut }, second: { variable: action.second, cut: action.secondCut } } };
    case 'root': return { tree: { root: { variable: action.variable, cut: action.cut }, below: context.tree?.below ?? null, above: context.tree?.above ?? null } };
    case 'branch': return context.tree === null ? {} : { tree: { ...context.tree, [action.side]: { variable: action.variable, cut: action.cut } } };
    case 'prune': return context.tree === null ? {} : { tree: { ...context.tree, [action.side]: null } };
    case 'typeRule': return { typeRule: { below: action.below, value: action.value, growth: action.growth }, types: {} };
    case 'type': return { types: forAll(context.types, action.rows, action.value) };
    case 'serve': return { levels: levelsAfter(context.levels, action.rows, action.level) };
    case 'judge': return { judgements: { ...context.judgements, [action.statement]: action.judgement } };
    case 'share': return action.how === 'codesOnly' ? {} : { critical: made(context, 'data-leak') };
    case 'submit': return { submitted: context.submitted + 1 };
    case 'handIn': return {};
  }
}
