/** The order of the course: numbers, and the way from one written lesson to the next. */
import { expect, test } from 'vitest';
import type { LessonFile } from '../schemas/lesson.ts';
import type { Content } from './content.ts';
import { neighbours, orderOf, writtenOf } from './order.ts';

const text = { zh: '文', en: 'text' };
const placed = <T>(value: T) => ({ value, file: '', line: () => undefined });
const lesson = (planned: boolean): LessonFile => ({ title: text, objectives: [text], minutes: 10, knowledge: ['a'], ...(planned ? { planned: true } : {}) });
const content: Content = {
  course: placed([{ id: 'ch1', title: text, summary: text, lessons: ['a', 'b'] }, { id: 'ch2', title: text, summary: text, lessons: ['c', 'd'] }]),
  lessons: new Map([['a', placed(lesson(false))], ['b', placed(lesson(true))], ['c', placed(lesson(true))], ['d', placed(lesson(false))]]),
  texts: new Map(), knowledge: new Map(), sources: undefined, papers: new Map(), scenarios: new Map(), shifts: new Map(), segmentations: new Map(), rounds: new Map(), strategies: new Map(), voices: new Map(), laws: undefined, terms: undefined, firm: undefined, faults: [],
};
const chapters = orderOf(content);
const written = writtenOf(chapters);

test('chapters and lessons are numbered from 1', () => {
  expect(chapters.map((chapter) => [chapter.number, ...chapter.lessons.map((one) => `${one.id}${one.number}`)])).toEqual([[1, 'a1', 'b2'], [2, 'c1', 'd2']]);
});

test('the way on passes over what is planned', () => {
  expect(written.map((place) => place.lesson.id)).toEqual(['a', 'd']);
  expect(neighbours(written, 'a')).toMatchObject({ before: undefined, after: { lesson: { id: 'd' }, chapter: { id: 'ch2' } } });
  expect(neighbours(written, 'd')).toMatchObject({ before: { lesson: { id: 'a' } }, after: undefined });
  expect(neighbours(written, 'b')).toEqual({ before: undefined, after: undefined });
});
