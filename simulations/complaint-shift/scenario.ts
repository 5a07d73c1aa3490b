/** The schema of a shift: how long it is, how many cases come in, and the pool of the desk's cases that they are drawn from. */
import * as z from 'zod/mini';
import { textSchema } from '../kit/text.ts';
import type { Scenario } from '../complaint-desk/scenario.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const count = z.int().check(z.minimum(2), z.maximum(12));

const written = {
  id,
  title: textSchema,
  /** One sentence for the list: what kind of day it is. */
  summary: textSchema,
  /** Real minutes a learner needs. */
  minutes: z.int().check(z.positive()),
  levels: z.array(z.union([z.literal(1), z.literal(2), z.literal(3)])).check(z.minLength(1)),
  knowledge: z.array(z.string()).check(z.minLength(1)),
  /** Length of the shift, and the time within which all cases have come in, in simulated minutes. */
  length: z.int().check(z.minimum(60), z.maximum(720)),
  span: z.int().check(z.minimum(0)),
  /** Cases that come in, by level. */
  count: z.strictObject({ 1: count, 2: count, 3: count }),
};

/** A shift as its file has it: the pool names scenarios of the complaint desk. */
export const shiftFileSchema = z.strictObject({ ...written, pool: z.array(id).check(z.minLength(2)) });
export type ShiftFile = z.infer<typeof shiftFileSchema>;

/** A shift as it is opened: of each case of the pool what drawing needs to know, and the content of the cases that were drawn. */
export const shiftSchema = z.strictObject({
  ...written,
  pool: z.array(z.strictObject({ id, voices: z.array(z.string()).check(z.minLength(1)), variants: z.int().check(z.positive()), twin: z.boolean() })).check(z.minLength(2)),
  cases: z.optional(z.record(z.string(), z.unknown())),
  voices: z.optional(z.record(z.string(), z.unknown())),
});
export type ShiftContent = z.infer<typeof shiftSchema>;

/** The shift of a file, with what drawing needs to know of the scenarios that it names; names of scenarios that are not there are left out. */
export function shiftOf(file: ShiftFile, scenarios: ReadonlyMap<string, Scenario>): ShiftContent {
  return {
    ...file,
    pool: file.pool.flatMap((name) => {
      const scenario = scenarios.get(name);
      return scenario === undefined ? [] : [{ id: name, voices: scenario.callers.map(({ voice }) => voice), variants: Object.values(scenario.figures)[0]?.length ?? 1, twin: scenario.twin !== undefined }];
    }),
  };
}
