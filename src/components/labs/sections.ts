/** What the list of labs and the home page say of each lab: what is practised in it, its exercises, and what else belongs to it. */
import { paths } from '../../course/navigation.ts';
import { labs, rounds, segmentations, strategies } from '../../course/scenarios.ts';
import { frame } from '../../i18n/frame.ts';
import type { Locale } from '../../i18n/locale.ts';

interface Exercise {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What is said of it everywhere, and what the list of labs says besides. */
  readonly brief: readonly string[];
  readonly facts: readonly string[];
  /** Whether a best mark is kept of it. */
  readonly marked: boolean;
}

export interface LabSection {
  readonly simulation: string;
  readonly name: string;
  readonly practise: string;
  /** How many exercises there are, and how it is marked. */
  readonly facts: readonly [count: string, marking: string];
  /** Another page of the lab, with a path within the language. */
  readonly beside?: { readonly path: string; readonly name: string; readonly text: string };
  readonly exercises: readonly Exercise[];
}

function desks(locale: Locale): LabSection[] {
  const { labs: words, course } = frame[locale];
  return labs.map(({ simulation, scenarios }) => {
    const { name, practise, shift } = words.desks[simulation];
    return {
      simulation, name, practise, facts: [words.cases(scenarios.length), words.marking], beside: { path: paths.shift, ...shift },
      exercises: scenarios.map((one) => ({ id: one.id, title: one.title[locale], about: one.summary[locale], brief: [words.channel[one.channel], course.minutes(one.minutes)], facts: [words.level(one.levels), course.points(one.knowledge.length)], marked: true })),
    };
  });
}

function segmentation(locale: Locale): LabSection {
  const { labs: { segmentation: words }, course } = frame[locale];
  return {
    simulation: 'customer-segmentation', name: words.name, practise: words.practise, facts: [words.exercises(segmentations.length), words.marking], beside: { path: paths.own, ...words.own },
    exercises: segmentations.map((one) => ({
      id: one.id, title: one.title[locale], about: one.about[locale], marked: one.kind === 'generated',
      brief: [one.kind === 'worked' ? words.worked : words.sizes], facts: [...(one.kind === 'worked' ? [] : [words.lists(one.lists[60].length)]), course.points(one.knowledge.length)],
    })),
  };
}

function strategy(locale: Locale): LabSection {
  const { labs: { strategy: words }, course } = frame[locale];
  return {
    simulation: 'service-strategy', name: words.name, practise: words.practise, facts: [words.exercises(strategies.length), words.marking],
    exercises: strategies.map((one) => ({ id: one.id, title: one.title[locale], about: one.about[locale], brief: [], facts: [words.workshops(one.seeds.length), course.points(one.knowledge.length)], marked: true })),
  };
}

function analysis(locale: Locale): LabSection {
  const { labs: { rounds: words }, course } = frame[locale];
  return {
    simulation: 'strategic-analysis', name: words.name, practise: words.practise, facts: [words.rounds(rounds.length), words.marking],
    exercises: rounds.map((one) => ({
      id: one.id, title: one.title[locale], about: one.brief[locale], marked: true,
      brief: [words.statements(one.statements.length)], facts: [...(one.draws.length > 0 ? [words.draws(one.draws)] : []), ...(one.sequence === undefined ? [] : [words.order]), course.points(one.knowledge.length)],
    })),
  };
}

export const labSections = (locale: Locale): LabSection[] => [...desks(locale), segmentation(locale), strategy(locale), analysis(locale)];
