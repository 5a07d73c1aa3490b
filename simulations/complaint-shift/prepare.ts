/** Prepares a shift: parses its content and setup, draws its day, and opens each case as the desk does. */
import type { Setup } from '../kit/attempt.ts';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, oneOf, type Result } from '../kit/result.ts';
import { definition as desk } from '../complaint-desk/index.ts';
import type { Shift, ShiftCase } from './model/context.ts';
import { drawnCases, type Drawn } from './model/day.ts';
import { WEIGHT } from './model/parameters.ts';
import { shiftSchema, type ShiftContent } from './scenario.ts';
import { choiceOf, type ShiftChoice } from './setup.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The case's content with the voices that came for the whole shift. */
function contentOf({ cases, voices }: ShiftContent, id: string): unknown {
  const content = cases?.[id];
  return isRecord(content) ? { ...content, voices: { ...(isRecord(content['voices']) ? content['voices'] : {}), ...voices } } : content;
}

function prepareCase(shift: ShiftContent, { seed, level }: ShiftChoice, { id, arrival, variant, twin }: Drawn): Result<ShiftCase> {
  // Nothing is told before the shift has ended, as in an examination.
  const prepared = desk.prepare(contentOf(shift, id), { scenario: id, seed, mode: 'exam', level, variant, twin });
  if (!prepared.ok) return fail({ ...prepared.problem, at: `cases.${id}.${prepared.problem.at}` });
  const fold = desk.machine(prepared.value);
  const { value, context } = fold.first;
  return ok({ id, arrival, weight: WEIGHT[prepared.value.scenario.key.class], desk: prepared.value, fold, first: { value: { ...value }, context, kept: 0, handover: null } });
}

export function prepare(content: unknown, setup: Setup): Result<Shift> {
  const parsed = parse(shiftSchema, content);
  if (!parsed.ok) return parsed;
  const choice = choiceOf(setup);
  if (!choice.ok) return choice;
  const { level, day, scenario } = choice.value;
  if (scenario !== parsed.value.id) return fail({ at: 'setup.scenario', expected: parsed.value.id, got: scenario });
  if (!parsed.value.levels.includes(level)) return fail({ at: 'setup.level', expected: oneOf(parsed.value.levels), got: shown(level) });
  const cases: ShiftCase[] = [];
  for (const drawn of drawnCases(parsed.value, day, level)) {
    const one = prepareCase(parsed.value, choice.value, drawn);
    if (!one.ok) return one;
    cases.push(one.value);
  }
  return ok({ content: parsed.value, level, day, cases });
}
