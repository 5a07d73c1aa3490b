/** Finds what a query means: lunr names the candidates, and each is then compared with the query letter by letter. */
import type lunr from 'lunr';
import type { Entry, First, Packed, Texts } from './data.ts';
import { fold, hasHan, type Simplified } from './folded.ts';
import { likeness, type Like, type Name } from './likeness.ts';
import { parted, shownSpan, snippet, type Part } from './marks.ts';
import { longestShared } from './near.ts';
import { unpack } from './packed.ts';
import { asked, formsFor } from './question.ts';
import { grams, spellingOf } from './tokens.ts';
import { telling, termsOf } from './terms.ts';

export interface Hit {
  readonly entry: Entry;
  readonly title: readonly Part[];
  readonly text: readonly Part[];
}

export interface Answer {
  readonly hits: readonly Hit[];
  /** Names nearest to a query that finds nothing. */
  readonly nearest: readonly string[];
}

export interface Engine {
  search(query: string, most: number): Answer;
  /** Adds the running texts. */
  add(texts: Texts): void;
}

/** Longest query that is looked at, in characters. */
const LONGEST = 48;
/** Candidates of each index that are compared. */
const CANDIDATES = 60;
/** Names offered where nothing is found. */
const OFFERED = 4;

/** What each kind of evidence is worth, and which kind of place is preferred where all else is equal. */
const WORTH = { like: 1, names: 0.35, texts: 0.3, phrase: 0.5, covered: 0.2, form: 0.12 } as const;
const KIND: Readonly<Record<Entry['kind'], number>> = { point: 0.08, lesson: 0.03, scenario: 0.02, section: 0 };
/** Less evidence than this is none: likeness of a name, share of the query's pairs, share of it in one piece. */
const LEAST = { like: 0.42, covered: 0.45, phrase: 0.45 } as const;

/** A further name counts a little less than the title. */
const lessened = (like: Like, place: number): Like => ({ ...like, score: like.score * (1 - 0.012 * Math.min(place, 5)) });

/** An index and the terms it has. */
interface Indexed { readonly index: lunr.Index; readonly terms: ReadonlySet<string>; readonly fields: ReadonlySet<string> }

const indexed = (packed: Packed): Indexed => ({ index: unpack(packed), terms: new Set(packed.terms.split('\n')), fields: new Set(packed.fields) });

/** The best documents of an index, each with its share of the best one's score. */
function candidates({ index, terms, fields }: Indexed, query: string): Map<number, number> {
  const asks = termsOf(query).filter(({ term }) => terms.has(term)).map(({ term, fields: where, boost }) => ({ term, boost, fields: where.filter((field) => fields.has(field)) })).filter((one) => one.fields.length > 0);
  // lunr takes a query that asks for nothing as one that excludes nothing.
  if (asks.length === 0) return new Map();
  const results = index.query((clauses) => {
    for (const { term, ...options } of asks) clauses.term(term, { ...options, usePipeline: false });
  });
  const best = results[0]?.score ?? 1;
  return new Map(results.slice(0, CANDIDATES).map(({ ref, score }) => [Number(ref), score / best]));
}

