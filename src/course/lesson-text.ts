/** What a page must know of a lesson's text before it is rendered: in which languages it exists and how its exam questions are numbered. */
import { content } from './loaded.ts';

export const hasText = (lesson: string, locale: 'zh' | 'en'): boolean => content.texts.has(`${lesson}/${locale}`);

/** The number of an exam question in its lesson, from 1. */
export function examNumber(lesson: string, locale: 'zh' | 'en', question: string): number {
  const exams = content.texts.get(`${lesson}/${locale}`)?.tags.filter((tag) => tag.name === 'Exam') ?? [];
  return exams.findIndex((tag) => tag.attributes['question'] === question) + 1;
}
