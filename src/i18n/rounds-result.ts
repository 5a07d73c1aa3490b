/** The words of a round's result: marks and how they are counted, each statement beside its key. */
import type { Locale } from './locale.ts';

const zh = {
  title: (name: string): string => `${name}：结果`, passed: '及格', failed: '没有及格', sum: (parts: string): string => `${parts}。`, part: (name: string, earned: string, of: number): string => `${name} ${earned} / ${of}`, and: '，', passLine: '60 分及格。', seed: (n: number): string => `题号 ${n}`,
  criteria: '每一项得了多少', how: '怎么算出来的',
  kappa: '得分 = 满分 × κ，κ =（归对的份额 − 猜得中的份额）÷（1 − 猜得中的份额），不低于 0（Cohen，1960）。猜得中的份额，是把你放出的这些格子蒙着眼摊到各条上，也会对上的那一份。空着的算没有归对。',
  tau: '得分 = 满分 × τ，τ = 1 − 2 × 颠倒的对数 ÷ 全部对数，不低于 0（Kendall，1938）。两项里本该在前的排到了后面，就颠倒一对。乱排平均得 0。',
  statements: '逐条对照', filter: '看哪些', all: (n: number): string => `全部 ${n}`, wrong: (n: number): string => `只看不对的 ${n}`, noneWrong: '没有不对的。',
  yours: '你的', open: '没有归', right: '对', off: '不对', key: '答案', or: ' 或 ', why: '为什么', whyNot: (cell: string): string => `为什么不是“${cell}”`, arguable: '还有一说',
  order: '次序对照', yourPlace: (n: number): string => `你排第 ${n}`, notOrdered: '你没有排',
  lessonsNote: '这一轮练的知识点', hand: '交给老师', name: '姓名', save: '存成作业文件', print: '打印', again: '换一份再做', back: '回到练习台',
};

const en: typeof zh = {
  title: (name) => `${name}: result`, passed: 'Passed', failed: 'Not passed', sum: (parts) => `${parts}.`, part: (name, earned, of) => `${name} ${earned} of ${of}`, and: ', ', passLine: ' Pass mark 60.', seed: (n) => `Sheet ${n}`,
  criteria: 'Marks by criterion', how: 'How it is counted',
  kappa: 'Mark = full marks × κ, where κ = (share right − share by chance) ÷ (1 − share by chance), not below 0 (Cohen 1960). The share by chance is what the very cells you gave would hit if they were spread blindly over the statements. What was left open counts as not right.',
  tau: 'Mark = full marks × τ, where τ = 1 − 2 × pairs the wrong way round ÷ all pairs, not below 0 (Kendall 1938). Two entries are the wrong way round if the later one stands first. A blind order earns 0 on average.',
  statements: 'Statement by statement', filter: 'Which ones', all: (n) => `All ${n}`, wrong: (n) => `Only those wrong ${n}`, noneWrong: 'Nothing is wrong.',
  yours: 'Yours', open: 'not placed', right: 'right', off: 'wrong', key: 'Key', or: ' or ', why: 'Why', whyNot: (cell) => `Why not “${cell}”`, arguable: 'Another reading',
  order: 'The order', yourPlace: (n) => `you had it ${n}`, notOrdered: 'you gave no order',
  lessonsNote: 'knowledge points of this round', hand: 'For your teacher', name: 'Name', save: 'Save as a hand-in file', print: 'Print', again: 'Another sheet', back: 'Back to the labs',
};

export type RoundResultWords = typeof zh;
export const roundResultWords: Readonly<Record<Locale, RoundResultWords>> = { zh, en };
