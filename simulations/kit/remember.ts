/** Remembering: the result of a pure function for its latest arguments, by identity. A context shares all that an action left alone, so most of what follows from it need not be worked out again. */

interface Entry<T> {
  readonly parts: readonly unknown[];
  readonly value: T;
}

/** How many results are kept for each owner: the moment itself, and some that were tried beside it. */
const KEPT = 4;

/** A place to remember results by an owner that they live as long as, and by the parts that they follow from. */
export function remembering<T>(): (owner: object, parts: readonly unknown[], make: () => T) => T {
  const kept = new WeakMap<object, Entry<T>[]>();
  return (owner, parts, make) => {
    const entries = kept.get(owner) ?? [];
    const at = entries.findIndex((entry) => entry.parts.every((part, i) => part === parts[i]));
    const entry = entries[at] ?? { parts, value: make() };
    kept.set(owner, [entry, ...entries.filter((_, i) => i !== at)].slice(0, KEPT));
    return entry.value;
  };
}
