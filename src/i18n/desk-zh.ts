/** The words of the complaint desk's screen in Chinese; what belongs to the case or the model comes from there. */
export const deskZh = {
  theme: { label: '明暗', auto: '随系统', light: '亮色', dark: '暗色' },
  opening: '正在打开案卷…',
  failed: '案卷打不开',
  back: '离开，进度已保存',
  start: '开始处理',

  startLead: '这是一件模拟的投诉。你坐在安达物流客服周宁的位子上：听、问、查、谈、办、核实。每一步花的是模拟时间，做完看得分和每一分的来处。',
  startFacts: { customer: '客户', channel: '渠道', claim: '客户开口', authority: '你的授权', limit: '时限' },
  limits: (ack: string, update: string): string => `${ack}内告知，至少每 ${update}通报一次`,
  channels: { chat: '微信', phone: '电话', counter: '柜台' },
  customer: '客户', time: '模拟时间', ackLimit: (span: string): string => `告知时限 ${span}`, acked: (at: string): string => `${at} 已告知`, notAcked: '还没有告知',
  update: '下次通报', left: '剩', late: '已超', settled: '不再计时', statutory: '法定答复 7 日', until: (day: string): string => `${day}止`, authority: '你的授权', used: '已用', claim: '客户要',
  saved: (n: number): string => (n === 0 ? '已保存' : `第 ${n} 步已保存`), saving: '正在保存', failing: '没有保存，正在重试', notKept: '这个浏览器不保存记录，关掉页面就没了',
  moved: '另一个标签页走了几步，这里已经跟上。',
  talk: '对话', angerColumn: '愤怒值', you: '你', log: '对话记录', refused: '没有做成。', refusedNote: '没花时间，已记入过程。',
  file: '案卷', facts: '事实', known: '已查明的事实', laws: '法条卡', given: '来件已给', asked: (n: number): string => `第 ${n} 步，问`, checked: (n: number): string => `第 ${n} 步，查`, since: (n: number): string => `第 ${n} 步得到`, fresh: '新',
  pin: '钉住', law: { cite: '出处', scope: '管什么', doubt: '存疑' },
  chart: '状态图', here: '现在', beside: '侧状态', chartDesc: (states: string, here: string): string => `状态依次为${states}。现在在${here}。`,
  acts: '可做的动作', stageHere: '现在', more: '其他动作', all: '全部动作', varies: '不等', close: '关上',
  meters: { label: '仪表', anger: '愤怒', trust: '信任', facts: '事实', promises: '承诺', opened: (v: string): string => `开场 ${v}`, found: (n: number): string => `${n} 项`, open: '待兑现', none: '没有', broken: '已失约', kept: '已兑现', by: (at: string): string => `${at} 前` },
  keys: ['选动作', '执行'],
  choose: { wording: '你怎么说', topic: '问什么', source: '查哪里', class: '定为哪一级', hold: '先做哪一项处置', reason: '升级的理由', special: '怎么做', how: '怎么转', minutes: '等多久', route: '怎么执行', check: '怎么核实' },
  form: {
    what: '承诺什么', due: '多久之内', kinds: '补救的种类（可多选）', amount: '金额合计，元', amountHint: '写数字，最多两位小数', rules: '依据哪条规则（可多选）', cite: '引用哪些事实', condition: '附什么条件',
    cause: '根因是什么', evidence: '凭哪些事实', action: '预防措施', measure: '用什么指标看效果', send: '提出', say: '就这样承诺', write: '写进记录', pickOne: '每一栏都要选', noFacts: '还没有查明的事实', badAmount: '金额要写成数字，例如 120 或 120.50。', offersLeft: (n: number): string => `还能提 ${n} 次。被退回的不算。`,
  },
  confirm: { close: '结案后不能再改这件案子。确定现在结案？', closeYes: '结案', handIn: '交卷后这次练习就定了，不能再加一步。没有做的按没有做算。', handInYes: '交卷', no: '再想想' },
  veto: { title: '一票否决', note: '这是练习，可以退回这一步，从它之前接着做。退回会留在记录里。考试不提示，也不能退。', back: '退回这一步', stay: '就这样继续' },
  progress: { open: '到现在的分项', note: '现在就交卷的话，各项是这些。后面的步子还会改变它们。', sum: '合计' },
  setup: { mode: '怎么做', practice: '练习', practiceNote: '犯了一票否决当场说明，可以退回一步', exam: '考试', examNote: '做完交卷才看结果，不能退', level: '难度', levels: ['', '入门：客户平和些，诉求自己说', '标准', '困难：客户更急，开价更高，信任更难'], again: (n: number): string => `这个案子你做过 ${n} 次，这次的金额和情形与上次不同。` },
  over: '案子结束了', overText: '可以交卷，看每一分从哪里来。',
  announce: (anger: number, mood: string): string => `客户${mood}，愤怒 ${anger}`,
};

export type DeskWords = typeof deskZh;
