/** The question papers of the course: one for each lesson, one for each chapter over its written lessons. */
import type { Paper } from '../../simulations/question-paper/scenario.ts';
import type { Content } from './content.ts';
import { orderOf, writtenOf } from './order.ts';

/** Questions of a chapter's quiz. */
export const QUIZ_LENGTH = 10;

/** The id under which a chapter's paper is opened. */
export const quizId = (chapter: string): string => `quiz-${chapter}`;

/** Papers of the written lessons, and of the chapters that have enough questions for a quiz. */
export function papersOf(content: Content): Paper[] {
  const chapters = orderOf(content);
  const lessons = writtenOf(chapters).flatMap(({ lesson }) => content.papers.get(lesson.id)?.value ?? []);
  const quizzes = chapters.flatMap((chapter): Paper[] => {
    const items = chapter.lessons.filter((lesson) => lesson.written).flatMap((lesson) => content.papers.get(lesson.id)?.value.items ?? []);
    return items.length < QUIZ_LENGTH ? [] : [{ id: quizId(chapter.id), title: chapter.title, items }];
  });
  return [...lessons, ...quizzes];
}
