/** What the parts of the result are given: the hand-in that counts, the truth beside it, its marks, and the words. */
import type { Review } from '../../../../simulations/service-strategy/model/review.ts';
import type { StrategyView } from '../../../../simulations/service-strategy/view.ts';
import type { Graded } from '../../../../simulations/kit/verdict.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ResultWords } from '../../../i18n/strategy-result.ts';

export interface Evidence {
  readonly view: StrategyView;
  readonly review: Review;
  readonly criteria: Graded['criteria'];
  /** Result of the year, k CNY. */
  readonly result: number;
  readonly words: ResultWords;
  readonly locale: Locale;
}
