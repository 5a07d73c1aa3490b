/** The actions of the workshop, as they stand in an attempt: ids and figures only, never texts. */
import * as z from 'zod/mini';
import { parse, shown } from '../kit/parse.ts';
import { fail, ok, type Result } from '../kit/result.ts';
import type { StrategyStep } from './model/context.ts';
import { AMOUNTS } from './model/survey.ts';
import { CANDIDATES, CARDS, CARELESS, COMBINING, CORRECTION, CUT_PLACES, ELEMENTS, GROUPS, LEVELS, MEASURES, RESPONSES, SEGMENTS, TYPES, VARIABLES } from './model/terms.ts';

const place = z.union(CUT_PLACES.map((_, at) => z.literal(at)));
const amount = (amounts: readonly number[]) => z.union(amounts.map((n) => z.literal(n)));

/** Ways of passing the answers on; only the first keeps who said what inside. */
export const PUBLISHED = ['totals', 'answers'] as const;
/** Ways of learning about the competitor beside the visits. */
export const INTELLIGENCE = ['publicSources', 'insider'] as const;

const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('pick'), candidate: z.enum(CANDIDATES), measure: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
  z.strictObject({ type: z.literal('drop'), candidate: z.enum(CANDIDATES) }),
  /** Answers a segment. */
  z.strictObject({ type: z.literal('survey'), segment: z.enum(SEGMENTS), answers: amount(AMOUNTS.survey) }),
  z.strictObject({ type: z.literal('interviews'), count: amount(AMOUNTS.interviews) }),
  z.strictObject({ type: z.literal('source'), source: z.enum(['complaints', 'logs', 'sales']), use: z.boolean() }),
  z.strictObject({ type: z.literal('benchmark'), visits: amount(AMOUNTS.benchmark) }),
  z.strictObject({ type: z.literal('intelligence'), how: z.enum(INTELLIGENCE) }),
  /** Buys what stands on the order form and waits for it. */
  z.strictObject({ type: z.literal('commission') }),
  z.strictObject({ type: z.literal('careless'), choice: z.enum(CARELESS) }),
  z.strictObject({ type: z.literal('combining'), choice: z.enum(COMBINING) }),
  z.strictObject({ type: z.literal('correction'), choice: z.enum(CORRECTION) }),
  z.strictObject({ type: z.literal('measure'), choice: z.enum(MEASURES) }),
  z.strictObject({ type: z.literal('publish'), how: z.enum(PUBLISHED) }),
  z.strictObject({ type: z.literal('priority'), segment: z.enum(SEGMENTS), element: z.enum(ELEMENTS), named: z.boolean() }),
  z.strictObject({ type: z.literal('cut'), first: z.enum(VARIABLES), firstAt: place, second: z.enum(VARIABLES), secondAt: place }),
  z.strictObject({ type: z.literal('strategy'), choice: z.enum(TYPES) }),
  z.strictObject({ type: z.literal('cards'), cards: z.array(z.enum(CARDS.map(({ id }) => id))) }),
  z.strictObject({ type: z.literal('buy'), segment: z.enum(SEGMENTS), group: z.enum(GROUPS), level: z.enum(['none', ...LEVELS]) }),
  z.strictObject({ type: z.literal('launch') }),
  z.strictObject({ type: z.literal('respond'), response: z.enum(RESPONSES) }),
  z.strictObject({ type: z.literal('submit') }),
  z.strictObject({ type: z.literal('handIn') }),
]);

export type StrategyAction = z.infer<typeof actionSchema>;
export type ActionType = StrategyAction['type'];

/** The step that each decision belongs to; handing in belongs to none. */
export const STEP_OF: Readonly<Record<Exclude<ActionType, 'submit' | 'handIn'>, StrategyStep | 'quarters'>> = {
  pick: 'elements', drop: 'elements', survey: 'information', interviews: 'information', source: 'information', benchmark: 'information', intelligence: 'information', commission: 'information',
  careless: 'tidying', combining: 'tidying', correction: 'tidying', measure: 'tidying', publish: 'tidying', priority: 'tidying', cut: 'segments',
  strategy: 'mix', cards: 'mix', buy: 'mix', launch: 'quarters', respond: 'quarters',
};

export function parseAction(raw: unknown, at: string): Result<StrategyAction> {
  const parsed = parse(actionSchema, raw, at);
  if (!parsed.ok || parsed.value.type !== 'cards') return parsed;
  const { cards } = parsed.value;
  return new Set(cards).size < cards.length ? fail({ at: `${at}.cards`, expected: { zh: '每张只写一次', en: 'each card once' }, got: shown(cards) }) : ok(parsed.value);
}
