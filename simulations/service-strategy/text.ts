/** The workshop's own texts: refusals, the names of the steps, critical errors and criteria with the reasons of their marks. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';
import type { CriticalError, StrategyStep } from './model/context.ts';
import type { CriterionId } from './model/marks.ts';

export const REJECTIONS: RejectionTexts = {
  'handed-in': { zh: '这次工作坊已经最后交卷，不能再改。', en: 'This workshop has been handed in for the last time; nothing can be changed.' },
  signed: { zh: '组合已经签字，四个季度正在走。交卷之后才能再改。', en: 'The mix is signed and its quarters are under way. It can be changed after a hand-in.' },
  'not-signed': { zh: '组合还没有签字，季度还没开始。', en: 'The mix has not been signed, so no quarter has begun.' },
  'year-over': { zh: '四个季度已经走完，可以交卷了。', en: 'All four quarters are over; hand in now.' },
  'not-picked': { zh: '这一项本来就没有选。', en: 'This candidate was not picked.' },
  'nothing-to-ask': { zh: '还没有选任何要素，不知道要问什么。', en: 'No element has been picked, so there is nothing to ask about.' },
  'nothing-ordered': { zh: '委托单是空的，先定要买哪些信息。', en: 'The order form is empty; decide what information to buy first.' },
  'six-named': { zh: '优先项最多六个，先去掉一个。', en: 'Six priorities at most; take one back first.' },
  'not-named': { zh: '这一项不在优先项里。', en: 'This cell is not among the priorities.' },
  'three-cards': { zh: '证据卡最多三张。', en: 'Three evidence cards at most.' },
  'same-variable': { zh: '两个变量要不同，同一个变量不能自己交叉。', en: 'A cut needs two different variables.' },
  'no-type': { zh: '还没有定战略类型，组合不能签字。', en: 'No strategy type has been chosen, so the mix cannot be signed.' },
  'last-hand-in': { zh: '计分的三次只剩最后一次，请用“最后交卷”。', en: 'Only the last of the three counted hand-ins is left; use the final hand-in.' },
};

export const STEP_NAMES: Readonly<Record<StrategyStep | 'quarters', Text>> = {
  elements: { zh: '确定要素', en: 'Elements' },
  information: { zh: '收集信息', en: 'Information' },
  tidying: { zh: '整理信息', en: 'Tidying' },
  segments: { zh: '划分客户群', en: 'Segments' },
  mix: { zh: '制定组合', en: 'Service mix' },
  quarters: { zh: '四个季度', en: 'Four quarters' },
};

export const CRITICAL: Readonly<Record<CriticalError, Text>> = {
  overspent: { zh: '花过了头', en: 'More spent than there was' },
  'answers-published': { zh: '公开了谁答了什么', en: 'Who answered what was published' },
  'insider-data': { zh: '从内部人手里买对手数据', en: 'A rival’s data bought from an insider' },
};

/** What a critical error did, in one sentence. */
export const CRITICAL_WHY: Readonly<Record<CriticalError, Text>> = {
  overspent: { zh: '信息费加服务组合超过了可用的钱，董事会不会签，组合作废。总分最多 50。', en: 'Information and mix together cost more than the purse holds; no board signs that, and the mix is void. The total is at most 50.' },
  'answers-published': { zh: '受访客户是按保密答的，名字和答案一公开，下一次就没有人肯说真话了。总分最多 50。', en: 'The customers answered in confidence; once names and answers are out, nobody tells the truth next time. The total is at most 50.' },
  'insider-data': { zh: '内部价目表是对手的商业秘密，买来就是侵权，数据再准也不能用。总分最多 50。', en: 'An internal price list is the rival’s trade secret; buying it is unlawful, and however exact the data are, they cannot be used. The total is at most 50.' },
};

export const CRITERIA: Readonly<Record<CriterionId, Text>> = {
  elements: { zh: '要素与指标', en: 'Elements and measures' },
  info: { zh: '信息', en: 'Information' },
  tidy: { zh: '整理与优先', en: 'Tidying and priorities' },
  segments: { zh: '客户群', en: 'Segments' },
  type: { zh: '战略类型与证据', en: 'Strategy type and evidence' },
  mix: { zh: '服务组合', en: 'Service mix' },
  result: { zh: '四个季度', en: 'Four quarters' },
};

