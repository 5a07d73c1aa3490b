/** The list as it is handed out: a row for each customer and one more for each duplicate, with its faults, remarks that may mislead, and the source documents behind it. */
import { Draws, key } from '../../kit/draws.ts';
import { quotient } from '../../kit/quantity.ts';
import type { Text } from '../../kit/text.ts';
import type { Customer } from './customer.ts';
import type { CustomerList } from './list.ts';
import { Names, otherwise } from './names.ts';
import type { Dirt, Mend } from './terms.ts';
import { RIGHT_MEND } from './terms.ts';

/** A remark beside a row; it stands beside faults and beside rows that only look faulty. */
export type Remark = 'similar' | 'large' | 'claimless';

/** Figures of a row as they stand on the list; no days of payment where the place is blank. */
export type Listed = Omit<Customer, 'id' | 'pay'> & { readonly pay: number | null };

/** What contract, invoices, order system and customer file say of a row. */
export interface Sources {
  /** Year in which the file was opened; of two files of one firm the later one is the extra. */
  readonly filed: number;
  readonly revenue: number;
  readonly pay: number;
  readonly orders: number;
  readonly returns: number;
  /** Claims a year, rounded. */
  readonly claims: number;
}

export interface Row {
  /** Code of the row; the extra row of a duplicate has one of its own. */
  readonly code: string;
  readonly customer: number;
  readonly extra: boolean;
  readonly name: Text;
  /** End of the tax number; the same firm has the same. */
  readonly tax: string;
  readonly remark: Remark | null;
  readonly listed: Listed;
  readonly sources: Sources;
  readonly dirt: Dirt | null;
}

/** The mend that is right for a row. */
export const rightMend = ({ dirt }: Pick<Row, 'dirt'>): Mend => (dirt === null ? 'ok' : RIGHT_MEND[dirt]);

/** The year in which second files were opened. */
const REFILED = 2024;
/** A true revenue so many times the median of the list is pointed out as large. */
const GIANT = 4;

const sourcesOf = (customer: Customer, filed: number): Sources =>
  ({ filed, revenue: customer.revenue, pay: customer.pay, orders: customer.orders, returns: customer.returns, claims: quotient(customer.claims * customer.orders, 10_000) });

function listedOf({ id: _id, ...customer }: Customer, dirt: Dirt | null): Listed {
  switch (dirt) {
    case 'unit': return { ...customer, revenue: customer.revenue * 1000 };
    case 'blank': return { ...customer, pay: null };
    case 'swapped': return { ...customer, orders: customer.returns, returns: customer.orders };
    case 'duplicate': case null: return customer;
  }
}

/** A list whose customers are known by their codes alone, without a fault. */
export const plainTable = ({ customers }: CustomerList): Row[] => customers.map((own, customer) =>
  ({ code: own.id, customer, extra: false, name: { zh: own.id, en: own.id }, tax: own.id, remark: null, listed: listedOf(own, null), sources: sourcesOf(own, own.since), dirt: null }));

/** A code between those of the customers that none of them has. */
function freeCode(r: Draws, n: number, taken: Set<string>): string {
  let code: string;
  do code = `K${1000 + r.int(0, 7 * n - 1)}`;
  while (taken.has(code));
  taken.add(code);
  return code;
}

/** The table of a generated list; `parts` is the key of the list, from which names and tax numbers have a stream of their own. */
export function tableOf({ customers, dirty, decoys, inserts }: CustomerList, parts: readonly number[]): Row[] {
  const n = customers.length;
  const r = new Draws(key(...parts, 2));
  const names = new Names(r);
  const median = customers.map(({ revenue }) => revenue).sort((a, b) => a - b)[Math.floor(n / 2)] ?? 0;
  const dirt = new Map(dirty.map(({ customer, kind }) => [customer, kind]));
  const decoy = new Map(decoys.map((customer): [number, Remark] => {
    const { claims = 0, revenue = 0 } = customers[customer] ?? {};
    return [customer, claims === 0 ? 'claimless' : revenue >= GIANT * median ? 'large' : 'similar'];
  }));
  /** Customers that bear a name of their own, for another's to be like. */
  const plain = customers.map((_, customer) => customer).filter((customer) => !decoy.has(customer));
  const rows: Row[] = customers.map((own, customer) => {
    const fault = dirt.get(customer) ?? null;
    const look = decoy.get(customer) ?? null;
    const name = look === 'similar' ? names.alike(plain[r.int(0, plain.length - 1)] ?? 0, own.need) : names.own(customer, own.need);
    const remark = fault === 'unit' ? 'large' : fault === 'duplicate' ? 'similar' : look;
    // The first file of a duplicate is in order; only the extra row is a fault.
    return { code: own.id, customer, extra: false, name, tax: names.tax(), remark, listed: listedOf(own, fault), sources: sourcesOf(own, own.since), dirt: fault === 'duplicate' ? null : fault };
  });
  // Codes are written into attempts, so they do not hang on how names are drawn.
  const codes = new Draws(key(...parts, 4));
  const taken = new Set(rows.map(({ code }) => code));
  dirty.filter(({ kind }) => kind === 'duplicate').forEach(({ customer }, i) => {
    const original = rows.find((row) => row.customer === customer);
    const own = customers[customer];
    if (original === undefined || own === undefined) return;
    const extra: Row = { ...original, code: freeCode(codes, n, taken), extra: true, name: otherwise(original.name), sources: sourcesOf(own, REFILED), dirt: 'duplicate' };
    rows.splice(inserts[i] ?? 0, 0, extra);
  });
  return rows;
}
