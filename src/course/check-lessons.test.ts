/** The marks of a lesson as prose: each rule finds its fault, and a good lesson has none. */
import { expect, test } from 'vitest';
import { checkLessons } from './check-lessons.ts';
import { readContent, type Content } from './content.ts';
import { faultLine } from './fault.ts';
import { tags } from './mdx-tags.ts';
import { measure } from './text-measure.ts';

const real = readContent(new URL('../../content', import.meta.url).pathname);
const parts = '<Flow id="f" />\n<Check id="a" />\n<Check id="b" />\n<Pitfalls><Pitfall says="甲">错。</Pitfall><Pitfall says="乙">错。</Pitfall></Pitfalls>\n<Exam kind="简答" marks={2} question="问"><Key marks={2}>答</Key></Exam>\n';
const body = (start: number): string => Array.from({ length: 200 }, (_, i) => `第${start + i}件事说的是货到了没有。`).join('');

function faults(texts: Readonly<Record<string, string>>): string[] {
  const content: Content = { ...real, texts: new Map(Object.entries(texts).map(([id, source]) => [`${id}/zh`, { file: `${id}.mdx`, tags: tags(source), measure: measure(source) }])) };
  return checkLessons(content).map(faultLine);
}

test('the written lessons have no fault', () => {
  expect(real.texts.size).toBeGreaterThan(0);
  expect(checkLessons(real).map(faultLine)).toEqual([]);
});

test('a lesson within all bounds has none', () => {
  expect(faults({ one: parts + body(1000) })).toEqual([]);
});

test('too short, too long, without figure, checks, mistakes or model answer', () => {
  expect(faults({ one: '短。' })).toEqual([
    'one.mdx: The running text has 1 Han characters. Bring it to between 1500 and 4000.', 'one.mdx: There is no figure. Draw one where a picture says it better.',
    'one.mdx: There are 0 checks. Have 2 to 6.', 'one.mdx: There are 0 mistakes (Pitfall). Have 2 to 3.', 'one.mdx: There are 0 model answers (Exam). Have 1 to 3.',
  ]);
  expect(faults({ one: parts + body(1000) + body(2000) })).toEqual([expect.stringMatching(/^one\.mdx: The running text has 4\d{3} Han characters\./)]);
});

test('a long sentence that stands in two lessons, and a term in a refused form', () => {
  const long = '这一句话写得足够长，长到在别的课里再出现一次就一定是抄的。';
  expect(faults({ one: `${long}\n${parts}${body(1000)}`, two: `${parts}${body(3000)}\n${long}` })).toEqual([expect.stringMatching(/^two\.mdx:\d+: “这一句话.*stands already at one\.mdx:1\./)]);
  expect(faults({ one: `定货周期不这样写。${parts}${body(1000)}` })).toEqual(['one.mdx:1: “定货周期” is written. Write “订货周期”.']);
});

test('a point whose reading is disputed needs the mark, and no other may carry it', () => {
  const disputed = [...real.knowledge.values()].flatMap((file) => file.value);
  const noted = disputed.find((point) => point.note !== undefined)?.id ?? '';
  const plain = disputed.find((point) => point.note === undefined)?.id ?? '';
  const text = (points: string): string => `${points}\n${parts}${body(1000)}`;
  expect(faults({ one: text(`<Point id="${noted}" note>\n</Point><Point id="${plain}">\n</Point>`) })).toEqual([]);
  expect(faults({ one: text(`<Point id="${noted}">\n</Point>`) })).toEqual([expect.stringMatching(new RegExp(`^one\\.mdx:1: The note of "${noted}" is not marked as taken up`))]);
  expect(faults({ one: text(`<Point id="${plain}" note>\n</Point>`) })).toEqual([expect.stringMatching(/is marked as having a note, and has none\./)]);
});
