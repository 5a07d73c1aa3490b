/** The words that figures add of their own: units, totals, and what the figures with sliders say. */
import type { Locale } from './locale.ts';

const zh = {
  unit: (unit: string): string => `单位：${unit}`,
  axis: (name: string, unit: string): string => `${name}（${unit}）`,
  total: (amount: string): string => `合计 ${amount}`,
  cumulative: '累计占比',
  first: (n: number, share: string): string => `前 ${n} 项占 ${share}`,

  less: (name: string): string => `${name}：减`, more: (name: string): string => `${name}：加`,

  lorenz: {
    x: '客户累计，从小到大（%）', y: '利润累计（%）', even: '人人一样多', sigma: '离散程度 σ', top: (share: number): string => `前 ${share}%`,
    gini: '基尼系数', top5: '前 5% 的客户占利润', top20: '前 20% 的客户占利润', rest: '后 80% 的客户占利润', classic: '二八分布', course: '课程的 5/15/80',
  },
  tiers: {
    x: '名次，按利润从高到低', y: '累计占总利润（%）', names: ['关键', '合适', '一般'], ends: (line: string): string => `${line} 线止于`, rank: (n: number): string => `第 ${n} 名`,
    tier: (name: string, n: number): string => `${name}，${n} 家`, holds: (profit: string, revenue: string): string => `利润 ${profit}，收入 ${revenue}`,
  },
  cut: {
    variable: '按哪个变量切', at: '切在哪里（低值一端起的客户百分比）', explained: '说明了利润率高低的', groups: '各组户数', levels: ['低的一组', '中间一组', '高的一组'],
    sizes: (variable: string): string => `按${variable}分，各组几户`, note: '最多切两刀；不足两户的组不算一组，这一刀记 0。',
  },
  value: {
    utility: '服务效用', process: '服务过程质量', price: '服务价格', access: '获得服务的成本',
    gains: '得到的', costs: '付出的', ratio: '比值', difference: '差额', ratioIs: '比值　得到的 ÷ 付出的', differenceIs: '差额　得到的 − 付出的', before: '起点',
  },
  lifetime: {
    margin: '每年毛利（净收益）m', retention: '保持率 r', discount: '折现率 d', yuan: (amount: string): string => `${amount} 元`, years: (n: string): string => `${n} 年`,
    x: '年', y: '各年毛利，折现后（元）', now: '今天', lifeLine: '预期寿命', end: '终身价值（首笔在一年后）', start: '终身价值（首笔在今天）', endFive: '其中前五笔', startFive: '其中前五笔', life: '预期寿命',
  },
  cost: {
    level: '周期服务水平 CSL', x: '周期服务水平（%）', y: '一年的成本（千元）', total: '总成本', holding: '持有成本', lost: '缺货损失', lowest: (level: string): string => `最低点 ${level}`, units: (n: string): string => `${n} 件`, yuan: (amount: string): string => `${amount} 元`,
    safety: '安全库存', reorder: '再订货点', short: '每周期缺货', fill: '满足率', holdingYear: '持有成本，一年', lostYear: '缺货损失，一年', totalYear: '合计，一年',
  },
};

type Words = typeof zh;

const en: Words = {
  unit: (unit) => `Unit: ${unit}`,
  axis: (name, unit) => `${name} (${unit})`,
  total: (amount) => `Total ${amount}`,
  cumulative: 'Cumulative share',
  first: (n, share) => (n === 1 ? `the first: ${share}` : `the first ${n}: ${share}`),

  less: (name) => `${name}: less`, more: (name) => `${name}: more`,

  lorenz: {
    x: 'Customers, smallest first (%)', y: 'Cumulative profit (%)', even: 'all alike', sigma: 'Dispersion σ', top: (share) => `top ${share}%`,
    gini: 'Gini coefficient', top5: 'Profit from the top 5%', top20: 'Profit from the top 20%', rest: 'Profit from the other 80%', classic: '80/20 rule', course: 'Course: 5/15/80',
  },
  tiers: {
    x: 'Rank, highest profit first', y: 'Cumulative share of profit (%)', names: ['Key', 'Suitable', 'Ordinary'], ends: (line) => `Line ${line} after`, rank: (n) => `rank ${n}`,
    tier: (name, n) => `${name}, ${n}`, holds: (profit, revenue) => `profit ${profit}, revenue ${revenue}`,
  },
  cut: {
    variable: 'Cut by', at: 'Cut at (percent of customers from the low end)', explained: 'Explains of high and low margins', groups: 'Customers in the groups', levels: ['Low', 'Middle', 'High'],
    sizes: (variable) => `Customers in each group by ${variable.slice(0, 1).toLowerCase()}${variable.slice(1)}`, note: 'Two cuts at most; fewer than two customers are no group, and such a cut counts 0.',
  },
  value: {
    utility: 'Service utility', process: 'Process quality', price: 'Price', access: 'Cost of access',
    gains: 'Gained', costs: 'Given up', ratio: 'Ratio', difference: 'Difference', ratioIs: 'Ratio: gained ÷ given up', differenceIs: 'Difference: gained − given up', before: 'start',
  },
  lifetime: {
    margin: 'Yearly margin m', retention: 'Retention rate r', discount: 'Discount rate d', yuan: (amount) => `CNY ${amount}`, years: (n) => `${n} years`,
    x: 'Year', y: 'Margin by year, discounted (CNY)', now: 'now', lifeLine: 'expected life', end: 'Lifetime value, paid from year 1', start: 'Lifetime value, paid from now', endFive: 'of which the first five', startFive: 'of which the first five', life: 'Expected life',
  },
  cost: {
    level: 'Cycle service level (CSL)', x: 'Cycle service level (%)', y: 'Cost per year (CNY 1,000)', total: 'Total', holding: 'Holding', lost: 'Shortage', lowest: (level) => `lowest at ${level}`, units: (n) => `${n} units`, yuan: (amount) => `CNY ${amount}`,
    safety: 'Safety stock', reorder: 'Reorder point', short: 'Short per cycle', fill: 'Fill rate', holdingYear: 'Holding, per year', lostYear: 'Shortage, per year', totalYear: 'Together, per year',
  },
};

export type FigureWords = Words;
export const figureWords: Readonly<Record<Locale, Words>> = { zh, en };
