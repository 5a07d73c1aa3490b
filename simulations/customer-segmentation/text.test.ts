/** Texts: every code of a verdict has one in both languages, and every figure in it is one that the marks give. */
import { expect, test } from 'vitest';
import { exerciseOf, mixes } from '../../tests/support/segmentation.ts';
import { OPENING, STAGES } from './model/context.ts';
import { marksOf } from './model/marks.ts';
import { STAGE_NAMES } from './text.ts';
import * as menus from './text-menus.ts';
import { CRITERIA, CRITICAL, CRITICAL_WHY, REASONS } from './text-verdict.ts';

const isText = (value: unknown): value is { zh: string; en: string } => typeof value === 'object' && value !== null && 'zh' in value && 'en' in value && typeof value.zh === 'string';
const texts = (value: unknown): { zh: string; en: string }[] => (isText(value) ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);
const places = (text: string): string[] => Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '').sort();

test('each stage has a reason for all, part and none of its marks, with figures that the marks give', () => {
  const marks = marksOf(exerciseOf(mixes.near8020, { n: 20, list: 9 }), OPENING);
  expect(Object.keys(REASONS).sort()).toEqual(STAGES.flatMap((stage) => ['full', 'none', 'part'].map((grade) => `${stage}.${grade}`)).sort());
  for (const [code, text] of Object.entries(REASONS)) {
    const stage = STAGES.find((own) => code.startsWith(own));
    const figures = stage === undefined ? [] : Object.keys(marks[stage].elements);
    expect(places(text.zh), code).toEqual(places(text.en));
    expect(places(text.zh).filter((name) => !figures.includes(name)), code).toEqual([]);
  }
});

test('every text has Chinese characters in Chinese and none in English', () => {
  const all = [...[STAGE_NAMES, CRITERIA, CRITICAL, CRITICAL_WHY, REASONS].flatMap(texts), ...Object.values(menus).flatMap(texts)];
  expect(all.length).toBeGreaterThan(100);
  for (const { zh, en } of all) {
    if (zh !== 'VIP') expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).not.toMatch(/\p{Script=Han}/u);
  }
});
