/** The worked list of twenty customers as the figures of lessons need it: customers by profit, and what each cut of one variable makes of them. */
import { explainedShare } from '../../simulations/kit/explained.ts';
import type { Text } from '../../simulations/kit/text.ts';
import { outcomeOf } from '../../simulations/customer-segmentation/model/references.ts';
import { binsOfList, leastGroup, singleGroups } from '../../simulations/customer-segmentation/model/segments.ts';
import { CUTS, VARIABLES, type Cut, type Variable } from '../../simulations/customer-segmentation/model/terms.ts';
import { VARIABLE_NAMES } from '../../simulations/customer-segmentation/text-menus.ts';
import { workedList } from '../../simulations/customer-segmentation/model/worked.ts';
import { segmentations } from './scenarios.ts';

/** CNY a year. */
export interface RankedCustomer {
  readonly id: string;
  readonly profit: number;
  readonly revenue: number;
}

/** A cut of one variable: customers in each group from the lowest values up, and the share of the rank of profit over revenue that it explains. */
export interface SingleCut {
  readonly variable: Variable;
  readonly name: Text;
  readonly cuts: readonly Cut[];
  readonly sizes: readonly number[];
  readonly share: number;
}

const written = segmentations.find((scenario) => scenario.kind === 'worked');
const list = written?.kind === 'worked' ? workedList(written) : undefined;

export const rankedCustomers: readonly RankedCustomer[] = (list?.customers ?? []).map(({ id, revenue }, i) => ({ id, revenue, profit: list?.profits[i] ?? 0 })).sort((a, b) => b.profit - a.profit);

/** At one of the five points, or at two. */
const WAYS: readonly (readonly Cut[])[] = CUTS.flatMap((first, i) => [[first], ...CUTS.slice(i + 1).map((second) => [first, second])]);

function cutsOf({ customers, ...rest }: NonNullable<typeof list>): SingleCut[] {
  const [bins, outcome, least] = [binsOfList(customers), outcomeOf({ customers, ...rest }), leastGroup(customers.length)];
  return VARIABLES.flatMap((variable) => WAYS.map((cuts) => {
    const groups = singleGroups(bins, { variable, cuts });
    const sizes = Array.from({ length: cuts.length + 1 }, (_, group) => groups.filter((own) => own === group).length);
    return { variable, name: VARIABLE_NAMES[variable], cuts, sizes, share: Math.round(1000 * explainedShare(groups, outcome, least)) / 1000 };
  }));
}

export const singleCuts: readonly SingleCut[] = list === undefined ? [] : cutsOf(list);
