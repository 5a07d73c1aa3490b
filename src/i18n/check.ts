/** The words around a question, in the text of a lesson and in a quiz. */
import type { Locale } from './locale.ts';

const zh = {
  think: '想一想', choose: '选一项', answer: '回答', again: '再答一次', right: '答对了', wrong: '没全对，可再答一次', missed: '没全对', unanswered: '没有作答', shouldPick: '应选', picked: '你选的', others: '其余几项', solution: '看答案',
  open: { single: '先选一项，再回答。', multiple: '至少选一项，再回答。', judge: '先判断，再选理由。', order: '次序还没有动过，不算作答。', match: '每一项都要配上，右边的一项只能用一次。', bins: '每一项都要归好，再回答。', number: '写一个数，例如 120.5。' },
  kinds: { single: '单选', multiple: '多选，选错倒扣', judge: '判断并选理由', order: '排序', match: '配对', bins: '归类', number: '计算' },
  holds: '对', fails: '不对', because: '理由', up: (name: string): string => `${name}：上移`, down: (name: string): string => `${name}：下移`, pick: '请选', should: '应为', yours: '你写的', value: '答案',
};

const en: typeof zh = {
  think: 'Think it through', choose: 'Choose one', answer: 'Answer', again: 'Try again', right: 'Right', wrong: 'Not all right; you can try again', missed: 'Not all right', unanswered: 'Not answered', shouldPick: 'right answer', picked: 'your choice', others: 'The other options', solution: 'Show the answer',
  open: { single: 'Choose an option first.', multiple: 'Choose at least one option first.', judge: 'Judge first, then choose a reason.', order: 'The order has not been touched, so it is no answer.', match: 'Match every entry; each right side is used once.', bins: 'Sort every entry first.', number: 'Write a number, such as 120.5.' },
  kinds: { single: 'one answer', multiple: 'several answers; wrong ones cost', judge: 'true or false, with the reason', order: 'put in order', match: 'match', bins: 'sort', number: 'work out' },
  holds: 'True', fails: 'False', because: 'Because', up: (name) => `${name}: up`, down: (name) => `${name}: down`, pick: 'choose', should: 'should be', yours: 'yours', value: 'Answer',
};

export type CheckWords = typeof zh;
export const checkWords: Readonly<Record<Locale, CheckWords>> = { zh, en };
