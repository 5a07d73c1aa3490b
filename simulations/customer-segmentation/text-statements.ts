/** The statements of the review: what the list may support or refute, each way round, and what no list of this kind can tell. */
import type { Text } from '../kit/text.ts';

/** A claim with `{x}` and `{k}` places; `more` says that the figure is at least x, `less` that it is below. */
export interface Claim {
  readonly more: Text;
  readonly less: Text;
}

export const CLAIMS = {
  topProfit: {
    more: { zh: '利润最高的 {k} 户，带来总利润的 {x}% 以上。', en: 'The {k} most profitable customers bring more than {x} % of the total profit.' },
    less: { zh: '利润最高的 {k} 户，带来的利润不到总利润的 {x}%。', en: 'The {k} most profitable customers bring less than {x} % of the total profit.' },
  },
  topRevenue: {
    more: { zh: '收入最高的 {k} 户，占总收入的 {x}% 以上。', en: 'The {k} customers with the highest revenue make up more than {x} % of all revenue.' },
    less: { zh: '收入最高的 {k} 户，占总收入不到 {x}%。', en: 'The {k} customers with the highest revenue make up less than {x} % of all revenue.' },
  },
  lossRevenue: {
    more: { zh: '亏损客户的收入合计，占总收入的 {x}% 以上。', en: 'Loss-making customers together account for more than {x} % of all revenue.' },
    less: { zh: '亏损客户的收入合计，占总收入不到 {x}%。', en: 'Loss-making customers together account for less than {x} % of all revenue.' },
  },
  topHours: {
    more: { zh: '客服工时用得最多的 {k} 户，用掉全部工时的 {x}% 以上。', en: 'The {k} heaviest users of customer service take more than {x} % of all its hours.' },
    less: { zh: '客服工时用得最多的 {k} 户，用掉的不到全部工时的 {x}%。', en: 'The {k} heaviest users of customer service take less than {x} % of all its hours.' },
  },
  growing: {
    more: { zh: '增长率不低于 8% 的客户，收入合计占总收入的 {x}% 以上。', en: 'Customers that grow by at least 8 % account for more than {x} % of all revenue.' },
    less: { zh: '增长率不低于 8% 的客户，收入合计占总收入不到 {x}%。', en: 'Customers that grow by at least 8 % account for less than {x} % of all revenue.' },
  },
  priceRevenue: {
    more: { zh: '价格型客户的收入，占总收入的 {x}% 以上。', en: 'Customers who buy by price account for more than {x} % of all revenue.' },
    less: { zh: '价格型客户的收入，占总收入不到 {x}%。', en: 'Customers who buy by price account for less than {x} % of all revenue.' },
  },
  topReturns: {
    more: { zh: '退货最多的 {k} 户，占全部退货的 {x}% 以上。', en: 'The {k} customers with most returns make up more than {x} % of all returns.' },
    less: { zh: '退货最多的 {k} 户，占全部退货不到 {x}%。', en: 'The {k} customers with most returns make up less than {x} % of all returns.' },
  },
  ordersProfit: {
    more: { zh: '订单最多的 {k} 户，带来总利润的 {x}% 以上。', en: 'The {k} customers with most orders bring more than {x} % of the total profit.' },
    less: { zh: '订单最多的 {k} 户，带来的利润不到总利润的 {x}%。', en: 'The {k} customers with most orders bring less than {x} % of the total profit.' },
  },
} as const satisfies Readonly<Record<string, Claim>>;
export type ClaimId = keyof typeof CLAIMS;

/** Statements that a list of one year cannot tell: prices, leaving, satisfaction, rivals, causes, the year to come. */
export const UNTOLD: readonly Text[] = [
  { zh: '给价格型客户降价 5%，它们的货量会增加 10% 以上。', en: 'A price cut of 5 % would raise the volume of customers who buy by price by more than 10 %.' },
  { zh: '账期统一缩短 15 天，会有超过 10% 的客户离开。', en: 'Shortening all payment terms by 15 days would make more than 10 % of the customers leave.' },
  { zh: '温控型客户的续约率比价格型客户高 20 个百分点以上。', en: 'Customers who need temperature control renew at a rate at least 20 points above those who buy by price.' },
  { zh: '用客服工时最多的 10% 客户，满意度低于其余客户。', en: 'The 10 % of customers that use most service hours are less satisfied than the others.' },
  { zh: '今年增长超过 8% 的客户，明年仍会增长 8% 以上。', en: 'Customers that grew by more than 8 % this year will grow by more than 8 % next year.' },
  { zh: '竞争对手给收入最高的 5% 客户的报价，比我们低 3% 以上。', en: 'Rivals quote the top 5 % of customers by revenue prices at least 3 % below ours.' },
  { zh: '理赔率最高的 10% 客户，多数是自己的包装不合格造成的。', en: 'For the 10 % of customers with the highest claims, poor packaging of their own is the main cause.' },
  { zh: '亏损客户全部退出后，仓库和车队的固定费用会降低 20% 以上。', en: 'If every loss-maker left, the fixed cost of stores and fleet would fall by more than 20 %.' },
];
