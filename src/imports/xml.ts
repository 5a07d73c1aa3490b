/** Walks XML piece by piece, as much of it as the parts of a workbook use; document types, with which entities could be made, are refused. */
import { fail, ok, type Result } from '../../simulations/kit/result.ts';

export interface Visitor {
  /** Names come without the prefix of their name space. */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its references replaced; one that is unknown stays as it is. */
const decoded = (text: string): string => (!text.includes('&') ? text : text.replaceAll(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
  if (name !== undefined) return ENTITIES[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}));

const [SPACE, COLON] = [32, 58];

/** Whether what stands before an equals sign ends in the name, with or without a prefix. */
function isNamed(before: string, wanted: string): boolean {
  const code = before.charCodeAt(before.length - wanted.length - 1);
  return before.endsWith(wanted) && (code <= SPACE || code === COLON);
}

/** Finds an attribute in the inside of a tag, whatever its prefix. */
function attributeOf(inside: string, wanted: string): string | undefined {
  for (let at = 0; ; ) {
    const equals = inside.indexOf('=', at);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (inside.charCodeAt(open) <= SPACE) open += 1;
    const quote = inside[open];
    if (quote !== '"' && quote !== "'") return undefined;
    const close = inside.indexOf(quote, open + 1);
    if (close < 0) return undefined;
    if (isNamed(inside.slice(at, equals).trimEnd(), wanted)) return decoded(inside.slice(open + 1, close));
    at = close + 1;
  }
}

const bad = (part: string, got: { zh: string; en: string }): Result<never> => fail({ at: part, expected: { zh: '合格的 XML', en: 'well-formed XML' }, got });

const [GREATER, DOUBLE, SINGLE] = [62, 34, 39];

/** Where the tag that begins at `from` ends: the first `>` outside quotes; −1 if it does not end. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at >= 0 && at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code !== DOUBLE && code !== SINGLE) continue;
    at = xml.indexOf(code === DOUBLE ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Skips a comment, an instruction or marked text; gives its end, or −1. */
function skipped(xml: string, at: number, text: (text: string) => void): number {
  for (const [open, close] of [['<!--', '-->'], ['<?', '?>'], ['<![CDATA[', ']]>']] as const) {
    if (!xml.startsWith(open, at)) continue;
    const end = xml.indexOf(close, at + open.length);
    if (open === '<![CDATA[' && end >= 0) text(xml.slice(at + open.length, end));
    return end < 0 ? -1 : end + close.length;
  }
  return -1;
}

/** Visits everything in `xml`, the text of the part called `part`. */
export function walkXml(xml: string, part: string, visitor: Visitor, tell: (share: number) => void = () => undefined): Result<undefined> {
  const depth: string[] = [];
  let tags = 0;
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    if (tag > at && depth.length > 0) visitor.text(decoded(xml.slice(at, tag)));
    if (tag < 0) break;
    const second = xml[tag + 1];
    if (second === '!' || second === '?') {
      if (xml.startsWith('<!DOCTYPE', tag)) return bad(part, { zh: '文档类型声明，可能有害，不读', en: 'a document type, which may do harm and is not read' });
      at = skipped(xml, tag, visitor.text);
      if (at < 0) return bad(part, { zh: '断在半路的内容', en: 'content that breaks off' });
      continue;
    }
    const end = tagEnd(xml, tag);
    if (end < 0) return bad(part, { zh: '断在半路的标签', en: 'a tag that breaks off' });
    const inside = xml.slice(tag + 1, end);
    const name = /^\/?(?:[\w.-]+:)?([\w.-]+)/.exec(inside)?.[1] ?? '';
    if (second === '/') {
      if (depth.pop() !== name) return bad(part, { zh: `对不上的标签 ${name}`, en: `a tag ${name} that does not match` });
      visitor.close(name);
    } else {
      visitor.open(name, (wanted) => attributeOf(inside, wanted));
      if (inside.endsWith('/')) visitor.close(name);
      else depth.push(name);
    }
    at = end + 1;
    tags += 1;
    if (tags % 50_000 === 0) tell(at / xml.length);
  }
  return depth.length === 0 ? ok(undefined) : bad(part, { zh: '断在半路的内容', en: 'content that breaks off' });
}
