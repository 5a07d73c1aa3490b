/** Shows the definition of a term while the pointer is on its link or the link has the focus; on a touch screen a first tap shows it and a second one follows. */
import { parse } from '../../../simulations/kit/parse.ts';
import { asset } from '../../i18n/locale.ts';
import { definitionSchema } from '../../schemas/definition.ts';
import { withSheet } from './sheet.ts';

/** Milliseconds that the pointer may be between the term and its definition. */
const GRACE = 160;
/** Pixels between the two, and to the edge of the window. */
const GAP = 6;

/** The one box, filled anew for each term. */
const box = document.createElement('div');
box.className = 'definition';
box.id = 'definition';
box.role = 'tooltip';
box.popover = 'manual';
document.body.append(box);

let shown: HTMLAnchorElement | undefined;
/** The link that is being pointed at; what comes late for another is not shown. */
let wanted: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the link is still the one: it may have been left while its definition was on the way. */
const isWanted = (link: HTMLAnchorElement): boolean => link === wanted;

function hide(): void {
  clearTimeout(timer);
  wanted = undefined;
  if (shown === undefined) return;
  shown.removeAttribute('aria-describedby');
  shown = undefined;
  box.hidePopover();
}

const made = (tag: string, text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });

async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  if (shown === link) return;
  hide();
  wanted = link;
  const response = await fetch(asset(`/data/terms/${link.hash.slice(1)}.${document.documentElement.lang === 'en' ? 'en' : 'zh'}.json`));
  const definition = parse(definitionSchema, await response.json());
  await withSheet();
  if (!definition.ok || !isWanted(link)) return;
  box.replaceChildren(made('b', definition.value.term), made('p', definition.value.text), made('small', definition.value.see));
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  shown = link;
  const term = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const above = term.top - height - GAP;
  const below = term.bottom + GAP;
  box.style.left = `${Math.max(GAP, Math.min(term.left, document.documentElement.clientWidth - width - GAP))}px`;
  box.style.top = `${below + height + GAP > innerHeight && above > GAP ? above : below}px`;
}

/** Without its definition a term is still a link. */
const showSoon = (link: HTMLAnchorElement): void => { void show(link).catch(() => undefined); };

const later = (act: () => void): void => {
  clearTimeout(timer);
  timer = setTimeout(act, GRACE);
};

const termOf = ({ target }: Event): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null);
const inBox = ({ target }: Event): boolean => target instanceof Node && box.contains(target);

addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const link = termOf(event);
  if (link !== null) later(() => { showSoon(link); });
  else if (inBox(event)) clearTimeout(timer);
  else if (shown !== undefined || wanted !== undefined) later(hide);
});
addEventListener('focusin', (event) => {
  const link = termOf(event);
  if (link?.matches(':focus-visible') === true) showSoon(link);
});
addEventListener('focusout', hide);
addEventListener('click', (event) => {
  const link = termOf(event);
  if (link === null || !(event instanceof PointerEvent) || event.pointerType !== 'touch' || shown === link) return;
  event.preventDefault();
  showSoon(link);
}, true);
addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
addEventListener('pointerdown', (event) => { if (termOf(event) === null && !inBox(event)) hide(); });
addEventListener('scroll', hide, { passive: true });

/** For the link that had this loaded: it was tapped, or has the pointer or the focus already. */
export const begin = (link: HTMLAnchorElement, tapped: boolean): void => { if (tapped || link.matches(':hover, :focus-visible')) showSoon(link); };
