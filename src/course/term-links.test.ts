/** Links of terms: first use, longest term, whole words, and nowhere but in running text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTerms } from './term-links.ts';

const TERMS = [{ name: '服务补救', point: 'recovery' }, { name: '服务补救悖论', point: 'paradox' }, { name: '安全库存', point: 'stock' }, { name: 'EDI', point: 'edi' }];
const linked = (html: string, own: readonly string[] = []): string => linkTerms(html, TERMS, new Set(own), (point, text) => `[${point}:${text}]`);

test('the first use is linked and no other', () => {
  expect(linked('<p>先看服务补救。服务补救要快，安全库存要够。</p><p>服务补救</p>')).toBe('<p>先看[recovery:服务补救]。服务补救要快，[stock:安全库存]要够。</p><p>服务补救</p>');
});

test('of two terms that begin alike the longer one is meant', () => {
  expect(linked('<p>服务补救悖论</p>')).toBe('<p>[paradox:服务补救悖论]</p>');
  expect(linked('<p>服务补救悖论，服务补救</p>', ['paradox'])).toBe('<p>服务补救悖论，[recovery:服务补救]</p>');
});

test('a part of a word is not linked', () => {
  expect(linked('<p>credit, EDIT, edi</p>')).toBe('<p>credit, EDIT, [edi:edi]</p>');
});

test('headings, links, code, figures, checks, model answers, sources and attributes stay as they are', () => {
  for (const html of [
    '<h2>服务补救</h2>', '<a href="/x/">服务补救</a>', '<code>服务补救</code>', '<figure><svg><title>服务补救</title></svg><figcaption>服务补救</figcaption></figure>', '<astro-island><p>服务补救</p></astro-island>',
    '<div class="check"><p>服务补救</p></div>', '<details class="exam"><summary>x</summary><p>服务补救</p></details>', '<div class="note"><p>服务补救</p></div>', '<p title="服务补救">x</p>', '<!-- 服务补救 -->', '<script>服务补救</script>',
  ]) expect(linked(html), html).toBe(html);
  expect(linked('<h2>服务补救</h2><p><br>服务补救<img alt="安全库存"/></p>')).toBe('<h2>服务补救</h2><p><br>[recovery:服务补救]<img alt="安全库存"/></p>');
});

test('without the links the text is what it was', () => {
  const piece = fc.constantFrom('服务补救', '悖论', '安全库存', 'EDI', '<p>', '</p>', '<a href="x">', '</a>', '<strong>', '</strong>', ' < ', '。');
  fc.assert(fc.property(fc.array(piece), (pieces) => {
    const html = pieces.join('');
    expect(linked(html).replace(/\[[a-z]+:([^\]]+)\]/g, '$1')).toBe(html);
  }));
});
