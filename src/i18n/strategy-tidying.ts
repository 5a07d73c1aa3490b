/** The words of the third step: rules, raw and tidied figures, the grid and the six priorities. */
import type { Locale } from './locale.ts';
import type { Aspect } from '../../simulations/service-strategy/model/survey.ts';

const zh = {
  rules: '整理规则', careless: '问卷里的马虎答卷', combining: '几个来源怎么合成一个数', correction: '投诉记录', measure: '按什么排优先',
  none: '还没有数据。先在第二步委托信息；没有数据，这一步和后面的预测都是空的。',
  figures: '数字', which: '看哪一群', raw: '收到的原样', tidied: '整理之后', rawNote: '客户按 1–7 分打。平均分带着偏差和抽样误差，可能超出这个范围。原样含马虎答卷和偏差；整理之后按上面的规则合成一个数，没有来源的填默认值：重要性 4.00，表现和对手 4.80。',
  columns: { no: '序', element: '要素', priority: '优先值', name: '列为优先' }, aspects: { importance: '重要性 I', performance: '表现 P', competitor: '对手 Q' } satisfies Record<Aspect, string>, answers: (n: number): string => `n=${n}`,
  name: (element: string): string => `把“${element}”列为优先`, grid: (segment: string): string => `重要性与表现：${segment}`,
  gridNote: '序号同上表；几个点挨得太近时，序号移开，用细线连着。十字线是图上各点的平均；横线从自家表现连到对手表现，短竖是对手。', quadrants: { more: '优先改进', keep: '继续保持', low: '暂缓', over: '可能过头' }, lowP: '表现低', highP: '表现高', highI: '重要', lowI: '不重要',
  find: (element: string): string => `图上最重要而落后对手最多的是${element}。`, twin: '数字见上表。',
  priorities: '六个优先项', count: (n: number, of: number): string => `${n} / ${of}`, empty: '在上表勾选；三群都可以选。', drop: '去掉', dropOf: (what: string): string => `去掉 ${what}`,
  publish: '把结果发出去', ask: '受访客户想看调查结果，各部门也要一份。发什么？', published: (step: number, how: string): string => `第 ${step} 步：${how}`, practice: '练习只记下你怎么做。',
};

const en: typeof zh = {
  rules: 'Rules', careless: 'Careless answers in the survey', combining: 'Several sources into one figure', correction: 'Complaint records', measure: 'What priority goes by',
  none: 'There are no data. Commission information in step two; without data this step and the forecast are empty.',
  figures: 'Figures', which: 'Segment', raw: 'As they came', tidied: 'Tidied', rawNote: 'Customers rate from 1 to 7; a mean carries bias and sampling error and can fall outside that range. As they came: careless answers and biases included. Tidied: one figure by the rules above; where no source tells anything, importance is taken as 4.00, performance and rival as 4.80.',
  columns: { no: 'No.', element: 'Element', priority: 'Priority', name: 'Name it' }, aspects: { importance: 'Importance I', performance: 'Performance P', competitor: 'Rival Q' }, answers: (n) => `n=${n}`,
  name: (element) => `Name “${element}” as a priority`, grid: (segment) => `Importance and performance: ${segment}`,
  gridNote: 'Points carry the numbers of the table; where they are too close, the number stands aside on a thin line. The cross-hairs are the means of the points; the level line runs from own performance to the rival’s, marked by a short upright.', quadrants: { more: 'concentrate here', keep: 'keep up', low: 'low priority', over: 'possible overkill' }, lowP: 'performs low', highP: 'performs high', highI: 'matters', lowI: 'matters little',
  find: (element) => `Of the important ones, ${element} is furthest behind the rival.`, twin: 'Figures: see the table above.',
  priorities: 'Six priorities', count: (n, of) => `${n} of ${of}`, empty: 'Tick them in the table above; any segment counts.', drop: 'Take back', dropOf: (what) => `Take back ${what}`,
  publish: 'Passing the results on', ask: 'The customers who answered would like to see the results, and so would the departments. What is sent?', published: (step, how) => `Step ${step}: ${how}`, practice: 'The exercise only records what you do.',
};

export type TidyingWords = typeof zh;
export const tidyingWords: Readonly<Record<Locale, TidyingWords>> = { zh, en };
