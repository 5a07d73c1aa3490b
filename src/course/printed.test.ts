/** Questions on paper: numbered through the chapter, answered by letters that stand in the question. */
import { describe, expect, test } from 'vitest';
import { chapters } from './loaded.ts';
import { askedIn, printedQuestion, readable } from './printed.ts';

const asked = chapters.flatMap((chapter) => askedIn(readable(chapter, 'zh'), 'zh'));
const checks = asked.flatMap(({ check }) => (check === undefined ? [] : [check]));

test('every question of a chapter has a number of its own, in the order of the text', () => {
  for (const chapter of chapters) {
    const numbers = askedIn(readable(chapter, 'zh'), 'zh').map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  }
  expect(checks.length).toBeGreaterThan(60);
  expect(new Set(checks).size).toBe(checks.length);
  expect(asked.filter(({ exam }) => exam !== undefined).length).toBeGreaterThan(28);
});

describe.each(['zh', 'en'] as const)('in %s', (locale) => {
  test('the answer names marks of the question and the first reason is that of the right choice', () => {
    for (const id of checks) {
      const question = printedQuestion(id, locale);
      const marks = question.lists.flat().map(({ mark }) => mark);
      expect(new Set(marks).size, id).toBe(marks.length);
      if (question.kind === 'number') expect(Number.isFinite(Number.parseFloat(question.answer)), id).toBe(true);
      else for (const mark of question.answer.match(/[A-Z](?![a-z])|\d+/g) ?? ['none']) expect(marks, `${id}: ${question.answer}`).toContain(mark);
      expect(question.reasons.length, id).toBeGreaterThan(0);
      if (question.kind === 'single') expect(question.reasons[0]?.mark, id).toBe(question.answer);
    }
  });
});
