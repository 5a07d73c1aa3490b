/** Texts: every code of a verdict has one in both languages, every figure in it is one that the marks give, and the right measure cannot be told by its looks. */
import { expect, test } from 'vitest';
import { exerciseOf, workshops } from '../../tests/support/strategy.ts';
import { OPENING } from './model/context.ts';
import { CRITERIA as IDS, marksOf } from './model/marks.ts';
import { ELEMENTS } from './model/terms.ts';
import { CRITERIA, CRITICAL, CRITICAL_WHY, REASONS, REJECTIONS, STEP_NAMES } from './text.ts';
import * as elements from './text-elements.ts';
import * as menus from './text-menus.ts';

const isText = (value: unknown): value is { zh: string; en: string } => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string';
const texts = (value: unknown): { zh: string; en: string }[] => (isText(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);
const places = (text: string): string[] => Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '').sort();

test('each criterion has a reason for all, part and none of its marks, with figures that the marks give', () => {
  const marks = marksOf(exerciseOf(workshops.cold, 13).workshop, OPENING);
  expect(Object.keys(REASONS).sort()).toEqual(IDS.flatMap((id) => ['full', 'none', 'part'].map((grade) => `${id}.${grade}`)).sort());
  for (const [code, text] of Object.entries(REASONS)) {
    const id = IDS.find((own) => code.startsWith(`${own}.`));
    const figures = id === undefined ? [] : Object.keys(marks[id].figures);
    expect(places(text.zh), code).toEqual(places(text.en));
    expect(places(text.zh).filter((name) => !figures.includes(name)), code).toEqual([]);
  }
});

test('every text has Chinese characters in Chinese and none in English', () => {
  const all = [...[STEP_NAMES, CRITERIA, CRITICAL, CRITICAL_WHY, REASONS, REJECTIONS].flatMap(texts), ...[...Object.values(menus), ...Object.values(elements)].flatMap(texts)];
  expect(all.length).toBeGreaterThan(200);
  for (const { zh, en } of all) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(en.trim()).not.toBe('');
  }
});

test('the right measure is as often the longest of three as the shortest, and a percentage no more often than the wrong ones are', () => {
  const own = ELEMENTS.map((element) => elements.CANDIDATE_TEXTS[element]);
  for (const locale of ['zh', 'en'] as const) {
    const ranks = own.map(({ right, wrong }) => wrong.filter(({ text }) => text[locale].length > right.text[locale].length).length);
    expect([0, 1, 2].map((rank) => ranks.filter((other) => other === rank).length), locale).toEqual([4, 4, 4]);
  }
  // Whoever always takes a percentage, any where there are several, is right about as often as chance.
  const percent = ({ text }: { readonly text: { readonly zh: string } }): boolean => text.zh.includes('百分比');
  const right = own.reduce((sum, { right: good, wrong }) => { const shown = [good, ...wrong].filter(percent); return sum + (shown.length === 0 ? 1 / 3 : percent(good) ? 1 / shown.length : 0); }, 0);
  expect(right / ELEMENTS.length).toBeLessThan(0.45);
});
