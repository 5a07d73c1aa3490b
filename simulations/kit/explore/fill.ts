/** Filling templates: every filling of a small one, good starting points and neighbours of a large one, a random one for players. */
import { shuffled } from '../random.ts';
import type { Domain, FieldValue, Filled, Template } from '../template.ts';

/** Above this many fillings a template is searched from starting points instead of being listed. */
export const SMALL = 400;
const MOST_STARTS = 2_000;

function subsets(options: readonly string[], least: number): readonly string[][] {
  const all = Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_option, i) => (bits >> i) % 2 === 1));
  return all.filter((set) => set.length >= least);
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Every order of `length` of the items. */
function orders(items: readonly string[], length: number): string[][] {
  return length === 0 ? [[]] : items.flatMap((item) => orders(items.filter((other) => other !== item), length - 1).map((rest) => [item, ...rest]));
}

const mapped = (keys: readonly string[], options: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(keys.map((key, i) => [key, options[i] ?? '']));

/** Every way to give each key an option. */
function maps({ keys, options, once }: Extract<Domain, { kind: 'map' }>): Readonly<Record<string, string>>[] {
  if (once) return orders(options, keys.length).map((chosen) => mapped(keys, chosen));
  return keys.reduce<Readonly<Record<string, string>>[]>((list, key) => list.flatMap((map) => options.map((option) => ({ ...map, [key]: option }))), [{}]);
}

/** Another with two entries changed places. */
const swapped = (list: readonly string[], i: number, j: number): string[] => list.map((entry, at) => (at === i ? (list[j] ?? entry) : at === j ? (list[i] ?? entry) : entry));

function size(domain: Domain): number {
  switch (domain.kind) {
    case 'one': return domain.options.length;
    case 'some': return 2 ** domain.options.length;
    case 'number': return domain.figures.length + 1;
    case 'order': return factorial(domain.options.length);
    case 'map': return domain.once ? factorial(domain.options.length) / factorial(domain.options.length - domain.keys.length) : domain.options.length ** domain.keys.length;
  }
}

/** Values of a field: all of them, or the starting points of a large one. */
function values(domain: Domain, whole: boolean, singles: boolean): readonly FieldValue[] {
  switch (domain.kind) {
    case 'one': return domain.options;
    case 'number': return [...new Set([...domain.figures, domain.least])];
    case 'order': return whole && size(domain) <= SMALL ? orders(domain.options, domain.options.length) : [domain.options, [...domain.options.slice(1), ...domain.options.slice(0, 1)]];
    case 'map': return whole && size(domain) <= SMALL ? maps(domain) : [mapped(domain.keys, domain.once ? domain.options : domain.keys.map(() => domain.options[0] ?? ''))];
    case 'some':
      if (whole) return subsets(domain.options, domain.least);
      return [...(singles || domain.least > 0 ? domain.options.map((option) => [option]) : []), ...(domain.least > 0 ? [] : [[]]), [...domain.options]].filter((set) => set.length >= domain.least);
  }
}

function product(template: Template, pick: (domain: Domain) => readonly FieldValue[]): Filled[] {
  return Object.entries(template.fields).reduce<Filled[]>((list, [name, domain]) => list.flatMap((filled) => pick(domain).map((value) => ({ ...filled, [name]: value }))), [{ type: template.type }]);
}

const count = (template: Template, pick: (domain: Domain) => number): number => Object.values(template.fields).reduce((total, domain) => total * pick(domain), 1);

export const isSmall = (template: Template): boolean => count(template, size) <= SMALL;

export const allFillings = (template: Template): Filled[] => product(template, (domain) => values(domain, true, true));

/** Starting points of a large template; single choices of every set where that stays within bounds. */
export function startingPoints(template: Template): Filled[] {
  const rich = count(template, (domain) => values(domain, false, true).length) <= MOST_STARTS;
  return product(template, (domain) => values(domain, false, rich));
}

/** Maps that differ from `now` in one key, or where options stand once, in two that change places or one that takes a free option. */
function neighbouringMaps({ keys, options, once }: Extract<Domain, { kind: 'map' }>, now: FieldValue | undefined): Readonly<Record<string, string>>[] {
  const map = typeof now === 'object' && !Array.isArray(now) ? Object.fromEntries(Object.entries(now)) : {};
  if (!once) return keys.flatMap((key) => options.filter((option) => option !== map[key]).map((option) => ({ ...map, [key]: option })));
  const free = options.filter((option) => !Object.values(map).includes(option));
  return keys.flatMap((key, i) => [
    ...free.map((option) => ({ ...map, [key]: option })),
    ...keys.slice(i + 1).map((other) => ({ ...map, [key]: map[other] ?? '', [other]: map[key] ?? '' })),
  ]);
}

/** Fillings that differ from `filled` in one field: another option, another figure, one member more or less. */
export function neighbours(template: Template, filled: Filled): Filled[] {
  return Object.entries(template.fields).flatMap(([name, domain]) => {
    const now = filled[name];
    if (domain.kind === 'order') {
      const list = Array.isArray(now) ? now.map(String) : domain.options;
      return list.slice(1).map((_, i) => ({ ...filled, [name]: swapped(list, i, i + 1) }));
    }
    if (domain.kind === 'map') return neighbouringMaps(domain, now).map((map) => ({ ...filled, [name]: map }));
    if (domain.kind !== 'some') return values(domain, true, true).filter((value) => value !== now).map((value) => ({ ...filled, [name]: value }));
    const members = Array.isArray(now) ? now.map(String) : [];
    return domain.options.map((option) => (members.includes(option) ? members.filter((member) => member !== option) : [...members, option]))
      .filter((set) => set.length >= domain.least).map((set) => ({ ...filled, [name]: set }));
  });
}

function firstOf(domain: Domain): FieldValue {
  switch (domain.kind) {
    case 'one': return domain.options[0] ?? '';
    case 'number': return domain.figures[0] ?? domain.least;
    case 'some': return domain.options.slice(0, domain.least);
    case 'order': return domain.options;
    case 'map': return mapped(domain.keys, domain.once ? domain.options : domain.keys.map(() => domain.options[0] ?? ''));
  }
}

/** The first option of each field, the smallest set, the first figure. */
export const firstFilling = (template: Template): Filled =>
  Object.entries(template.fields).reduce<Filled>((filled, [name, domain]) => ({
    ...filled,
    [name]: firstOf(domain),
  }), { type: template.type });

const mixed = (options: readonly string[], random: () => number): string[] => shuffled(options, Math.floor(random() * 4294967296));

/** A random filling; `random` is uniform in [0, 1). */
export const randomFilling = (template: Template, random: () => number): Filled =>
  Object.entries(template.fields).reduce<Filled>((filled, [name, domain]) => {
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    if (domain.kind === 'one') return { ...filled, [name]: pick(domain.options) ?? '' };
    if (domain.kind === 'number') return { ...filled, [name]: random() < 0.5 ? (pick(domain.figures) ?? domain.least) : Math.round(domain.least + random() * 2 * Math.max(1, ...domain.figures)) };
    if (domain.kind === 'order') return { ...filled, [name]: mixed(domain.options, random) };
    if (domain.kind === 'map') return { ...filled, [name]: mapped(domain.keys, domain.once ? mixed(domain.options, random) : domain.keys.map(() => pick(domain.options) ?? '')) };
    const set = domain.options.filter(() => random() < 0.5);
    return { ...filled, [name]: set.length >= domain.least ? set : domain.options.slice(0, domain.least) };
  }, { type: template.type });
