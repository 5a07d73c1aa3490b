/** The words of the workshop's result: marks, the chain of consequences, and everything beside the truth. */
import type { Mended } from '../../simulations/service-strategy/model/review.ts';
import type { Difference } from '../../simulations/service-strategy/model/year.ts';
import type { Locale } from './locale.ts';

/** Why a pick was no good. */
type Reason = 'slogan' | 'idle' | 'measure';

const zh = {
  title: (name: string): string => `${name}：结果`, passed: '及格', failed: '没有及格', sum: (sum: string): string => `七项合计 ${sum} 分`, capped: (n: number, earned: string): string => `；有 ${n} 项一票否决，总分压到 ${earned}`, stop: '。',
  passLine: '60 分及格，还要要素、信息、整理、类型各拿到四成，组合拿到四分之一，没有一票否决。',
  handIns: (list: string, of: number, counted: number): string => `交了 ${of} 次：${list}。计第 ${counted} 次，下面看的就是那一次。`, and: '、',
  veto: (n: number): string => `一票否决 ${n} 项`, step: (n: number): string => `第 ${n} 步`, criteria: '每一项得了多少', ok: '对', off: '不对',
  steps: '五步各得多少',
  hits: (hit: number, named: number): string => (named === 0 ? '一个优先项也没有定。' : `真正最值得的六个里，点中了 ${hit} 个。`),
  mended: '只改这一步，其他决定不动，能多得几分', mendedSteps: { measures: '指标全部选对', sample: '信息按参考方案买', rules: '整理规则全部选对', cut: '用最好的切法' } satisfies Record<Mended['step'], string>, gain: (marks: string): string => `+${marks}`, loss: (marks: string): string => `−${marks}`, same: '不变', mendedNote: '这里只改一步，后面的决定都没有跟着改；数据更准，你自己的优先项和组合本来也会不同。',
  mix: '你的组合和最优组合', gap: (k: string): string => `比最优少 ${k} 千元`, best: '正是最优', mixColumns: { segment: '客户群', group: '服务', own: '你的', best: '最优', cost: '费用', forecast: '预计效益', truth: '真实效益', net: '真实净' }, totals: '合计', typeText: (own: string, best: string): string => `你的类型：${own}；最优组合用的类型：${best}。`, noType: '没有定', leftOut: '两边都没有买的格子不列。', money: '千元',
  elements: '要素与指标', elementColumns: { candidate: '候选', matters: '该不该选', did: '你的指标', right: '对的指标' }, pick: '该选', leave: '不该选', slogan: '口号，量不出服务', notPicked: '没选', instead: (what: string): string => `（${what}）`,
  kinds: { slogan: '口号', idle: '不要紧', measure: '指标不对' } satisfies Record<Reason, string>, between: '', idle: (card: string): string => `这里的客户并不看重。案情卡写着：“${card}”`, wrongMeasure: (own: string, instead: string, right: string): string => `你用“${own}”，${instead}；对的指标是“${right}”。`, more: (points: string): string => `你的数据因此把落后对手的差距多算了 ${points} 分。`, less: (points: string): string => `你的数据因此把落后对手的差距少算了 ${points} 分。`,
  truth: '真实数字和你的数字', truthNote: '七分制；前一个是真实，后一个是你整理出来的。样本平均数有抽样误差，可能略超出 1～7 分。优先值是毛利 × 重要性 × 落后对手的差距。', truthColumns: { element: '要素', value: '真实优先值', named: '你列为优先' }, yes: '是', none: '没问',
  evidence: '证据卡', evidenceColumns: { card: '证据', type: '支持', holds: '成立', shown: '你出示' }, defensible: (types: string): string => `这个情境站得住的类型：${types}。`, holds: '成立', fails: '不成立',
  moves: '四次应对', moveColumns: { quarter: '季度', move: '发生了什么', did: '你的应对', right: '该怎么应对' }, noResponse: '没有应对',
  plan: '四个季度：计划和实际', planColumns: { quarter: '季度', planned: '计划', real: '实际', by: '相差', why: '差在哪里' }, quarter: (q: number): string => `第 ${q} 季度`, noForecast: '没有预计', asPlanned: '和计划一样', noMix: '没有买服务，没有计划可以对照。',
  worse: { data: '数据把效益估高了', targeting: '没有对准客户', late: '开始得晚', response: '应对不对' } satisfies Record<Difference, string>, dataLow: '数据把效益估低了',
  planNote: '单位千元。计划是你自己的预计分到各季度（爬坡 80%、100%、110%、110%），客户都对准、没有误期、没有被对手拉走。',
  void: { overspent: '信息和组合加起来超出了可用的钱，组合作废，什么也没有做成，净收益和四个季度都按 0 算。', noType: '没有定战略类型，组合签不了字，净收益和四个季度都按 0 算。' }, voidMix: '组合作废', bought: (mix: string, info: string, purse: string): string => `你买的一共 ${mix} 千元，信息 ${info} 千元，可用 ${purse} 千元。下表只列买了什么、要花多少。`,
  answer: '论述题：物流企业怎样制定客户服务战略？', answerNote: '先自己说一遍，再对照采分点。', points: (n: number): string => `${n} 分`,
  keys: [
    { marks: 2, text: '确定物流服务要素：从交易前、交易中、交易后列出客户看重的要素，去掉口号，给每个要素一个能量化、量得准的指标。' },
    { marks: 2, text: '收集物流服务信息：用问卷、访谈、投诉记录、运营日志和竞争对标，收集客户眼里的重要性、本企业的表现和对手的表现；样本要够，来源要合法。' },
    { marks: 2, text: '整理物流服务信息：剔除马虎答卷，校正偏差，按精度合成，用重要性和竞争差距排出优先项，画重要性与表现矩阵。' },
    { marks: 2, text: '划分客户群：用能区分需求和价值的变量把客户分成几群，群内相近、群间不同，每群够大、够得着。' },
    { marks: 2, text: '制定物流服务组合：按客户群、在预算内配服务项目和水平，先补基本服务，再做增值；选定增值为本、关系至上或顾客满意的战略类型，并有证据支持。' },
    { marks: 2, text: '五步齐全、次序正确，说得出为什么是这个次序：前一步的结果是后一步的原料，误差会一路传下去；实施之后看结果、看对手，再回头修订。' },
  ],
  page: '一页纸战略', pageParts: { type: '战略类型', evidence: '依据', elements: '服务要素与指标', priorities: '优先改进', segments: '客户群', mix: '服务组合', money: '钱' }, cut: (first: string, second: string): string => `按${first}和${second}切成四格`, notDone: '没有定', moneyText: (info: string, mix: string, purse: string, result: string): string => `信息 ${info} 千元，组合 ${mix} 千元，共可用 ${purse} 千元；四个季度结果 ${result} 千元`,
  lessonsNote: '这个情境练的知识点', hand: '交给老师', name: '姓名', save: '存成作业文件', print: '打印一页纸战略', again: '再做一场', back: '回到练习台',
};

