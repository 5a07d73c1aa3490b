/** The words of the tools on one's own customers: measure, tiers, segments, service budget and export. */
import type { CostItem } from '../schemas/customer-list.ts';
import type { Locale } from './locale.ts';

const zhItems: Readonly<Record<CostItem, { readonly name: string; readonly unit: string }>> = {
  service: { name: '文件里的服务成本', unit: '倍（1 表示照计）' }, orders: { name: '订单处理', unit: '元/单' }, hours: { name: '客服工时', unit: '元/小时' }, claims: { name: '理赔', unit: '元/件' }, returns: { name: '退货处理', unit: '元/件' }, credit: { name: '账期占用资金', unit: '%/年' }, storage: { name: '仓储', unit: '元/托天' },
};
const enItems: Readonly<Record<CostItem, { readonly name: string; readonly unit: string }>> = {
  service: { name: 'Cost to serve of the file', unit: 'times (1 counts it as it is)' }, orders: { name: 'Order handling', unit: 'CNY per order' }, hours: { name: 'Service hours', unit: 'CNY per hour' }, claims: { name: 'Claims', unit: 'CNY per claim' }, returns: { name: 'Returns', unit: 'CNY per return' }, credit: { name: 'Credit', unit: '% a year' }, storage: { name: 'Storage', unit: 'CNY per pallet-day' },
};

const zh = {
  items: zhItems, thousand: '千元', rank: '名', places: '位', none: '—', percent: '%',
  columns: { revenue: '收入', gross: '毛利', measure: '自建盈利', byRevenue: '收入名次', byMeasure: '盈利名次', move: '名次变化', tier: '层', share: '累计占比', segment: '分群', margin: '利润率', level: '投入', net: '净增利', best: '最优', greedy: '贪心', sites: '站点' }, ofTotal: '占总利润 %',
  unread: (text: string): string => `“${text}”读不出来：要一个数。写的还留着，没有算进去。`, between: (low: string, high: string): string => `要 ${low} 到 ${high} 之间的数。写的还留着，没有算进去。`,
  profit: {
    whole: '全名单', gross: '毛利', costs: '扣掉的成本', measure: '自建盈利', losses: '亏损', customers: (n: string): string => `${n} 户`, base: '从哪里算起', bases: { gross: '文件里的毛利', margin: '收入 × 毛利率', flat: '收入 × 统一毛利率' }, flat: '统一毛利率', flatNote: '文件里没有毛利，先按统一毛利率估；100% 就是收入本身。',
    rates: '服务成本', ratesNote: '写上费率的项目，按每户的用量从毛利里扣；空着的不扣。费率用“成本池 ÷ 实际可用能力”算出来的。', total: (amount: string): string => `全名单 ${amount} 千元`, uncounted: '不扣', noRates: '文件里没有订单数、工时这类用量，服务成本扣不了，盈利就是毛利。', credit: '收入 × 天数 ÷ 365 × 年利率',
  },
  tiers: { rule: '按什么分', rules: { count: '户数 5% / 20%', cumulative: '累计 80% / 95%', hand: '手动' }, ruleNote: { count: '排名前 5% 为 A，到 20% 为 B，其余为 C（户数进位）。', cumulative: '从第一名累计，前面合计不到 80% 的为 A，不到 95% 的为 B，其余为 C；小于 0 的不计。', hand: '线在你放的地方。' }, subtotals: '各层小计' },
  segments: {
    method: '切法', methods: { single: '一个变量', grid: '两个变量交叉' }, first: '变量', second: '第二个变量', cut: '切在', cuts: '切一刀或两刀', one: '一刀', two: '两刀', at: (percent: number): string => `${percent}% 位置`, variables: { ticket: '单均收入', measure: '自建盈利' }, explained: '解释了多少', explainedNote: '利润率名次的差别，有多少是分群之间的；按群数校正，乱切约为 0，全切开为 100%。群太小（不到 4% 或不到 2 户）按 0 算。',
    caption: '各群小计', segment: '分群', customers: '户', revenue: '收入', measure: '自建盈利', margin: '利润率 %', tiny: '太小', empty: '没有客户', best: '找最好的切法', searching: '正在试每一种切法', bestIs: (cut: string, share: string): string => `最好的是${cut}，解释 ${share}%。`, bestNone: '没有哪一种切法比乱切好。', adopt: '就这样切', cutText: (name: string, percents: string): string => `“${name}”切在 ${percents}`, and: '、', cross: '，交叉', blanks: (n: string): string => `有 ${n} 户这一项空着，按 0 切。`, below: (value: string): string => `< ${value}`, from: (value: string): string => `≥ ${value}`, among: (low: string, high: string): string => `${low} 至 ${high}`, notMeasure: '毛利、毛利率、服务成本和自建盈利本身不参加搜索：它们就是利润率的一部分。',
  },
  serve: {
    terms: '各档费用和增利', level: '档位', cost: '费用', uplift: '年利润增', budget: '预算', bySites: '站点多的费用加倍（4 到 9 站 2 倍，10 站起 3 倍）', costOf: (level: string): string => `${level}的费用`, upliftOf: (level: string): string => `${level}让年利润增加多少`, termsNote: '净增利 ＝ 自建盈利 × 增利 − 费用；亏损的按 0 算增利。费用、增利、预算都由你定。',
    compare: '三种方案', plan: '自己的', greedy: '贪心', optimum: '最优', spend: '花费', net: '净增利', levels: '各档户数', over: '超预算', left: '剩下的钱投下去不合算时，不花就是对的。', solve: '算最优解', solving: '正在算最优解', adopt: '照最优投', clear: '清空', gap: (amount: string): string => `自己的方案离最优还差 ${amount}。`, equal: '自己的方案和最优一样好。', greedyGap: (amount: string): string => `贪心比最优少 ${amount}。`, unsolved: '在表里给客户选档，或者直接算最优解。最优解是精确的（背包动态规划）；贪心是每次挑单位费用增利最高的一步。',
  },
  export: {
    heading: '把结果带走', lead: '一行一户：文件里的数、自建盈利、名次、层、分群、自己的投入，算过最优解的话还有最优投入。金额为元。', xlsx: '导出 XLSX', csv: '导出 CSV', safe: '文件里以 =、+、-、@ 开头的文字照原样写成文字，不会变成公式；数还是数。CSV 是带 BOM 的 UTF-8，这样的文字前面多一个撇号。', writing: '正在写文件', file: (name: string): string => `${name}-细分`, sheets: { customers: '客户', summary: '小结' }, code: '编号', name: '名称', revenue: '年收入（元）', measure: '自建盈利（元）', plan: '自己的投入', best: '最优投入', part: '部分', count: '户数', tier: (tier: string): string => `${tier} 层`, segment: (n: number): string => `第 ${n} 群`, optimum: '最优方案', own: '自己的方案', greedy: '贪心方案', spend: '花费（千元）', net: '净增利（元）',
    privacy: '导出的文件里有客户的名称和数。它存在你选的地方，怎么传由你负责。',
  },
};
export type ToolWords = typeof zh;

