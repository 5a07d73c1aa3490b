/** The texts of a verdict: critical errors, stages and the reasons of their marks. */
import type { Text } from '../kit/text.ts';
import type { CriticalError, Stage } from './model/context.ts';
import { STAGE_NAMES } from './text.ts';

type Texts = Readonly<Record<string, Text>>;

export const CRITICAL: Readonly<Record<CriticalError, Text>> = {
  'data-leak': { zh: '泄露客户资料', en: 'Customer data leaked' },
  'exit-first': { zh: '一上来就让客户退出', en: 'A customer let go first' },
};

/** What a critical error did, in one sentence. */
export const CRITICAL_WHY: Readonly<Record<CriticalError, Text>> = {
  'data-leak': { zh: '名单带着联系方式出了门，或者贴进了外面的工具，收不回来。总分最多 40。', en: 'The list left the house with contacts, or was pasted into an outside tool; it cannot be called back. The total is at most 40.' },
  'exit-first': { zh: '亏损有原因，先治原因，治不好再谈退出。总分最多 55。', en: 'A loss has a cause. Work on it first; letting go comes after that has failed. The total is at most 55.' },
};

export const CRITERIA: Readonly<Record<Stage, Text>> = STAGE_NAMES;

/** Reasons of marks, with the figures of model/marks.ts in their places. */
export const REASONS: Texts = {
  'know.full': { zh: '错行都改对，没有误动，卡片都归对', en: 'Every faulty row mended, none touched in vain, every card in its class' },
  'know.part': { zh: '{of} 个错行改对 {hits} 个，误动 {flagged} 行；去掉猜中的部分，时间卡得 {times}，营销卡得 {marketings}（满 1）', en: '{hits} of {of} faulty rows mended, {flagged} good ones changed; corrected for chance, the cards by time earn {times} and those by marketing type {marketings} (of 1)' },
  'know.none': { zh: '改错行、归卡片合起来不比乱猜好', en: 'Mends and cards together are no better than guessing' },
  'profit.full': { zh: '该计的成本都计，费率都对，客户的先后排得对', en: 'Right costs, right rates, customers in the right order' },
  'profit.part': { zh: '该计的 {of} 项计对 {ticked} 项，多计 {wrong} 项，费率对 {rated} 项；收入会排错的客户对子排对 {x}（按毛利折算后得 {order}）', en: '{ticked} of {of} costs counted, {wrong} that should not be, {rated} rates right; of the pairs that revenue gets wrong, a share of {x} is in the right order ({order} after deducting what gross profit gets)' },
  'profit.none': { zh: '成本项目、费率和排序合起来不得分', en: 'Cost items, rates and order add up to nothing' },
  'tiers.full': { zh: '层级、占比和亏损客户的处理都对', en: 'Tiers, shares and the treatment of loss-makers all right' },
  'tiers.part': { zh: '层级得 {labels}（容易被收入带偏的客户 {kappa}，宏 F1 {f1}），占比对 {close} 项，{judged} 个亏损客户的处理得 {losses}', en: 'Tiers earn {labels} ({kappa} where revenue misleads, macro-F1 {f1}), {close} shares are right, the treatment of {judged} loss-makers earns {losses}' },
  'tiers.none': { zh: '层级、占比、亏损处理合起来不得分', en: 'Tiers, shares and treatments add up to nothing' },
  'segments.full': { zh: '三种切法都切到最好，价值类型都对', en: 'All three cuts are the best there are, and every value type is right' },
  'segments.part': { zh: '与最好的切法比：单一变量 {single}，组合 {grid}，系列 {tree}；价值类型 {types}（乱切为 0，最好为 1）', en: 'Against the best cut: single variable {single}, grid {grid}, tree {tree}; value types {types} (0 for a blind cut, 1 for the best)' },
  'segments.none': { zh: '切法和价值类型合起来不比乱切好', en: 'Cuts and value types together are no better than blind ones' },
  'serve.full': { zh: '净增利 {net} 元，达到最优', en: 'Net gain CNY {net}: the optimum' },
  'serve.part': { zh: '净增利 {net} 元，最优 {best} 元；不动脑也能得 {baseline} 元，只算多出来的部分', en: 'Net gain CNY {net}; the optimum is {best}. Spending without thought gets {baseline}, so only what is above it counts' },
  'serve.none': { zh: '净增利 {net} 元，没有超过不动脑的 {baseline} 元', en: 'Net gain CNY {net}, not above the {baseline} of spending without thought' },
  'review.full': { zh: '{of} 条判断都对', en: 'All {of} statements judged rightly' },
  'review.part': { zh: '{of} 条判断对 {right} 条，去掉猜中的部分', en: '{right} of {of} statements judged rightly, corrected for chance' },
  'review.none': { zh: '{of} 条判断对 {right} 条，不比乱猜好', en: '{right} of {of} statements judged rightly, no better than guessing' },
};
