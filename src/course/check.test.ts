/** The checks of the content, each against a small course in a temporary folder with one thing wrong. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from './check.ts';
import { faultLine } from './fault.ts';

let root = '';

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const change = (file: string, from: string, to: string): void => { write(file, readFileSync(path.join(root, file), 'utf8').replace(from, to)); };
const faults = (): string[] => check(root).map(faultLine);

const point = (id: string): string => `- {id: ${id}, kind: list, term: {zh: 点, en: Point}, points: {zh: [甲], en: [a]}, sources: [course], exam: [choice]}\n`;
const item = (id: string, points: string): string => `- {id: ${id}, kind: single, lesson: first, knowledge: [${points}], stem: {zh: 问, en: Q}, options: [
  {id: a, text: {zh: 甲, en: a}, right: true, why: {zh: 对, en: yes}},
  {id: b, text: {zh: 乙, en: b}, why: {zh: 错, en: no}},
  {id: c, text: {zh: 丙, en: c}, why: {zh: 错, en: no}}]}\n`;
const lesson = (points: string, rest: string): string => `title: {zh: 课, en: Lesson}\nobjectives: [{zh: 会, en: Can}]\nminutes: 10\nknowledge: [${points}]\n${rest}\n`;

beforeEach(() => {
  root = path.join(mkdtempSync(path.join(tmpdir(), 'course-')), 'content');
  write('course.yaml', '- {id: ch1, title: {zh: 一, en: One}, summary: {zh: 章, en: Chapter}, lessons: [first, second]}\n');
  write('knowledge/ch1.yaml', point('alpha') + point('beta') + point('gamma'));
  write('sources.yaml', '- {id: course, short: course, title: {zh: 本课程, en: The course}}\n');
  write('laws.yaml', '[]\n');
  write('case/anda.yaml', 'note: {zh: 虚构, en: Invented}\nfirm: {id: anda, name: {zh: 安, en: A}, what: {zh: 安, en: A}, region: {zh: 东, en: E}, seat: {zh: 甬, en: N}}\npeople: []\ncustomers: []\nnetworks: []\npolicies: []\n');
  write('lessons/first/lesson.yaml', lesson('alpha, beta', 'labs: [{simulation: complaint-desk, scenario: lost-parcel}]'));
  write('lessons/second/lesson.yaml', lesson('gamma', 'planned: true'));
  write('lessons/first/zh.mdx', '开头。\n\n<Point id="alpha">\n\n文。\n\n</Point>\n\n<Check id="one" />\n\n<Point id="beta">文。</Point>\n\n<Exam kind="简答" marks={3} question="问？">\n<Key marks={2}>甲</Key>\n<Key marks={1}>乙</Key>\n</Exam>\n\n<LabDoor simulation="complaint-desk" scenario="lost-parcel" />\n');
  write('questions/first.yaml', item('one', 'alpha, beta'));
  for (const voice of ['shopkeeper', 'brisk']) write(`voices/${voice}.yaml`, readFileSync(`content/voices/${voice}.yaml`, 'utf8'));
  const scenario: unknown = parse(readFileSync('content/scenarios/complaint-desk/lost-parcel.yaml', 'utf8'));
  write('scenarios/complaint-desk/lost-parcel.yaml', JSON.stringify(Object.assign({}, scenario, { knowledge: ['alpha'], laws: [] })));
});

afterEach(() => { rmSync(path.dirname(root), { recursive: true }); });

test('a sound course has no faults', () => {
  expect(faults()).toEqual([]);
});

test('a listed lesson without a folder, and a folder that is not listed', () => {
  change('course.yaml', 'second', 'third');
  expect(faults()).toEqual([
    'content/course.yaml:1: Lesson "third" has no folder. Write content/lessons/third/lesson.yaml, or take the id away.',
    'content/lessons/second/lesson.yaml:1: Lesson "second" is not in the course. List it under its chapter in content/course.yaml.',
  ]);
});

test('a folder without lesson.yaml', () => {
  rmSync(path.join(root, 'lessons/second/lesson.yaml'));
  expect(faults()).toEqual(['content/lessons/second/lesson.yaml: The file is missing. Write it, or take what names it away.']);
});

test('a written lesson without a Chinese text', () => {
  rmSync(path.join(root, 'lessons/first/zh.mdx'));
  expect(faults()).toEqual(['content/lessons/first/lesson.yaml:1: Lesson "first" has no Chinese text. Write content/lessons/first/zh.mdx, or mark the lesson planned: true.']);
});

test('a point that is not anchored, one anchored twice, a foreign one', () => {
  change('lessons/first/zh.mdx', '<Point id="beta">文。</Point>', '<Point id="alpha">文。</Point>\n\n<Point id="gamma">文。</Point>');
  expect(faults()).toEqual([
    'content/lessons/first/zh.mdx: No text teaches "beta". Put <Point id="beta"> around it.',
    'content/lessons/first/zh.mdx:11: "alpha" is anchored twice. Keep one anchor.',
    'content/lessons/first/zh.mdx:13: "gamma" is no point of this lesson. Correct the id, or list it in lesson.yaml.',
  ]);
});

test('an anchor in a comment or in code is none', () => {
  change('lessons/first/zh.mdx', '<Point id="beta">文。</Point>', '{/* <Point id="beta"> */}\n\n`<Point id="beta">`');
  expect(faults()).toEqual(['content/lessons/first/zh.mdx: No text teaches "beta". Put <Point id="beta"> around it.']);
});

