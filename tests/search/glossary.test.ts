/** The glossary holds every knowledge point once, in the order of its sounds. */
import { expect, test } from 'vitest';
import { glossaryOf } from '../../src/search/build/glossary.ts';
import { soundOf } from '../../src/search/build/sound.ts';
import { content } from './support.ts';

const points = [...content.knowledge.values()].flatMap((file) => file.value);

test.each(['zh', 'en'] as const)('%s: every point once, letters in order, each entry under its letter', (locale) => {
  const letters = glossaryOf(content, locale);
  expect(letters.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual(points.map(({ id }) => id).sort());
  const heads = letters.map(({ letter }) => letter);
  expect(heads).toEqual(heads.toSorted());
  expect(new Set(heads).size).toBe(heads.length);
  for (const { letter, entries } of letters) {
    for (const { term } of entries) {
      const first = locale === 'en' ? term.en : soundOf(term.zh) || term.zh;
      expect(letter === '0–9' ? /^\d/.test(first) : first.replace(/^\W+/, '').toUpperCase().startsWith(letter), `${letter}: ${term.zh}`).toBe(true);
    }
  }
});

test('only what can be read has a path', () => {
  const written = new Set([...content.lessons].filter(([, { value }]) => value.planned !== true).flatMap(([id, { value }]) => value.knowledge.map((point) => `/lessons/${id}/#${point}`)));
  const paths = glossaryOf(content, 'zh').flatMap(({ entries }) => entries.flatMap(({ path }) => path ?? []));
  expect(new Set(paths)).toEqual(written);
});

test('a character sounds as in its word', () => {
  expect(soundOf('完美订单率')).toBe('wan mei ding dan lv');
  expect(soundOf('CRM的重要性')).toBe('crm de zhong yao xing');
  expect(soundOf('战略')).toBe('zhan lue');
  expect(soundOf('EDI')).toBe('');
});
