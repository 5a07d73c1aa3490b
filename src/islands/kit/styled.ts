/** An attachment for what `style:` directives would do: it sets the element's style through the DOM, and leaves a part of Svelte's runtime out that every screen would carry. */
import type { Attachment } from 'svelte/attachments';

export const styled = (styles: Readonly<Partial<Record<'width' | 'height' | 'left' | 'flexGrow', string>>>): Attachment<HTMLElement> => (element) => { Object.assign(element.style, styles); };
