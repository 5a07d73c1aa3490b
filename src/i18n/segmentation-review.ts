/** The words of the lab's review: the statements, what is still open, passing the list on, and handing in. */
import type { Locale } from './locale.ts';

const zh = {
  statements: (n: number): string => `${n} 条说法`, ask: '只看这份名单：数据支持、不支持，还是看不出来？', judged: (n: number, of: number): string => `已判断 ${n} / ${of}`,
  undone: '还没做的', none: '六步都已经有了决定。',
  open: {
    cards: (n: number): string => `${n} 张卡片没有归类`, items: (): string => '没有选计入哪些成本', rates: (n: number): string => `计入的成本有 ${n} 项没有填费率`, tiers: (n: number): string => `${n} 户没有分层`, shares: (): string => '三层的利润占比没有填',
    losses: (n: number): string => `算下来亏损的客户，有 ${n} 户没有选办法`, sequels: (n: number): string => `${n} 户治过之后留还是退，没有定`, single: (): string => '单一变量没有切', grid: (): string => '两个变量没有组合', tree: (): string => '系列变量没有切',
    types: (n: number): string => `${n} 户没有价值类型`, levels: (): string => '服务预算没有动用', statements: (n: number): string => `${n} 条说法没有判断`,
  },
  share: '导出名单', shareText: '这份名单要拿到别处去用，怎么拿？', shareNote: '练习只记下你怎么做，不会真的生成或发出文件。', shared: (step: number, how: string): string => `第 ${step} 步：${how}`,
  handIn: '交卷', counted: '一份名单有三次交卷计分，取最好的一次。前两次只告诉总分，最后一次打开全部对照。', worked: '这份名单不计分。结束之后，每一步都能和数据算出来的对照。',
  left: (n: number): string => `还剩 ${n} 次`, lastLeft: '只剩最后一次了。', submit: '交一次，只看总分', final: '最后交卷', finish: '结束，看对照', total: (n: number): string => `第 ${n} 次`, marks: (mark: string): string => `${mark} 分`, working: '正在算总分…',
  sure: '最后交卷？', sureText: '交了就不能再改，得分和每一处的对照随后打开。', sureWorked: '结束后不能再改，对照随后打开。', stillOpen: (n: number): string => `还有 ${n} 处没有做：`, yes: '交卷', no: '再看看', close: '关闭', stop: '；', end: '。',
};

const en: typeof zh = {
  statements: (n) => `${n} statements`, ask: 'By this list alone: do the data support it, not support it, or cannot it be told?', judged: (n, of) => `${n} of ${of} judged`,
  undone: 'Still open', none: 'There is a decision at every stage.',
  open: {
    cards: (n) => `${n} ${n === 1 ? 'card' : 'cards'} not sorted`, items: () => 'no cost item counted', rates: (n) => `${n} counted ${n === 1 ? 'item' : 'items'} without a rate`, tiers: (n) => `${n} ${n === 1 ? 'customer' : 'customers'} without a tier`, shares: () => 'profit shares of the tiers not filled in',
    losses: (n) => `${n} ${n === 1 ? 'loss-maker' : 'loss-makers'} by your measure without a treatment`, sequels: (n) => `${n} treated ${n === 1 ? 'customer' : 'customers'} neither kept nor let go`, single: () => 'no cut by a single variable', grid: () => 'no grid of two variables', tree: () => 'no series of cuts',
    types: (n) => `${n} ${n === 1 ? 'customer' : 'customers'} without a value type`, levels: () => 'service budget untouched', statements: (n) => `${n} ${n === 1 ? 'statement' : 'statements'} not judged`,
  },
  share: 'Export the list', shareText: 'The list is wanted elsewhere. How do you take it there?', shareNote: 'The exercise only records what you do; no file is made or sent.', shared: (step, how) => `Step ${step}: ${how}`,
  handIn: 'Hand in', counted: 'Three hand-ins of a list count, the best of them. The first two tell only the total; the last opens everything.', worked: 'Nothing is marked on this list. When you finish, every stage can be compared with what the data give.',
  left: (n) => `${n} left`, lastLeft: 'Only the last one is left.', submit: 'Hand in for the total', final: 'Final hand-in', finish: 'Finish and compare', total: (n) => `Hand-in ${n}`, marks: (mark) => `${mark} marks`, working: 'Working out the total…',
  sure: 'Hand in for the last time?', sureText: 'Nothing can be changed afterwards; marks and comparisons open at once.', sureWorked: 'Nothing can be changed afterwards; the comparison opens at once.', stillOpen: (n) => `${n} ${n === 1 ? 'thing is' : 'things are'} still open: `, yes: 'Hand in', no: 'Look again', close: 'Close', stop: '; ', end: '.',
};

export type ReviewWords = typeof zh;
export const reviewWords: Readonly<Record<Locale, ReviewWords>> = { zh, en };
