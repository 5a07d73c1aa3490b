/** The schema of a workshop: what stands in `content/scenarios/service-strategy/<id>.yaml`, one file for each setting. */
import * as z from 'zod/mini';
import { parse } from '../kit/parse.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import { textSchema } from '../kit/text.ts';
import { SETTINGS } from './model/settings.ts';
import { CARDS, ELEMENTS, MOVES } from './model/terms.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const seeds = z.array(z.int().check(z.minimum(0), z.maximum(4294967295))).check(z.minLength(1));
/** Two ways or more of saying one thing; the attempt draws one. */
const wordings = z.array(textSchema).check(z.minLength(2), z.maxLength(4));

/** A case card (案情卡): what is known of one service element before any data; of an element that matters, and of one that does not. */
const caseSchema = z.strictObject({ matters: wordings, idle: wordings });

/** An evidence card (证据卡): a claim, and the finding of its source with a figure `{x}`, drawn where the claim holds and where it does not. */
const evidenceSchema = z.strictObject({
  claim: wordings,
  finding: textSchema,
  /** Whole numbers, both ends included. */
  holds: z.tuple([z.int(), z.int()]),
  fails: z.tuple([z.int(), z.int()]),
});

const scenarioSchema = z.strictObject({
  id,
  title: textSchema,
  /** The situation and the task, a few sentences. */
  about: textSchema,
  /** Knowledge points that it exercises. */
  knowledge: z.array(z.string()).check(z.minLength(1)),
  setting: z.enum(SETTINGS),
  /** Seeds inside the band of difficulty, ascending; `tools/lists.ts` finds them. */
  seeds,
  /** Names of the three segments in this setting. */
  segments: z.strictObject({ A: textSchema, B: textSchema, C: textSchema }),
  cases: z.record(z.enum(ELEMENTS), caseSchema),
  evidence: z.record(z.enum(CARDS.map((card) => card.id)), evidenceSchema),
  /** What happens, `{segment}` being the attacked segment. */
  moves: z.record(z.enum(MOVES), wordings),
});

export type Scenario = z.infer<typeof scenarioSchema>;

/** Parses a workshop; seeds ascend, and a figure tells a claim that holds from one that does not. */
export function parseScenario(raw: unknown): Result<Scenario> {
  const parsed = parse(scenarioSchema, raw);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  const at = scenario.seeds.findIndex((seed, i, all) => i > 0 && seed <= (all[i - 1] ?? 0));
  if (at >= 0) return fail({ at: `seeds[${at}]`, expected: { zh: '从小到大，各不相同', en: 'ascending and different' }, got: String(scenario.seeds[at]) });
  for (const { id: card } of CARDS) {
    const own = scenario.evidence[card];
    if (own !== undefined && own.holds[0] <= own.fails[1] && own.fails[0] <= own.holds[1]) return fail({ at: `evidence.${card}.fails`, expected: { zh: '与 holds 不重叠的范围', en: 'a range apart from that of holds' }, got: own.fails.join('–') });
  }
  return ok(scenario);
}