const en: ToolWords = {
  items: enItems, thousand: 'CNY k', rank: 'rank', places: 'places', none: '—', percent: '%',
  columns: { revenue: 'Revenue', gross: 'Gross profit', measure: 'Own measure', byRevenue: 'By revenue', byMeasure: 'By profit', move: 'Moves', tier: 'Tier', share: 'Cumulative', segment: 'Segment', margin: 'Margin', level: 'Level', net: 'Net', best: 'Optimum', greedy: 'Greedy', sites: 'Places' }, ofTotal: '% of profit',
  unread: (text) => `“${text}” cannot be read; expected a number. What you typed is kept and not counted.`, between: (low, high) => `Expected a number from ${low} to ${high}. What you typed is kept and not counted.`,
  profit: {
    whole: 'The whole list', gross: 'Gross profit', costs: 'Costs deducted', measure: 'Own measure', losses: 'Below zero', customers: (n) => (n === '1' ? '1 customer' : `${n} customers`), base: 'Where it begins', bases: { gross: 'Gross profit of the file', margin: 'Revenue × gross margin', flat: 'Revenue × one margin for all' }, flat: 'One margin for all', flatNote: 'The file has no gross profit; one margin for all is a first estimate, and 100 % is the revenue itself.',
    rates: 'Costs to serve', ratesNote: 'An item with a rate is deducted from gross profit by what each customer uses; an empty one is not. Work rates out as cost pool ÷ practical capacity.', total: (amount) => `CNY ${amount} k over the list`, uncounted: 'not deducted', noRates: 'The file has no orders, hours or other volumes, so no cost to serve can be deducted; the measure is gross profit.', credit: 'revenue × days ÷ 365 × yearly rate',
  },
  tiers: { rule: 'Tiers by', rules: { count: 'Count 5 % / 20 %', cumulative: 'Cumulative 80 % / 95 %', hand: 'Hand' }, ruleNote: { count: 'The first 5 % are A, up to 20 % are B, the rest C (customers rounded up).', cumulative: 'Cumulated from the first: A while those before hold less than 80 %, B while less than 95 %, the rest C; below zero does not count.', hand: 'The lines are where you put them.' }, subtotals: 'What the tiers hold' },
  segments: {
    method: 'Method', methods: { single: 'One variable', grid: 'A grid of two' }, first: 'Variable', second: 'Second variable', cut: 'Cut at', cuts: 'One cut or two', one: 'One cut', two: 'Two cuts', at: (percent) => `the ${percent} % point`, variables: { ticket: 'Revenue per order', measure: 'Own measure' }, explained: 'How much it explains', explainedNote: 'How much of the difference in rank by profit margin lies between the segments; adjusted for their number, so that a random cut is near 0 and a perfect one is 100 %. A segment below 4 % or two customers makes it 0.',
    caption: 'What the segments hold', segment: 'Segment', customers: 'Number', revenue: 'Revenue', measure: 'Own measure', margin: 'Margin, %', tiny: 'too small', empty: 'nobody', best: 'Find the best cut', searching: 'Trying every cut', bestIs: (cut, share) => `The best is ${cut}; it explains ${share} %.`, bestNone: 'No cut is better than a random one.', adopt: 'Cut like this', cutText: (name, percents) => `${name} cut at ${percents}`, and: ' and ', cross: ', crossed with ', blanks: (n) => `${n} customers have no value here and count as 0.`, below: (value) => `< ${value}`, from: (value) => `≥ ${value}`, among: (low, high) => `${low} to ${high}`, notMeasure: 'Gross profit, gross margin, cost to serve and the measure itself are left out of the search: they are part of the margin.',
  },
  serve: {
    terms: 'What the levels cost and bring', level: 'Level', cost: 'Cost', uplift: 'Yearly profit +', budget: 'Budget', bySites: 'More places cost more (4 to 9 places twice, from 10 three times)', costOf: (level) => `Cost of ${level}`, upliftOf: (level) => `What ${level} adds to the yearly profit`, termsNote: 'Net = own measure × uplift − cost; below zero there is no uplift. Costs, uplift and budget are yours to set.',
    compare: 'Three plans', plan: 'Your own', greedy: 'Greedy', optimum: 'Optimum', spend: 'Spent', net: 'Net', levels: 'Customers by level', over: 'over budget', left: 'Where spending the rest would not pay, leaving it is right.', solve: 'Find the optimum', solving: 'Finding the optimum', adopt: 'Take the optimum', clear: 'Clear', gap: (amount) => `Your plan is ${amount} short of the optimum.`, equal: 'Your plan is as good as the optimum.', greedyGap: (amount) => `Greedy is ${amount} short of it.`, unsolved: 'Choose levels in the table, or find the optimum at once. The optimum is exact (a knapsack by dynamic programming); greedy takes the step with the best gain for its cost again and again.',
  },
  export: {
    heading: 'Take the result with you', lead: 'One customer a row: the figures of the file, the own measure, ranks, tier, segment, your level, and the optimum’s level once it has been found. Money in CNY.', xlsx: 'Export XLSX', csv: 'Export CSV', safe: 'Text of the file that begins with =, +, - or @ is written as the text it is and never becomes a formula; numbers stay numbers. The CSV is UTF-8 with a byte order mark and puts an apostrophe before such text.', writing: 'Writing the file', file: (name) => `${name}-segments`, sheets: { customers: 'Customers', summary: 'Summary' }, code: 'Code', name: 'Name', revenue: 'Yearly revenue (CNY)', measure: 'Own measure (CNY)', plan: 'Own level', best: 'Optimum level', part: 'Part', count: 'Customers', tier: (tier) => `Tier ${tier}`, segment: (n) => `Segment ${n}`, optimum: 'Optimum', own: 'Own plan', greedy: 'Greedy', spend: 'Spent (CNY k)', net: 'Net (CNY)',
    privacy: 'The exported file holds names and figures of customers. It is saved where you choose; how it travels from there is up to you.',
  },
};

export const toolWords: Readonly<Record<Locale, ToolWords>> = { zh, en };
