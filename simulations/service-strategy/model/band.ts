/** The band of difficulty: which seeds make a workshop that blind purchases cannot pass, and that the reference plan is enough for. All bounds [D]. */
import { BAD_BASICS, mixNet } from './benefit.ts';
import { forecast } from './forecast.ts';
import { optimum } from './optimum.ts';
import { defensibleTypes, referencesOf, type References } from './references.ts';
import { REFERENCE_PLAN } from './survey.ts';
import { ELEMENTS, PER_GROUP, RIGHT_RULES, SEGMENTS, TYPES, type StrategyType } from './terms.ts';
import { tidied } from './tidy.ts';
import type { Workshop } from './workshop.ts';

const BAND = { opt: 200, second: 0.92, alike: 0.04, blind: 0.6, everything: 0.5, greedy: 0.92, items: [4, 10], clear: 30, rand: 0.45, overMean: 0.25, fair: 0.85 } as const;

/** The setting's type is the best and clearly so; of two defensible types each is nearly as good as the other. */
function typesStand(workshop: Workshop, { best, opt }: References): boolean {
  const own = defensibleTypes(workshop);
  const nets = own.map((type) => best[type].net);
  const others = TYPES.filter((type) => !own.includes(type)).map((type) => best[type].net);
  return opt >= BAND.opt && Math.max(...nets) === opt && Math.min(...nets) >= (1 - BAND.alike) * opt && Math.max(...others) <= BAND.second * opt;
}

/** Sum of the basic gaps of each segment. */
const basicGaps = ({ relevant, competitor, performance: own }: Workshop): number[] => SEGMENTS.map((_, s) =>
  ELEMENTS.slice(0, PER_GROUP).reduce((sum, _e, e) => (relevant[e] === true ? sum + Math.max(0, (competitor[s]?.[e] ?? 0) - (own[s]?.[e] ?? 0)) : sum), 0));

/** True net of the mix that the reference plan, tidied rightly, would have a learner buy. */
function honestNet(workshop: Workshop, type: StrategyType): number {
  const asked = ELEMENTS.map((_, e) => ({ picked: workshop.relevant[e] === true, right: true, plan: REFERENCE_PLAN }));
  const own = forecast(workshop.stake, tidied(workshop, asked, RIGHT_RULES), workshop.relevant, RIGHT_RULES.measure);
  return mixNet(workshop.benefits, workshop.costs, type, optimum(own, workshop.costs, type, workshop.budget).mix);
}

export function isAccepted(workshop: Workshop): boolean {
  const references = referencesOf(workshop);
  const { opt, best, bestType, baseline, greedy, everything, cut } = references;
  if (!typesStand(workshop, references) || baseline > BAND.blind * opt || everything > BAND.everything * opt || greedy > BAND.greedy * opt) return false;
  const levels = best[bestType].mix.flat();
  const items = levels.filter((level) => level > 0).length;
  if (items < BAND.items[0] || items > BAND.items[1] || !levels.includes(2)) return false;
  if (basicGaps(workshop).some((gap) => Math.abs(gap - BAD_BASICS) < BAND.clear)) return false;
  if (cut.bestRand < BAND.rand || cut.bestRand - cut.meanRand < BAND.overMean) return false;
  return defensibleTypes(workshop).every((type) => (honestNet(workshop, type) - baseline) / (0.97 * opt - baseline) >= BAND.fair);
}
