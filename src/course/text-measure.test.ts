/** What counts as running text of a lesson, and what does not. */
import { expect, test } from 'vitest';
import { measure } from './text-measure.ts';

test('components, figure data, model answers and sources are no running text', () => {
  const source = ['开头两句。再一句！', '<Flow id="a" steps={[{ name: \'不算\', does: \'也不算\' }]} title="图 1-1" />', '<Point id="x">', '**正文**在这里。', '</Point>', '<Exam kind="简答" marks={2} question="不算">', '<Key marks={2}>不算的答案。</Key>', '</Exam>', '<Source>不算的依据。</Source>'].join('\n');
  const { han, figures, sentences } = measure(source);
  expect(han).toBe('开头两句再一句正文在这里'.length);
  expect(figures).toEqual(['Flow']);
  expect(sentences).toEqual([{ text: '开头两句。', line: 1 }, { text: '再一句！', line: 1 }, { text: '正文在这里。', line: 4 }]);
});

test('a sign that only looks like a tag stays text', () => {
  expect(measure('甲 < 乙，丙 > 丁。').sentences.map(({ text }) => text)).toEqual(['甲<乙，丙>丁。']);
});
