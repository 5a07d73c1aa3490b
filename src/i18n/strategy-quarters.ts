/** The words of signing, the four quarters and handing in. */
import type { Locale } from './locale.ts';

const zh = {
  sign: '签字', signText: '签字之后四个季度开始走，五步都不能再改，直到交卷。', launch: '签字，开始四个季度', still: '还没定的', none: '五步都有了决定。',
  open: { picks: '没有选要素', information: '没有委托信息', priorities: (n: number): string => `优先项还差 ${n} 个`, cut: '客户群没有切', type: '没有定战略类型', cards: '没有出示证据', mix: '组合是空的', responses: (n: number): string => `还有 ${n} 个季度没有走` },
  over: (by: string): string => `超支 ${by} 千元：这样签字，组合按作废算。`, stop: '；', end: '。',
  quarters: '四个季度', quarter: (n: number): string => `第 ${n} 季度`, now: '现在', ahead: '还没到', respond: (n: number): string => `第 ${n} 季度怎么应对`, responded: (what: string): string => `应对：${what}`, earned: (k: string): string => `效益 ${k} 千元`, nothing: '组合还没有签字，季度还没开始。',
  soFar: '到现在', soFarText: (benefit: string, cost: string, result: string): string => `效益 ${benefit} − 组合 ${cost} = ${result} 千元`, plan: (k: string): string => `按预计全年 ${k}`, done: '四个季度走完了，可以交卷。',
  handIn: '交卷', counted: '一场有三次交卷计分，取最好的一次。前两次只告诉总分，交完可以回去改；最后一次打开全部对照。', left: (n: number): string => `还剩 ${n} 次`, lastLeft: '只剩最后一次了。', submit: '交一次，只看总分', final: '最后交卷', total: (n: number): string => `第 ${n} 次`, marks: (mark: string): string => `${mark} 分`, working: '正在算总分…',
  sure: '最后交卷？', sureText: '交了就不能再改，得分和对照随后打开。', stillOpen: (n: number): string => `还有 ${n} 处没有做：`, yes: '交卷', no: '再看看', close: '关闭',
};

const en: typeof zh = {
  sign: 'Sign', signText: 'Once signed, the four quarters begin, and nothing in the five steps can be changed until a hand-in.', launch: 'Sign and begin the quarters', still: 'Still open', none: 'There is a decision at every step.',
  open: { picks: 'no element picked', information: 'no information commissioned', priorities: (n) => `${n} ${n === 1 ? 'priority' : 'priorities'} missing`, cut: 'customers not cut', type: 'no strategy type', cards: 'no evidence shown', mix: 'the mix is empty', responses: (n) => `${n} ${n === 1 ? 'quarter' : 'quarters'} not played` },
  over: (by) => `CNY ${by}k overspent: signed like this, the mix counts as void.`, stop: '; ', end: '.',
  quarters: 'Four quarters', quarter: (n) => `Quarter ${n}`, now: 'now', ahead: 'ahead', respond: (n) => `Response in quarter ${n}`, responded: (what) => `Response: ${what}`, earned: (k) => `benefit CNY ${k}k`, nothing: 'The mix is not signed, so no quarter has begun.',
  soFar: 'So far', soFarText: (benefit, cost, result) => `benefit ${benefit} − mix ${cost} = CNY ${result}k`, plan: (k) => `forecast for the year ${k}`, done: 'The four quarters are over; hand in now.',
  handIn: 'Hand in', counted: 'Three hand-ins of a workshop count, the best of them. The first two tell only the total, and you can go back and change things; the last opens everything.', left: (n) => `${n} left`, lastLeft: 'Only the last one is left.', submit: 'Hand in for the total', final: 'Final hand-in', total: (n) => `Hand-in ${n}`, marks: (mark) => `${mark} marks`, working: 'Working out the total…',
  sure: 'Hand in for the last time?', sureText: 'Nothing can be changed afterwards; marks and comparisons open at once.', stillOpen: (n) => `${n} ${n === 1 ? 'thing is' : 'things are'} still open: `, yes: 'Hand in', no: 'Look again', close: 'Close',
};

export type QuartersWords = typeof zh;
export const quartersWords: Readonly<Record<Locale, QuartersWords>> = { zh, en };
