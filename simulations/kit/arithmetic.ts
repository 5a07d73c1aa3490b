/** Arithmetic in content: `loss * declared / actual` over named figures, with + - * / and brackets. */
import { fail, ok, type Result } from './result.ts';

export type FigureValues = Readonly<Record<string, number>>;

const token = /\s*(?:(\d+(?:\.\d+)?)|([a-z][A-Za-z0-9]*)|([-+*/()]))/y;

/** The value of the expression, unrounded; the problem names the piece that could not be read. */
export function evaluate(source: string, figures: FigureValues): Result<number> {
  const parts: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.trimEnd().length) {
    const from = token.lastIndex;
    const match = token.exec(source);
    if (match === null) return fail({ at: source, expected: { zh: '数、金额的名字或 + - * / ( )', en: 'a number, a figure or + - * / ( )' }, got: source.slice(from) });
    parts.push(match[1] ?? match[2] ?? match[3] ?? '');
  }
  let next = 0;
  let unknown: string | undefined;
  const peek = (): string | undefined => parts[next];
  const take = (): string => parts[next++] ?? '';

  function factor(): number {
    const part = take();
    if (part === '-') return -factor();
    if (part === '(') {
      const inner = sum();
      if (take() !== ')') unknown ??= ')';
      return inner;
    }
    const figure = /^\d/.test(part) ? Number(part) : figures[part];
    if (figure === undefined) unknown ??= part === '' ? 'the end' : part;
    return figure ?? 0;
  }
  function product(): number {
    let value = factor();
    while (peek() === '*' || peek() === '/') value = take() === '*' ? value * factor() : value / factor();
    return value;
  }
  function sum(): number {
    let value = product();
    while (peek() === '+' || peek() === '-') value = take() === '+' ? value + product() : value - product();
    return value;
  }

  const value = sum();
  if (next < parts.length) unknown ??= parts[next];
  return unknown === undefined && Number.isFinite(value) ? ok(value) : fail({ at: source, expected: { zh: `${Object.keys(figures).join('、')} 里的一个`, en: `a figure of ${Object.keys(figures).join(', ')}` }, got: unknown ?? { zh: '算不出的数', en: 'no finite amount' } });
}

