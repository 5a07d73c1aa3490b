/** The schema of a complaint-desk scenario: what a trainer writes in `content/scenarios/complaint-desk/<id>.yaml`. */
import * as z from 'zod/mini';
import { textSchema } from '../kit/text.ts';
import { CLASSES, DUES, ERRORS, HOLDS, REASONS, REFUSALS, SPOKEN } from './action.ts';
import { moodSchema, partMoodSchema, voiceSchema } from './scenario-lines.ts';

const id = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));
const SHORTEST_DUE = DUES[0];
/** An amount in 元: a number, a figure's name, or sums, products and quotients of them, such as `loss * declared / actual`. */
const amount = z.string().check(z.minLength(1));
const entry = z.strictObject({ id, label: textSchema });
const minutes = z.int().check(z.nonnegative());
/** The critical error that something makes. */
const error = z.optional(z.enum(ERRORS));
const twoSteps = z.number().check(z.minimum(0), z.maximum(100));

const factSchema = z.strictObject({
  id,
  /** given 主动说 · asked 问了才说 · sensitive 信任够了才说 · checked 查了才有 · conflict 与别的说法矛盾，查第三处才定 */
  kind: z.enum(['given', 'asked', 'sensitive', 'checked', 'conflict']),
  /** The topic that brings it when asked; every given, asked and sensitive fact has one. */
  topic: z.optional(id),
  /** The source that brings it when checked; every checked and conflict fact has one. */
  source: z.optional(id),
  /** Facts that must be known before the source gives this one. */
  needs: z.optional(z.array(id)),
  /** A hold that must be in force before the source gives this one. */
  needsHold: z.optional(z.enum(HOLDS)),
  /** B: part of the ground of a fair proposal. */
  basis: z.optional(z.literal(true)),
  /** E: evidence for the root cause. */
  evidence: z.optional(z.literal(true)),
  /** G: must be known before a proposal may reach the customer. */
  gate: z.optional(z.literal(true)),
  /** What the case file calls it, two to six characters, such as 末次扫描. */
  label: textSchema,
  /** What is known once it is found; may hold `{figure}` places. */
  text: textSchema,
});

const topicSchema = z.strictObject({
  id,
  label: textSchema,
  /** What the employee says to ask it. */
  says: textSchema,
  /** A question that blames: costs anger and trust besides being needless. */
  rude: z.optional(z.literal(true)),
  /** The customer's answer by mood; for a topic without a fact a complaint about the question, for one that is volunteered at every level nothing: asking for it only repeats. */
  answer: z.optional(partMoodSchema),
});

const sourceSchema = z.strictObject({
  id,
  label: textSchema,
  /** Simulated minutes a look costs. */
  minutes,
  /** What the record shows when nothing (more) is found there. */
  nothing: textSchema,
});

/** What a photograph can show. */
export const SCENES = ['carton', 'crushed', 'pallet', 'van', 'label', 'screen', 'shelf', 'vials'] as const;

const documentSchema = z.strictObject({
  id,
  title: textSchema,
  /** The fact that brings it into the case file; absent = there from the start. */
  fact: z.optional(id),
  /** rows: label and value · trace: a parcel's stops · clause: a quoted paper · note: running text · curve: a measured curve · photo: a photograph, drawn */
  kind: z.enum(['rows', 'trace', 'clause', 'note', 'curve', 'photo']),
  /** A curve: its points over time (minutes from its start), the band that is allowed, the unit and the clock time at its start. */
  curve: z.optional(z.strictObject({ points: z.array(z.tuple([minutes, z.number()])).check(z.minLength(2)), band: z.tuple([z.number(), z.number()]), unit: z.string(), start: minutes })),
  /** A photograph: what it shows, and what is pointed out in it; places in per cent of its width and height. */
  photo: z.optional(z.strictObject({ scene: z.enum(SCENES), marks: z.array(z.strictObject({ x: twoSteps, y: twoSteps, text: textSchema })).check(z.maxLength(5)) })),
  /** Each row: a label (for a trace the time), a text, and for a trace whether the line breaks here or lies ahead. */
  rows: z.array(z.strictObject({ label: z.optional(textSchema), text: textSchema, mark: z.optional(z.enum(['gap', 'ahead'])), fact: z.optional(id) })).check(z.minLength(1)),
});

