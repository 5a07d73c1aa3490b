/** Result: the outcome of parsing untrusted input. A problem says where it is, what was expected, what came, and how to mend it. */

/** Why an input was not taken; every part is plain text that can be put into one sentence. */
export interface Problem {
  /** Path inside the input, such as `actions[3].amount`; `''` means the input as a whole. */
  readonly at: string;
  readonly expected: string;
  readonly got: string;
  readonly mend?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });

/** The problem as one sentence in the reader's language. */
export function sentence(problem: Problem, locale: 'zh' | 'en'): string {
  const { at, expected, got, mend } = problem;
  return locale === 'zh'
    ? `${at === '' ? '整个内容' : at}：应为${expected}，实为${got}。${mend ?? ''}`
    : `${at === '' ? 'the whole input' : at}: expected ${expected}, got ${got}.${mend === undefined ? '' : ` ${mend}`}`;
}
