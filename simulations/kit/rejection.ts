/** A refused action is data: a code that every simulation explains in both languages, and the figures its text needs. */
import type { Figures, Text } from './text.ts';

export interface Rejection {
  readonly code: string;
  readonly figures?: Figures;
}

/** Every code a simulation can refuse with, and what it says. */
export type RejectionTexts = Readonly<Record<string, Text>>;