/** The marking key; never part of what a learner's screen gets. */
const keySchema = z.strictObject({
  class: z.enum(CLASSES),
  hold: z.optional(z.strictObject({ kind: z.enum(HOLDS), fact: id, error })),
  escalation: z.optional(z.strictObject({ reasons: z.array(z.enum(REASONS)), fact: id })),
  /** Whose failure it was, and the facts that prove it. */
  fault: z.strictObject({ ours: z.boolean(), proof: z.array(id) }),
  /** A promise of a result is feasible when this fact is known and the time is at least `minimum` minutes. */
  result: z.strictObject({ fact: id, minimum: minutes }),
  /** Fair remedies: the kinds needed and the fair zone of the amount, lower and upper bound. */
  remedies: z.array(z.strictObject({ kinds: z.array(id), from: amount, to: amount })).check(z.minLength(1)),
  /** Kinds that may be added without harm. */
  allowed: z.array(id),
  rule: id,
  /** Value of each condition: 1 right, 0.6 defensible, 0 other; a trap names its critical error. */
  conditions: z.record(z.string(), z.strictObject({ value: z.number(), error })),
  /** “That is the rule” said in this case blames the customer. */
  blame: z.boolean(),
  cause: id,
  action: id,
  measure: id,
  /** Weights of the three justices: distributive, interactional, procedural. */
  justice: z.optional(z.tuple([z.number(), z.number(), z.number()])),
});

/**
 * The twin of the case: the same screen, another truth. What is named here stands in place of the entry with the same id; of the key only what
 * differs, `null` where the twin needs no hold or no escalation.
 */
const twinSchema = z.strictObject({
  facts: z.array(factSchema),
  sources: z.optional(z.array(sourceSchema)),
  documents: z.optional(z.array(documentSchema)),
  key: z.partial(z.extend(keySchema, { hold: z.nullable(keySchema.shape.hold), escalation: z.nullable(keySchema.shape.escalation) })),
});

const wordings = <const W extends readonly [string, string, string]>(names: W) => z.record(z.enum(names), textSchema);

export const scenarioSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  /** The archetype of the model's document, such as S4. */
  archetype: z.string(),
  title: textSchema,
  /** One sentence for the list of scenarios: the situation, not the solution. */
  summary: textSchema,
  /** Real minutes a learner needs. */
  minutes: z.int().check(z.positive()),
  /** Levels of difficulty that the texts support (1–3). */
  levels: z.array(z.int().check(z.minimum(1), z.maximum(3))).check(z.minLength(1)),
  /** Knowledge points that it exercises. */
  knowledge: z.array(z.string()).check(z.minLength(1)),
  channel: z.enum(['chat', 'phone', 'counter']),
  /** The customer of the record, a person or a firm. */
  customer: z.strictObject({ name: textSchema, about: textSchema }),
  /** Who may be on the line for the customer, one of them by seed: a name as it is spoken to, who that is, the voice, and the first words. */
  callers: z.array(z.strictObject({ id, name: textSchema, about: textSchema, voice: id, opening: textSchema })).check(z.minLength(1), z.maxLength(3)),
  /** Case number of the complaint record. */
  case: z.string(),
  /** The calendar at simulated minute 0: month, day, minute of the day. */
  start: z.strictObject({ year: z.int(), month: z.int(), day: z.int(), minute: minutes }),
  /** Anger and trust (0–100) at level 2 and the number of earlier failures (0–5). */
  opening: z.strictObject({ anger: twoSteps, trust: twoSteps, failures: z.int().check(z.minimum(0), z.maximum(5)) }),
  /** Named amounts in 元 by money variant; all lists have the same length. */
  figures: z.record(z.string(), z.array(z.number()).check(z.minLength(1))),
  /** What the customer asks for at first, in 元: a decoy, never the fair amount. */
  claim: z.number(),
  /** What the employee and the supervisor may spend, in 元. */
  authority: z.strictObject({ own: z.number(), supervisor: z.number() }),
  /** Clocks in minutes: acknowledge, inform again (not shorter than the shortest promise), resolve; the law's limit. */
  limits: z.strictObject({ acknowledge: minutes, update: z.int().check(z.minimum(SHORTEST_DUE)), resolve: minutes, statutory: minutes }),
  facts: z.array(factSchema).check(z.minLength(6), z.maxLength(12)),
  topics: z.array(topicSchema),
  sources: z.array(sourceSchema),
  documents: z.array(documentSchema),
  /** Ids of the law cards that lie on the desk. */
  laws: z.array(z.string()),
  wordings: z.strictObject({
    ack: wordings(SPOKEN.ack),
    listen: wordings(SPOKEN.listen),
    empathise: wordings(SPOKEN.empathise),
    apologise: wordings(SPOKEN.apologise),
    restate: wordings(SPOKEN.restate),
    explain: wordings(SPOKEN.explain),
    status: wordings(SPOKEN.status),
    refusal: z.record(z.enum(REFUSALS), textSchema),
  }),
  kinds: z.array(entry),
  rules: z.array(entry),
  conditions: z.array(entry),
  causes: z.array(entry),
  actions: z.array(entry),
  measures: z.array(entry),
  /** Special actions of this case; the harmful ones are critical errors, the idle one only wastes time. */
  specials: z.array(z.strictObject({ id, label: textSchema, says: textSchema, reply: moodSchema, error })),
  key: keySchema,
  /** Voices of the callers by name. */
  voices: z.record(z.string(), voiceSchema),
  twin: z.optional(twinSchema),
});

export type Scenario = z.infer<typeof scenarioSchema>;
