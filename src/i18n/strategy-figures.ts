/** What the figures that come from the strategy workshop say. */
import type { Locale } from './locale.ts';

const zh = {
  measure: {
    choose: (element: string): string => `${element}：哪一个量法量得到它`, none: '还没有选。', right: (about: string): string => `对。要知道的是“${about}”，它量的正是这个。`,
    wrong: (instead: string, about: string): string => `不对。${instead}；要知道的是“${about}”。`, fits: '量得到它', score: '选对', of: (right: number, all: number): string => `${right} / ${all} 项`,
  },
  sample: {
    answers: '每次问几份', copies: (n: number): string => `${n} 份`, x: '重要程度的平均分，一行是一次调查', error: '误差，按 1.5 ÷ √份数', found: '24 次里实际的误差', reversed: '把两项排反', times: (n: number): string => `${n} 次`, cost: '一次的花费',
    money: (amount: string): string => `${amount} 元`, table: '问几份，误差多大，排反几次', columns: ['份数', '应有误差', '实际误差', '排反', '花费（元）'],
  },
  priority: {
    by: '按什么排', right: '重要性 × 差距', chosen: '选的排法', place: (n: number): string => `第 ${n}`, moved: '名次变了的', count: (n: number): string => `${n} 项`, table: '各项的分数和名次', was: (n: number): string => `原 ${n}`,
    columns: ['名次', '要素', '重要 I', '自己 P', '对手 Q', '得分'],
    why: {
      importance: '只问客户看不看重。已经比对手做得好的，也会排到前头，钱花在不落后的地方。',
      importanceLessPerformance: '两种分相减，比的不是同一件事：看重的程度减做得怎样。减出来多，不等于比对手落后。',
      lowPerformance: '只看自己哪里分低。客户不在意的、对手也一样低的，都会混进来。',
      importanceTimesGap: '客户看重，又比对手落后，才排到前头；已经领先的得负数，排在最后。',
    },
  },
  mix: {
    state: '基本服务眼下', states: ['不落后', '落后'], levels: ['不买', '标准', '高级'], earns: (service: string): string => `${service}多挣`, cost: '花费', budget: (k: number): string => `预算 ${k}`, lost: (k: string): string => `少了 ${k}`,
    benefit: '多挣', net: '净挣', thousand: (k: string): string => `${k} 千元`, unit: '千元，一年', over: (k: string): string => `超支 ${k} 千元`, within: '在预算内', verdict: '预算', table: '九种组合各净挣多少', columns: ['花费', '净挣（不落后）', '净挣（落后）'],
    best: '最多',
  },
};

type Words = typeof zh;

const en: Words = {
  measure: {
    choose: (element) => `${element}: which of these measures it?`, none: 'Nothing chosen yet.', right: (about) => `Right. The question is “${about}”, and this measures just that.`,
    wrong: (instead, about) => `No. It measures ${instead}; the question is “${about}”.`, fits: 'measures it', score: 'Right', of: (right, all) => `${right} of ${all}`,
  },
  sample: {
    answers: 'Answers in each survey', copies: (n) => `${n} answers`, x: 'Mean importance; each row is one survey', error: 'Error by 1.5 ÷ √answers', found: 'Error in these 24 surveys', reversed: 'Wrong order of the two', times: (n) => (n === 1 ? 'once' : `${n} times`), cost: 'Cost of a survey',
    money: (amount) => `CNY ${amount}`, table: 'Answers, error, and how often the order is wrong', columns: ['Answers', 'By law', 'Found', 'Reversed', 'CNY'],
  },
  priority: {
    by: 'Rank by', right: 'Importance × gap', chosen: 'Your choice', place: (n) => `No. ${n}`, moved: 'At another rank', count: (n) => `${n}`, table: 'Scores and ranks', was: (n) => `was ${n}`,
    columns: ['Rank', 'Element', 'I', 'P', 'Q', 'Score'],
    why: {
      importance: 'It asks only what customers care about. What the firm already does better than its rival ranks high too, and money goes where nothing is lacking.',
      importanceLessPerformance: 'It subtracts two things that are not alike: how much something matters, less how well it is done. A large difference does not mean being behind the rival.',
      lowPerformance: 'It looks only at low scores. What customers do not mind, and what the rival does just as badly, gets in.',
      importanceTimesGap: 'Only what customers care about and the rival does better comes first; where the firm leads, the score is negative and comes last.',
    },
  },
  mix: {
    state: 'Basics today', states: ['level with the rival', 'behind the rival'], levels: ['none', 'standard', 'premium'], earns: (service) => `${service} earns`, cost: 'Cost', budget: (k) => `budget ${k}`, lost: (k) => `${k} lost`,
    benefit: 'Earned', net: 'Net', thousand: (k) => `CNY ${k}k`, unit: 'CNY thousand a year', over: (k) => `CNY ${k}k over`, within: 'within', verdict: 'Budget', table: 'Net of the nine mixes', columns: ['Cost', 'Net, basics good', 'Net, basics behind'],
    best: 'most',
  },
};

export type StrategyFigureWords = Words;
export const strategyFigureWords: Readonly<Record<Locale, Words>> = { zh, en };
