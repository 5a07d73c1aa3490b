/** The words of the fifth step: the type, its evidence, and the service mix. */
import type { Locale } from './locale.ts';

const zh = {
  type: '战略类型', ask: '公司凭什么赢？选一个，用证据说话。', evidence: '证据卡', most: (n: number): string => `最多 ${n} 张`, chosen: (n: number, of: number): string => `已出示 ${n} / ${of}`, full: (n: number): string => `已经有 ${n} 张，先去掉一张。`,
  unread: (source: string): string => `还读不到：${source}没有买够，或者没有整理。`,
  mix: '服务组合', mixNote: '每群客户、每组服务买一个水平。预计效益用你自己的数据和排优先的办法算，已按所选类型调整；宣称效益是供应商自己说的。单位千元。', noForecast: '没有数据，算不出预计效益。', noType: '还没有选类型，预计效益未按类型调整。',
  columns: { level: '水平', cost: '费用', forecast: '预计', advertised: '宣称' }, levelOf: (segment: string, group: string): string => `${segment}，${group}`, bad: '基本服务差距大：这一群不先补基本服务，其他服务的效益只剩 45%。', served: (cost: string): string => `花费 ${cost}`,
  budget: '预算', budgetText: (mix: string, left: string): string => `组合 ${mix} 千元；信息之后可用 ${left} 千元`, over: (by: string): string => `超出 ${by} 千元。超支的组合董事会不会签，按作废算。`, net: '预计净收益', netText: (k: string): string => `${k} 千元`, netNone: '定了类型、有了数据才算得出',
};

const en: typeof zh = {
  type: 'Strategy type', ask: 'What is the firm to win by? Choose one and let evidence speak for it.', evidence: 'Evidence cards', most: (n) => `${n} at most`, chosen: (n, of) => `${n} of ${of} shown`, full: (n) => `There are ${n} already; take one back first.`,
  unread: (source) => `Cannot be read yet: too little of this source was bought, or it was not tidied (${source}).`,
  mix: 'Service mix', mixNote: 'One level for each segment and group. The forecast comes from your own figures and your measure of priority, adjusted to the type; the advertised benefit is the supplier’s own claim. CNY thousand.', noForecast: 'Without data no benefit can be forecast.', noType: 'No type has been chosen, so the forecast is not adjusted to one.',
  columns: { level: 'Level', cost: 'Cost', forecast: 'Forecast', advertised: 'Claimed' }, levelOf: (segment, group) => `${segment}, ${group}`, bad: 'Basic service is far behind: unless it is bought for this segment, only 45 % of the other benefits are left.', served: (cost) => `${cost} spent`,
  budget: 'Budget', budgetText: (mix, left) => `mix CNY ${mix}k; CNY ${left}k available after information`, over: (by) => `CNY ${by}k too much. No board signs that; the mix counts as void.`, net: 'Forecast net', netText: (k) => `CNY ${k}k`, netNone: 'needs a type and data',
};

export type MixWords = typeof zh;
export const mixWords: Readonly<Record<Locale, MixWords>> = { zh, en };
