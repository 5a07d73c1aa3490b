/** Numerals of chapters and counts. */
import { expect, test } from 'vitest';
import { counted, englishNumber, hanNumber } from './number.ts';

test('Chinese numerals', () => {
  expect([0, 1, 6, 10, 11, 20, 51, 99, 100].map(hanNumber)).toEqual(['〇', '一', '六', '十', '十一', '二十', '五十一', '九十九', '100']);
});

test('English numerals and nouns', () => {
  expect([1, 10, 11].map(englishNumber)).toEqual(['One', 'Ten', '11']);
  expect([counted(1, 'lesson'), counted(2, 'case'), counted(2, 'box', 'boxes')]).toEqual(['1 lesson', '2 cases', '2 boxes']);
});
