/** Checks the text of a written lesson: its points, its questions, its doors and the marks of its model answers. */
import type { LessonFile } from '../schemas/lesson.ts';
import type { Content, LessonText } from './content.ts';
import type { Fault } from './fault.ts';
import type { Tag } from './mdx-tags.ts';
import { at, hasScenario } from './rule.ts';
import type { Placed } from './yaml-file.ts';

const inText = (text: LessonText, tag: Tag, what: string, mend: string): Fault => ({ file: text.file, line: tag.line, what, mend });

/** Each point of the lesson is anchored once, and no other. */
function checkAnchors(text: LessonText, points: readonly string[]): Fault[] {
  const anchors = text.tags.filter((tag) => tag.name === 'Point');
  const ids = anchors.map((tag) => tag.attributes['id']);
  return [
    ...points.filter((point) => !ids.includes(point)).map((point): Fault => ({ file: text.file, what: `No text teaches "${point}".`, mend: `Put <Point id="${point}"> around it.` })),
    ...anchors.flatMap((tag, i) => {
      const id = ids[i] ?? '';
      if (!points.includes(id)) return [inText(text, tag, `"${id}" is no point of this lesson.`, 'Correct the id, or list it in lesson.yaml.')];
      return ids.indexOf(id) === i ? [] : [inText(text, tag, `"${id}" is anchored twice.`, 'Keep one anchor.')];
    }),
  ];
}

/** The marks of a model answer's key points add up to the marks of the question. */
function checkMarks(text: LessonText): Fault[] {
  const exams: { tag: Tag; sum: number }[] = [];
  for (const tag of text.tags) {
    if (tag.name === 'Exam') exams.push({ tag, sum: 0 });
    const last = exams.at(-1);
    if (tag.name === 'Key' && last !== undefined) last.sum += Number(tag.attributes['marks']);
  }
  return exams.filter(({ tag, sum }) => sum !== Number(tag.attributes['marks']))
    .map(({ tag, sum }) => inText(text, tag, `The key points add up to ${sum} marks, the question has ${tag.attributes['marks'] ?? 'none'}.`, 'Make the sums agree.'));
}

function checkParts(content: Content, id: string, text: LessonText): Fault[] {
  const items = new Set(content.papers.get(id)?.value.items.map((item) => item.id));
  return text.tags.flatMap((tag) => {
    const { id: item = '', simulation = '', scenario = '' } = tag.attributes;
    if (tag.name === 'Check' && !items.has(item)) return [inText(text, tag, `There is no question "${item}".`, `Write it in content/questions/${id}.yaml, or correct the id.`)];
    if (tag.name === 'LabDoor' && !hasScenario(content, simulation, scenario)) return [inText(text, tag, `There is no scenario "${simulation}/${scenario}".`, 'Correct the door.')];
    return [];
  });
}

export function checkLessonText(content: Content, id: string, lesson: Placed<LessonFile>): Fault[] {
  const zh = content.texts.get(`${id}/zh`);
  const en = content.texts.get(`${id}/en`);
  if (zh === undefined) return [at(lesson, [], `Lesson "${id}" has no Chinese text.`, `Write content/lessons/${id}/zh.mdx, or mark the lesson planned: true.`)];
  const asked = new Set(content.papers.get(id)?.value.items.flatMap((item) => item.knowledge));
  return [
    ...[zh, ...(en === undefined ? [] : [en])].flatMap((text) => [...checkAnchors(text, lesson.value.knowledge), ...checkParts(content, id, text), ...checkMarks(text)]),
    ...lesson.value.knowledge.flatMap((point, i) => (asked.has(point) ? [] : [at(lesson, ['knowledge', i], `No question asks about "${point}".`, `Write one in content/questions/${id}.yaml.`)])),
  ];
}
