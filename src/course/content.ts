/** Reads the whole content folder: every file through its schema, every fault gathered. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseScenario } from '../../simulations/complaint-desk/parse-scenario.ts';
import { voiceSchema, type Voice } from '../../simulations/complaint-desk/scenario-lines.ts';
import type { Scenario } from '../../simulations/complaint-desk/scenario.ts';
import { shiftFileSchema, type ShiftFile } from '../../simulations/complaint-shift/scenario.ts';
import { parseScenario as parseSegmentation, type Scenario as Segmentation } from '../../simulations/customer-segmentation/scenario.ts';
import { parse } from '../../simulations/kit/parse.ts';
import { fail } from '../../simulations/kit/result.ts';
import { parsePaper, type Paper } from '../../simulations/question-paper/scenario.ts';
import { parseScenario as parseStrategy, type Scenario as Strategy } from '../../simulations/service-strategy/scenario.ts';
import { parseRound, type Round } from '../../simulations/strategic-analysis/scenario.ts';
import { firmSchema, type Firm } from '../schemas/case.ts';
import { courseSchema, type CourseFile } from '../schemas/course.ts';
import { knowledgeSchema, type Point } from '../schemas/knowledge.ts';
import { lawsSchema, type Law } from '../schemas/law.ts';
import { lessonSchema, type LessonFile } from '../schemas/lesson.ts';
import { questionsSchema } from '../schemas/questions.ts';
import { sourcesSchema, type Source } from '../schemas/source.ts';
import { termsSchema, type Term } from '../schemas/terms.ts';
import type { Fault } from './fault.ts';
import { tags, type Tag } from './mdx-tags.ts';
import { measure, type Measure } from './text-measure.ts';
import { withVoices } from './voices.ts';
import { called, readYaml, type Placed } from './yaml-file.ts';

/** The components found in the text of a lesson. */
export interface LessonText { readonly file: string; readonly tags: readonly Tag[]; readonly measure: Measure }

export interface Content {
  readonly course: Placed<CourseFile> | undefined;
  readonly lessons: ReadonlyMap<string, Placed<LessonFile>>;
  /** Texts by `<lesson>/<locale>`. */
  readonly texts: ReadonlyMap<string, LessonText>;
  /** Knowledge points by chapter. */
  readonly knowledge: ReadonlyMap<string, Placed<Point[]>>;
  readonly sources: Placed<Source[]> | undefined;
  /** The paper of each lesson that has questions. */
  readonly papers: ReadonlyMap<string, Placed<Paper>>;
  readonly scenarios: ReadonlyMap<string, Placed<Scenario>>;
  /** Shifts of the complaint desk. */
  readonly shifts: ReadonlyMap<string, Placed<ShiftFile>>;
  /** Scenarios of the segmentation lab. */
  readonly segmentations: ReadonlyMap<string, Placed<Segmentation>>;
  /** Settings of the strategy workshop. */
  readonly strategies: ReadonlyMap<string, Placed<Strategy>>;
  /** Case rounds of strategic analysis. */
  readonly rounds: ReadonlyMap<string, Placed<Round>>;
  /** How callers talk, by name. */
  readonly voices: ReadonlyMap<string, Placed<Voice>>;
  readonly laws: Placed<Law[]> | undefined;
  /** Terms in one form; a course without the file has none. */
  readonly terms: Placed<Term[]> | undefined;
  readonly firm: Placed<Firm> | undefined;
  /** Faults of single files; references between them are checked in check.ts. */
  readonly faults: readonly Fault[];
}

/** Names in a folder of the content, without what is hidden; none if the folder is not there. */
function names(root: string, folder: string, ending = ''): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full).filter((name) => !name.startsWith('.') && name.endsWith(ending)).map((name) => name.slice(0, name.length - ending.length)).sort();
}

function readText(root: string, lesson: string, locale: string): [string, LessonText][] {
  const file = `lessons/${lesson}/${locale}.mdx`;
  const full = path.join(root, file);
  if (!existsSync(full)) return [];
  const source = readFileSync(full, 'utf8');
  return [[`${lesson}/${locale}`, { file: called(root, file), tags: tags(source), measure: measure(source) }]];
}

export function readContent(root: string): Content {
  const faults: Fault[] = [];
  const gather = <T>(list: readonly string[], read: (name: string) => Placed<T> | undefined): Map<string, Placed<T>> =>
    new Map(list.flatMap((name) => {
      const placed = read(name);
      return placed === undefined ? [] : [[name, placed] as const];
    }));
  const lessonIds = names(root, 'lessons');
  const lessons = gather(lessonIds, (id) => readYaml(root, `lessons/${id}/lesson.yaml`, (raw) => parse(lessonSchema, raw), faults));
  // A planned lesson is a draft: its text and its questions are not part of the course yet.
  const drafts = new Set([...lessons].filter(([, lesson]) => lesson.value.planned === true).map(([id]) => id));
  const finished = (id: string): boolean => !drafts.has(id);
  const voices = gather(names(root, 'voices', '.yaml'), (id) => readYaml(root, `voices/${id}.yaml`, (raw) => parse(voiceSchema, raw), faults));
  return {
    course: readYaml(root, 'course.yaml', (raw) => parse(courseSchema, raw), faults),
    lessons,
    texts: new Map(lessonIds.filter(finished).flatMap((id) => [...readText(root, id, 'zh'), ...readText(root, id, 'en')])),
    knowledge: gather(names(root, 'knowledge', '.yaml'), (id) => readYaml(root, `knowledge/${id}.yaml`, (raw) => parse(knowledgeSchema, raw), faults)),
    sources: readYaml(root, 'sources.yaml', (raw) => parse(sourcesSchema, raw), faults),
    papers: gather(names(root, 'questions', '.yaml').filter(finished), (id) => readYaml(root, `questions/${id}.yaml`, (raw) => {
      const items = parse(questionsSchema, raw);
      if (!items.ok) return items;
      const paper = parsePaper({ id, title: lessons.get(id)?.value.title ?? { zh: id, en: id }, items: items.value });
      return paper.ok ? paper : fail({ ...paper.problem, at: paper.problem.at.replace(/^items/, '') });
    }, faults)),
    scenarios: gather(names(root, 'scenarios/complaint-desk', '.yaml'), (id) => readYaml(root, `scenarios/complaint-desk/${id}.yaml`, (raw) => parseScenario(withVoices(raw, voices)), faults)),
    shifts: gather(names(root, 'scenarios/complaint-shift', '.yaml'), (id) => readYaml(root, `scenarios/complaint-shift/${id}.yaml`, (raw) => parse(shiftFileSchema, raw), faults)),
    segmentations: gather(names(root, 'scenarios/customer-segmentation', '.yaml'), (id) => readYaml(root, `scenarios/customer-segmentation/${id}.yaml`, parseSegmentation, faults)),
    rounds: gather(names(root, 'scenarios/strategic-analysis', '.yaml'), (id) => readYaml(root, `scenarios/strategic-analysis/${id}.yaml`, parseRound, faults)),
    strategies: gather(names(root, 'scenarios/service-strategy', '.yaml'), (id) => readYaml(root, `scenarios/service-strategy/${id}.yaml`, parseStrategy, faults)),
    voices,
    terms: existsSync(path.join(root, 'terms.yaml')) ? readYaml(root, 'terms.yaml', (raw) => parse(termsSchema, raw), faults) : undefined,
    laws: readYaml(root, 'laws.yaml', (raw) => parse(lawsSchema, raw), faults),
    firm: readYaml(root, 'case/anda.yaml', (raw) => parse(firmSchema, raw), faults),
    faults,
  };
}
