/** Result: the outcome of parsing untrusted input. A problem says where it is, what was expected, what came, and how to mend it. */

/** Words for a sentence in both languages, or one text (a value, an id) that is the same in both. */
export type Said = string | { readonly zh: string; readonly en: string };

/** Why an input was not taken; its parts can be put into one sentence. */
export interface Problem {
  /** Path inside the input, such as `actions[3].amount`; `''` means the input as a whole. */
  readonly at: string;
  readonly expected: Said;
  readonly got: Said;
  readonly mend?: Said;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

/** One of some names, as an expectation. */
export const oneOf = (names: readonly (string | number)[]): Said => ({ zh: `${names.join('、')}之一`, en: `one of ${names.join(', ')}` });

/** The words in the reader's language. */
export const inWords = (said: Said, locale: 'zh' | 'en'): string => (typeof said === 'string' ? said : said[locale]);

/** The problem as one sentence in the reader's language. */
export function sentence(problem: Problem, locale: 'zh' | 'en'): string {
  const { at, expected, got, mend } = problem;
  const [wanted, came, help] = [inWords(expected, locale), inWords(got, locale), mend === undefined ? '' : inWords(mend, locale)];
  return locale === 'zh'
    ? `${at === '' ? '整个文件' : at}：应为${wanted}，实为${came}。${help}`
    : `${at === '' ? 'the whole file' : at}: expected ${wanted}, got ${came}.${help === '' ? '' : ` ${help}`}`;
}
