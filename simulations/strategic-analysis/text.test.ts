/** Texts: every reason that a mark can have is written in both languages with figures that the mark gives. */
import { expect, test } from 'vitest';
import { goldens } from '../../tests/support/golden.ts';
import { openRound, roundOf, rounds } from '../../tests/support/rounds.ts';
import { CRITERIA, REASONS } from './text.ts';

const places = (text: string): string[] => Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '').sort();

test('the golden attempts meet every reason, and each text names only figures of its mark', async () => {
  const met = new Set<string>();
  for (const [, { attempt: { setup, actions } }] of goldens('strategic-analysis')) {
    const verdict = await openRound(roundOf(setup.scenario), { seed: setup.seed }, actions).verdict();
    for (const { reason, figures } of verdict.status === 'graded' ? verdict.criteria : []) {
      met.add(reason);
      const text = REASONS[reason];
      expect(text, reason).toBeDefined();
      expect(places(text?.zh ?? '')).toEqual(places(text?.en ?? ''));
      expect(Object.keys(figures)).toEqual(expect.arrayContaining(places(text?.zh ?? '')));
    }
  }
  expect([...met].sort()).toEqual(Object.keys(REASONS).sort());
});

test('every criterion that a round can have is named, and nothing else is', () => {
  const criteria = rounds.flatMap(({ axes, sequence }) => [...axes.map(({ id }) => id), ...(sequence === undefined ? [] : ['order'])]);
  expect(Object.keys(CRITERIA).sort()).toEqual([...new Set(criteria)].sort());
});
