/** Cards and statements: the classes that the list drew, texts of their own, and claims that the list plainly bears out. */
import { expect, test } from 'vitest';
import { exerciseOf, mixes } from '../../../tests/support/segmentation.ts';
import { CLAIMS, UNTOLD, type ClaimId } from '../text-statements.ts';
import { MARKETING_CARDS, TIME_CARDS } from '../text-cards.ts';
import { shareBehind } from './statements.ts';
import { JUDGEMENTS, MARKETINGS, TIMES } from './terms.ts';

const exercises = (['near8020', 'doctrine', 'whale', 'fewlarge'] as const).flatMap((mix) => ([20, 60, 200] as const).map((n) => exerciseOf(mixes[mix], { n })));

test('nine and ten cards, each class at least twice, no text twice', () => {
  for (const { times, marketings } of exercises) {
    expect([times.length, marketings.length]).toEqual([9, 10]);
    for (const time of TIMES) expect(times.filter(({ right }) => right === time).length).toBeGreaterThanOrEqual(2);
    for (const marketing of MARKETINGS) expect(marketings.filter(({ right }) => right === marketing).length).toBeGreaterThanOrEqual(2);
    for (const cards of [times, marketings]) expect(new Set(cards.map(({ text }) => text.zh)).size).toBe(cards.length);
    for (const { text, right } of times) expect(TIME_CARDS[right]).toContain(text);
    for (const { text, right } of marketings) expect(MARKETING_CARDS[right]).toContain(text);
  }
});

const pattern = (text: string): RegExp => new RegExp(`^${text.replace(/[().%]/g, String.raw`\$&`).replace('{k}', String.raw`\d+`).replace('{x}', String.raw`(\d+)`)}$`);

test('seven statements, two or three of each judgement; a claim is right or wrong by at least eight points', () => {
  const ids = Object.keys(CLAIMS) as ClaimId[];
  for (const { list, statements } of exercises) {
    expect(statements).toHaveLength(7);
    for (const judgement of JUDGEMENTS) expect([2, 3]).toContain(statements.filter(({ right }) => right === judgement).length);
    expect(new Set(statements.map(({ text }) => text.zh)).size).toBe(7);
    for (const { text, right } of statements) {
      if (right === 'untold') { expect(UNTOLD).toContain(text); continue; }
      const found = ids.flatMap((id) => (['more', 'less'] as const).flatMap((side) => { const match = pattern(CLAIMS[id][side].zh).exec(text.zh); return match === null ? [] : [{ id, side, x: Number(match[1]) }]; }));
      const [claim] = found;
      if (claim === undefined) throw new Error(text.zh);
      const distance = shareBehind(claim.id, list) - claim.x;
      expect(Math.abs(distance)).toBeGreaterThanOrEqual(8 - 1e-9);
      expect((claim.side === 'more') === (distance > 0)).toBe(right === 'supported');
    }
  }
});

test('neither the side of a claim nor its figure gives the judgement away', () => {
  const worded = exercises.flatMap(({ statements }) => statements.filter(({ right }) => right !== 'untold').map(({ text, right }) => ({ more: text.zh.includes('以上'), right })));
  for (const right of ['supported', 'refuted'] as const) {
    const own = worded.filter((statement) => statement.right === right);
    expect(own.some(({ more }) => more) && own.some(({ more }) => !more)).toBe(true);
  }
  for (const { zh } of UNTOLD) expect(zh).toMatch(/\d/);
});
