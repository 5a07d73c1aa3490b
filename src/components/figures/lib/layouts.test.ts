/** The layouts of the figures: labels of eight and sixteen Han characters fit wherever they are allowed, and what is drawn is what was given. */
import { describe, expect, test } from 'vitest';
import { barsLayout } from './bars.ts';
import type { Block } from './block.ts';
import { tallBranches, wideBranches } from './branches.ts';
import { curveLayout, type Axis } from './curve.ts';
import { figure, TALL, WIDE } from './figure.ts';
import { flowLayout } from './flow.ts';
import { layersLayout } from './layers.ts';
import { cumulative, paretoLayout, sorted } from './pareto.ts';
import { quadrantLayout } from './quadrant.ts';

const fig = figure('Test', 'id');
const long = { name: '八个汉字的名称呀', does: '十六个汉字的一句说明写满它为止啊呀' };
const many = (n: number) => Array.from({ length: n }, () => long);
const sheets = [WIDE, TALL];

/** Whether labels set one after the other overlap. */
function clear(labels: readonly { of: Block; x: number; y: number }[]): boolean {
  return labels.every((a, i) => labels.slice(i + 1).every((b) => a.x + a.of.width <= b.x || b.x + b.of.width <= a.x || a.y + a.of.height <= b.y + 0.5 || b.y + b.of.height <= a.y + 0.5));
}

describe('flow', () => {
  test.each([2, 5, 8])('%d steps stand in one row', (n) => {
    const { stops, heads, height } = flowLayout(fig, many(n), '回到第一步');
    expect(new Set(stops.map(({ y }) => y)).size).toBe(1);
    expect(heads).toHaveLength(n - 1);
    expect(clear(stops.map(({ of, x, y }) => ({ of, x: x - of.width / 2, y })))).toBe(true);
    expect(Math.max(...stops.map(({ y, of }) => y + 16 + of.height))).toBeLessThanOrEqual(height);
  });
  test('words too long for a row make two, that turn', () => {
    const { stops } = flowLayout(fig, Array.from({ length: 7 }, () => ({ name: 'Customer classification' })), undefined);
    expect(stops.map(({ y }) => y === stops[0]?.y)).toEqual([true, true, true, true, false, false, false]);
    expect((stops[4]?.x ?? 0)).toBe(stops[3]?.x);
  });
});

test.each(['stack', 'pyramid', 'rings'] as const)('layers as %s have one row each, the first at the top', (shape) => {
  for (const sheet of sheets) {
    const { rows, bands, rings, height } = layersLayout(fig, sheet, many(5), shape, 100, 140);
    expect(rows.map(({ y }) => y)).toEqual(rows.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(clear(rows)).toBe(true);
    expect([bands.length, rings.length]).toEqual(shape === 'rings' ? [0, 5] : [5, 0]);
    for (const { dot } of rows) expect(dot.y).toBeLessThanOrEqual(height);
  }
});

describe('branches', () => {
  const leaves = [long.does, long.name];
  test('every branch and leaf has its place', () => {
    for (const layout of [wideBranches(fig, long.name, many(4).map((one) => ({ ...one, leaves }))), tallBranches(fig, long.name, many(4).map((one) => ({ ...one, leaves })))]) {
      expect([layout.stops.length, layout.ends.length, layout.texts.length]).toEqual([4, 8, 13]);
      expect(clear(layout.texts)).toBe(true);
      expect(Math.max(...layout.texts.map(({ of, y }) => y + of.height))).toBeLessThanOrEqual(layout.height + 1);
    }
  });
  test('without leaves, what a branch does stands beside its name', () => {
    const { texts, ends } = wideBranches(fig, long.name, many(8));
    expect([texts.length, ends.length]).toEqual([17, 0]);
    expect(clear(texts)).toBe(true);
  });
});

describe('bars', () => {
  const bars = [{ name: '康宁医药', value: 200 }, { name: '锦程服饰', value: -50, mark: 'loss' as const }];
  test.each([['wide', WIDE], ['tall', TALL]] as const)('%s: lengths are in proportion, losses to the left', (_, sheet) => {
    const [gain, loss] = barsLayout(fig, sheet, bars, 0).rows;
    expect((gain?.bar.width ?? 0) / (loss?.bar.width ?? 1)).toBeCloseTo(4, 1);
    expect((loss?.bar.x ?? 0) + (loss?.bar.width ?? 0)).toBeCloseTo(gain?.bar.x ?? 0, 1);
    expect([gain?.value.anchor, loss?.value.anchor, loss?.value.text]).toEqual(['start', 'end', '−50']);
  });
});

describe('pareto', () => {
  const bars = [{ name: '破损', value: 21 }, { name: '送达晚点', value: 46 }, { name: '其他', value: 3 }, { name: '无人答复', value: 17 }, { name: '贴错', value: 13 }];
  test('largest first, shares add up to one, and the cut is where 80 per cent is reached', () => {
    expect(sorted(bars).map(({ value }) => value)).toEqual([46, 21, 17, 13, 3]);
    expect(cumulative(sorted(bars)).map((share) => Math.round(share * 100))).toEqual([46, 67, 84, 97, 100]);
    for (const sheet of sheets) {
      const { cut, columns, grid } = paretoLayout(fig, sheet, sorted(bars), 0);
      expect([cut.count, columns.filter(({ few }) => few).length]).toEqual([3, 3]);
      expect(cut.y).toBeLessThan(grid[4]?.y ?? 0);
    }
  });
  test('names that fit into no column stand upright', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ({ name: 'Customer grouping', value: 10 - i }));
    expect([paretoLayout(fig, WIDE, bars, 0).upright, paretoLayout(fig, TALL, bars, 0).upright, paretoLayout(fig, WIDE, ten, 0).upright]).toEqual([false, true, true]);
  });
});

