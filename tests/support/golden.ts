/** Frozen attempts: reads a simulation's golden folder and the content its attempts are about. */
import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { attemptSchema } from '../../simulations/kit/attempt.ts';
import { parse } from '../../simulations/kit/parse.ts';

const goldenSchema = z.strictObject({
  title: z.string(),
  attempt: attemptSchema,
  /** Printed values after each step, where the model's document prints them. */
  trace: z.optional(z.array(z.looseObject({}))),
  verdict: z.looseObject({}),
});
export type Golden = z.infer<typeof goldenSchema>;

/** Every frozen attempt of a simulation, by file name. */
export function goldens(simulation: string): [string, Golden][] {
  const folder = new URL(`../../simulations/${simulation}/golden/`, import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => {
    const golden = parse(goldenSchema, JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    if (!golden.ok) throw new Error(`${file}: ${golden.problem.at}: expected ${golden.problem.expected}`);
    return [file.replace(/\.json$/, ''), golden.value];
  });
}
