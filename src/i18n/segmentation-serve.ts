/** The words of the lab's service budget. */
import type { Locale } from './locale.ts';

const zh = {
  columns: { tier: '层', measure: '自算利润', need: '看重', response: '响应', sites: '站点', level: '投入', net: '预测净增利', revenue: '收入' },
  thousand: '千元', percent: '%', places: '个',
  own: '这一户', choose: '在表里选一户，看三档各要多少钱、能换回多少。', out: '这一行已并入或删除，不能投入。',
  about: (need: string, response: number, sites: number): string => `看重${need}，响应 ${response}%；${sites} 个站点`, profit: (money: string): string => `自算年利润 ${money}`,
  levels: '三档比较', level: '档位', cost: '成本', uplift: '增利', net: '净增利', take: '选这一档',
  bulk: '成批投入', group: '给哪些客户', to: '投哪一档', everyone: '名单上全部', gains: '自算利润大于 0 的', bought: '已有投入的', tier: (tier: string): string => `${tier} 层`, needs: (need: string): string => `看重${need}的`,
  effect: (n: number, spend: string, budget: string): string => `${n} 户，投后合计 ${spend} / ${budget} 千元`, nobody: '这一组现在没有客户。', doBulk: (n: number, level: string): string => `${n} 户都改为“${level}”`,
  terms: '各档成本和增利', upTo3: '至 3 站', upTo9: '4 至 9 站', from10: '10 站起', each: '每户', raise: '利润增 %',
  response: '响应：同一档对谁管用', responseNote: '每格是这一档让年利润增加的百分数。', 
  rule: '净增利 ＝ 年利润 × 增利 × 响应 − 成本。年利润按你自己的盈利口径算，不到 0 的按 0 算增利。',
  tray: { title: '服务预算', each: (budget: string): string => `${budget} 千元，每户投一档`, used: '已用', uplift: '增利', net: '净增利', unit: '千元', clear: '清空', rest: (left: string): string => `余 ${left}`, many: (level: string, n: number): string => `${level} ${n} 户`, desc: (budget: string, list: string, left: string): string => `预算 ${budget} 千元：${list === '' ? '还没有投入' : list}，剩 ${left} 千元`, and: '，' },
};

const en: typeof zh = {
  columns: { tier: 'Tier', measure: 'Own profit', need: 'Buys by', response: 'Response', sites: 'Places', level: 'Level', net: 'Forecast net', revenue: 'Revenue' },
  thousand: 'CNY k', percent: '%', places: '',
  own: 'This customer', choose: 'Choose a customer in the table to see what each level costs and brings.', out: 'This row has been merged or deleted; nothing can be spent on it.',
  about: (need, response, sites) => `Buys by ${need.toLowerCase()}, response ${response} %; ${sites} ${sites === 1 ? 'place' : 'places'} of delivery`, profit: (money) => `own yearly profit ${money}`,
  levels: 'The levels compared', level: 'Level', cost: 'Cost', uplift: 'Uplift', net: 'Net', take: 'Choose this level',
  bulk: 'Several at once', group: 'Which customers', to: 'Which level', everyone: 'All on the list', gains: 'Own profit above 0', bought: 'Those with a level', tier: (tier) => `Tier ${tier}`, needs: (need) => `Buy by ${need.toLowerCase()}`,
  effect: (n, spend, budget) => `${n} ${n === 1 ? 'customer' : 'customers'}; ${spend} of ${budget} thousand CNY spent afterwards`, nobody: 'There is nobody in this group now.', doBulk: (n, level) => `Set ${n} to “${level}”`,
  terms: 'What the levels cost and bring', upTo3: 'up to 3 places', upTo9: '4 to 9 places', from10: '10 places or more', each: 'each', raise: 'Profit +%',
  response: 'Response: for whom a level works', responseNote: 'Each figure is what the level adds to the yearly profit, in percent.',
  rule: 'Net = yearly profit × uplift × response − cost. The yearly profit is your own measure; below 0 there is no uplift.',
  tray: { title: 'Service budget', each: (budget) => `CNY ${budget} thousand, one level each`, used: 'Spent', uplift: 'Uplift', net: 'Net', unit: 'CNY k', clear: 'Clear', rest: (left) => `${left} left`, many: (level, n) => `${level} × ${n}`, desc: (budget, list, left) => `Budget CNY ${budget} thousand: ${list === '' ? 'nothing spent yet' : list}; ${left} left`, and: ', ' },
};

export type ServeWords = typeof zh;
export const serveWords: Readonly<Record<Locale, ServeWords>> = { zh, en };