test('a knowledge point without an English term', () => {
  change('knowledge/ch1.yaml', 'term: {zh: 点, en: Point}', 'term: {zh: 点}');
  expect(faults()).toEqual([expect.stringMatching(/^content\/knowledge\/ch1\.yaml:1: \[0\]\.term\.en: expected a text, got nothing/)]);
});

test('a point that no lesson teaches, one taught twice, one that does not exist', () => {
  change('lessons/second/lesson.yaml', 'knowledge: [gamma]', 'knowledge: [alpha, delta]');
  expect(faults()).toEqual([
    'content/lessons/second/lesson.yaml:4: There is no knowledge point "delta". Correct the id, or write what it names.',
    'content/lessons/second/lesson.yaml:4: "alpha" is already taught by "first". Leave it to one lesson.',
    'content/knowledge/ch1.yaml:3: No lesson teaches "gamma". Put it under knowledge of one lesson.',
  ]);
});

test('a lab and a door that lead nowhere', () => {
  change('lessons/first/lesson.yaml', 'lost-parcel', 'nowhere');
  change('lessons/first/zh.mdx', 'scenario="lost-parcel"', 'scenario="nowhere"');
  expect(faults()).toEqual([
    'content/lessons/first/lesson.yaml:5: There is no scenario "complaint-desk/nowhere". Write content/scenarios/complaint-desk/nowhere.yaml, or correct the lab.',
    'content/lessons/first/zh.mdx:18: There is no scenario "complaint-desk/nowhere". Correct the door.',
  ]);
});

test('an item and a scenario that name an unknown point', () => {
  write('questions/first.yaml', item('one', 'alpha, beta') + item('two', 'omega'));
  change('scenarios/complaint-desk/lost-parcel.yaml', '"knowledge":["alpha"]', '"knowledge":["omega"]');
  expect(faults()).toEqual([
    'content/questions/first.yaml:5: There is no knowledge point "omega". Correct the id, or write what it names.',
    expect.stringMatching(/^content\/scenarios\/complaint-desk\/lost-parcel\.yaml:\d+: There is no knowledge point "omega"\./),
  ]);
});

test('a point without a question, a check without an item', () => {
  write('questions/first.yaml', item('two', 'alpha'));
  expect(faults()).toEqual([
    'content/lessons/first/zh.mdx:9: There is no question "one". Write it in content/questions/first.yaml, or correct the id.',
    'content/lessons/first/lesson.yaml:4: No question asks about "beta". Write one in content/questions/first.yaml.',
  ]);
});

test('an item with two right options is a fault of its line', () => {
  change('questions/first.yaml', 'en: b}, why', 'en: b}, right: true, why');
  expect(faults()).toEqual([expect.stringMatching(/^content\/questions\/first\.yaml:\d: \[0\]\.options: expected one right option, got 2/)]);
});

test('key points that do not add up to the marks', () => {
  change('lessons/first/zh.mdx', '<Key marks={2}>', '<Key marks={4}>');
  expect(faults()).toEqual(['content/lessons/first/zh.mdx:13: The key points add up to 5 marks, the question has 3. Make the sums agree.']);
});

test('a file that is no YAML', () => {
  write('sources.yaml', '- {id: course');
  expect(faults()).toEqual([expect.stringMatching(/^content\/sources\.yaml:1: This is no YAML: /)]);
});

test('an unknown field', () => {
  change('lessons/second/lesson.yaml', 'minutes: 10', 'minutes: 10\nduration: 3');
  expect(faults()).toEqual([expect.stringMatching(/^content\/lessons\/second\/lesson\.yaml:1: the whole file: expected no field duration, got /)]);
});

test('a planned lesson is a draft: what is wrong with its text and questions does not stop the course', () => {
  change('lessons/first/lesson.yaml', 'minutes: 10', 'minutes: 10\nplanned: true');
  write('questions/first.yaml', '- not an item');
  expect(faults().filter((fault) => fault.includes('questions/first'))).toEqual([]);
});
