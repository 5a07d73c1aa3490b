/** Which data a shift needs besides its own file: the cases that its day draws, the voices of who calls in them, the truths of those that are twins. */
import { parse } from '../kit/parse.ts';
import type { Setup } from '../kit/attempt.ts';
import type { Part } from '../kit/simulation.ts';
import { callerAt } from '../complaint-desk/parts.ts';
import { drawnCases } from './model/day.ts';
import { shiftSchema } from './scenario.ts';
import { choiceOf } from './setup.ts';

export function parts(content: unknown, setup: Setup): Part[] {
  const shift = parse(shiftSchema, content);
  const choice = choiceOf(setup);
  if (!shift.ok || !choice.ok) return [];
  return drawnCases(shift.value, choice.value.day, choice.value.level).flatMap(({ id, twin }) => {
    const { voices = [] } = shift.value.pool.find((entry) => entry.id === id) ?? {};
    const voice = voices[callerAt(id, setup.seed, voices.length)];
    return [
      { name: `scenarios/complaint-desk/${id}`, at: ['cases', id] },
      ...(voice === undefined ? [] : [{ name: `voices/${voice}`, at: [] }]),
      ...(twin ? [{ name: `twins/${id}`, at: ['cases', id] }] : []),
    ];
  });
}
