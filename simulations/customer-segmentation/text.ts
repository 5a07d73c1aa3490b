/** The lab's own texts: refusals, and the names of the stages. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';
import type { Stage } from './model/context.ts';

export const REJECTIONS: RejectionTexts = {
  'handed-in': { zh: '这份名单已经最后交卷，不能再改。', en: 'This list has been handed in for the last time; nothing can be changed.' },
  'document-closed': { zh: '还没有打开这一行的原始单据，不知道合同写的账期。', en: 'The source documents of this row have not been opened, so the contract’s payment term is not known.' },
  'row-out': { zh: '这一行已经合并或删除，不能再对它做决定。', en: 'This row has been merged or deleted; nothing can be decided about it.' },
  'cuts-crossed': { zh: '两条分层线交叉了，或者超出了名单：A 不能多于 A 和 B 的合计，合计不能多于名单上的户数。', en: 'The cut lines cross or leave the list: A may not exceed A and B together, nor those the customers on the list.' },
  untreated: { zh: '还没有选能起作用的办法，谈不上之后留还是退。', en: 'No treatment that works on a cause has been chosen yet, so there is nothing to follow.' },
  'too-many-cuts': { zh: '一个变量最多切两刀。', en: 'A single variable may be cut twice at most.' },
  'same-variable': { zh: '两个变量要不同，同一个变量不能自己交叉。', en: 'A grid needs two different variables.' },
  'no-root': { zh: '树还没有根，先选第一刀。', en: 'The tree has no root yet; choose the first cut.' },
  'nothing-to-prune': { zh: '这一枝下面没有再切，没有可以去掉的。', en: 'This branch has no further cut to take away.' },
  'over-budget': { zh: '预算不够，这一笔没有买成。先退掉一些再买。', en: 'The budget does not cover this, so nothing was bought. Give something up first.' },
  'last-hand-in': { zh: '计分的三次只剩最后一次，请用“最后交卷”。', en: 'Only the last of the three counted hand-ins is left; use the final hand-in.' },
};

export const STAGE_NAMES: Readonly<Record<Stage, Text>> = {
  know: { zh: '认识名单', en: 'Know the list' },
  profit: { zh: '盈利', en: 'Profit' },
  tiers: { zh: '分层', en: 'Tiers' },
  segments: { zh: '细分', en: 'Segments' },
  serve: { zh: '服务', en: 'Serve' },
  review: { zh: '复盘', en: 'Review' },
};
