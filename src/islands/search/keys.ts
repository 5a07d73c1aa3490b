/** What opens the search on every page: `/`, Ctrl-K or Command-K, and its button; and what wakes the definitions of a lesson's terms. The rest is fetched then. */

/** Whether someone writes there. */
const WRITING = ':read-write, select';

const near = ({ target }: Event, what: string): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(what) : null);

function open(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (field === null) void import('./open.ts').then(({ openSearch }) => openSearch());
  else field.focus();
}

/** Once the definitions are there they listen for themselves. */
let ready = false;

function wake(event: Event): void {
  const link = near(event, 'a.term');
  // Old browsers have no popovers; there a term is a link and no more.
  if (ready || !(link instanceof HTMLAnchorElement) || !('popover' in link)) return;
  const tapped = event.type === 'click' && event instanceof PointerEvent && event.pointerType === 'touch';
  if (tapped) event.preventDefault();
  void import('./definitions.ts').then(({ begin }) => {
    ready = true;
    begin(link, tapped);
  });
}

addEventListener('keydown', (event) => {
  if (event.isComposing || event.altKey || event.shiftKey) return;
  if (event.ctrlKey || event.metaKey ? event.key === 'k' : event.key === '/' && near(event, WRITING) === null) open(event);
});
addEventListener('click', (event) => {
  if (near(event, '[data-search]') !== null && !event.ctrlKey && !event.metaKey) open(event);
});
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, wake);
