/** Checks the content as a whole: what is missing, unlisted or names something that does not exist. */
import { checkLessonText } from './check-text.ts';
import { readContent, type Content } from './content.ts';
import type { Fault } from './fault.ts';
import { at, hasScenario, pointIds, unknown } from './rule.ts';

function checkOrder(content: Content): Fault[] {
  const { course } = content;
  if (course === undefined) return [];
  const faults: Fault[] = [];
  const listed = new Set<string>();
  for (const [i, chapter] of course.value.entries()) {
    if (!content.knowledge.has(chapter.id)) faults.push(at(course, [i, 'id'], `Chapter "${chapter.id}" has no knowledge points.`, `Write content/knowledge/${chapter.id}.yaml.`));
    for (const [j, id] of chapter.lessons.entries()) {
      const place = [i, 'lessons', j];
      if (listed.has(id)) faults.push(at(course, place, `Lesson "${id}" is listed twice.`, 'Leave it where it belongs.'));
      if (!content.lessons.has(id)) faults.push(at(course, place, `Lesson "${id}" has no folder.`, `Write content/lessons/${id}/lesson.yaml, or take the id away.`));
      listed.add(id);
    }
  }
  for (const [id, lesson] of content.lessons) {
    if (!listed.has(id)) faults.push(at(lesson, [], `Lesson "${id}" is not in the course.`, 'List it under its chapter in content/course.yaml.'));
  }
  return faults;
}

function checkPoints(content: Content): Fault[] {
  const chapters = new Set(content.course?.value.map((chapter) => chapter.id));
  const sources = new Set(content.sources?.value.map((source) => source.id));
  const known = pointIds(content);
  const faults: Fault[] = [];
  const taught = new Map<string, string>();
  for (const [id, lesson] of content.lessons) {
    faults.push(...unknown(lesson, ['knowledge'], lesson.value.knowledge, known, 'knowledge point'));
    for (const [i, point] of lesson.value.knowledge.entries()) {
      const other = taught.get(point);
      if (other !== undefined) faults.push(at(lesson, ['knowledge', i], `"${point}" is already taught by "${other}".`, 'Leave it to one lesson.'));
      taught.set(point, id);
    }
  }
  const seen = new Set<string>();
  for (const [chapter, file] of content.knowledge) {
    if (!chapters.has(chapter)) faults.push(at(file, [], `There is no chapter "${chapter}".`, 'Name the file after its chapter in content/course.yaml.'));
    for (const [i, point] of file.value.entries()) {
      if (seen.has(point.id)) faults.push(at(file, [i, 'id'], `"${point.id}" stands twice.`, 'Give each point an id of its own.'));
      seen.add(point.id);
      if (point.points.zh.length !== point.points.en.length) faults.push(at(file, [i, 'points', 'en'], `"${point.id}" has ${point.points.zh.length} lines in Chinese and ${point.points.en.length} in English.`, 'Say the same in both.'));
      if (!taught.has(point.id)) faults.push(at(file, [i, 'id'], `No lesson teaches "${point.id}".`, 'Put it under knowledge of one lesson.'));
      faults.push(...unknown(file, [i, 'sources'], point.sources, sources, 'source'), ...unknown(file, [i, 'related'], point.related ?? [], known, 'knowledge point'));
    }
  }
  return faults;
}

/** Answers are kept by the id of the item, so that one id may not stand for two. */
function checkItemIds(content: Content): Fault[] {
  const owner = new Map<string, string>();
  return [...content.papers].flatMap(([lesson, paper]) => paper.value.items.flatMap((item, i) => {
    const other = owner.get(item.id);
    owner.set(item.id, other ?? lesson);
    return other === undefined ? [] : [at(paper, [i, 'id'], `Item "${item.id}" already stands in the questions of "${other}".`, 'Give it an id of its own.')];
  }));
}

function checkQuestions(content: Content): Fault[] {
  const known = pointIds(content);
  return [...content.papers].flatMap(([lesson, paper]) => [
    ...(content.lessons.has(lesson) ? [] : [at(paper, [], `There is no lesson "${lesson}".`, 'Name the file after its lesson.')]),
    ...paper.value.items.flatMap((item, i) => [
      ...(item.lesson === lesson ? [] : [at(paper, [i, 'lesson'], `The item names lesson "${item.lesson}".`, `Write "${lesson}", or move the item.`)]),
      ...unknown(paper, [i, 'knowledge'], item.knowledge, known, 'knowledge point'),
    ]),
  ]);
}

function checkScenarios(content: Content): Fault[] {
  const known = pointIds(content);
  const cards = new Set(content.laws?.value.map((law) => law.id));
  const named = [...content.scenarios, ...content.segmentations, ...content.strategies, ...content.rounds].flatMap(([name, scenario]) => [
    ...(scenario.value.id === name ? [] : [at(scenario, ['id'], `The id is "${scenario.value.id}", the file "${name}".`, 'Give both the same name.')]),
    ...unknown(scenario, ['knowledge'], scenario.value.knowledge, known, 'knowledge point'),
  ]);
  return [...named, ...[...content.scenarios.values()].flatMap((scenario) => [
    ...unknown(scenario, ['laws'], scenario.value.laws, cards, 'law card'),
    ...scenario.value.callers.flatMap((caller, i) => (scenario.value.voices[caller.voice] === undefined ? [at(scenario, ['callers', i, 'voice'], `There is no voice "${caller.voice}".`, 'Write content/voices/<voice>.yaml, or correct the name.')] : [])),
  ])];
}

function checkCases(content: Content): Fault[] {
  const { firm } = content;
  return firm === undefined ? [] : firm.value.customers.flatMap((customer, i) => customer.cases.flatMap(({ scenario, lesson }, j) => [
    ...(scenario === undefined ? [] : unknown(firm, ['customers', i, 'cases', j, 'scenario'], [scenario], new Set(content.scenarios.keys()), 'scenario')),
    ...(lesson === undefined ? [] : unknown(firm, ['customers', i, 'cases', j, 'lesson'], [lesson], new Set(content.lessons.keys()), 'lesson')),
  ]));
}

function checkTerms({ terms }: Content, known: ReadonlySet<string>): Fault[] {
  return terms === undefined ? [] : terms.value.flatMap(({ not, also, point }, i) => [
    ...(not === undefined && also === undefined ? [at(terms, [i], 'The term has no other form.', 'Say what may not be written, or what readers call it.')] : []),
    ...(point === undefined ? [] : unknown(terms, [i, 'point'], [point], known, 'knowledge point')),
  ]);
}

function checkLabs(content: Content): Fault[] {
  return [...content.lessons.values()].flatMap((lesson) => (lesson.value.labs ?? []).flatMap((lab, i) =>
    (hasScenario(content, lab.simulation, lab.scenario) ? [] : [at(lesson, ['labs', i], `There is no scenario "${lab.simulation}/${lab.scenario}".`, `Write content/scenarios/${lab.simulation}/${lab.scenario}.yaml, or correct the lab.`)])));
}

/** All faults of content that has been read; references are followed only once every file could be read. */
export function checkContent(content: Content): Fault[] {
  if (content.faults.length > 0) return [...content.faults];
  return [
    ...checkOrder(content), ...checkPoints(content), ...checkQuestions(content), ...checkItemIds(content), ...checkScenarios(content), ...checkLabs(content), ...checkCases(content), ...checkTerms(content, pointIds(content)),
    ...[...content.lessons].flatMap(([id, lesson]) => (lesson.value.planned === true ? [] : checkLessonText(content, id, lesson))),
  ];
}

/** All faults of a content folder. */
export const check = (root: string): Fault[] => checkContent(readContent(root));
