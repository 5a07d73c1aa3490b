/** The text of a lesson by what one can be led to: its beginning, its knowledge points, and the sections outside them; without components and marks of Markdown. */
import { tagEnd } from './text-measure.ts';

export interface Section {
  /** The knowledge point that the text teaches. */
  readonly point?: string;
  /** Of a section outside the points: its heading, and how many headings stand before it. */
  readonly heading?: { readonly text: string; readonly index: number };
  readonly text: string;
}

const BREAK = /<Point id="([^"]+)"[^>]*>|<\/Point>|^(#{2,4}) +(.+)$/gm;
const SHOWN_ATTRIBUTE = /<(?:Row name|Pitfall says|Exam [^>]*?question)="([^"]*)"[^>]*>/g;

const withoutMarks = (text: string): string => text
  .replace(/^\|[\s:|-]+\|$/gm, '').replace(/^\s*(?:[-*]|\d+\.) +/gm, '').replace(/\*\*|`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replace(/^\||\|$/gm, '').replace(/ *\| */g, '，');

/** A piece of MDX as a reader sees its words, in one line. */
export function plainText(mdx: string): string {
  const source = mdx.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').replace(SHOWN_ATTRIBUTE, '$1。');
  let text = '';
  let done = 0;
  for (let open = source.search(/<\/?[A-Za-z]/); open >= 0;) {
    text += source.slice(done, open);
    done = tagEnd(source, open);
    const next = source.slice(done).search(/<\/?[A-Za-z]/);
    open = next < 0 ? -1 : done + next;
  }
  return withoutMarks(text + source.slice(done)).replace(/\s*\n\s*/g, '\n').replace(/(?<=[\p{Script=Han}，。！？；：”]) +(?=[\p{Script=Han}“])/gu, '').replace(/\n+/g, '\n').trim();
}

/** The sections in the order of the text; the first is what stands before any point or heading. */
export function sectionsOf(mdx: string): Section[] {
  const sections: { place: Omit<Section, 'text'>; source: string }[] = [{ place: {}, source: '' }];
  let inPoint = false;
  let [done, headings] = [0, 0];
  const add = (source: string): void => {
    const last = sections.at(-1);
    if (last !== undefined) last.source += source;
  };
  for (const { 0: whole, 1: point, 2: depth, 3: heading = '', index } of mdx.matchAll(BREAK)) {
    add(mdx.slice(done, index));
    done = index + whole.length;
    if (point !== undefined) sections.push({ place: { point }, source: '' });
    else if (depth === '##' && !inPoint) sections.push({ place: { heading: { text: plainText(heading), index: headings } }, source: '' });
    else if (depth !== undefined) add(`${heading}\n`);
    if (depth !== undefined) headings += 1;
    else inPoint = point !== undefined;
  }
  add(mdx.slice(done));
  return sections.map(({ place, source }) => ({ ...place, text: plainText(source) }));
}
