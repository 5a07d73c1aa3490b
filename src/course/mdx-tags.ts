/** Finds the course's own components in a lesson's MDX, with their attributes and lines. */

export interface Tag {
  readonly name: string;
  readonly line: number;
  /** Attributes in quotation marks or braces, as text; one without a value is empty. */
  readonly attributes: Readonly<Record<string, string>>;
}

const opening = /<([A-Z][A-Za-z]*)((?:\s+[A-Za-z-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;
const attribute = /([A-Za-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}))?/g;

/** Every component of the text in order; what stands in comments and code is not one. */
export function tags(source: string): Tag[] {
  const text = source.replace(/\{\/\*[\s\S]*?\*\/\}|^```[\s\S]*?^```|`[^`\n]*`/gm, (hidden) => hidden.replace(/[^\n]/g, ' '));
  return [...text.matchAll(opening)].map((match) => ({
    name: match[1] ?? '',
    line: text.slice(0, match.index).split('\n').length,
    attributes: Object.fromEntries([...(match[2] ?? '').matchAll(attribute)].map(([, name, double, single, braces]) => [name ?? '', double ?? single ?? braces ?? ''])),
  }));
}
