/** The truth of an attempt: the case as it is written, or its twin, which looks the same on the screen. */
import type { Scenario } from '../scenario.ts';

/** The list with the entries of `other` in place of those of the same id; new ones at the end. */
function replaced<T extends { readonly id: string }>(list: readonly T[], other: readonly T[] = []): T[] {
  return [...list.map((entry) => other.find(({ id }) => id === entry.id) ?? entry), ...other.filter(({ id }) => !list.some((entry) => entry.id === id))];
}

export function truthOf(scenario: Scenario, twin: boolean): Scenario {
  const { twin: other } = scenario;
  if (!twin || other === undefined) return scenario;
  const { hold = scenario.key.hold, escalation = scenario.key.escalation, ...rest } = other.key;
  const { hold: _hold, escalation: _escalation, ...key } = scenario.key;
  return {
    ...scenario,
    facts: replaced(scenario.facts, other.facts), sources: replaced(scenario.sources, other.sources), documents: replaced(scenario.documents, other.documents),
    key: {
      ...key, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
      ...(hold === null || hold === undefined ? {} : { hold }), ...(escalation === null || escalation === undefined ? {} : { escalation }),
    },
  };
}
