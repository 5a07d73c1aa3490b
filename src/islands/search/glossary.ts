/** Narrows the glossary while one types: in Chinese, by pinyin, by initials, in English. */
import { fold } from '../../search/folded.ts';

const NONE: ReadonlyMap<string, string> = new Map();

const field = document.querySelector<HTMLInputElement>('[data-filter]');
const status = document.querySelector<HTMLElement>('[data-shown]');
const rows = [...document.querySelectorAll<HTMLElement>('[data-find]')];
const letters = [...document.querySelectorAll<HTMLElement>('[data-letter]')];

function narrow(typed: string): void {
  const query = fold(typed, NONE).text;
  const joined = query.replaceAll(' ', '');
  let shown = 0;
  for (const row of rows) {
    const find = row.dataset['find'] ?? '';
    row.hidden = !find.includes(query) && !find.includes(joined);
    if (!row.hidden) shown += 1;
  }
  for (const letter of letters) letter.hidden = letter.querySelector('[data-find]:not([hidden])') === null;
  const { shown: many = '', one = '', none = '' } = status?.dataset ?? {};
  if (status !== null) status.textContent = query === '' ? '' : shown === 0 ? none : shown === 1 ? one : many.replace('0', String(shown));
}

if (field !== null) {
  field.form?.removeAttribute('hidden');
  field.form?.addEventListener('submit', (event) => { event.preventDefault(); });
  field.addEventListener('input', () => { narrow(field.value); });
  narrow(field.value);
}
