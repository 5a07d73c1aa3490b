/** Shows the definition of a term while the pointer is on it or it has the focus; on a touch screen a first tap shows it and a second one follows. */

/** Milliseconds that the pointer may be between the term and its definition. */
const GRACE = 160;
/** Pixels between the two, and to the edge of the window. */
const GAP = 6;

let shown: { readonly link: HTMLElement; readonly definition: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function hide(): void {
  clearTimeout(timer);
  shown?.definition.hidePopover();
  shown = undefined;
}

function show(link: HTMLElement): void {
  clearTimeout(timer);
  if (shown?.link === link) return;
  hide();
  const definition = document.getElementById(link.getAttribute('aria-describedby') ?? '');
  if (definition === null) return;
  definition.showPopover();
  shown = { link, definition };
  const [term, box] = [link.getClientRects()[0] ?? link.getBoundingClientRect(), definition.getBoundingClientRect()];
  const above = term.top - box.height - GAP;
  const below = term.bottom + GAP;
  definition.style.left = `${Math.max(GAP, Math.min(term.left, document.documentElement.clientWidth - box.width - GAP))}px`;
  definition.style.top = `${below + box.height + GAP > innerHeight && above > GAP ? above : below}px`;
}

const later = (act: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(act, GRACE);
};

// Where a browser has no popovers the link alone is there.
const links = 'popover' in HTMLElement.prototype ? document.querySelectorAll<HTMLElement>('a.term') : [];
for (const link of links) {
  link.addEventListener('pointerenter', (event) => { if (event.pointerType === 'mouse') later(() => { show(link); }); });
  link.addEventListener('pointerleave', () => { later(hide); });
  link.addEventListener('focus', () => { if (link.matches(':focus-visible')) show(link); });
  link.addEventListener('blur', hide);
  link.addEventListener('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || shown?.link === link) return;
    event.preventDefault();
    show(link);
  });
}
for (const definition of document.querySelectorAll<HTMLElement>('.definition')) {
  definition.addEventListener('pointerenter', () => { clearTimeout(timer); });
  definition.addEventListener('pointerleave', () => { later(hide); });
}
addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
addEventListener('pointerdown', (event) => { if (shown !== undefined && event.target instanceof Node && !shown.link.contains(event.target) && !shown.definition.contains(event.target)) hide(); });
addEventListener('scroll', hide, { passive: true });
