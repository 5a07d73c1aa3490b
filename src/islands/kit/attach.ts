/** Sizes read from an element, lengths set on it, and the choice of a select, through the DOM: what Svelte's own directives do, without the part of its runtime that every lesson would then fetch. */
import type { Attachment } from 'svelte/attachments';

/** Tells the inner size of an element, px, at once and whenever it changes. */
export const measured = (tell: (width: number, height: number) => void): Attachment<HTMLElement> => (element) => {
  const observer = new ResizeObserver(() => { tell(element.clientWidth, element.clientHeight); });
  observer.observe(element);
  return () => { observer.disconnect(); };
};

/** Sets one property of an element's style. */
export const styled = (property: 'left' | 'height' | 'flex-grow', value: string): Attachment<HTMLElement> => (element) => { element.style.setProperty(property, value); };

/** Keeps a select at the choice that stands; what the reader picks goes the other way, by its `change`. */
export const valued = (value: string): Attachment<HTMLSelectElement> => (select) => { select.value = value; };
