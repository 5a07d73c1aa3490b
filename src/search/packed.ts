/** A lunr index as it is sent: each weight once, documents as distances. lunr's own form writes every pair of term and document twice. */
import lunr from 'lunr';
import type { Packed } from './data.ts';
import { decode, encode } from './numbers.ts';

/** Steps of a weight. Weights run from 0 to some 30; candidates are compared letter by letter afterwards, so that halves will do. */
const STEPS = 2;

/** lunr's own serialised form, as far as it is read here. */
interface Serialised {
  readonly fields: readonly string[];
  readonly fieldVectors: readonly (readonly [string, readonly number[]])[];
  readonly invertedIndex: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
}

const NOWHERE: Readonly<Record<string, never>> = Object.freeze({});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Packs an index whose documents are called by their numbers. */
export function pack({ fields, fieldVectors, invertedIndex }: Serialised): Packed {
  const weights = new Map(fieldVectors.map(([name, vector]) => [name, new Map(vector.flatMap((term, i) => (i % 2 === 0 ? [[term, vector[i + 1] ?? 0] as const] : [])))]));
  return {
    fields: [...fields],
    terms: invertedIndex.map(([term]) => term).join('\n'),
    postings: fields.map((field) => {
      const [counts, documents, steps]: [number[], number[], number[]] = [[], [], []];
      for (const [, posting] of invertedIndex) {
        const found = posting[field];
        const refs = isRecord(found) ? Object.keys(found).map(Number).sort((a, b) => a - b) : [];
        counts.push(refs.length);
        refs.forEach((ref, i) => {
          documents.push(ref - (refs[i - 1] ?? -1) - 1);
          steps.push(Math.max(1, Math.round(STEPS * (weights.get(`${field}/${ref}`)?.get(Number(posting['_index'])) ?? 0))));
        });
      }
      return { counts: encode(counts), documents: encode(documents), weights: encode(steps) };
    }),
  };
}

/** The index as lunr reads it. */
export function unpack({ fields, terms, postings }: Packed): lunr.Index {
  const inverted = (terms === '' ? [] : terms.split('\n')).map((term, i): [string, Record<string, unknown>] => [term, { _index: i }]);
  const vectors = new Map<string, number[]>();
  fields.forEach((field, f) => {
    const { counts = '', documents = '', weights = '' } = postings[f] ?? {};
    const [distances, steps] = [decode(documents), decode(weights)];
    let next = 0;
    decode(counts).forEach((count, i) => {
      const found: Record<string, unknown> = {};
      for (let document = -1, last = next + count; next < last; next += 1) {
        document += (distances[next] ?? 0) + 1;
        found[document] = NOWHERE;
        const name = `${field}/${document}`;
        const vector = vectors.get(name) ?? [];
        vector.push(i, (steps[next] ?? 0) / STEPS);
        vectors.set(name, vector);
      }
      const [, posting] = inverted[i] ?? ['', {}];
      posting[field] = found;
    });
  });
  return lunr.Index.load({ version: lunr.version, fields, fieldVectors: [...vectors], invertedIndex: inverted, pipeline: [] });
}
