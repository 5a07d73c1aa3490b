/** The words of the lab's third stage: cut lines, tiers, reported shares and the treatment of loss-makers. */
import type { Locale } from './locale.ts';

const zh = {
  columns: { tier: '层', hand: '手改', revenue: '收入', measure: '自建盈利', share: '累计占比', need: '需求' }, thousand: '千元', ofTotal: '占总利润 %', byLine: '照线', noLine: '未分',
  rule: '分层规则', basis: '排名按', bases: { measure: '自建盈利', revenue: '收入' },
  ends: '止于', rank: '第', place: '名', fewer: (tier: string): string => `${tier} 少一户`, more: (tier: string): string => `${tier} 多一户`, endOf: (tier: string): string => `${tier} 止于第几名`,
  uncut: '还没有切。拖动曲线上的 A、B，或者在这里写名次。', byHand: (n: number): string => `手改了 ${n} 户的层；重新切线，手改的就都取消。`,
  lorenz: '洛伦兹曲线', lorenzLabel: '客户从小到大，累计占比',
  subtotals: '各层小计', subtotalsLabel: '占比 %', tier: '层', customers: '户', profit: '利润', revenue: '收入', textbook: '教材', untiered: '未分', caption: '各层户数、利润占比与收入占比，右边是教材的利润占比',
  textbookNote: '80／15／5 是要检验的结果，不是分层的规则。照数据报数。',
  report: '报数：各层占总利润', reportNote: '按自建盈利，写百分数，一位小数；亏损的层写负数。差 1 个百分点以内算对。', of: (tier: string, name: string): string => `${tier} ${name}`, keep: '记下', kept: '已记下', changed: '改了，还没有记下', sum: (percent: string): string => `三项合计 ${percent}%`,
  unread: (tier: string): string => `${tier} 应是百分数，最多一位小数，例如 62.5`,
  losses: '亏损客户怎么办', judged: (n: number): string => `按自建盈利亏损 ${n} 户，亏得多的在前。计分只看真正亏得最多的 8 户，每一户两个决定：先用什么办法，治过之后留还是退。给盈利客户用办法要扣分。`, noLosses: '按现在的自建盈利，没有客户亏损。回到“盈利”看看该计的成本是不是都计了。', listMore: (n: number): string => `再列 ${n} 户`,
  lost: (amount: string): string => `亏 ${amount} 千元`, of2: (percent: string): string => `收入的 ${percent}%`, first: '先用的办法', then: '治过之后', choose: '选一种', gains: '现在不亏损',
  show: (code: string): string => `${code} 的超支`, facts: (revenue: string, bearable: string): string => `收入 ${revenue} 千元，它的 3% 是 ${bearable} 千元`,
  cause: '项目', own: '本户', average: '平均', excess: '超支', margin: '毛利', causes: (code: string): string => `${code}：本户与全名单同等收入的平均相比，千元`, marginNote: '毛利一行，超支是比平均少挣的部分。',
};
export type TiersWords = typeof zh;

const en: TiersWords = {
  columns: { tier: 'Tier', hand: 'By hand', revenue: 'Revenue', measure: 'Own measure', share: 'Cumulative', need: 'Need' }, thousand: 'CNY k', ofTotal: '% of profit', byLine: 'By the line', noLine: 'No tier',
  rule: 'Rule', basis: 'Ranked by', bases: { measure: 'Own measure', revenue: 'Revenue' },
  ends: 'to', rank: 'rank', place: '', fewer: (tier) => `One customer fewer in ${tier}`, more: (tier) => `One customer more in ${tier}`, endOf: (tier) => `Rank at which ${tier} ends`,
  uncut: 'Nothing is cut yet. Drag A and B on the curve, or type their ranks here.', byHand: (n) => `${n} tier${n === 1 ? ' was' : 's were'} given by hand; a new cut cancels ${n === 1 ? 'it' : 'them'}.`,
  lorenz: 'Lorenz curve', lorenzLabel: 'Cumulative shares, smallest first',
  subtotals: 'Tiers so far', subtotalsLabel: 'shares in %', tier: 'Tier', customers: 'No.', profit: 'Profit', revenue: 'Revenue', textbook: 'Book', untiered: 'No tier', caption: 'Customers, profit share and revenue share of each tier, with the textbook’s profit shares on the right',
  textbookNote: '80/15/5 is a result to be tested, not the rule of the cut. Report what the data say.',
  report: 'Report: shares of the total profit', reportNote: 'By your own measure, in percent with one decimal; a tier that loses money is below zero. Within 1 percentage point is right.', of: (tier, name) => `${tier} ${name}`, keep: 'Record', kept: 'Recorded', changed: 'Changed, not recorded yet', sum: (percent) => `Together ${percent} %`,
  unread: (tier) => `${tier} should be a percentage with at most one decimal, such as 62.5`,
  losses: 'What to do about loss-makers', judged: (n) => `${n} customer${n === 1 ? ' loses' : 's lose'} money by your measure, the largest loss first. Only the 8 largest true loss-makers are marked, with two decisions each: what to try first, and whether to keep the customer afterwards. Treating a customer that earns money costs marks.`, noLosses: 'By your measure nobody loses money. Go back to Profit and see whether every cost that should count does.', listMore: (n) => `Show ${n} more`,
  lost: (amount) => `loses CNY ${amount} k`, of2: (percent) => `${percent} % of revenue`, first: 'First treatment', then: 'Afterwards', choose: 'Choose one', gains: 'earns money now',
  show: (code) => `Excess of ${code}`, facts: (revenue, bearable) => `Revenue CNY ${revenue} k; 3 % of it is CNY ${bearable} k`,
  cause: 'Item', own: 'Own', average: 'Average', excess: 'Excess', margin: 'Gross profit', causes: (code) => `${code} against the list’s average for the same revenue, CNY k`, marginNote: 'For gross profit, excess is what is earned less than the average.',
};

export const tiersWords: Readonly<Record<Locale, TiersWords>> = { zh, en };
