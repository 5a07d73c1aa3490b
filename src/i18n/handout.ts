/** The words of a lesson's and a chapter's answers, and of the handout that is printed. */
import type { Locale } from './locale.ts';

const zh = {
  answers: '本课题目的答案', chapterAnswers: '答案与采分点', print: '打印讲义', handout: '讲义', title: (chapter: string): string => `${chapter}：讲义`,
  description: (chapter: string): string => `“${chapter}”全章课文、图和题目，答案在最后，可直接打印成 A4。`,
  lead: '题目按先后编号，答案和采分点印在全章最后。', question: (n: number): string => `题 ${n}`, answer: (text: string): string => `答案：${text}`, write: '在这里作答', contents: '本章课文',
};

const en: typeof zh = {
  answers: 'Answers to the questions of this lesson', chapterAnswers: 'Answers and key points', print: 'Print the handout', handout: 'Handout', title: (chapter) => `${chapter}: handout`,
  description: (chapter) => `The whole chapter “${chapter}” with its figures and questions, the answers at the end; prints as A4.`,
  lead: 'Questions are numbered in order; answers and key points are printed at the end of the chapter.', question: (n) => `Question ${n}`, answer: (text) => `Answer: ${text}`, write: 'Write here', contents: 'Lessons of this chapter',
};

export const handoutWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
