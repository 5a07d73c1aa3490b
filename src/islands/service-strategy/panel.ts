/** What the steps of the workshop share: what each is given, and the names by which it calls segments and cells. */
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { Play } from '../../../simulations/kit/simulation.ts';
import { SEGMENTS, type Segment } from '../../../simulations/service-strategy/model/terms.ts';
import type { StrategyView } from '../../../simulations/service-strategy/view.ts';
import type { Locale } from '../../i18n/locale.ts';
import { numberText } from '../kit/figures.ts';

/** What a step needs of its surroundings. */
export interface StepProps {
  readonly view: StrategyView;
  /** The attempt so far, for what a view of one moment does not tell. */
  readonly play: Play<StrategyView>;
  readonly locale: Locale;
  /** Settles once the decision is taken or refused. */
  readonly send: (action: RawAction) => Promise<void>;
}

/** What a hand-in takes back: it opens the workshop again, and the mix has to be signed and played anew. */
export const TAKEN_BACK: readonly string[] = ['launch', 'respond'];

/** A segment by its letter and the name that this setting gives it. */
export const segmentText = ({ about }: StrategyView, segment: Segment, locale: Locale): string => `${segment} ${about.segments[segment][locale]}`;
export const segmentAt = (s: number): Segment => SEGMENTS[s] ?? 'A';

/** Hundredths of a point as a rating of 1–7. */
export const rating = (hundredths: number): string => numberText(hundredths / 100, 2);
