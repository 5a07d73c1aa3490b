/** The criteria that the report names: of every simulation whose hand-ins have criteria of the same names throughout. */
import type { Text } from '../../../simulations/kit/text.ts';
import { CRITERIA as DESK } from '../../../simulations/complaint-desk/text-verdict.ts';
import { CRITERIA as SHIFT } from '../../../simulations/complaint-shift/text.ts';
import { CRITERIA as SEGMENTATION } from '../../../simulations/customer-segmentation/text-verdict.ts';
import { CRITERIA as STRATEGY } from '../../../simulations/service-strategy/text.ts';
import { CRITERIA as ROUNDS } from '../../../simulations/strategic-analysis/text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Row } from './rows.ts';

const CRITERIA: Readonly<Record<string, Readonly<Record<string, Text>>>> = { 'complaint-desk': DESK, 'complaint-shift': SHIFT, 'service-strategy': STRATEGY, 'customer-segmentation': SEGMENTATION, 'strategic-analysis': ROUNDS };

const has = ({ verdict }: Row, id: string): boolean => verdict.criteria.some((criterion) => criterion.id === id);

/** Those that some row has, in their own order. */
export const criteriaOf = (rows: readonly Row[]): string[] => [...new Set(Object.values(CRITERIA).flatMap((names) => Object.keys(names)))].filter((id) => rows.some((row) => has(row, id)));

/** What a criterion is called in the simulations that are among the rows: two names where two of them share its id. */
export const criterionName = (id: string, rows: readonly Row[], locale: Locale): string =>
  [...new Set(rows.filter((row) => has(row, id)).flatMap(({ simulation }) => CRITERIA[simulation]?.[id]?.[locale] ?? []))].join(locale === 'zh' ? '／' : ' / ');
