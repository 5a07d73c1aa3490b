/** Where the reader is in each lesson: the last knowledge point on the screen, and whether the end was reached. */
const KEY = 'lcs-reading';

export interface Reading {
  /** Id of the knowledge point last read. */
  readonly at: string;
  readonly done: boolean;
  /** Milliseconds since 1970. */
  readonly time: number;
}

const isReading = (value: unknown): value is Reading =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string' && 'done' in value && typeof value.done === 'boolean' && 'time' in value && typeof value.time === 'number';

/** By lesson; what cannot be read is left out. */
export function readings(): Record<string, Reading> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, Reading] => isReading(entry[1]))) : {};
  } catch {
    return {};
  }
}

export function keepReadings(all: Readonly<Record<string, Reading>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Where storage is closed the place is not kept; nothing else depends on it.
  }
}

export function forgetReadings(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** Follows the reader through the lesson of this page. */
export function followReading(lesson: string, time: () => number): void {
  const note = (change: Partial<Reading>): void => {
    const before = readings()[lesson] ?? { at: '', done: false, time: 0 };
    keepReadings({ ...readings(), [lesson]: { ...before, ...change, time: time() } });
  };
  const points = new IntersectionObserver((entries) => {
    const seen = entries.filter((entry) => entry.isIntersecting).at(-1)?.target.id;
    if (seen !== undefined) note({ at: seen });
  }, { rootMargin: '-40% 0px -50% 0px' });
  for (const point of document.querySelectorAll('.point[id]')) points.observe(point);
  const end = document.querySelector('[data-end]');
  if (end === null) return;
  new IntersectionObserver((entries) => { if (entries.some((entry) => entry.isIntersecting)) note({ done: true }); }).observe(end);
}
