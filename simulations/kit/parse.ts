/** The one parse boundary: unknown data through a schema into a Result whose problem names place, expectation and what came. */
import * as z from 'zod/mini';
import { fail, ok, oneOf, type Result, type Said } from './result.ts';

/** `["actions", 3, "amount"]` as `actions[3].amount`. */
export function place(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`), '');
}

/** What came, short enough for a sentence. */
export function shown(value: unknown): Said {
  if (value === undefined) return { zh: '没有这一项', en: 'nothing' };
  const text = typeof value === 'function' || typeof value === 'symbol' ? typeof value : written(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** JSON, or a stand-in for what is nested too deeply to be written. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '[[…]]';
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((here, part) => (typeof here === 'object' && here !== null ? Reflect.get(here, part) : undefined), value);
}

/** Kinds of data in words. */
const KINDS: Readonly<Record<string, Said>> = {
  string: { zh: '一段文字', en: 'a text' }, number: { zh: '一个数', en: 'a number' }, int: { zh: '一个整数', en: 'a whole number' }, boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '一个列表', en: 'a list' }, object: { zh: '一组字段', en: 'a record of fields' }, record: { zh: '一组字段', en: 'a record of fields' },
};

/** What the schema wanted at the place of its first complaint. */
function expectation(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'invalid_type': return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value': return issue.values.length === 1 ? shown(issue.values[0]) : oneOf(issue.values.map(String));
    case 'too_big': return { zh: `不超过 ${String(issue.maximum)}`, en: `at most ${String(issue.maximum)}` };
    case 'too_small': return issue.inclusive === false ? { zh: `大于 ${String(issue.minimum)}`, en: `more than ${String(issue.minimum)}` } : { zh: `不少于 ${String(issue.minimum)}`, en: `at least ${String(issue.minimum)}` };
    case 'unrecognized_keys': return { zh: `没有 ${issue.keys.join('、')} 这样的字段`, en: `no field ${issue.keys.join(', ')}` };
    case 'invalid_format': return { zh: `形如 ${issue.pattern ?? issue.format} 的文字`, en: `text of the form ${issue.pattern ?? issue.format}` };
    case 'invalid_key': return { zh: '认得的名字', en: 'a known name' };
    default: return { zh: '另一种写法', en: 'another form' };
  }
}

/** Parses `raw`; `base` is put before the place of a problem, so that nested parses still name the whole path. */
export function parse<T>(schema: z.core.$ZodType<T>, raw: unknown, base = ''): Result<T> {
  const outcome = z.safeParse(schema, raw);
  if (outcome.success) return ok(outcome.data);
  const issue = outcome.error.issues[0];
  if (issue === undefined) return fail({ at: base, expected: { zh: '合格的数据', en: 'valid data' }, got: shown(raw) });
  const inner = place(issue.path);
  const joined = base === '' ? inner : inner === '' ? base : inner.startsWith('[') ? `${base}${inner}` : `${base}.${inner}`;
  return fail({ at: joined, expected: expectation(issue), got: shown(at(raw, issue.path)) });
}
