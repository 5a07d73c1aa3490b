/** The criteria that the report names: of every simulation whose hand-ins have criteria of the same names throughout. */
import type { Text } from '../../../simulations/kit/text.ts';
import { CRITERIA as DESK } from '../../../simulations/complaint-desk/text-verdict.ts';
import { CRITERIA as SHIFT } from '../../../simulations/complaint-shift/text.ts';
import { CRITERIA as SEGMENTATION } from '../../../simulations/customer-segmentation/text-verdict.ts';
import { CRITERIA as STRATEGY } from '../../../simulations/service-strategy/text.ts';
import type { Row } from './rows.ts';

export const CRITERIA: Readonly<Record<string, Text>> = { ...DESK, ...SHIFT, ...STRATEGY, ...SEGMENTATION };

/** Those that some row has, in their own order. */
export const criteriaOf = (rows: readonly Row[]): string[] => Object.keys(CRITERIA).filter((id) => rows.some(({ verdict }) => verdict.criteria.some((criterion) => criterion.id === id)));
