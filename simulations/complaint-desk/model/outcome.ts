/** The outcome for the customer, beside the mark: the three justices, satisfaction, and the chance that they stay. */
import { mean, rounded } from '../../kit/quantity.ts';
import type { DeskContext } from './context.ts';
import type { DeskCase } from './case.ts';
import type { Measures } from './measures.ts';

/** Weights of distributive, interactional and procedural justice unless the scenario names others. */
const WEIGHTS = [0.45, 0.35, 0.2] as const;

/** Distributive D, interactional I and procedural P (0–1), satisfaction S = 100·(w·D + w·I + w·P), retention 1/(1+e^(−(S−55)/12)). */
export function outcome(desk: DeskCase, context: DeskContext, m: Measures): Readonly<Record<'distributive' | 'interactional' | 'procedural' | 'satisfaction' | 'retention' | 'cost' | 'minutes' | 'anger' | 'trust', number>> {
  const accepted = m.offer?.reply === 'accepted';
  const distributive = m.offer === undefined ? 0 : m.offer.fairness * m.offer.kind * (accepted ? 1 : 0.5);
  const positive = (value: number): number => Math.max(0, value);
  const interactional = mean([...(['listen', 'empathise', 'apologise', 'explain'] as const).map((act) => positive(m.score(act))), (context.traps.explain ?? 0) > 0 ? 0 : 1]);
  const procedural = mean([m.ackPromptness, m.decisionPromptness, positive(m.score('status')), context.transfers <= 1 ? 1 : 0, context.known['demand'] === undefined ? 0 : 1]);
  const [d, i, p] = desk.scenario.key.justice ?? WEIGHTS;
  const satisfaction = 100 * (d * distributive + i * interactional + p * procedural) * (context.critical.includes('broken-promise') ? 0.6 : 1);
  return {
    distributive: rounded(distributive, 4), interactional: rounded(interactional, 4), procedural: rounded(procedural, 4),
    satisfaction: rounded(satisfaction, 4),
    retention: rounded(1 / (1 + Math.exp(-(satisfaction - 55) / 12)), 6),
    cost: context.route === null ? 0 : (m.offer?.amount ?? 0),
    minutes: context.time, anger: context.anger, trust: context.trust,
  };
}
