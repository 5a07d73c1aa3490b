/** The words of the lab's result: the marks, what each came from, and how far the budget was from the best. */
import type { Locale } from './locale.ts';

const zh = {
  title: (name: string): string => `${name}：结果`, passed: '及格', failed: '没有及格', sum: (sum: string): string => `六项合计 ${sum} 分`, capped: (n: number, earned: string): string => `；有 ${n} 项一票否决，总分压到 ${earned}`, stop: '。',
  passLine: '60 分及格，还要盈利、分层各拿到一半，服务拿到三成，没有一票否决。',
  handIns: (list: string, of: number, counted: number): string => `交了 ${of} 次：${list}。计第 ${counted} 次，下面看的就是那一次。`, and: '、',
  unmarked: '这份名单不计分。下面是每一步做到了多少，哪几处和数据算出来的不一样。',
  veto: (n: number): string => `一票否决 ${n} 项`, step: (n: number): string => `第 ${n} 步`, criteria: '每一步得了多少', share: (percent: string): string => `做到 ${percent}%`, unfinished: '有的步没有动过。', below: '负数是比乱猜还差，只在这一步之内抵扣。',
  elements: {
    mends: '改错行', times: '时间卡', marketings: '营销卡', ticks: '计哪些成本', rates: '费率', order: '客户先后', labels: '层级', shares: '利润占比', losses: '亏损处理', single: '单一变量', grid: '变量组合', tree: '系列变量', types: '价值类型', serve: '服务', statements: '判断',
  },
  look: '看是哪几行', of: (right: number, all: number): string => `对 ${right} / ${all}`, ok: '对', off: '不对', none: '没有',
  columns: { row: '客户', right: '应为', did: '你的', mark: '对错', card: '卡片', item: '成本', counts: '该不该计', rate: '费率', ownRate: '你的费率', revenueTier: '按收入', tier: '按利润', measure: '自算利润', profit: '真实利润', gap: '相差', accepted: '管用的办法', did1: '你选的', after: '治后利润', then: '之后', did2: '你定的', method: '方法', cut: '切法', explained: '解释', naive: '照收入分', statement: '说法', level: '最优', ownLevel: '你的', plan: '方案', net: '净增利', spend: '花费', share: '占比', money: '元', thousand: '千元', percent: '%', need: '看重' },
  yes: '计', no: '不计', noneDone: '没做', bestCut: '最好', ownCut: '你的', blind: '乱切的平均',
  sheets: {
    mends: '错行，和改过的好行', cards: '卡片', items: '成本和费率', profits: '利润：真实的和你算的', tiers: '收入会带偏的客户，和分错的客户', shares: '三层的利润占比', losses: '亏得最多的客户', cuts: '三种切法', types: '照收入分会错的客户，和你分错的客户', levels: '投得和最优不一样的客户', statements: '说法',
  },
  notes: {
    profits: (same: number): string => `另有 ${same} 户一分不差。按相差的多少排列，最多列 50 户。`, cuts: '解释：切开之后，组内比全体整齐了百分之几，已经扣掉随便切也会有的部分。', losses: '管用的办法，是和最强的一种相差不到 15% 的。',
    types: (rand: string): string => `客户看重什么和属于哪一层几乎是两回事（调整兰德指数 ${rand}，0 是毫无关系），所以价值和需求要分开看。`,
  },
  serve: {
    title: '预算离最好的用法还有多远', gap: (money: string): string => `差 ${money}`, best: '正是最优', own: '你的投入', optimum: '最优', greedy: '按性价比逐个投', baseline: '不动脑的投法', forecast: (forecast: string, net: string): string => `你的口径预测净增利 ${forecast}，真实是 ${net}。`,
    unspent: (spend: string, budget: string): string => `最优也只花 ${spend} / ${budget} 千元：剩下的钱投给谁都收不回成本，不花完也可以是对的。`, greedyShort: (money: string): string => `每次挑性价比最高的一笔，会比最优少 ${money}：一笔大的可能胜过几笔小的。`,
  },
  profit: (money: string): string => `真实总利润 ${money}`,
  lessonsNote: '这一题练的知识点', hand: '交给老师', name: '姓名', save: '存成作业文件', print: '打印', again: '再做一份名单', back: '回到练习台',
};