export function engineOf(first: First): Engine {
  const simplified: Simplified = new Map(Array.from(first.simplified[0], (letter, i) => [letter, first.simplified[1].charAt(i)]));
  const plain = (text: string): string => fold(text, simplified).text;
  const words = first.words.map(([theirs, ours]) => [plain(theirs), plain(ours)] as const);
  const names = indexed(first.index);
  let texts: { readonly own: Indexed; readonly texts: readonly string[]; readonly folded: Map<number, string> } | undefined;

  const made = new Map<number, readonly Name[]>();
  function namesOf(number: number): readonly Name[] {
    const entry = first.entries[number];
    const known = made.get(number) ?? (entry === undefined ? [] : [entry.title, ...entry.names].map((name, i) => {
      const folded = fold(name, simplified);
      const sound = entry.sounds[i] ?? '';
      return { folded, spelling: sound === '' ? undefined : spellingOf(folded.text, sound) };
    }));
    made.set(number, known);
    return known;
  }

  function textOf(number: number): string {
    const known = texts?.folded.get(number) ?? [...namesOf(number).map(({ folded }) => folded.text), plain(first.entries[number]?.lines ?? ''), plain(texts?.texts[number] ?? '')].join(' ');
    texts?.folded.set(number, known);
    return known;
  }

  /** The query as it is meant: without asking words, and with the course's words for the reader's. */
  function readings(query: string): string[] {
    const core = asked(query);
    const ours = words.reduce((text, [theirs, word]) => (text.includes(word) ? text : text.replaceAll(theirs, word)), core);
    return [...new Set([core, ours])];
  }

  const like = (queries: readonly string[], number: number): Like =>
    queries.flatMap((query) => namesOf(number).map((name, i) => lessened(likeness(query, name), i))).reduce((a, b) => (b.score > a.score ? b : a), { score: 0, from: 0, to: 0 });

  function hitOf(number: number, queries: readonly string[]): Hit[] {
    const entry = first.entries[number];
    const query = queries.at(-1) ?? '';
    if (entry === undefined) return [];
    const [name] = namesOf(number);
    const part = name === undefined ? undefined : queries.map((one) => likeness(one, name)).reduce((a, b) => (b.score > a.score ? b : a));
    const spans = name === undefined || part === undefined || part.score === 0 ? [] : [shownSpan(name.folded, part.from, part.to)];
    const lines = snippet(query, entry.lines, simplified);
    const running = snippet(query, texts?.texts[number] ?? '', simplified);
    return [{
      entry, title: spans.length > 0 ? parted(entry.title, spans) : snippet(query, entry.title, simplified).parts,
      text: running.hits > lines.hits || entry.lines === '' ? running.parts : lines.parts,
    }];
  }

  /** The names that share most letters with the query. */
  function nearest(query: string): string[] {
    const pieces = new Set(grams(query.replaceAll(' ', ''), hasHan(query) ? 1 : 2));
    return first.entries.flatMap((entry, number) => {
      if (entry.kind !== 'point') return [];
      const [name] = namesOf(number);
      const own = hasHan(query) ? (name?.folded.text ?? '') : (name?.spelling?.letters ?? name?.folded.text ?? '');
      const shared = [...pieces].filter((piece) => own.includes(piece)).length;
      return [{ title: entry.title, score: shared / (pieces.size + own.length / 4) }];
    }).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, OFFERED).map(({ title }) => title);
  }

  return {
    add: (more) => { texts = { own: indexed(more.index), texts: more.texts, folded: new Map() }; },
    search(raw, most) {
      const query = plain(raw.slice(0, LONGEST));
      if (query === '') return { hits: [], nearest: [] };
      const queries = readings(query);
      const wide = queries.join(' ');
      const [byName, byText] = [candidates(names, wide), texts === undefined ? new Map<number, number>() : candidates(texts.own, wide)];
      const pieces = queries.map(telling);
      const forms = formsFor(query);
      const ranked = [...new Set([...byName.keys(), ...byText.keys()])].flatMap((number) => {
        const entry = first.entries[number];
        if (entry === undefined) return [];
        const { score: alike } = like(queries, number);
        const own = textOf(number);
        const covered = Math.max(...pieces.map((list) => list.filter((piece) => own.includes(piece)).length / Math.max(1, list.length)));
        const longest = Math.max(...queries.map((one) => (one.length < 4 ? 0 : longestShared(one, own).length / one.length)));
        if (alike < LEAST.like && covered < LEAST.covered && longest < LEAST.phrase) return [];
        const score = WORTH.like * alike + WORTH.names * (byName.get(number) ?? 0) + WORTH.texts * (byText.get(number) ?? 0) + WORTH.phrase * longest + WORTH.covered * covered + KIND[entry.kind] + (entry.form !== undefined && forms.includes(entry.form) ? WORTH.form : 0);
        return [{ number, score }];
      }).sort((a, b) => b.score - a.score || a.number - b.number);
      const hits = ranked.slice(0, most).flatMap(({ number }) => hitOf(number, queries));
      return { hits, nearest: hits.length === 0 ? nearest(query) : [] };
    },
  };
}
