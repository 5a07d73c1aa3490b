/** The texts of a verdict: critical errors, criteria and the reasons of their marks. */
import type { Text } from '../kit/text.ts';

type Texts = Readonly<Record<string, Text>>;

export const CRITICAL: Texts = {
  'unkeepable-promise': { zh: '许了兑现不了的承诺', en: 'A promise that cannot be kept' },
  'broken-promise': { zh: '承诺到期没有兑现', en: 'A promise broken' },
  'blame-customer': { zh: '把责任推给客户', en: 'The customer blamed' },
  'close-unconfirmed': { zh: '没有核实就结案', en: 'Closed without confirmation' },
  'over-authority': { zh: '超出授权提出方案', en: 'A proposal beyond your authority' },
  'unsafe-release': { zh: '放行了不安全的货物', en: 'Unsafe goods released' },
  'ignored-medicine': { zh: '药品没有先提取', en: 'Medicine not pulled first' },
  'pay-unverified': { zh: '向未核实的账户付款', en: 'Payment to an unverified account' },
  'off-book-payment': { zh: '私下付款，不走公司账', en: 'Off-book payment' },
  'falsify-record': { zh: '篡改记录', en: 'A record falsified' },
  'falsify-tracking': { zh: '篡改轨迹', en: 'Tracking falsified' },
  'leak-personal-data': { zh: '泄露个人信息', en: 'Personal data leaked' },
  'prejudge-employee': { zh: '未听陈述先定员工的错', en: 'An employee judged unheard' },
  'illegal-advice': { zh: '教客户违法', en: 'Illegal advice' },
  retaliate: { zh: '以撤诉等条件要挟客户', en: 'The remedy tied to dropping the complaint' },
};

/** What a critical error did, in one sentence. */
export const CRITICAL_WHY: Texts = {
  'unkeepable-promise': { zh: '你手里没有能保证它的事实，到期落空，就是二次失误。', en: 'Nothing you knew could guarantee it; when it falls through, it is a second failure.' },
  'broken-promise': { zh: '客户等到了点，没有等到你。怒气上升，信任大跌，以后每一次恼火都更重。', en: 'The customer waited until the time you named, and you did not call. Anger jumps, trust falls, and every later annoyance weighs more.' },
  'blame-customer': { zh: '一句“规定如此”把公司的失误说成了客户的错。', en: 'Quoting “the rule” turned the firm’s failure into the customer’s fault.' },
  'close-unconfirmed': { zh: '补救没有落实，或者没有向客户核实，案子就关了。', en: 'The case was closed before the remedy had been carried out and confirmed with the customer.' },
  'over-authority': { zh: '金额超过你当时的授权，应先升级。', en: 'The amount was above your authority at that moment; it should have been escalated first.' },
  'unsafe-release': { zh: '质量部没有结论，货物不能用。', en: 'Without a quality verdict the goods must not be used.' },
  'ignored-medicine': { zh: '内有药品，应先单件提取，再谈别的。', en: 'There is medicine inside; pull the parcel first, then talk.' },
  'pay-unverified': { zh: '收款账户没有按留存电话核实。', en: 'The account had not been verified through the number on file.' },
  'off-book-payment': { zh: '钱不走公司账，说不清，也查不到。', en: 'Money off the books cannot be explained or traced.' },
  'falsify-record': { zh: '记录一改，后面的事实都站不住。', en: 'Once a record is altered, no later fact stands.' },
  'falsify-tracking': { zh: '补签收、改轨迹是造假，也违反快递市场管理办法。', en: 'Filling in a signature or editing tracking is falsification, and express rules forbid it.' },
  'leak-personal-data': { zh: '没有授权，不得把个人信息给别人。', en: 'Personal data may not be passed on without authority.' },
  'prejudge-employee': { zh: '没有听当事员工陈述，就下了结论。', en: 'A conclusion was drawn before the employee had been heard.' },
  'illegal-advice': { zh: '这样做违法，公司和客户都要担责。', en: 'It is against the law, for the firm and the customer alike.' },
  retaliate: { zh: '补救是客户应得的，不能拿来换撤诉、好评或续约。', en: 'A remedy is owed; it may not be traded for a withdrawn complaint, a good rating or a renewal.' },
};

