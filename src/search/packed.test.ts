/** A packed index finds what lunr's own finds, in all its fields, in the same order but for rounding. */
import fc from 'fast-check';
import lunr from 'lunr';
import { expect, test } from 'vitest';
import { indexOf } from './build/index-of.ts';
import { unpack } from './packed.ts';

const word = fc.constantFrom('客户', '服务', '补救', '物流', 'crm', '赔');
const documents = fc.array(fc.record({ title: fc.array(word, { maxLength: 4 }), body: fc.array(word, { maxLength: 12 }) }), { minLength: 1, maxLength: 8 });

function own(list: readonly { title: string[]; body: string[] }[]): lunr.Index {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.field('title', { boost: 4 });
  builder.field('body');
  list.forEach((one, id) => { builder.add({ id: String(id), ...one }); });
  return builder.build();
}

test('the same documents are found for every term in every field', () => {
  fc.assert(fc.property(documents, word, fc.constantFrom('title', 'body'), (list, term, field) => {
    const packed = unpack(indexOf([{ name: 'title', boost: 4, tokens: list.map(({ title }) => title) }, { name: 'body', boost: 1, tokens: list.map(({ body }) => body) }]));
    const refs = (index: lunr.Index): string[] => index.query((query) => { query.term(term, { fields: [field], usePipeline: false }); }).map(({ ref }) => ref).sort();
    expect(refs(packed)).toEqual(refs(own(list)));
  }));
});

/** Scores of two indexes differ by rounding at most. */
const NEARLY = 1;

test('the scores are lunr’s own, but for rounding', () => {
  fc.assert(fc.property(documents, word, (list, term) => {
    const ask = (index: lunr.Index): Map<string, number> => new Map(index.query((query) => { query.term(term, { usePipeline: false }); }).map(({ ref, score }) => [ref, score]));
    const [packed, whole] = [ask(unpack(indexOf([{ name: 'title', boost: 4, tokens: list.map(({ title }) => title) }, { name: 'body', boost: 1, tokens: list.map(({ body }) => body) }]))), ask(own(list))];
    for (const [ref, score] of whole) expect(Math.abs(score - (packed.get(ref) ?? 0))).toBeLessThan(NEARLY);
  }));
});
