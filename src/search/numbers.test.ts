/** Numbers come back as they were, and small ones take one character. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode } from './numbers.ts';

test('what is encoded is decoded', () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 2 ** 31 })), (numbers) => { expect(decode(encode(numbers))).toEqual(numbers); }));
});

test('JSON adds nothing to the text but its quotation marks', () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 5000 })), (numbers) => {
    const text = encode(numbers);
    expect(JSON.stringify(text)).toHaveLength(text.length + 2);
  }));
  expect(encode([0, 59])).toHaveLength(2);
});
