/** The legal actions as templates, menus in the order of the attempt. */
import type { Domain, Template } from '../kit/template.ts';
import { INTELLIGENCE, PUBLISHED } from './action.ts';
import type { StrategySnapshot } from './machine.ts';
import { HAND_INS, PRIORITIES, type StrategyContext } from './model/context.ts';
import type { Exercise } from './model/exercise.ts';
import { QUARTERS } from './model/quarters.ts';
import { AMOUNTS, costOf } from './model/survey.ts';
import { CANDIDATES, CARELESS, COMBINING, CORRECTION, CUT_PLACES, ELEMENTS, GROUPS, LEVELS, SEGMENTS, VARIABLES } from './model/terms.ts';

type Fields = Readonly<Record<string, Domain>>;
const one = (options: Extract<Domain, { kind: 'one' }>['options']): Domain => ({ kind: 'one', options });
const template = (type: string, fields: Fields = {}): Template => ({ type, fields });

/** Templates that are the same until the mix is signed. */
function planning({ workshop, evidence, menus }: Exercise): Template[] {
  const places = one(CUT_PLACES.map((_, at) => at));
  return [
    template('pick', { candidate: one(workshop.candidates.flatMap((c) => CANDIDATES[c] ?? [])), measure: one([0, 1, 2]) }),
    template('survey', { segment: one(SEGMENTS), answers: one(AMOUNTS.survey) }),
    template('interviews', { count: one(AMOUNTS.interviews) }),
    template('source', { source: one(['complaints', 'logs', 'sales']), use: one([true, false]) }),
    template('benchmark', { visits: one(AMOUNTS.benchmark) }),
    template('intelligence', { how: one(INTELLIGENCE) }),
    template('careless', { choice: one(CARELESS) }), template('combining', { choice: one(COMBINING) }), template('correction', { choice: one(CORRECTION) }), template('measure', { choice: one(menus.measures) }),
    template('publish', { how: one(PUBLISHED) }),
    ...VARIABLES.map((first) => template('cut', { first: one([first]), firstAt: places, second: one(VARIABLES.filter((other) => other !== first)), secondAt: places })),
    template('strategy', { choice: one(menus.types) }),
    template('cards', { cards: { kind: 'some', options: evidence.map(({ id }) => id), least: 0 } }),
    template('buy', { segment: one(SEGMENTS), group: one(GROUPS), level: one(['none', ...LEVELS]) }),
  ];
}

const made = new WeakMap<Exercise, readonly Template[]>();

function planningOf(exercise: Exercise): readonly Template[] {
  const templates = made.get(exercise) ?? planning(exercise);
  made.set(exercise, templates);
  return templates;
}

/** Naming a priority is open while fewer than six are named; taking one back for those that are. */
function priorities({ priorities: named }: StrategyContext): Template[] {
  const cells = { segment: one(SEGMENTS), element: one(ELEMENTS) };
  return [
    ...(named.length < PRIORITIES ? [template('priority', { ...cells, named: one([true]) })] : []),
    ...named.map(({ segment, element }) => template('priority', { segment: one([SEGMENTS[segment] ?? 'A']), element: one([ELEMENTS[element] ?? 'orderCycle']), named: one([false]) })),
  ];
}

export function legal({ context }: StrategySnapshot, exercise: Exercise): Template[] {
  const handing = [...(context.submitted < HAND_INS - 1 ? [template('submit')] : []), template('handIn')];
  if (context.launched) return [...(context.responses.length < QUARTERS ? [template('respond', { response: one(exercise.menus.responses) })] : []), ...handing];
  const picked = Object.keys(context.picks);
  return [
    ...planningOf(exercise), ...priorities(context),
    ...(picked.length > 0 ? [template('drop', { candidate: one(picked) })] : []),
    ...(picked.length > 0 && costOf(context.planned) > 0 ? [template('commission')] : []),
    ...(context.type === null ? [] : [template('launch')]),
    ...handing,
  ];
}