const en: typeof zh = {
  title: (name) => `${name}: result`, passed: 'Passed', failed: 'Not passed', sum: (sum) => `${sum} marks over seven criteria`, capped: (n, earned) => `; ${n} critical ${n === 1 ? 'error caps' : 'errors cap'} the total at ${earned}`, stop: '.',
  passLine: 'A pass takes 60 marks, 40 % each of elements, information, tidying and type, a quarter of the mix, and no critical error.',
  handIns: (list, of, counted) => `${of} hand-ins: ${list}. Number ${counted} counts; it is the one shown below.`, and: ', ',
  veto: (n) => `${n} critical ${n === 1 ? 'error' : 'errors'}`, step: (n) => `step ${n}`, criteria: 'Marks by criterion', ok: 'right', off: 'wrong',
  steps: 'Marks by step',
  hits: (hit, named) => (named === 0 ? 'No priority was named.' : `Of the six cells truly worth most, ${hit} ${hit === 1 ? 'was' : 'were'} named.`),
  mended: 'One step done rightly, all other decisions left alone: marks gained', mendedSteps: { measures: 'all measures right', sample: 'information by the reference plan', rules: 'all rules right', cut: 'the best cut' }, gain: (marks) => `+${marks}`, loss: (marks) => `−${marks}`, same: 'no change', mendedNote: 'Only the one step is changed, and no later decision with it; with better data your own priorities and mix would have been others too.',
  mix: 'Your mix and the best', gap: (k) => `CNY ${k}k short of the best`, best: 'the best itself', mixColumns: { segment: 'Segment', group: 'Service', own: 'Yours', best: 'Best', cost: 'Cost', forecast: 'Forecast', truth: 'True benefit', net: 'True net' }, totals: 'In all', typeText: (own, best) => `Your type: ${own}; type of the best mix: ${best}.`, noType: 'none', leftOut: 'Cells that neither mix buys are left out.', money: 'CNY k',
  elements: 'Elements and measures', elementColumns: { candidate: 'Candidate', matters: 'To be picked', did: 'Your measure', right: 'Right measure' }, pick: 'yes', leave: 'no', slogan: 'a slogan: no service is measured', notPicked: 'not picked', instead: (what) => ` (${what})`,
  kinds: { slogan: 'a slogan', idle: 'does not matter', measure: 'wrong measure' }, between: ' ', idle: (card) => `Customers here do not care for it. The case card says: “${card}”`, wrongMeasure: (own, instead, right) => `You used “${own}”, which measures ${instead}; the right measure is “${right}”.`, more: (points) => ` In your data it made the lag behind the rival ${points} points larger.`, less: (points) => ` In your data it made the lag behind the rival ${points} points smaller.`,
  truth: 'True figures and yours', truthNote: 'Seven-point ratings: the true figure, then the one you tidied. A sample mean carries sampling error and may lie a little beyond 1 or 7. The value of a priority is stake × importance × lag behind the rival.', truthColumns: { element: 'Element', value: 'True value', named: 'You named it' }, yes: 'yes', none: 'not asked',
  evidence: 'Evidence cards', evidenceColumns: { card: 'Evidence', type: 'Speaks for', holds: 'Holds', shown: 'You showed it' }, defensible: (types) => `Types that can be defended in this setting: ${types}.`, holds: 'holds', fails: 'does not hold',
  moves: 'Four responses', moveColumns: { quarter: 'Quarter', move: 'What happened', did: 'Your response', right: 'Right response' }, noResponse: 'none',
  plan: 'Four quarters: planned and real', planColumns: { quarter: 'Quarter', planned: 'Planned', real: 'Real', by: 'Difference', why: 'What made it' }, quarter: (q) => `Quarter ${q}`, noForecast: 'no forecast', asPlanned: 'as planned', noMix: 'No service was bought, so there is no plan to compare with.',
  worse: { data: 'data rated benefits too high', targeting: 'missed its customers', late: 'late start', response: 'wrong response' }, dataLow: 'data rated benefits too low',
  planNote: 'CNY thousand. The plan is your own forecast spread over the quarters (80, 100, 110 and 110 %), with every customer reached, no delay and nothing lost to the rival.',
  void: { overspent: 'Information and mix together cost more than the purse holds; the mix is void, nothing of it was done, and its net and the four quarters count as 0.', noType: 'No strategy type was chosen, so the mix could not be signed; its net and the four quarters count as 0.' }, voidMix: 'The mix is void', bought: (mix, info, purse) => `What you bought costs CNY ${mix}k, the information ${info}k, and the purse holds ${purse}k. The table only lists what was bought and its cost.`,
  answer: 'Essay question: how does a logistics firm work out its customer service strategy?', answerNote: 'Say it yourself first, then compare with the points that earn marks.', points: (n) => `${n} ${n === 1 ? 'mark' : 'marks'}`,
  keys: [
    { marks: 2, text: 'Determine the service elements: list what customers value before, in and after the transaction, drop slogans, and give each element a measure that measures it.' },
    { marks: 2, text: 'Collect information: importance to customers, own performance and the rival’s, by survey, interviews, complaint records, operations logs and competitor visits; samples large enough, sources lawful.' },
    { marks: 2, text: 'Tidy the information: remove careless answers, correct biases, combine sources by precision, set priorities by importance and competitive gap, and draw the importance-performance grid.' },
    { marks: 2, text: 'Divide customers into segments by variables that tell needs and value apart: alike within, different between, each large enough and within reach.' },
    { marks: 2, text: 'Draw up the service mix by segment within the budget, basics first and added value after; choose a strategy type (added value, relationships or customer satisfaction) and support it by evidence.' },
    { marks: 2, text: 'All five steps in the right order, with the reason for it: each step works on what the one before brings, so errors travel; once the strategy runs, watch results and rivals, and revise.' },
  ],
  page: 'The strategy on one page', pageParts: { type: 'Strategy type', evidence: 'Grounds', elements: 'Service elements and measures', priorities: 'To be improved first', segments: 'Segments', mix: 'Service mix', money: 'Money' }, cut: (first, second) => `four cells, by ${first} and ${second}`, notDone: 'not settled', moneyText: (info, mix, purse, result) => `Information CNY ${info}k, mix ${mix}k, of ${purse}k; four quarters result in ${result}k`,
  lessonsNote: 'knowledge points of this setting', hand: 'For your teacher', name: 'Name', save: 'Save as a hand-in file', print: 'Print the one-page strategy', again: 'Another workshop', back: 'Back to the labs',
};

export type ResultWords = typeof zh;
export const strategyResultWords: Readonly<Record<Locale, ResultWords>> = { zh, en };
