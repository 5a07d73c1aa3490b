/** Filling templates: every filling of a small one, good starting points and neighbours of a large one, a random one for players. */
import type { Domain, FieldValue, Filled, Template } from '../template.ts';

/** Above this many fillings a template is searched from starting points instead of being listed. */
export const SMALL = 400;
const MOST_STARTS = 2_000;

function subsets(options: readonly string[], least: number): readonly string[][] {
  const all = Array.from({ length: 2 ** options.length }, (_, bits) => options.filter((_option, i) => (bits >> i) % 2 === 1));
  return all.filter((set) => set.length >= least);
}

function size(domain: Domain): number {
  switch (domain.kind) {
    case 'one': return domain.options.length;
    case 'some': return 2 ** domain.options.length;
    case 'number': return domain.figures.length + 1;
  }
}

/** Values of a field: all of them, or the starting points of a large one. */
function values(domain: Domain, whole: boolean, singles: boolean): readonly FieldValue[] {
  switch (domain.kind) {
    case 'one': return domain.options;
    case 'number': return [...new Set([...domain.figures, domain.least])];
    case 'some':
      if (whole) return subsets(domain.options, domain.least);
      return [...(singles || domain.least > 0 ? domain.options.map((option) => [option]) : []), ...(domain.least > 0 ? [] : [[]]), [...domain.options]];
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

/** Fillings that differ from `filled` in one field: another option, another figure, one member more or less. */
export function neighbours(template: Template, filled: Filled): Filled[] {
  return Object.entries(template.fields).flatMap(([name, domain]) => {
    const now = filled[name];
    if (domain.kind !== 'some') return values(domain, true, true).filter((value) => value !== now).map((value) => ({ ...filled, [name]: value }));
    const members = Array.isArray(now) ? now.map(String) : [];
    return domain.options.map((option) => (members.includes(option) ? members.filter((member) => member !== option) : [...members, option]))
      .filter((set) => set.length >= domain.least).map((set) => ({ ...filled, [name]: set }));
  });
}

/** The first option of each field, the smallest set, the first figure. */
export const firstFilling = (template: Template): Filled =>
  Object.entries(template.fields).reduce<Filled>((filled, [name, domain]) => ({
    ...filled,
    [name]: domain.kind === 'number' ? (domain.figures[0] ?? domain.least) : domain.kind === 'some' ? domain.options.slice(0, domain.least) : (domain.options[0] ?? ''),
  }), { type: template.type });

/** A random filling; `random` is uniform in [0, 1). */
export const randomFilling = (template: Template, random: () => number): Filled =>
  Object.entries(template.fields).reduce<Filled>((filled, [name, domain]) => {
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    if (domain.kind === 'one') return { ...filled, [name]: pick(domain.options) ?? '' };
    if (domain.kind === 'number') return { ...filled, [name]: random() < 0.5 ? (pick(domain.figures) ?? domain.least) : Math.round(domain.least + random() * 2 * Math.max(1, ...domain.figures)) };
    const set = domain.options.filter(() => random() < 0.5);
    return { ...filled, [name]: set.length >= domain.least ? set : domain.options.slice(0, domain.least) };
  }, { type: template.type });
