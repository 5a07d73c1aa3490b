/** What the data say of an element depends on how it was asked about: a wrong measure shifts it, a new measure makes the old answers useless, a dropped element takes its data with it. */
import { expect, test } from 'vitest';
import { ORDER, picksOf, RULES } from '../../../tests/support/analyst.ts';
import { exerciseOf, run, workshops } from '../../../tests/support/strategy.ts';
import type { RawAction } from '../../kit/attempt.ts';
import { figuresOf } from './own.ts';
import { CANDIDATES, ELEMENTS, SEGMENTS } from './terms.ts';
import { MISSING, type Cell } from './tidy.ts';

const exercise = exerciseOf(workshops.cold, 13);
const { workshop } = exercise;
const ELEMENT = ELEMENTS.findIndex((_, e) => workshop.relevant[e] === true && workshop.shift.performance[e] !== 0 && workshop.shift.competitor[e] !== 0);
const candidate = CANDIDATES[ELEMENT] ?? 'orderFill';
const right = workshop.right[ELEMENT] ?? 0;
const pick = (measure: number): RawAction => ({ type: 'pick', candidate, measure });
const WRONG = (right + 1) % 3;
const LOGS: readonly RawAction[] = [{ type: 'source', source: 'complaints', use: true }, { type: 'commission' }];

/** The figures of the element in the three segments. */
const column = (...actions: readonly RawAction[]): Cell[] => figuresOf(workshop, run(exercise, actions).last.context).map((row) => row[ELEMENT] ?? MISSING);
const whole = column(...picksOf(workshop), ...ORDER, ...RULES);

test('a wrong measure shifts performance and competitor of its element by the same in every segment, and nothing else', () => {
  const shifted = column(...picksOf(workshop), pick(WRONG), ...ORDER, ...RULES);
  const by = { performance: workshop.shift.performance[ELEMENT] ?? 0, competitor: workshop.shift.competitor[ELEMENT] ?? 0 };
  expect(shifted).toEqual(whole.map(({ importance, performance, competitor }) => ({ importance, performance: performance + by.performance, competitor: competitor + by.competitor })));
  const others = (measure: number) => figuresOf(workshop, run(exercise, [...picksOf(workshop), pick(measure), ...ORDER, ...RULES]).last.context).map((row) => row.filter((_, e) => e !== ELEMENT));
  expect(others(WRONG)).toEqual(others(right));
});

test('a measure that is changed after the data came in leaves them as they were; a round with the new one takes their place', () => {
  const before = [pick(WRONG), ...ORDER, ...RULES];
  expect(column(...before, pick(right))).toEqual(column(...before));
  expect(column(...before, pick(right), ...LOGS)).toEqual(column(pick(right), ...RULES, ...LOGS));
  expect(column(...before, pick(right), ...ORDER)).toEqual(whole);
});

test('a dropped element has no data, and has them again when it is picked anew', () => {
  const asked = [pick(right), ...ORDER, ...RULES];
  const dropped: RawAction = { type: 'drop', candidate };
  expect(column(...asked, dropped)).toEqual(SEGMENTS.map(() => MISSING));
  expect(column(...asked, dropped, pick(right))).toEqual(column(...asked));
  expect(column(...asked)).not.toEqual(SEGMENTS.map(() => MISSING));
});
