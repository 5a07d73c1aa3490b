/** Builds a lunr index over documents whose fields are tokens already. */
import lunr from 'lunr';
import * as z from 'zod/mini';
import { parse } from '../../../simulations/kit/parse.ts';
import type { Packed } from '../data.ts';
import { pack } from '../packed.ts';

/** A field, what a hit in it weighs, and its tokens for each document. */
export interface Field { readonly name: string; readonly boost: number; readonly tokens: readonly (readonly string[])[] }

/** lunr's own serialised form, as far as it is packed. */
const serialisedSchema = z.object({
  fields: z.array(z.string()),
  fieldVectors: z.array(z.tuple([z.string(), z.array(z.number())])),
  invertedIndex: z.array(z.tuple([z.string(), z.record(z.string(), z.unknown())])),
});

/** The index of documents called 0, 1, 2 … */
export function indexOf(fields: readonly Field[]): Packed {
  const builder = new lunr.Builder();
  builder.ref('id');
  for (const { name, boost } of fields) builder.field(name, { boost });
  const count = Math.max(0, ...fields.map(({ tokens }) => tokens.length));
  for (let id = 0; id < count; id += 1) builder.add({ id: String(id), ...Object.fromEntries(fields.map(({ name, tokens }) => [name, tokens[id] ?? []])) });
  const serialised = parse(serialisedSchema, builder.build().toJSON());
  if (!serialised.ok) throw new Error(`lunr's index has another form than expected at ${serialised.problem.at}`);
  return pack(serialised.value);
}
