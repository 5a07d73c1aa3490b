/** The words of a chapter's quiz and of mastery. */
import type { Locale } from './locale.ts';

const zh = {
  title: (chapter: string): string => `${chapter}：测验`, eyebrow: '章末测验', description: (chapter: string, n: number): string => `从“${chapter}”的题里按种子抽 ${n} 道，交卷后按知识点看得分。`,
  lead: (n: number, all: number): string => `从本章 ${all} 道题里抽 ${n} 道。交卷前可以改，交卷后看每题的理由和每个知识点的得分。`, start: '开始', another: '换一套再做', opening: '正在取题…', failed: '题取不出来',
  number: (n: number, all: number): string => `第 ${n} 题，共 ${all} 题`, answered: (n: number, all: number): string => `已答 ${n} / ${all}`, open: (n: number): string => `还有 ${n} 题没答，按没有答算。`, handIn: '交卷', sure: '交卷后不能再改。',
  saved: '已保存', notKept: '这个浏览器不保存记录', result: '得分', passed: '合格', failedMark: '不合格', byPoint: '按知识点', right: (earned: string, of: number): string => `${earned} / ${of}`, toPoint: '回到课文', kept: '已作答，交卷前可以改。',
  mastery: { new: '未学', weak: '生疏', known: '掌握', rule: '一个知识点的题，每题看最近一次：答过一半以上、其中八成以上答对，算掌握；答过没到，算生疏；没答过，算未学。', heading: '掌握情况', of: (known: number, all: number): string => `掌握 ${known} / ${all}` },
  read: '读完', reading: '读到一半', chapterQuiz: '章末测验',
};

const en: typeof zh = {
  title: (chapter) => `${chapter}: quiz`, eyebrow: 'Chapter quiz', description: (chapter, n) => `${n} questions drawn from “${chapter}”; after handing in you see the marks by knowledge point.`,
  lead: (n, all) => `${n} questions drawn from the ${all} of this chapter. You can change answers until you hand in; then you see the reasons and the marks by knowledge point.`, start: 'Start', another: 'Another set', opening: 'Fetching the questions…', failed: 'The questions cannot be fetched',
  number: (n, all) => `Question ${n} of ${all}`, answered: (n, all) => `${n} of ${all} answered`, open: (n) => `${n} unanswered; they count as not answered.`, handIn: 'Hand in', sure: 'After handing in nothing can be changed.',
  saved: 'Saved', notKept: 'This browser keeps nothing', result: 'Mark', passed: 'passed', failedMark: 'not passed', byPoint: 'By knowledge point', right: (earned, of) => `${earned} of ${of}`, toPoint: 'Back to the text', kept: 'Answered; you can change it until you hand in.',
  mastery: { new: 'not learnt', weak: 'shaky', known: 'mastered', rule: 'For the questions of a point, the latest answer to each counts: more than half answered and at least four fifths of them right is mastered; answered but short of that is shaky; none answered is not learnt.', heading: 'Mastery', of: (known, all) => `${known} of ${all} mastered` },
  read: 'read', reading: 'half read', chapterQuiz: 'Chapter quiz',
};

export type QuizWords = typeof zh;
export const quizWords: Readonly<Record<Locale, QuizWords>> = { zh, en };
