/** Links in both languages. */
import { expect, test } from 'vitest';
import { asset, bothLocales, href, localeOf } from './locale.ts';

test('Chinese pages stand at the root, English ones under /en/', () => {
  expect(href('zh', '/course/')).toBe('/course/');
  expect(href('en', '/lessons/a/#b')).toBe('/en/lessons/a/#b');
  expect(href('en', '/')).toBe('/en/');
  expect(asset('/data/points.json')).toBe('/data/points.json');
});

test('routes', () => {
  expect(bothLocales().map(({ params }) => localeOf(params.locale))).toEqual(['zh', 'en']);
  expect(bothLocales()).not.toBe(bothLocales());
});
