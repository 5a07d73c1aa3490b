/** The schema of a segmentation scenario: what stands in `content/scenarios/customer-segmentation/<id>.yaml`; either lists drawn by the generator, or one list written out. */
import * as z from 'zod/mini';
import { parse } from '../kit/parse.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import { textSchema } from '../kit/text.ts';
import { MIXES } from './model/mixes.ts';
import { NEEDS, SIZES } from './model/terms.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const whole = z.int().check(z.nonnegative(), z.maximum(1e12));
const seeds = z.array(z.int().check(z.minimum(0), z.maximum(4294967295))).check(z.minLength(1));

const common = {
  id,
  title: textSchema,
  /** The situation and the task, a few sentences. */
  about: textSchema,
  /** Knowledge points that it exercises. */
  knowledge: z.array(z.string()).check(z.minLength(1)),
};

const generatedSchema = z.strictObject({
  ...common,
  kind: z.literal('generated'),
  /** 客户结构: the law by which revenue and service are drawn. */
  mix: z.enum(MIXES),
  /** For each size of list the seeds inside the difficulty band, ascending; `tools/lists.ts` finds them. */
  lists: z.strictObject({ 20: seeds, 60: seeds, 200: seeds, 1000: seeds }),
});

const customerSchema = z.strictObject({
  id: z.string().check(z.regex(/^[A-Z]\d+$/)),
  need: z.enum(NEEDS),
  /** CNY a year. */
  revenue: whole.check(z.positive()),
  /** Gross margin and growth, basis points. */
  margin: z.int(),
  growth: z.int(),
  orders: whole.check(z.positive()),
  /** Hours of customer service, claims per ten thousand orders, returns. */
  hours: whole,
  claims: whole,
  returns: whole,
  /** Days until payment. */
  pay: whole,
  pallets: whole,
  km: whole,
  /** Places of delivery. */
  sites: whole.check(z.positive()),
  /** Year of the first contract. */
  since: whole,
  /** Days since the last order. */
  recency: whole,
});

const writtenSchema = z.strictObject({
  ...common,
  /** A worked list: every stage can be tried, nothing is marked. */
  kind: z.literal('worked'),
  /** CNY per order, hour, claim, return, pallet-day; credit in basis points a year. */
  rates: z.strictObject({ orders: whole, hours: whole, claims: whole, returns: whole, credit: whole, storage: whole }),
  /** Costs of the service levels and the budget, 千元. */
  levels: z.strictObject({ basic: whole, plus: whole, vip: whole }),
  budget: whole,
  customers: z.array(customerSchema).check(z.minLength(4), z.maxLength(1000)),
});

const scenarioSchema = z.discriminatedUnion('kind', [generatedSchema, writtenSchema]);

export type Scenario = z.infer<typeof scenarioSchema>;
export type GeneratedScenario = z.infer<typeof generatedSchema>;
export type WrittenScenario = z.infer<typeof writtenSchema>;

/** The seeds of a size of list. */
export const seedsOf = ({ lists }: GeneratedScenario, n: (typeof SIZES)[number]): readonly number[] => lists[n];

/** Parses a scenario; seeds ascend, codes of customers stand once. */
export function parseScenario(raw: unknown): Result<Scenario> {
  const parsed = parse(scenarioSchema, raw);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  if (scenario.kind === 'worked') {
    const twice = scenario.customers.findIndex(({ id: code }, i) => scenario.customers.findIndex((other) => other.id === code) !== i);
    return twice < 0 ? ok(scenario) : fail({ at: `customers[${twice}].id`, expected: { zh: '每个编号只用一次', en: 'each code once' }, got: scenario.customers[twice]?.id ?? '' });
  }
  for (const n of SIZES) {
    const at = seedsOf(scenario, n).findIndex((seed, i, all) => i > 0 && seed <= (all[i - 1] ?? 0));
    if (at >= 0) return fail({ at: `lists.${n}[${at}]`, expected: { zh: '从小到大，各不相同', en: 'ascending and different' }, got: String(seedsOf(scenario, n)[at]) });
  }
  return ok(scenario);
}
