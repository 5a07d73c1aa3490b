/** What opens the search on every page: `/`, Ctrl-K or Command-K, and its button; the rest is fetched then. */

const writes = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select'));

function open(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (field === null) void import('./open.ts').then(({ openSearch }) => { openSearch(); });
  else field.focus();
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.shiftKey) return;
  const chord = event.ctrlKey || event.metaKey;
  if (chord ? event.key.toLowerCase() === 'k' : event.key === '/' && !writes(event.target)) open(event);
});
addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-search]') !== null && !event.ctrlKey && !event.metaKey) open(event);
});