describe('curve', () => {
  const [x, y]: [Axis, Axis] = [{ name: '服务水平', min: 80, max: 100 }, { name: '成本', min: 0, max: 40 }];
  const line = (name: string, end: number) => ({ name, points: [[80, 30], [100, end]] as const });
  test('lines that end together have their names apart', () => {
    for (const sheet of sheets) {
      const { lines } = curveLayout(fig, sheet, x, y, [line('总成本', 20), line('库存成本', 19.5), line('缺货损失', 20.5)], []);
      expect(clear(lines.map(({ label }) => label))).toBe(true);
    }
  });
  test('points, marks and ticks outside the axes are faults', () => {
    expect(() => curveLayout(fig, WIDE, x, y, [line('总成本', 41)], [])).toThrow('the line “总成本” has a point at 100, 41, outside the axes');
    expect(() => curveLayout(fig, WIDE, x, y, [line('总成本', 4)], [{ x: 70, y: 3, text: '最低' }])).toThrow('the mark “最低”');
    expect(() => curveLayout(fig, WIDE, { ...x, ticks: [79] }, y, [], [])).toThrow('the tick 79 lies outside');
    expect(() => curveLayout(fig, WIDE, { ...x, max: 80 }, y, [], [])).toThrow('ends where it begins');
  });
});

describe('quadrant', () => {
  const size = { left: 30, right: 322, top: 6, foot: 256 };
  test('labels keep clear of points, and of one another', () => {
    const { cells, names, dots } = quadrantLayout(fig, TALL, size, [{ name: '集中改进' }, { name: '继续保持' }, { name: '低优先' }, { name: '可能过度' }], [{ name: '准时', x: 0.1, y: 0.95 }, { name: '价格', x: 0.9, y: 0.1 }]);
    const left = ({ of, x, y, anchor }: (typeof cells)[number]) => ({ of, y, x: anchor === 'end' ? x - of.width : anchor === 'middle' ? x - of.width / 2 : x });
    expect(clear([...cells, ...names].map(left))).toBe(true);
    for (const dot of dots) expect([...cells, ...names].map(left).some(({ of, x, y }) => dot.x > x && dot.x < x + of.width && dot.y > y && dot.y < y + of.height)).toBe(false);
  });
  test('a label that its quarter cannot hold is a fault', () => {
    expect(() => quadrantLayout(fig, TALL, { ...size, foot: 90 }, many(4), [])).toThrow('does not fit into its quarter');
  });
});
