/** Links the first use of a term in a lesson's HTML to the lesson that teaches it: the longest term first, whole words only, in running text only. */

/** A name that is looked for, and the point it stands for. */
export interface TermName { readonly name: string; readonly point: string }

/** Elements and classes in which nothing is linked: headings, links, code, figures, questions and their answers, sources. */
const CLOSED_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'abbr', 'astro-island', 'button', 'code', 'details', 'dt', 'figure', 'form', 'noscript', 'pre', 'script', 'style', 'svg', 'template', 'textarea', 'th']);
const CLOSED_CLASSES = new Set(['ask', 'can-do', 'check', 'lab-door', 'note', 'says']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

const TOKEN = /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1>|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</g;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The places between the words of a text. */
const bounds = (text: string): Set<number> => new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length));

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const closes = (tag: string, attributes: string): boolean =>
  CLOSED_TAGS.has(tag) || (/\bclass="([^"]*)"/.exec(attributes)?.[1] ?? '').split(' ').some((name) => CLOSED_CLASSES.has(name));

/** The HTML with `link` around the first use of each term; terms in `own` are known here and stay as they are. */
export function linkTerms(html: string, terms: readonly TermName[], own: ReadonlySet<string>, link: (point: string, text: string) => string): string {
  const pointOf = new Map(terms.map(({ name, point }) => [name.toLowerCase(), point]));
  const names = [...pointOf.keys()].sort((a, b) => b.length - a.length);
  if (names.length === 0) return html;
  const pattern = new RegExp(names.map(escaped).join('|'), 'gi');
  const done = new Set<string>();
  const open: { readonly tag: string; readonly closed: boolean }[] = [];

  function linked(text: string): string {
    const words = bounds(text);
    return text.replace(pattern, (name, at: number) => {
      const point = pointOf.get(name.toLowerCase()) ?? '';
      if (own.has(point) || done.has(point) || !words.has(at) || !words.has(at + name.length)) return name;
      done.add(point);
      return link(point, name);
    });
  }

  return html.replace(TOKEN, (token, raw: string | undefined, end: string | undefined, name: string | undefined, attributes: string | undefined) => {
    if (raw !== undefined || token.startsWith('<!--') || token === '<') return token;
    if (name === undefined) return open.some(({ closed }) => closed) ? token : linked(token);
    const tag = name.toLowerCase();
    if (end === '/') {
      const last = open.findLastIndex((element) => element.tag === tag);
      if (last >= 0) open.length = last;
    } else if (!VOID.has(tag) && attributes?.endsWith('/') !== true) open.push({ tag, closed: closes(tag, attributes ?? '') });
    return token;
  });
}
