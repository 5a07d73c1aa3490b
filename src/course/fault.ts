/** A fault in the content: where it is, what is wrong and how to mend it. */
import { isCollection, isNode, type Document, type LineCounter } from 'yaml';

export interface Fault {
  /** The file as seen from the project's folder. */
  readonly file: string;
  readonly line?: number;
  readonly what: string;
  readonly mend: string;
}

/** The fault as one line: `content/course.yaml:12: …  Mend: …` */
export const faultLine = ({ file, line, what, mend }: Fault): string => `${file}${line === undefined ? '' : `:${line}`}: ${what} ${mend}`;

/** `items[3].options` as `["items", 3, "options"]`. */
export const steps = (place: string): (string | number)[] =>
  [...place.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => (index === undefined ? (name ?? '') : Number(index)));

/** The line of a place in a YAML document, or of the nearest thing around it that exists. */
export function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length);
    const node: unknown = length === 0 ? document.contents : isCollection(document.contents) ? document.getIn(part, true) : undefined;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
