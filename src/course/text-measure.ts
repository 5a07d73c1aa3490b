/** Measures the running text of a lesson: what is left of its MDX without components, model answers, sources and figures' data. */

/** Components that are parts of the text; every other one is a figure. */
const PARTS = new Set(['Point', 'Question', 'Rows', 'Row', 'Source', 'Check', 'Pitfalls', 'Pitfall', 'Exam', 'Key', 'CanDo', 'LabDoor']);

export interface Sentence {
  readonly text: string;
  readonly line: number;
}

export interface Measure {
  /** Han characters of running text. */
  readonly han: number;
  /** Names of the figures, in order. */
  readonly figures: readonly string[];
  /** Its sentences with their lines. */
  readonly sentences: readonly Sentence[];
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** End of the tag that opens at `from`, past braces and quotation marks. */
export function tagEnd(source: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let i = from; i < source.length; i += 1) {
    const letter = source.charAt(i);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'" || letter === '`') quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (letter === '>' && depth === 0) return i + 1;
  }
  return source.length;
}

/** The text with every tag blanked out, lines kept; the names of the components in order. */
function withoutTags(source: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  let text = '';
  let done = 0;
  for (let open = source.indexOf('<', done); open >= 0; open = source.indexOf('<', done)) {
    const [, name] = /^<([A-Za-z]+)/.exec(source.slice(open, open + 40)) ?? [];
    const closes = source.startsWith('</', open);
    if (name === undefined && !closes) {
      text += source.slice(done, open + 1);
      done = open + 1;
      continue;
    }
    if (name !== undefined && /^[A-Z]/.test(name)) names.push(name);
    const end = tagEnd(source, open);
    text += source.slice(done, open) + blank(source.slice(open, end));
    done = end;
  }
  return { text: text + source.slice(done), names };
}

export function measure(source: string): Measure {
  const running = source.replace(/\{\/\*[\s\S]*?\*\/\}|<Exam[\s\S]*?<\/Exam>|<Source>[\s\S]*?<\/Source>/g, blank);
  const { text, names } = withoutTags(running);
  const sentences: Sentence[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    for (const part of line.split(/(?<=[。！？；])/)) {
      const plain = part.replace(/[\s*_#|“”‘’]/g, '');
      if (plain !== '') sentences.push({ text: plain, line: i + 1 });
    }
  }
  return { han: (text.match(/\p{Script=Han}/gu) ?? []).length, figures: names.filter((name) => !PARTS.has(name)), sentences };
}
