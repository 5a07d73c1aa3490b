/** The words of the complaint desk's screen; what belongs to the case or the model comes from there. */
import type { Locale } from './locale.ts';

const zh = {
  opening: '正在打开案卷…',
  failed: '案卷打不开',
  failedMend: '记录没有动。刷新页面再试；仍打不开，请把这句话告诉老师。',
  back: '离开，进度已保存',
  start: '开始处理',
  startAgain: '重新做一遍',
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
  over: '案子结束了', overText: '可以交卷，看每一分从哪里来。', toDebrief: '看结果',
  announce: (anger: number, mood: string): string => `客户${mood}，愤怒 ${anger}`,
};

const en: typeof zh = {
  opening: 'Opening the case…',
  failed: 'The case cannot be opened',
  failedMend: 'Your record is untouched. Reload the page; if it still fails, show this sentence to your trainer.',
  back: 'Leave; your work is saved',
  start: 'Take the case',
  startAgain: 'Start over',
  startLead: 'This is a simulated complaint. You sit in the seat of Zhou Ning at Anda Logistics: listen, ask, check, negotiate, carry out, confirm. Every step costs simulated time; at the end you see your mark and where each point came from.',
  startFacts: { customer: 'Customer', channel: 'Channel', claim: 'Asks for', authority: 'Your authority', limit: 'Limits' },
  limits: (ack, update) => `acknowledge within ${ack}, inform at least every ${update}`,
  channels: { chat: 'WeChat', phone: 'Phone', counter: 'Counter' },
  customer: 'Customer', time: 'Simulated time', ackLimit: (span) => `Acknowledge in ${span}`, acked: (at) => `done at ${at}`, notAcked: 'not yet',
  update: 'Next update', left: 'in', late: 'late by', settled: 'settled', statutory: 'Statutory reply, 7 days', until: (day) => `by ${day}`, authority: 'Your authority', used: 'Used', claim: 'Asks for',
  saved: (n) => (n === 0 ? 'Saved' : `Step ${n} saved`), saving: 'Saving', failing: 'Not saved, trying again', notKept: 'This browser keeps nothing: closing the page loses the attempt',
  moved: 'Another tab went on; this one has caught up.',
  talk: 'Conversation', angerColumn: 'Anger', you: 'You', log: 'Conversation so far', refused: 'not done.', refusedNote: 'No time spent; kept in the record.',
  file: 'Case file', facts: 'Facts', known: 'Facts established', laws: 'Law cards', given: 'volunteered', asked: (n) => `step ${n}, asked`, checked: (n) => `step ${n}, checked`, since: (n) => `from step ${n}`, fresh: 'new',
  pin: 'Pin', law: { cite: 'Source', scope: 'Scope', doubt: 'Doubt' },
  chart: 'Statechart', here: 'now', beside: 'Side states', chartDesc: (states, here) => `States in order: ${states}. Now at ${here}.`,
  acts: 'What you can do', stageHere: 'now', more: 'More actions', all: 'All actions', varies: 'varies', close: 'Close',
  meters: { label: 'Instruments', anger: 'Anger', trust: 'Trust', facts: 'Facts', promises: 'Promises', opened: (v) => `opened at ${v}`, found: (n) => String(n), open: 'open', none: 'none', broken: 'broken', kept: 'kept', by: (at) => `by ${at}` },
  keys: ['choose', 'do'],
  choose: { wording: 'What do you say?', topic: 'What do you ask?', source: 'Where do you look?', class: 'How do you class it?', hold: 'What do you secure first?', reason: 'Why escalate?', special: 'What do you do?', how: 'How do you transfer?', minutes: 'How long?', route: 'How is it carried out?', check: 'How do you verify?' },
  form: {
    what: 'Promise what?', due: 'Within', kinds: 'Kinds of remedy (choose any)', amount: 'Amount in all, CNY', amountHint: 'A number with at most two decimals', rules: 'On the ground of (choose any)', cite: 'Facts cited', condition: 'On what condition',
    cause: 'The cause', evidence: 'Facts that show it', action: 'Preventive action', measure: 'Measured by', send: 'Propose', say: 'Promise it', write: 'Enter in the record', pickOne: 'Choose something in every field', noFacts: 'No facts established yet', badAmount: 'Write the amount as a number, such as 120 or 120.50.', offersLeft: (n) => `${n} ${n === 1 ? 'proposal' : 'proposals'} left; returned ones do not count.`,
  },
  confirm: { close: 'Once closed, the case cannot be changed. Close it now?', closeYes: 'Close the case', handIn: 'Handing in fixes this attempt; no step can be added. What was not done counts as not done.', handInYes: 'Hand in', no: 'Not yet' },
  over: 'The case is over', overText: 'Hand in to see where every mark came from.', toDebrief: 'See the result',
  announce: (anger, mood) => `Customer ${mood}, anger ${anger}`,
};

export type DeskWords = typeof zh;
export const deskWords: Readonly<Record<Locale, DeskWords>> = { zh, en };
