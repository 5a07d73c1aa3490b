/** Drafts of examination answers in the lessons: kept as they are typed. */
const KEY = 'lcs-drafts';

/** Every draft by its name `<lesson>/<number>`. */
export function drafts(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).map(([name, text]) => [name, String(text)])) : {};
  } catch {
    return {};
  }
}

export function keepDrafts(all: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all));
  } catch {
    // Where storage is closed or full the text stays on the page as long as the page is open.
  }
}

export function forgetDrafts(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

/** Fills the page's answer fields with their drafts and keeps what is typed. */
export function wireDrafts(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-draft]')) {
    const name = field.dataset['draft'] ?? '';
    const kept = drafts()[name];
    if (kept !== undefined && field.value === '') field.value = kept;
    field.addEventListener('input', () => { keepDrafts({ ...drafts(), [name]: field.value }); });
  }
}