const en: typeof zh = {
  title: (name) => `${name}: result`, passed: 'Passed', failed: 'Not passed', sum: (sum) => `${sum} marks over six stages`, capped: (n, earned) => `; ${n} critical ${n === 1 ? 'error caps' : 'errors cap'} the total at ${earned}`, stop: '.',
  passLine: ' A pass takes 60 marks, half of profit and of tiers, 30 % of service, and no critical error.',
  handIns: (list, of, counted) => `${of} hand-ins: ${list}. Number ${counted} counts; it is the one shown below.`, and: ', ',
  unmarked: 'Nothing is marked on this list. Below is how far each stage has come, and where it differs from what the data give.',
  veto: (n) => `${n} critical ${n === 1 ? 'error' : 'errors'}`, step: (n) => `step ${n}`, criteria: 'Marks by stage', share: (percent) => `${percent} % done`, unfinished: 'Some stages were not touched.', below: 'Below zero is worse than guessing; it counts within the stage only.',
  elements: {
    mends: 'mends', times: 'cards by time', marketings: 'cards by marketing', ticks: 'costs counted', rates: 'rates', order: 'ranking', labels: 'tiers', shares: 'profit shares', losses: 'loss-makers', single: 'single variable', grid: 'grid', tree: 'series', types: 'value types', serve: 'service', statements: 'statements',
  },
  look: 'See the rows', of: (right, all) => `${right} of ${all} right`, ok: 'right', off: 'wrong', none: 'none',
  columns: { row: 'Customer', right: 'Right', did: 'Yours', mark: 'Result', card: 'Card', item: 'Cost', counts: 'Counts', rate: 'Rate', ownRate: 'Your rate', revenueTier: 'By revenue', tier: 'By profit', measure: 'Own profit', profit: 'True profit', gap: 'Off by', accepted: 'Treatments that work', did1: 'You chose', after: 'Profit afterwards', then: 'Then', did2: 'You decided', method: 'Method', cut: 'Cut', explained: 'Explains', naive: 'By revenue', statement: 'Statement', level: 'Optimum', ownLevel: 'Yours', plan: 'Plan', net: 'Net', spend: 'Spend', share: 'Share', money: 'CNY', thousand: 'CNY k', percent: '%', need: 'Buys by' },
  yes: 'counts', no: 'does not', noneDone: 'not done', bestCut: 'Best', ownCut: 'Yours', blind: 'Mean of blind cuts',
  sheets: {
    mends: 'Faulty rows, and good ones that were changed', cards: 'Cards', items: 'Costs and rates', profits: 'Profit: true and as you worked it out', tiers: 'Customers that revenue misplaces, and those you misplaced', shares: 'Profit shares of the tiers', losses: 'The largest loss-makers', cuts: 'Three ways of cutting', types: 'Customers whose type revenue gets wrong, and those you got wrong', levels: 'Customers served otherwise than in the optimum', statements: 'Statements',
  },
  notes: {
    profits: (same) => `${same} more are right to the last CNY. The largest differences first, at most 50.`, cuts: 'Explains: by how many percent the groups are more alike than the whole list, less what any blind cut would get.', losses: 'A treatment works if it is within 15 % of the strongest.',
    types: (rand) => `What customers buy by and the tier they are in have almost nothing to do with each other (adjusted Rand index ${rand}; 0 is no relation), so value and needs must be looked at separately.`,
  },
  serve: {
    title: 'How far the budget was from its best use', gap: (money) => `${money} short`, best: 'the optimum itself', own: 'Your plan', optimum: 'Optimum', greedy: 'Best ratio first', baseline: 'Spending without thought', forecast: (forecast, net) => `Your measure forecast a net of ${forecast}; in truth it is ${net}.`,
    unspent: (spend, budget) => `Even the optimum spends only ${spend} of ${budget} thousand CNY: what is left would not earn its cost with anybody, so leaving money unspent can be right.`, greedyShort: (money) => `Always buying the best ratio next ends ${money} below the optimum: one large purchase may beat several small ones.`,
  },
  profit: (money) => `true total profit ${money}`,
  lessonsNote: 'knowledge points of this exercise', hand: 'For your teacher', name: 'Name', save: 'Save as a hand-in file', print: 'Print', again: 'Another list', back: 'Back to the labs',
};

export type ResultWords = typeof zh;
export const resultWords: Readonly<Record<Locale, ResultWords>> = { zh, en };
