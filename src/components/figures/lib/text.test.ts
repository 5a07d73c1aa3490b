/** Lines of labels: where they may break, how long they are, and that nothing is lost. */
import { expect, test } from 'vitest';
import { isLatin, longestWord, pieces, widthOf, wrap } from './text.ts';

test('a Han character is one em wide, a Latin letter about half', () => {
  expect(widthOf('投诉受理')).toBe(4);
  expect(widthOf('“接到，”')).toBe(5);
  expect(widthOf('complaint')).toBeGreaterThan(4);
  expect(widthOf('complaint')).toBeLessThan(6);
});

test('closing marks and particles stay with what stands before, opening marks with what follows', () => {
  for (const part of pieces('客户（付钱的人）说：“到了吗？”货的下落，7日内。')) {
    expect(part).not.toMatch(/^[，。；：？！、）”的了]/u);
    expect(part).not.toMatch(/[（“]$/u);
  }
});

test('lines are as few as the room allows, and of like length', () => {
  expect(wrap('列出客户看重的各项服务', 20)).toEqual(['列出客户看重的各项服务']);
  expect(wrap('愿意留下来，也愿意多做', 9)).toEqual(['愿意留下来，', '也愿意多做']);
  expect(wrap('Says what was found before being asked', 12)).toEqual(['Says what was found', 'before being asked']);
});

test('nothing is lost, and no line is wider than its room, whatever the room', () => {
  const text = '接到后7日内处理并告知（快递投诉），没有进展也要回：“明天10点前给您回电话。”';
  for (let em = 5; em <= 40; em += 0.5) {
    const lines = wrap(text, em);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(widthOf(line), `${line} at ${em}`).toBeLessThanOrEqual(em);
  }
});

test('a Han word wider than its line is broken, a Latin one never', () => {
  expect(wrap('人民群众', 2).every((line) => widthOf(line) <= 2)).toBe(true);
  expect(wrap('responsibility', 3)).toEqual(['responsibility']);
  expect(longestWord('the responsibility of all')).toBe(widthOf('responsibility'));
  expect(longestWord('全是汉字')).toBe(0);
});

test('a text is Latin when no Han character is in it', () => { expect([isLatin('CRM 7R'), isLatin('CRM系统')]).toEqual([true, false]); });