/** Reasons of marks, with the figures of model/marks.ts in their places. */
export const REASONS: Readonly<Record<string, Text>> = {
  'elements.full': { zh: '{of} 个要紧的要素都选了，指标都对', en: 'All {of} elements that matter are picked, each with the right measure' },
  'elements.part': { zh: '{of} 个要紧的要素里，{right} 个选对且指标对，{wrong} 个指标量的是别的东西；另有 {other} 个不该选', en: 'Of {of} elements that matter, {right} are picked with the right measure and {wrong} with one that measures something else; {other} should not have been picked' },
  'elements.none': { zh: '选对的抵不过选错的（对 {right}，指标错 {wrong}，不该选 {other}）', en: 'Wrong picks outweigh right ones ({right} right, {wrong} with a wrong measure, {other} that do not belong)' },
  'info.full': { zh: '信息够准，花费 {cost} 千元，没有误期', en: 'Information exact enough for CNY {cost},000, and in time' },
  'info.part': { zh: '精度 {precision}，经济 {economy}（花费 {cost} 千元，误期 {late} 周），两者相乘', en: 'Precision {precision} times economy {economy} (CNY {cost},000, {late} weeks late)' },
  'info.none': { zh: '信息没有让判断比不查更准（花费 {cost} 千元，误期 {late} 周）', en: 'The information made judgement no better than none would (CNY {cost},000, {late} weeks late)' },
  'tidy.full': { zh: '四条整理规则都对，六个优先项抓得准', en: 'All four rules right, and the six priorities hit' },
  'tidy.part': { zh: '规则：马虎答卷 {careless}，合并 {combining}，投诉校正 {correction}，优先指标 {measure}（对 1，错 −0.5，没有数据 0）；优先项得 {priorities}', en: 'Rules: careless answers {careless}, combining {combining}, complaints {correction}, measure {measure} (1 right, −0.5 wrong, 0 without data); priorities earn {priorities}' },
  'tidy.none': { zh: '整理规则和优先项合起来不得分（优先项 {priorities}）', en: 'Rules and priorities add up to nothing (priorities {priorities})' },
  'segments.full': { zh: '切法与最好的一样好（ARI {rand}）', en: 'As good as the best cut (ARI {rand})' },
  'segments.part': { zh: 'ARI {rand}，最好的切法 {best}，乱切平均 {mean}', en: 'ARI {rand}; the best cut has {best}, a blind one {mean} on average' },
  'segments.none': { zh: 'ARI {rand}，不比乱切的 {mean} 好', en: 'ARI {rand}, no better than the {mean} of a blind cut' },
  'type.full': { zh: '类型站得住，有 {sound} 张成立的证据', en: 'A type that can be defended, with {sound} pieces of evidence that hold' },
  'type.part': { zh: '类型站得住，但成立又读得到的证据只有 {sound} 张', en: 'A type that can be defended, but only {sound} piece of evidence that holds and can be read' },
  'type.none': { zh: '类型站不住，或者没有一张成立又读得到的证据', en: 'The type cannot be defended, or nothing that holds and can be read supports it' },
  'mix.full': { zh: '净收益 {net} 千元，达到最优的 97% 以上', en: 'Net CNY {net},000: 97 % of the optimum or more' },
  'mix.part': { zh: '净收益 {net} 千元，最优 {opt} 千元；不看数据也能得 {baseline} 千元，只算多出来的部分', en: 'Net CNY {net},000; the optimum is {opt},000. Buying without data gets {baseline},000, so only what is above it counts' },
  'mix.none': { zh: '净收益 {net} 千元，没有超过不看数据的 {baseline} 千元', en: 'Net CNY {net},000, not above the {baseline},000 of buying without data' },
  'result.full': { zh: '全年 {result} 千元，四次应对都对', en: 'CNY {result},000 over the year, every response right' },
  'result.part': { zh: '全年 {result} 千元，四次应对对了 {right} 次', en: 'CNY {result},000 over the year, {right} of four responses right' },
  'result.none': { zh: '全年 {result} 千元，四次应对对了 {right} 次，合起来不得分', en: 'CNY {result},000 over the year and {right} of four responses right add up to nothing' },
};
