/** The table that is handed out: faults of four kinds, rows that only look faulty, documents that tell, and the learner's list after mending. */
import { describe, expect, test } from 'vitest';
import type { RawAction } from '../../kit/attempt.ts';
import { exerciseOf, mixes, run } from '../../../tests/support/segmentation.ts';
import { ownList } from './own.ts';
import { rightMend } from './table.ts';

const exercises = (['near8020', 'doctrine', 'whale', 'fewlarge'] as const).flatMap((mix) => ([20, 60, 200] as const).map((n) => exerciseOf(mixes[mix], { n })));

describe('faults', () => {
  test.each(exercises.map((exercise) => [`${exercise.scenario.id} ${exercise.list.customers.length}`, exercise] as const))('%s: dirty rows in turn, each unlike its customer in one thing', (_name, exercise) => {
    const { list, rows } = exercise;
    expect(rows).toHaveLength(list.customers.length + list.inserts.length);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(rows.filter(({ dirt }) => dirt !== null)).toHaveLength(list.dirty.length);
    expect(list.dirty).toHaveLength(Math.min(24, Math.max(4, Math.round(0.08 * list.customers.length))));
    for (const { customer, dirt, listed, extra } of rows) {
      const truth = list.customers[customer];
      const unlike = Object.entries(listed).filter(([name, value]) => truth?.[name as keyof typeof listed] !== value).map(([name]) => name);
      expect(extra).toBe(dirt === 'duplicate');
      if (dirt === 'swapped') expect(truth?.orders === truth?.returns ? [] : ['orders', 'returns']).toEqual(unlike);
      else expect(unlike).toEqual(dirt === 'unit' ? ['revenue'] : dirt === 'blank' ? ['pay'] : []);
    }
  });

  test('the two files of a firm share tax number and need, and the later one is the extra', () => {
    for (const { rows } of exercises) {
      for (const extra of rows.filter((row) => row.extra)) {
        const [first, ...others] = rows.filter((row) => !row.extra && row.tax === extra.tax);
        expect([first?.customer, others.length]).toEqual([extra.customer, 0]);
        expect(extra.sources.filed).toBeGreaterThan(first?.sources.filed ?? 0);
        expect(extra.name.zh).not.toBe(first?.name.zh);
      }
      expect(new Set(rows.filter((row) => !row.extra).map(({ tax }) => tax)).size).toBe(rows.filter((row) => !row.extra).length);
    }
  });

  test('a remark stands beside faults and beside rows in order alike, and a row that only looks faulty has its own tax number and true figures', () => {
    const remarked = exercises.flatMap(({ rows }) => rows.filter(({ remark }) => remark !== null));
    expect(remarked.some(({ dirt }) => dirt !== null) && remarked.some(({ dirt }) => dirt === null)).toBe(true);
    for (const { list, rows } of exercises) {
      for (const decoy of list.decoys) {
        const row = rows.find(({ customer, extra }) => customer === decoy && !extra);
        expect(row?.dirt).toBe(null);
        expect(row?.remark).not.toBe(null);
        if (row?.remark === 'similar') expect(rows.some((other) => other.tax !== row.tax && other.name.zh.slice(0, 4) === row.name.zh.slice(0, 4))).toBe(true);
        if (row?.remark === 'claimless') expect(list.customers[decoy]?.claims).toBe(0);
      }
    }
  });

  test('the documents have the truth of a dirty row', () => {
    for (const { list, rows } of exercises) {
      for (const { customer, sources } of rows) {
        const { revenue, pay, orders, returns } = list.customers[customer] ?? {};
        expect({ revenue, pay, orders, returns }).toEqual({ revenue: sources.revenue, pay: sources.pay, orders: sources.orders, returns: sources.returns });
      }
    }
  });
});

describe('the learner’s list', () => {
  const exercise = exerciseOf(mixes.near8020, { n: 60 });
  const after = (...actions: readonly RawAction[]) => ownList(exercise, run(exercise, actions).last.context);
  const mend = (row: string, how: string): RawAction => ({ type: 'mend', row, how });
  const at = (dirt: string): number => exercise.rows.findIndex((row) => row.dirt === dirt);
  const code = (row: number): string => exercise.rows[row]?.code ?? '';

  test('with the right mends it is the true list', () => {
    const opened = exercise.rows.map(({ code: row }): RawAction => ({ type: 'open', row }));
    const own = after(...opened, ...exercise.rows.map((row) => mend(row.code, rightMend(row))));
    own.rowOf.forEach((row, customer) => { expect(own.rows[row]).toEqual(exercise.list.customers[customer]); });
    expect(own.rows.filter((row) => row !== null)).toHaveLength(60);
  });

  test('a merged row is out of every ranking, and its customer is stood for by the other file', () => {
    const extra = at('duplicate');
    const customer = exercise.rows[extra]?.customer ?? 0;
    const first = exercise.rows.findIndex((row) => row.customer === customer && !row.extra);
    expect(after().rowOf[customer]).toBe(first);
    const merged = after(mend(code(extra), 'merge'));
    expect([merged.measure[extra], merged.byMeasure.includes(extra), merged.rowOf[customer]]).toEqual([null, false, first]);
    expect(after(mend(code(first), 'merge')).rowOf[customer]).toBe(extra);
    expect(after(mend(code(first), 'merge'), mend(code(extra), 'delete')).rowOf[customer]).toBe(-1);
  });

  test('fillings of a blank: the contract’s days, none, or the mean of the others', () => {
    const blank = at('blank');
    const pay = (...actions: readonly RawAction[]): number | undefined => after(...actions).rows[blank]?.pay;
    const known = exercise.rows.flatMap(({ listed }) => (listed.pay === null ? [] : [listed.pay]));
    expect(pay()).toBe(0);
    expect(pay({ type: 'open', row: code(blank) }, mend(code(blank), 'contract'))).toBe(exercise.list.customers[exercise.rows[blank]?.customer ?? 0]?.pay);
    expect(pay(mend(code(blank), 'mean'))).toBe(Math.floor(known.reduce((sum, days) => sum + days, 0) / known.length + 0.5));
    expect(pay(mend(code(blank), 'zero'))).toBe(0);
  });
});
