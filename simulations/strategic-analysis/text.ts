/** The texts of the rounds themselves: refusals and the reasons of marks. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';

export const REJECTIONS: RejectionTexts = {
  'handed-in': { zh: '已经交卷，不能再改。', en: 'The round has been handed in; nothing can be changed.' },
  'there-already': { zh: '这一条已经在这一格里。', en: 'This statement is in that cell already.' },
  'not-placed': { zh: '这一条还没有归过格，没有可以拿回来的。', en: 'This statement has not been placed, so there is nothing to take back.' },
  untouched: { zh: '次序还没有动过，不算作答。', en: 'The order has not been touched, so it is no answer.' },
};

/** What the criteria are called: one for each axis of a round, and one for the order. */
export const CRITERIA: Readonly<Record<string, Text>> = {
  cell: { zh: '归格', en: 'Cells' },
  force: { zh: '哪一种力量', en: 'Force' },
  direction: { zh: '变强还是变弱', en: 'Direction' },
  type: { zh: '战略类型', en: 'Strategy type' },
  domain: { zh: '增值领域', en: 'Domain of added value' },
  step: { zh: '所属步骤', en: 'Step' },
  motive: { zh: '动因', en: 'Motive' },
  order: { zh: '排序', en: 'Order' },
};

/** Reasons of marks, with the figures of grade.ts in their places. */
export const REASONS: Readonly<Record<string, Text>> = {
  'sort.full': { zh: '{of} 条都归对', en: 'All {of} statements in the right cell' },
  'sort.part': { zh: '{of} 条归了 {placed} 条，对 {right} 条；去掉猜得中的部分，得 {kappa}（满 1）', en: '{placed} of {of} statements placed, {right} right; corrected for chance that earns {kappa} (of 1)' },
  'sort.none': { zh: '{of} 条归了 {placed} 条，对 {right} 条，不比乱放好', en: '{placed} of {of} statements placed, {right} right, no better than placing them blindly' },
  'order.full': { zh: '次序全对', en: 'The order is right throughout' },
  'order.part': { zh: '{of} 对先后里颠倒了 {inversions} 对；去掉猜得中的部分，得 {tau}（满 1）', en: '{inversions} of {of} pairs stand the wrong way round; corrected for chance that earns {tau} (of 1)' },
  'order.none': { zh: '{of} 对先后里颠倒了 {inversions} 对，或者没有排，不比乱排好', en: '{inversions} of {of} pairs stand the wrong way round, or nothing was put in order: no better than chance' },
};
