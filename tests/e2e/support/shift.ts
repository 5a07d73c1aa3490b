/** Frozen attempts of the shift with their known marks. */
import { complaintShift } from '../../../simulations/complaint-shift/index.ts';
import { goldens, type Golden } from '../../support/golden.ts';

const frozen = new Map(goldens(complaintShift.id));

export function shiftGolden(name: string): Golden & { readonly earned: number } {
  const found = frozen.get(name);
  if (found === undefined) throw new Error(`no frozen attempt ${name}`);
  return { ...found, earned: Number(found.verdict['earned']) };
}
