/** The shifts of the complaint desk: what their files say, with what drawing a day needs to know of the cases in their pools. */
import { shiftOf, type ShiftContent } from '../../simulations/complaint-shift/scenario.ts';
import type { Content } from './content.ts';

export function shiftsOf(content: Content): ShiftContent[] {
  const scenarios = new Map([...content.scenarios].map(([id, { value }]) => [id, value]));
  return [...content.shifts.values()].map(({ value }) => shiftOf(value, scenarios));
}

/** A shift with the whole content of every case that it could draw, as it is opened where no file is fetched. */
export const wholeShift = (content: Content, shift: ShiftContent): ShiftContent => ({ ...shift, cases: Object.fromEntries(shift.pool.map(({ id }) => [id, content.scenarios.get(id)?.value])) });
