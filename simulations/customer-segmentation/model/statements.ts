/** The statements of the review: each with a figure set well away from the true one, so that the list plainly supports or refutes it; and some that it cannot tell. */
import type { Draws } from '../../kit/draws.ts';
import { fillText, type Text } from '../../kit/text.ts';
import { CLAIMS, UNTOLD, type Claim, type ClaimId } from '../text-statements.ts';
import type { CustomerList } from './list.ts';
import { ranking } from './ranking.ts';
import type { Judgement } from './terms.ts';
import { GROWABLE } from './truth.ts';

export interface Statement {
  readonly id: string;
  readonly text: Text;
  /** The judgement that is right, worked out from the list. */
  readonly right: Judgement;
}

/** Least distance of a claimed share from the true one, in percent points; wider for claims that would be easy to miss by a slip in the measure. */
const DISTANCE = 8;

/** Customers that a claim about the head of a ranking speaks of: a tenth of the list. */
const headOf = (n: number): number => Math.max(2, Math.round(n / 10));

/** The true share behind each claim, in percent. */
export function shareBehind(claim: ClaimId, { customers, profits }: Pick<CustomerList, 'customers' | 'profits'>): number {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const part = (values: readonly number[], chosen: (i: number) => boolean): number => (100 * sum(values.filter((_, i) => chosen(i)))) / Math.max(1, sum(values));
  const revenue = customers.map((customer) => customer.revenue);
  const head = (by: readonly number[]) => {
    const first = new Set(ranking(by, customers.map(({ id }) => id)).slice(0, headOf(customers.length)));
    return (i: number): boolean => first.has(i);
  };
  const [hours, returns] = [customers.map((customer) => customer.hours), customers.map((customer) => customer.returns)];
  switch (claim) {
    case 'topProfit': return part(profits, head(profits));
    case 'topRevenue': return part(revenue, head(revenue));
    case 'lossRevenue': return part(revenue, (i) => (profits[i] ?? 0) < 0);
    case 'topHours': return part(hours, head(hours));
    case 'growing': return part(revenue, (i) => (customers[i]?.growth ?? 0) >= GROWABLE);
    case 'priceRevenue': return part(revenue, (i) => customers[i]?.need === 'price');
    case 'topReturns': return part(returns, head(returns));
    case 'ordersProfit': return part(profits, head(customers.map(({ orders }) => orders)));
  }
}

/** The claim one way or the other with a figure that makes it so: rounded to five points, on the side that is wanted. */
function worded(claim: Claim, share: number, k: number, right: 'supported' | 'refuted', r: Draws): Text {
  const beyond = DISTANCE + r.int(0, 8);
  // Where losses make shares negative or more than the whole, the claim stays between 5 and 95 %, only further off.
  const under = Math.min(95, Math.floor((share - beyond) / 5) * 5);
  const over = Math.max(5, Math.ceil((share + beyond) / 5) * 5);
  const side = under < 5 ? 'over' : over > 95 ? 'under' : r.uniform() < 0.5 ? 'over' : 'under';
  const more = (side === 'under') === (right === 'supported');
  return fillText(more ? claim.more : claim.less, { k, x: side === 'under' ? under : over });
}

/** A statement for each judgement of the list, none twice. */
export function statementsOf(list: CustomerList, r: Draws): Statement[] {
  const ids: readonly ClaimId[] = ['topProfit', 'topRevenue', 'lossRevenue', 'topHours', 'growing', 'priceRevenue', 'topReturns', 'ordersProfit'];
  const claims = r.shuffle(ids);
  const untold = r.shuffle(UNTOLD);
  return list.judgements.map((right, i) => {
    const id = `s${i + 1}`;
    if (right === 'untold') return { id, right, text: untold.shift() ?? { zh: '', en: '' } };
    const claim = claims.shift() ?? 'topProfit';
    return { id, right, text: worded(CLAIMS[claim], shareBehind(claim, list), headOf(list.customers.length), right, r) };
  });
}
