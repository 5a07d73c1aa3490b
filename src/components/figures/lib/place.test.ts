/** Labels keep clear of one another. */
import { expect, test } from 'vitest';
import { anchored, around, place, spread } from './place.ts';

const sheet = { x: 0, y: 0, width: 300, height: 200 };

test('the first free place is taken, and one inside the sheet before one outside', () => {
  const places = around(150, 100, 60, 16);
  expect(place(places, [], sheet)).toBe(places[0]);
  expect(place(places, [{ x: 155, y: 90, width: 60, height: 20 }], sheet)).toBe(places[1]);
  const edge = around(290, 100, 60, 16);
  expect(place(edge, [], sheet)).toBe(edge[1]);
});

test('a label is anchored on the side of its point', () => {
  const [right, left, above] = around(150, 100, 60, 16);
  expect([right, left, above].map((box) => anchored(box ?? right, 150).anchor)).toEqual(['start', 'end', 'middle']);
});

test('places are moved apart no further than needed, within the bounds, in their order', () => {
  expect(spread([10, 50, 90], 16, 0, 100)).toEqual([10, 50, 90]);
  expect(spread([50, 50], 16, 0, 100)).toEqual([42, 58]);
  expect(spread([98, 99, 10], 16, 0, 100)).toEqual([84, 100, 10]);
  expect(spread([2, 0, 1], 16, 0, 100)).toEqual([32, 0, 16]);
});