export const CRITERIA: Texts = {
  opening: { zh: '受理与安抚', en: 'Opening' },
  facts: { zh: '事实', en: 'Facts' },
  triage: { zh: '分级、安全与权限', en: 'Triage' },
  remedy: { zh: '补救', en: 'Remedy' },
  telling: { zh: '沟通决定与承诺', en: 'Telling' },
  time: { zh: '时效', en: 'Time' },
  cause: { zh: '根因与预防', en: 'Cause' },
  closure: { zh: '落实与结案', en: 'Closure' },
};

/** Reasons of marks, with the figures of grade.ts in their places. */
export const REASONS: Texts = {
  'opening.full': { zh: '告知、倾听、共情、道歉都说到了点上', en: 'Acknowledging, listening, empathy and apology all fitted the moment' },
  'opening.part': { zh: '告知 {ack}、倾听 {listen}、共情 {empathise}、道歉 {apologise}，取平均', en: 'Mean of acknowledging {ack}, listening {listen}, empathy {empathise}, apology {apologise}' },
  'opening.none': { zh: '没有安抚，或者套话、推脱抵掉了安抚', en: 'No soothing, or traps cancelled it' },
  'facts.full': { zh: '该查的 {of} 项都查明，没有多余的一步', en: 'All {of} facts found, nothing in vain' },
  'facts.part': { zh: '{of} 项查明 {found} 项，多余 {needless} 次（按 {offered} 项可多余的折算）', en: '{found} of {of} facts found, {needless} steps in vain (out of {offered} that could be)' },
  'facts.none': { zh: '{of} 项查明 {found} 项，多余的 {needless} 次把它抵光了', en: '{found} of {of} facts found; {needless} steps in vain cancelled them' },
  'triage.full': { zh: '分级对，处置和升级不多不少', en: 'Right class, measures and escalation exactly as needed' },
  'triage.part': { zh: '分级 {class}、处置 {hold}、升级 {escalation}，取平均', en: 'Mean of class {class}, measures {hold}, escalation {escalation}' },
  'triage.none': { zh: '分级、处置、升级合计不得分', en: 'Class, measures and escalation add up to nothing' },
  'remedy.full': { zh: '种类、金额、依据、条件都对', en: 'Kind, amount, ground and condition all right' },
  'remedy.part': { zh: '{amount} 元：公平 {fairness}，种类 {kind}，依据 {justification}，条件 {condition}', en: 'CNY {amount}: fairness {fairness}, kind {kind}, ground {justification}, condition {condition}' },
  'remedy.none': { zh: '没有提出站得住的方案', en: 'No proposal that stands' },
  'telling.full': { zh: '复述、解释、通报都清楚，承诺兑现', en: 'Clear restating, explaining and reporting, and a promise kept' },
  'telling.part': { zh: '复述 {restate}、解释 {explain}、通报 {status}、承诺 {promise}，取平均', en: 'Mean of restating {restate}, explaining {explain}, reporting {status}, promise {promise}' },
  'telling.none': { zh: '决定没有讲清，或承诺落空', en: 'The decision was not told, or a promise failed' },
  'time.full': { zh: '告知及时，两天内谈定', en: 'Acknowledged in time, agreed within two days' },
  'time.part': { zh: '告知或谈定晚了，或者谈定的方案不够好', en: 'Late in acknowledging or agreeing, or a poor remedy agreed' },
  'time.none': { zh: '没有及时告知，也没有谈定', en: 'Neither acknowledged in time nor agreed' },
  'cause.full': { zh: '根因有证据，预防有措施有指标', en: 'Cause backed by evidence, prevention with action and measure' },
  'cause.part': { zh: '根因 {cause}、预防 {prevention}，取平均', en: 'Mean of cause {cause} and prevention {prevention}' },
  'cause.none': { zh: '没有根因，或者没有证据', en: 'No cause, or no evidence for it' },
  'closure.full': { zh: '按原路执行，到账后回访，确认后结案', en: 'Carried out by the proper route, arrival confirmed, then closed' },
  'closure.part': { zh: '执行、核实、结案有缺，再乘补救质量', en: 'Gaps in carrying out, verifying or closing, times the quality of the remedy' },
  'closure.none': { zh: '没有落实，或者补救本身不成立', en: 'Nothing carried out, or the remedy itself does not stand' },
};
