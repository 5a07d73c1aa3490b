/** Checks the lessons as prose: length, figures, checks, mistakes and model answers, notes taken up, sentences that stand twice, terms in one form. */
import type { Content, LessonText } from './content.ts';
import type { Fault } from './fault.ts';

/** Bounds of a lesson (shared by all): Han characters, checks in the text, mistakes, model answers. */
const HAN = { least: 1_500, most: 4_000 };
const PARTS = [
  { name: 'Check', least: 2, most: 6, what: 'checks' },
  { name: 'Pitfall', least: 2, most: 3, what: 'mistakes (Pitfall)' },
  { name: 'Exam', least: 1, most: 3, what: 'model answers (Exam)' },
] as const;
/** From this many characters on a sentence may not stand twice in the course. */
const LONG = 24;

function marks({ file, tags, measure }: LessonText): Fault[] {
  return [
    ...(measure.han < HAN.least || measure.han > HAN.most ? [{ file, what: `The running text has ${measure.han} Han characters.`, mend: `Bring it to between ${HAN.least} and ${HAN.most}.` }] : []),
    ...(measure.figures.length === 0 ? [{ file, what: 'There is no figure.', mend: 'Draw one where a picture says it better.' }] : []),
    ...PARTS.flatMap(({ name, least, most, what }) => {
      const count = tags.filter((tag) => tag.name === name).length;
      return count >= least && count <= most ? [] : [{ file, what: `There are ${count} ${what}.`, mend: `Have ${least} to ${most}.` }];
    }),
  ];
}

function twice(texts: readonly LessonText[]): Fault[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ file, measure }) => measure.sentences.filter(({ text }) => text.length >= LONG).flatMap(({ text, line }): Fault[] => {
    const other = first.get(text);
    first.set(text, other ?? `${file}:${line}`);
    return other === undefined ? [] : [{ file, line, what: `“${text}” stands already at ${other}.`, mend: 'Say it in other words, or leave it out.' }];
  }));
}

function forms(content: Content, texts: readonly LessonText[]): Fault[] {
  return texts.flatMap(({ file, measure }) => measure.sentences.flatMap(({ text, line }) => (content.terms?.value ?? []).flatMap(({ use, not = [] }) =>
    not.filter((variant) => text.includes(variant)).map((variant): Fault => ({ file, line, what: `“${variant}” is written.`, mend: `Write “${use}”.` })))));
}

/** A point whose reading is disputed carries a note; the author marks its anchor with `note` once the text says both readings. */
function notes(content: Content, texts: readonly LessonText[]): Fault[] {
  const noted = new Map([...content.knowledge.values()].flatMap((file) => file.value.flatMap((point) => (point.note === undefined ? [] : [[point.id, point.note]]))));
  return texts.flatMap(({ file, tags }) => tags.filter((tag) => tag.name === 'Point').flatMap(({ line, attributes }): Fault[] => {
    const { id = '', note: taken } = attributes;
    const note = noted.get(id);
    if (note !== undefined && taken === undefined) return [{ file, line, what: `The note of "${id}" is not marked as taken up: ${note}`, mend: `Teach its reading, say what the other is, and write <Point id="${id}" note>.` }];
    return note === undefined && taken !== undefined ? [{ file, line, what: `"${id}" is marked as having a note, and has none.`, mend: 'Take the mark away, or write the note in content/knowledge.' }] : [];
  }));
}

/** Faults of the Chinese texts of written lessons. */
export function checkLessons(content: Content): Fault[] {
  const texts = [...content.texts].filter(([name]) => name.endsWith('/zh')).map(([, text]) => text);
  return [...texts.flatMap(marks), ...notes(content, texts), ...twice(texts), ...forms(content, texts)];
}
