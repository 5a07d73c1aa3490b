/** Encodings: UTF-8 with and without its mark, UTF-16, GBK and GB18030; what is none of them is refused with a line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentence } from '../../simulations/kit/result.ts';
import { decodeText } from './encoding.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const utf16 = (text: string, little: boolean): Uint8Array => bytes(little ? [0xff, 0xfe] : [0xfe, 0xff], Array.from({ length: text.length }, (_, i) => [text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8]).flatMap(([low = 0, high = 0]) => (little ? [low, high] : [high, low])));
/** 客户,收入 in GBK. */
const GBK = [0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xca, 0xd5, 0xc8, 0xeb, 0x0a];

test('UTF-8 with and without a mark, and UTF-16 either way round, give their text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith('\uFEFF') && !text.includes('\0')), (text) => {
    expect(decodeText(bytes(text))).toEqual({ ok: true, value: { text, encoding: 'UTF-8' } });
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], text))).toEqual({ ok: true, value: { text, encoding: 'UTF-8' } });
    for (const little of [true, false]) expect(decodeText(utf16(text, little))).toEqual({ ok: true, value: { text, encoding: 'UTF-16' } });
  }));
});

test('GBK and the four-byte characters of GB18030', () => {
  expect(decodeText(bytes(GBK))).toEqual({ ok: true, value: { text: '客户,收入\n', encoding: 'GB18030' } });
  expect(decodeText(bytes(GBK, [0x95, 0x32, 0x82, 0x36]))).toEqual({ ok: true, value: { text: '客户,收入\n𠀀', encoding: 'GB18030' } });
});

const refused = (own: Uint8Array): string => { const decoded = decodeText(own); return decoded.ok ? 'read' : sentence(decoded.problem, 'en'); };

test('damage is told with its line, and a damaged UTF-8 is not taken for GBK', () => {
  expect(refused(bytes('编号,名称,收入\n'.repeat(5), [0xe5, 0xae], '甲\n'))).toContain('text in UTF-8, got bytes in line 6');
  expect(refused(bytes('a,b\nc,', [0xff, 0xff], '\n'))).toContain('text in UTF-8 / GBK, got bytes in line 2');
  expect(refused(bytes([0xff, 0xfe], [0x41]))).toContain('UTF-16');
});

test('what holds zero bytes is no text', () => {
  expect(refused(bytes('GIF89a', [0, 1, 0]))).toContain('got another kind of file');
});

test('any bytes are read or refused, and never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (own) => { const decoded = decodeText(own); expect(decoded.ok || sentence(decoded.problem, 'zh').length > 0).toBe(true); }));
});
