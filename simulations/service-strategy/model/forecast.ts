/** The forecast of a mix from the learner's own tidied figures: built on the measure of priority that was chosen. */
import { BAD_BASICS, benefitsOf, LIFTS, type Benefits } from './benefit.ts';
import type { Cell, Figures } from './tidy.ts';
import { clip, ELEMENTS, PER_GROUP, SEGMENTS, type Measure } from './terms.ts';

/** Performance that the measure of low performance holds against the own. */
const AIM = 560;
/** Closed gap that a standard service counts for where importance alone is looked at; premium twice as much. */
const FLAT_GAP = 70;

/** The gap that a level closes, as the measure has it; hundredths. */
export function gapTerm({ importance, performance: own, competitor }: Cell, measure: Measure, level: number): number {
  const { lift, cap } = LIFTS[level === 0 ? 0 : 1];
  switch (measure) {
    case 'importanceTimesGap': return clip(competitor + lift - own, 0, cap);
    case 'importanceLessPerformance': return clip(importance + lift - own, 0, cap);
    case 'lowPerformance': return clip(AIM + lift - own, 0, cap);
    case 'importance': return FLAT_GAP * (level + 1);
  }
}

/** Whether the measure warns of bad basics in a segment: only those that hold performance against something of the customer's do. */
function warns(cells: readonly Cell[], picked: readonly boolean[], measure: Measure): boolean {
  if (measure === 'importance' || measure === 'lowPerformance') return false;
  const gap = ({ importance, performance: own, competitor }: Cell): number => Math.max(0, (measure === 'importanceTimesGap' ? competitor : importance) - own);
  return cells.slice(0, PER_GROUP).reduce((sum, cell, e) => (picked[e] === true ? sum + gap(cell) : sum), 0) >= BAD_BASICS;
}

export function forecast(stake: readonly number[], figures: Figures, picked: readonly boolean[], measure: Measure): Benefits {
  const part = SEGMENTS.map((_s, s) => ELEMENTS.map((_e, e) => (picked[e] === true ? (figures[s]?.[e]?.importance ?? 0) : 0)));
  return {
    offers: benefitsOf(stake, part, (s, e, l) => { const cell = figures[s]?.[e]; return cell === undefined ? 0 : gapTerm(cell, measure, l); }),
    bad: SEGMENTS.map((_s, s) => warns(figures[s] ?? [], picked, measure)),
  };
}

/** Priority of a cell by a measure. */
export function priorityOf({ importance, performance: own, competitor }: Cell, measure: Measure): number {
  switch (measure) {
    case 'importance': return importance;
    case 'importanceLessPerformance': return importance - own;
    case 'lowPerformance': return -own;
    case 'importanceTimesGap': return importance * (competitor - own);
  }
}
