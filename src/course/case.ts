/** The running firm of the course. */
import type { Firm } from '../schemas/case.ts';
import { content } from './loaded.ts';

export const firm: Firm | undefined = content.firm?.value;
