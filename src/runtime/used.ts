/** Small marks of use, read before anything large is loaded: whether this device holds attempts, and which questions were answered. */
const KEY = 'lcs-used';

function names(): string[] {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? [] : kept.split(' ');
  } catch {
    return [];
  }
}

export const isUsed = (name: string): boolean => names().includes(name);

/** Notes that there is something to load for `name`. */
export function markUsed(name: string): void {
  if (isUsed(name)) return;
  try {
    localStorage.setItem(KEY, [...names(), name].join(' '));
  } catch {
    // Nothing is kept where storage is closed; the page then simply loads no earlier work.
  }
}

export function forgetUse(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** The mark that any attempt was kept. */
export const ATTEMPTS = 'attempts';
