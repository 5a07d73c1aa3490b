/** Players without knowledge of the subject: the habits of guessers, which items must not reward. Each ranks what stands to choose and never reads for sense. */
import type { RawAction } from '../kit/attempt.ts';
import type { Player, PlayerMoment } from '../kit/explore/player.ts';
import type { PaperView, SeenEntry, SeenItem } from './view.ts';

/** How much a guesser likes an entry at a place of its list, given the text that it is held against: the stem, a left side, or what is to be sorted. */
type Taste = (entry: SeenEntry, place: number, against: string) => number;

interface Habit {
  /** A taste for this moment; ties go to the entry that stands first. */
  readonly taste: (random: () => number) => Taste;
  /** How many options of a question with several right ones are chosen. */
  readonly several: (options: number) => number;
  readonly holds: (random: () => number) => boolean;
}

const ranked = (entries: readonly SeenEntry[], taste: Taste, against: string): SeenEntry[] =>
  entries.map((entry, place) => ({ entry, liking: taste(entry, place, against) })).sort((a, b) => b.liking - a.liking).map(({ entry }) => entry);

const ids = (entries: readonly SeenEntry[]): string[] => entries.map((entry) => entry.id);

/** For each place the entry liked best among those that are not taken yet. */
function paired({ places, entries }: SeenItem, taste: Taste): Record<string, string> {
  const taken = new Set<string>();
  return Object.fromEntries(places.map(({ id, text }) => {
    const [best] = ranked(entries.filter((entry) => !taken.has(entry.id)), taste, text.zh);
    taken.add(best?.id ?? '');
    return [id, best?.id ?? ''];
  }));
}

function answer(item: SeenItem, habit: Habit, random: () => number): RawAction {
  const taste = habit.taste(random);
  const base = { type: 'answer', item: item.id };
  const order = ids(ranked(item.entries, taste, item.stem.zh));
  switch (item.kind) {
    case 'single': return { ...base, option: order[0] };
    case 'multiple': return { ...base, options: order.slice(0, habit.several(order.length)) };
    case 'judge': return { ...base, holds: habit.holds(random), reason: order[0] };
    // A list as it was laid out is no answer, so its ends change places.
    case 'order': return { ...base, order: order.every((id, i) => id === item.entries[i]?.id) ? [...order.slice(-1), ...order.slice(1, -1), ...order.slice(0, 1)] : order };
    case 'match': return { ...base, pairs: paired(item, taste) };
    case 'bins': return { ...base, bins: Object.fromEntries(item.entries.map(({ id, text }) => [id, ranked(item.places, taste, text.zh)[0]?.id ?? ''])) };
    case 'number': return { ...base, value: Number(/\d+(?:\.\d+)?/.exec(item.stem.zh)?.[0] ?? 0) };
  }
}

const guesser = (name: string, habit: Partial<Habit>): Player<PaperView> => {
  const whole: Habit = { taste: (random) => () => random(), several: (options) => Math.ceil(options / 2), holds: (random) => random() < 0.5, ...habit };
  return {
    name,
    act: ({ view, random }: PlayerMoment<PaperView>) => {
      const open = view.items.find((item) => item.answer === undefined);
      return open === undefined ? null : answer(open, whole, random);
    },
  };
};

const pairs = (text: string): Set<string> => new Set(Array.from(text).slice(1).map((letter, i) => `${text.charAt(i)}${letter}`));

/** Share of the pairs of neighbouring characters that both texts have, of all that either has (Jaccard). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)];
  const both = [...a].filter((pair) => b.has(pair)).length;
  return both / Math.max(1, a.size + b.size - both);
}

export const players: readonly Player<PaperView>[] = [
  guesser('random', {}),
  guesser('always-the-third', { taste: () => (_entry, place) => (place === 2 ? 1 : 0) }),
  guesser('longest', { taste: () => ({ text }) => text.zh.length, holds: () => true }),
  guesser('shortest', { taste: () => ({ text }) => -text.zh.length, holds: () => false }),
  guesser('most-like-the-stem', { taste: () => ({ text }, _place, against) => likeness(text.zh, against) }),
  guesser('all-of-the-above', { taste: (random) => ({ text }) => (/以上|都对|都是|全部|全都/.test(text.zh) ? 1 + random() : random()), several: (options) => options, holds: () => true }),
];
