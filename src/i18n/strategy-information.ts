/** The words of the second step: the order form, what it costs, and what came in. */
import type { Locale } from './locale.ts';

const zh = {
  form: '委托单', note: '定好买多少，再一次委托。各来源同时进行；超过四个来源，每多一个多一周。',
  columns: { source: '来源', amount: '买多少', cost: '千元', weeks: '周' },
  answers: (n: number): string => (n === 0 ? '不问' : `${n} 份`), interviews: (n: number): string => (n === 0 ? '不访' : `${n} 户`), visits: (n: number): string => (n === 0 ? '不看' : `${n} 次`), use: '用', skip: '不用',
  total: '这张委托单', totalText: (cost: string, weeks: number): string => `${cost} 千元，${weeks} 周`, leaves: (left: string): string => `委托后剩 ${left} 千元`, together: (cost: string, weeks: number, late: number): string => `连同以前的委托，信息共花 ${cost} 千元，用 ${weeks} 周${late > 0 ? `，误期 ${late} 周` : ''}。`, nested: '同样的要素、同样的数量再买一次，答案不变，钱照付；买得更多，也按新的数量付全价。', asks: (n: number): string => `问 ${n} 项`,
  commission: '委托', sure: '委托这些信息？', sureText: '付了钱、等了周数，就收不回来。之后再委托，另算钱和时间。', nothing: '委托单是空的。', noElement: '还没有选要素，委托不知道要问什么。', yes: '委托', no: '再看看', close: '关闭',
  came: '已经收到', none: '还没有委托过。', round: (n: number): string => `第 ${n} 次`, roundText: (cost: string, weeks: number, asked: number): string => `${cost} 千元，${weeks} 周，问了 ${asked} 项`, amount: (name: string, n: number): string => `${name} ${n}`, labels: (n: number): string => `问卷让 ${n} 户客户归了群，第四步用得上。`, figures: (n: number): string => `${n} 个数字`,
  intelligence: '对手的价目', ask: '竞争对标之外，还想知道对手的价格和承诺。怎么打听？', asked: (step: number, how: string): string => `第 ${step} 步：${how}`, practice: '练习只记下你怎么做。',
};

const en: typeof zh = {
  form: 'Order form', note: 'Settle how much to buy, then commission it at once. Sources run side by side; beyond four, each takes a week more.',
  columns: { source: 'Source', amount: 'How much', cost: 'CNY k', weeks: 'Weeks' },
  answers: (n) => (n === 0 ? 'none' : `${n} answers`), interviews: (n) => (n === 0 ? 'none' : `${n} customers`), visits: (n) => (n === 0 ? 'none' : `${n} visits`), use: 'use', skip: 'leave',
  total: 'This order', totalText: (cost, weeks) => `CNY ${cost}k, ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`, leaves: (left) => `CNY ${left}k left afterwards`, together: (cost, weeks, late) => `With the earlier orders, information comes to CNY ${cost}k and ${weeks} weeks${late > 0 ? `, ${late} ${late === 1 ? 'week' : 'weeks'} late` : ''}.`, nested: 'The same amount about the same elements brings the same answers and costs the full price again; so does a larger amount, for all of it.', asks: (n) => `asks about ${n} ${n === 1 ? 'candidate' : 'candidates'}`,
  commission: 'Commission', sure: 'Commission this information?', sureText: 'Money paid and weeks waited do not come back. A later order costs again and takes its own time.', nothing: 'The order form is empty.', noElement: 'No element has been picked, so there is nothing to ask about.', yes: 'Commission', no: 'Look again', close: 'Close',
  came: 'Received', none: 'Nothing has been commissioned.', round: (n) => `Order ${n}`, roundText: (cost, weeks, asked) => `CNY ${cost}k, ${weeks} ${weeks === 1 ? 'week' : 'weeks'}, ${asked} ${asked === 1 ? 'candidate' : 'candidates'} asked about`, amount: (name, n) => `${name} ${n}`, labels: (n) => `The survey placed ${n} customers in a segment; step four needs that.`, figures: (n) => `${n} figures`,
  intelligence: 'The rival’s prices', ask: 'Beside the visits you would like to know the rival’s prices and promises. How do you find out?', asked: (step, how) => `Step ${step}: ${how}`, practice: 'The exercise only records what you do.',
};

export const informationWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
