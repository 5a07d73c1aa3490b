/** Remembering: made once for the same parts, again for others, and for each owner by itself. */
import { expect, test } from 'vitest';
import { remembering } from './remember.ts';

test('a result is made once while its parts stay the same objects', () => {
  const remember = remembering<number>();
  let made = 0;
  const [owner, other, a, b] = [{}, {}, {}, {}];
  const call = (of: object, ...parts: unknown[]): number => remember(of, parts, () => (made += 1));
  expect([call(owner, a, 1), call(owner, a, 1), call(owner, b, 1), call(owner, a, 1), call(owner, a, 2), call(other, a, 1)]).toEqual([1, 1, 2, 1, 3, 4]);
  expect(call(owner, {}, 1)).toBe(5);
});

test('the latest few are kept, the oldest goes', () => {
  const remember = remembering<number>();
  const owner = {};
  let made = 0;
  const call = (part: number): number => remember(owner, [part], () => (made += 1));
  for (const part of [1, 2, 3, 4]) call(part);
  expect(call(1)).toBe(1);
  call(5);
  expect([call(1), call(2)]).toEqual([1, 6]);
});
