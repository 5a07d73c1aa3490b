/** The words of the lab's second stage: the pool table, the rates, and the own measure of profit. */
import type { Item } from '../../simulations/customer-segmentation/model/terms.ts';
import type { Locale } from './locale.ts';

/** The unit of an item's volume, and of its rate. */
interface Driver { readonly volume: string; readonly rate: string }

const zhDrivers: Readonly<Record<Item, Driver>> = {
  orders: { volume: '单', rate: '元/单' }, hours: { volume: '小时', rate: '元/小时' }, claims: { volume: '件', rate: '元/件' }, returns: { volume: '件', rate: '元/件' }, credit: { volume: '元应收', rate: '基点/年' }, storage: { volume: '托天', rate: '元/托天' },
  linehaul: { volume: '千单公里', rate: '元/千单公里' }, overhead: { volume: '元收入', rate: '基点' }, legacy: { volume: '单', rate: '元/单' }, discount: { volume: '元收入', rate: '基点' },
};
const enDrivers: Readonly<Record<Item, Driver>> = {
  orders: { volume: 'orders', rate: 'CNY per order' }, hours: { volume: 'hours', rate: 'CNY per hour' }, claims: { volume: 'claims', rate: 'CNY per claim' }, returns: { volume: 'returns', rate: 'CNY per return' }, credit: { volume: 'CNY owed', rate: 'basis points a year' }, storage: { volume: 'pallet-days', rate: 'CNY per pallet-day' },
  linehaul: { volume: '1,000 order-km', rate: 'CNY per 1,000 order-km' }, overhead: { volume: 'CNY of revenue', rate: 'basis points' }, legacy: { volume: 'orders', rate: 'CNY per order' }, discount: { volume: 'CNY of revenue', rate: 'basis points' },
};

const zh = {
  drivers: zhDrivers,
  columns: { revenue: '收入', gross: '毛利', measure: '自建盈利', byRevenue: '收入名次', byMeasure: '盈利名次', move: '名次变化' }, thousand: '千元', rank: '名', places: '位',
  whole: '全名单', totals: { gross: '毛利', costs: '扣掉的成本', measure: '自建盈利', losses: '亏损' }, customers: (n: number): string => `${n} 户`,
  whale: '鲸鱼曲线', whaleNote: '自建盈利', lorenz: '洛伦兹曲线', lorenzNote: '收入',
  pools: '成本池', poolsNote: '勾上的项目计入：每户的用量乘费率，从毛利里扣掉。没有勾的不扣。',
  rateNote: '费率写成数，如 30；也可以写成“池额/数量”，由这里来除。按金额算的项目费率用基点，1% 是 100 基点：写 5% 也行，写成两数相除的自动换算。',
  head: { item: '计入', pool: '池额', poolUnit: '元/年', theoretical: '理论', practical: '实际可用', used: '去年用掉', volume: '数量/年' },
  rate: '费率', rateOf: (item: string): string => `${item}的费率`, total: (amount: string): string => `全名单合计 ${amount} 千元`, missing: '还没有费率，先按 0 算。',
  unread: (text: string, expected: string): string => `“${text}”读不出费率，应为${expected}。写的还留着，没有算进去。`,
  movers: '收入名次和盈利名次差得最多的五户', moversNote: '按现在的自建盈利。', customer: '客户', up: (n: number): string => `升 ${n} 位`, down: (n: number): string => `降 ${n} 位`, still: '两种名次现在完全一样。',
};
export type ProfitWords = typeof zh;

const en: ProfitWords = {
  drivers: enDrivers,
  columns: { revenue: 'Revenue', gross: 'Gross profit', measure: 'Own measure', byRevenue: 'By revenue', byMeasure: 'By profit', move: 'Moves' }, thousand: 'CNY k', rank: 'rank', places: 'places',
  whole: 'The whole list', totals: { gross: 'Gross profit', costs: 'Costs deducted', measure: 'Own measure', losses: 'Below zero' }, customers: (n) => (n === 1 ? '1 customer' : `${n} customers`),
  whale: 'Whale curve', whaleNote: 'own measure', lorenz: 'Lorenz curve', lorenzNote: 'revenue',
  pools: 'Cost pools', poolsNote: 'A ticked item counts: each customer’s use times the rate is deducted from its gross profit. What is not ticked is not deducted.',
  rateNote: 'Write a rate as a number, such as 30, or as “pool/volume”, and the division is done here. Items whose driver is money have rates in basis points, 100 to the percent: 5% will do too, and a division is converted.',
  head: { item: 'Counts', pool: 'Pool', poolUnit: 'CNY a year', theoretical: 'Theoretical', practical: 'Practical', used: 'Used last year', volume: 'volume a year' },
  rate: 'Rate', rateOf: (item) => `Rate of ${item}`, total: (amount) => `CNY ${amount} k over the list`, missing: 'No rate yet; counted as 0.',
  unread: (text, expected) => `“${text}” cannot be read as a rate; expected ${expected}. What you typed is kept and not counted.`,
  movers: 'The five whose ranks by revenue and profit differ most', moversNote: 'By the own measure as it stands.', customer: 'Customer', up: (n) => `up ${n}`, down: (n) => `down ${n}`, still: 'The two rankings are the same at present.',
};

export const profitWords: Readonly<Record<Locale, ProfitWords>> = { zh, en };
