/** What is left of a question, and the form of its answer. */
import { expect, test } from 'vitest';
import { asked, formsFor } from './question.ts';

test('asking words go, and what is asked about stays', () => {
  expect(asked('什么是增值服务')).toBe('增值服务');
  expect(asked('物流服务有哪些特点')).toBe('物流服务特点');
  expect(asked('如何建立物流中心')).toBe('建立物流中心');
  expect(asked('what is safety stock')).toBe('safety stock');
});

test('a query that only asks stays as it is', () => {
  expect(asked('为什么')).toBe('为什么');
});

test('how asks for steps, what for a definition, how much for a formula; a name asks for nothing', () => {
  expect(formsFor('怎样处理投诉')).toContain('steps');
  expect(formsFor('什么是增值服务')).toContain('definition');
  expect(formsFor('怎么算安全库存')).toContain('formula');
  expect(formsFor('安全库存')).toEqual([]);
});
