/** Comparisons the tests share: a frozen verdict against today's, values that must survive JSON, contexts nothing may change. */
import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../../simulations/kit/verdict.ts';

/** How far a number may be from the frozen one. */
const TOLERANCE = 1e-4;

/** Places where `got` differs from `want`: numbers by tolerance, lists whole, records only in the fields that `want` names. */
export function differences(got: unknown, want: unknown, at = ''): string[] {
  const report = (): string[] => [`${at === '' ? 'value' : at}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`];
  if (typeof want === 'number') return typeof got === 'number' && Math.abs(got - want) <= TOLERANCE ? [] : report();
  if (typeof want !== 'object' || want === null || Array.isArray(want)) return isDeepStrictEqual(got, want) ? [] : report();
  if (typeof got !== 'object' || got === null) return report();
  return Object.entries(want).flatMap(([name, value]) => differences(Reflect.get(got, name), value, at === '' ? name : `${at}.${name}`));
}

/** A graded verdict in the form of the golden files: criteria as marks by id, critical errors as codes. */
export function flat(verdict: Verdict): Record<string, unknown> {
  if (verdict.status === 'incomplete') return { status: verdict.status, missing: verdict.missing };
  const { finished, earned, sum, passed, criteria, critical, outcome } = verdict;
  return { finished, earned, sum, passed, critical: critical.map((error) => error.code), criteria: Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.earned])), outcome };
}

/** Places where a value would not come back from JSON as it went in, or holds a number that is not finite. */
export function jsonFaults(value: unknown, at = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${at}: the number ${Object.is(value, -0) ? '-0' : String(value)}`];
  if (Array.isArray(value)) return value.flatMap((item, i) => jsonFaults(item, `${at}[${String(i)}]`));
  if (typeof value !== 'object') return [`${at}: ${typeof value}`];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return [`${at}: an object of a class`];
  return Object.entries(value).flatMap(([name, item]) => jsonFaults(item, `${at}.${name}`));
}

/** Freezes a value and everything in it, so that whoever changes it later fails. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
