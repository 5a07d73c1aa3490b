/** What is marked is what was asked, and nothing of the text is lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parted, snippet } from './marks.ts';

const NONE = new Map<string, string>();
const marked = (query: string, text: string): string => snippet(query, text, NONE).parts.map((part) => (part.hit ? `[${part.text}]` : part.text)).join('');

test('the parts put together are the text', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, spans) => {
    expect(parted(text, spans).map((part) => part.text).join('')).toBe(text);
  }));
});

test('pairs, words and a single character are marked, a word with one wrong letter too', () => {
  expect(marked('服务补救', '先做服务补救。')).toBe('先做[服务补救]。');
  expect(marked('服务步救', '先做服务补救。')).toBe('先做[服务]补救。');
  expect(marked('赔', '该赔的赔。')).toBe('该[赔]的[赔]。');
  expect(marked('safty stock', 'The safety stock is low.')).toBe('The [safety] [stock] is low.');
});

test('of a long text the part with most of the query is shown', () => {
  const shown = marked('安全库存', `${'前面的话。'.repeat(40)}仓里要有安全库存。${'后面的话。'.repeat(40)}`);
  expect(shown).toContain('[安全库存]');
  expect(shown.length).toBeLessThan(90);
  expect(shown.startsWith('…')).toBe(true);
  expect(shown.endsWith('…')).toBe(true);
});
