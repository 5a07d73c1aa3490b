/** The words around a question in the text of a lesson. */
import type { Locale } from './locale.ts';

const zh = {
  think: '想一想',
  choose: '选一项',
  answer: '回答',
  again: '再答一次',
  pickFirst: '先选一项，再回答。',
  right: '答对了',
  wrong: '答错，可再答一次',
  shouldPick: '应选',
  picked: '你选的',
  others: '其余几项',
  solution: '看答案',
};

const en: typeof zh = {
  think: 'Think it through',
  choose: 'Choose one',
  answer: 'Answer',
  again: 'Try again',
  pickFirst: 'Choose an option first.',
  right: 'Right',
  wrong: 'Wrong; you can try again',
  shouldPick: 'right answer',
  picked: 'your choice',
  others: 'The other options',
  solution: 'Show the answer',
};

export const checkWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
