/** The law cards by id. */
import type { Law } from '../schemas/law.ts';
import { content } from './loaded.ts';

export const laws: readonly Law[] = content.laws?.value ?? [];
