/** What the learner has not decided yet, read plainly off the view; nothing here says whether a decision is right. */
import { PRIORITIES } from '../../../../simulations/service-strategy/model/context.ts';
import { QUARTERS } from '../../../../simulations/service-strategy/model/quarters.ts';
import type { StrategyView } from '../../../../simulations/service-strategy/view.ts';
import type { QuartersWords } from '../../../i18n/strategy-quarters.ts';

export function undoneOf({ decided }: StrategyView, { open }: QuartersWords): string[] {
  const all: readonly (readonly [boolean, string])[] = [
    [Object.keys(decided.picks).length === 0, open.picks],
    [decided.rounds.length === 0, open.information],
    [decided.priorities.length < PRIORITIES, open.priorities(PRIORITIES - decided.priorities.length)],
    [decided.cut === null, open.cut],
    [decided.type === null, open.type],
    [decided.cards.length === 0, open.cards],
    [decided.mix.every((row) => row.every((level) => level === 0)), open.mix],
    [decided.responses.length < QUARTERS, open.responses(QUARTERS - decided.responses.length)],
  ];
  return all.flatMap(([missing, text]) => (missing ? [text] : []));
}
