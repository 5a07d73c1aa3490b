/** The words of the fourth step: two variables, a cut of each, and the four cells. */
import type { Locale } from './locale.ts';

const zh = {
  cut: '切法', ask: '挑两个变量，各切一刀，把 90 户分成四格。切得好，同一群的客户落在同一格，后面的服务才投得准。变量都换算成了没有单位的分数，只看谁高谁低。', first: '横向变量', second: '纵向变量', choose: '选一个', at: (name: string): string => `${name}：切在哪里`, place: (below: number): string => `低的 ${below} 户`,
  incomplete: '两个变量和两刀都定了，切法才算数。', stands: '现在的切法已经记下。',
  plot: '90 户的位置', legend: { label: '归群', none: '没有归群' }, note: (n: number): string => `${n} 户由问卷归了群，其余不知道；马虎答卷没有剔除时，其中有些归错了。`, find: (n: number): string => `切成四格，${n} 户已知所属的群。`, twin: '逐户数字见下表。',
  sizes: '四格', high: '高', low: '低', columns: { cell: '格', size: '户数', unknown: '不知道', customer: '客户', segment: '归群' }, cell: (first: string, second: string): string => `${first} · ${second}`, customers: '逐户数字', empty: '先选两个变量。',
};

const en: typeof zh = {
  cut: 'Cut', ask: 'Choose two variables and cut each once: the 90 customers fall into four cells. A good cut keeps customers of one segment in one cell, so that later services reach the right ones. The variables are scores without a unit: only higher and lower matter.', first: 'Across', second: 'Upwards', choose: 'choose', at: (name) => `${name}: where to cut`, place: (below) => `${below} below`,
  incomplete: 'The cut counts once both variables and both places are chosen.', stands: 'The cut is recorded as it stands.',
  plot: 'Where the 90 customers stand', legend: { label: 'segment', none: 'segment unknown' }, note: (n) => `The survey placed ${n} customers in a segment, the rest are unknown; while careless answers are kept, some are placed wrongly.`, find: (n) => `Four cells; the segment of ${n} customers is known. `, twin: 'Figures customer by customer: see the table below.',
  sizes: 'Four cells', high: 'high', low: 'low', columns: { cell: 'Cell', size: 'Customers', unknown: 'Unknown', customer: 'Customer', segment: 'Segment' }, cell: (first, second) => `${first} · ${second}`, customers: 'Customer by customer', empty: 'Choose two variables first.',
};

export type SegmentsWords = typeof zh;
export const strategySegmentsWords: Readonly<Record<Locale, SegmentsWords>> = { zh, en };
