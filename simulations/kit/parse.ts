/** The one parse boundary: unknown data through a schema into a Result whose problem names place, expectation and what came. */
import * as z from 'zod/mini';
import { fail, ok, type Result } from './result.ts';

/** `["actions", 3, "amount"]` as `actions[3].amount`. */
export function place(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`), '');
}

/** What came, short enough for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'function' || typeof value === 'symbol' ? typeof value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, part) => (typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined), value);
}

/** What the schema wanted at the place of its first complaint. */
function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': return issue.expected;
    case 'invalid_value': return issue.values.length === 1 ? shown(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big': return `at most ${String(issue.maximum)}`;
    case 'too_small': return `at least ${String(issue.minimum)}`;
    case 'unrecognized_keys': return `no field ${issue.keys.join(', ')}`;
    case 'invalid_format': return `text of the form ${issue.pattern ?? issue.format}`;
    case 'invalid_key': return 'a known name';
    default: return issue.message === '' ? 'another form' : issue.message;
  }
}

/** Parses `raw`; `base` is put before the place of a problem, so that nested parses still name the whole path. */
export function parse<T>(schema: z.core.$ZodType<T>, raw: unknown, base = ''): Result<T> {
  const outcome = z.safeParse(schema, raw);
  if (outcome.success) return ok(outcome.data);
  const issue = outcome.error.issues[0];
  if (issue === undefined) return fail({ at: base, expected: 'valid data', got: shown(raw) });
  const inner = place(issue.path);
  const joined = base === '' ? inner : inner === '' ? base : inner.startsWith('[') ? `${base}${inner}` : `${base}.${inner}`;
  return fail({ at: joined, expected: expectation(issue), got: shown(at(raw, issue.path)) });
}
