/** The words of the whale curve and the Lorenz curve of the segmentation lab. */
import type { Locale } from './locale.ts';

const zh = {
  whale: '鲸鱼曲线', whaleLabel: '累计利润占总利润', axis: { measure: '户，按利润从高到低', revenue: '户，按收入从高到低' },
  whaleTitle: { measure: '鲸鱼曲线：按利润从高到低累计', revenue: '累计利润：按收入从高到低' },
  top: (percent: string): string => `到顶 ${percent}%`, losses: (n: number, points: string): string => `${n} 户亏损，吃掉 ${points} 点`,
  first: (n: number, percent: string): string => `前 ${n} 户占 ${percent}%`, peak: (n: number, percent: string): string => `第 ${n} 户到顶 ${percent}%`, noLosses: '没有亏损客户', end: '全部合计 100%',
  nothing: '总利润不大于 0，占比画不出来。先回到“盈利”，看看口径和名单。',
  handle: { a: 'A 与 B 的分界', b: 'B 与 C 的分界' }, at: (n: number, percent: string): string => (n === 0 ? '还没有客户' : `第 ${n} 名之后，合计占总利润 ${percent}%`),
  drag: '拖动 A、B 两条线；用键盘时，方向键一次一户，翻页键一次一成，Home、End 到两头，松开才算切下。',
  whaleTable: '曲线上的数', rank: '名次', share: '累计占比 %', tier: '分界', cutA: 'A 到此', cutB: 'B 到此', peakMark: '最高', lossMark: '亏损',
  lorenz: '洛伦兹曲线', lorenzLabel: '客户从小到大，累计占比', lorenzTitle: '洛伦兹曲线：收入的集中程度', lorenzBoth: '洛伦兹曲线：收入与正利润的集中程度', gini: (value: string): string => `收入的基尼系数 ${value}`, giniProfit: (value: string): string => `正利润的基尼系数 ${value}`,
  least: (percent: string): string => `收入最少的 80% 客户，合计占收入 ${percent}%`, revenue: (value: string): string => `收入 ${value}`, profit: (value: string): string => `利润 ${value}`, customers: '客户累计 %', revenueShare: '收入累计 %', profitShare: '正利润累计 %', lorenzTable: '曲线上的数',
  stop: '。', comma: '，',
};

const en: typeof zh = {
  whale: 'Whale curve', whaleLabel: 'Cumulative profit as a share of the total', axis: { measure: 'customers, most profitable first', revenue: 'customers, highest revenue first' },
  whaleTitle: { measure: 'Whale curve: profit cumulated from the most profitable customer down', revenue: 'Cumulative profit from the highest revenue down' },
  top: (percent) => `Peak ${percent} %`, losses: (n, points) => `${n} loss-maker${n === 1 ? '' : 's'} cost${n === 1 ? 's' : ''} ${points} points`,
  first: (n, percent) => (n === 1 ? `The first customer holds ${percent} %` : `The first ${n} customers hold ${percent} %`), peak: (n, percent) => `the peak, ${percent} %, comes at customer ${n}`, noLosses: 'nobody makes a loss', end: 'all together are 100 %',
  nothing: 'The total profit is not above zero, so there are no shares to draw. Go back to Profit and look at the measure and the list.',
  handle: { a: 'Line between A and B', b: 'Line between B and C' }, at: (n, percent) => (n === 0 ? 'no customer yet' : `after rank ${n}, ${percent} % of the total profit so far`),
  drag: 'Drag the lines A and B. By keyboard: arrows move one customer, Page keys a tenth of the list, Home and End go to the ends; the cut is made when you let go.',
  whaleTable: 'The figures of the curve', rank: 'Rank', share: 'Cumulative share, %', tier: 'Line', cutA: 'A ends here', cutB: 'B ends here', peakMark: 'peak', lossMark: 'loss',
  lorenz: 'Lorenz curve', lorenzLabel: 'Cumulative shares, smallest customers first', lorenzTitle: 'Lorenz curve: how concentrated revenue is', lorenzBoth: 'Lorenz curve: how concentrated revenue and positive profit are', gini: (value) => `Gini coefficient of revenue ${value}`, giniProfit: (value) => `of positive profit ${value}`,
  least: (percent) => `the 80 % of customers with the least revenue hold ${percent} % of it`, revenue: (value) => `Revenue ${value}`, profit: (value) => `Profit ${value}`, customers: 'Customers, cumulative %', revenueShare: 'Revenue, cumulative %', profitShare: 'Positive profit, cumulative %', lorenzTable: 'The figures of the curve',
  stop: '.', comma: ', ',
};

export const curveWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
