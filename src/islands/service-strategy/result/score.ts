/** The marks by the five steps: what the criteria of each step earned together, of what they could. */
import { STEPS, type StrategyStep } from '../../../../simulations/service-strategy/model/context.ts';
import type { CriterionId } from '../../../../simulations/service-strategy/model/marks.ts';
import type { Graded } from '../../../../simulations/kit/verdict.ts';

/** The step that each criterion judges; type, mix and the year that follows are all of the last. */
const STEP_OF: Readonly<Record<CriterionId, StrategyStep>> = { elements: 'elements', info: 'information', tidy: 'tidying', segments: 'segments', type: 'mix', mix: 'mix', result: 'mix' };

export interface StepScore {
  readonly step: StrategyStep;
  readonly earned: number;
  readonly possible: number;
}

export const scoresOf = (criteria: Graded['criteria']): StepScore[] => STEPS.map((step) => {
  const own = criteria.filter(({ id }) => Object.entries(STEP_OF).some(([criterion, of]) => criterion === id && of === step));
  return { step, earned: own.reduce((sum, { earned }) => sum + earned, 0), possible: own.reduce((sum, { possible }) => sum + possible, 0) };
});
