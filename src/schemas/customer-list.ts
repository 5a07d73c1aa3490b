/** The schema of a customer list of one's own as it is kept on the device: the customers by columns, and what was decided about them. */
import * as z from 'zod/mini';

/** Figures of a customer that a file may give. */
export const FIGURES = ['revenue', 'gross', 'margin', 'cost', 'orders', 'hours', 'claims', 'returns', 'pay', 'pallets', 'growth', 'km', 'sites'] as const;
export type Figure = (typeof FIGURES)[number];

/** Costs that can be worked out from the figures; `service` stands in the file as money already. */
export const COST_ITEMS = ['service', 'orders', 'hours', 'claims', 'returns', 'credit', 'storage'] as const;
export type CostItem = (typeof COST_ITEMS)[number];

const column = z.array(z.string());
/** One number for each customer; not a number where the file leaves the place blank. */
const figures = z.instanceof(Float64Array);

const said = z.union([z.string(), z.strictObject({ zh: z.string(), en: z.string() })]);

/** What could not be used: number of the row in the file, from 1, heading of the column, and whether the whole row was left out; else the cell counts as blank. */
const faultSchema = z.strictObject({ row: z.int(), heading: z.string(), expected: said, got: said, out: z.boolean() });
export type Fault = z.infer<typeof faultSchema>;

export const listSchema = z.strictObject({
  /** Name of the file it came from. */
  file: z.string(),
  codes: column,
  names: column,
  /** CNY a year for money, shares for margin and growth, days, hours, counts. */
  figures: z.partialRecord(z.enum(FIGURES), figures),
  /** Customers that were left out because the list holds only those with the largest revenue, and their revenue in CNY. */
  beyond: z.strictObject({ customers: z.int(), revenue: z.number() }),
  /** The first faults, the number of all, and of rows left out. */
  faults: z.strictObject({ first: z.array(faultSchema), count: z.int(), rowsOut: z.int() }),
});
export type OwnList = z.infer<typeof listSchema>;

const percent = z.number();
const cut = z.int();
const money = z.int();

export const settingsSchema = z.strictObject({
  /** Where the measure begins: gross profit or margin from the file, or one margin in percent for all. */
  base: z.enum(['gross', 'margin', 'flat']),
  flat: percent,
  /** CNY per unit of the driver, percent a year for credit; a cost without a rate does not count. */
  rates: z.partialRecord(z.enum(COST_ITEMS), z.number()),
  tiers: z.strictObject({ basis: z.enum(['measure', 'revenue']), rule: z.enum(['count', 'cumulative', 'hand']), a: money, ab: money }),
  segments: z.strictObject({ method: z.enum(['single', 'grid']), first: z.string(), firstCuts: z.array(cut), second: z.string(), secondCut: cut }),
  /** Costs and budget in 千元, uplift in percent of the yearly profit. */
  service: z.strictObject({ costs: z.record(z.enum(['basic', 'plus', 'vip']), money), uplift: z.record(z.enum(['basic', 'plus', 'vip']), percent), budget: money, bySites: z.boolean() }),
  /** Levels chosen by hand, by code. */
  plan: z.record(z.string(), z.enum(['basic', 'plus', 'vip'])),
});
export type OwnSettings = z.infer<typeof settingsSchema>;
