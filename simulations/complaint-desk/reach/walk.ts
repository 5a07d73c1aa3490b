/** One walk through a case: every action sent is noted with what it reached for the first time, and by which line of actions. */
import type { Setup } from '../../kit/attempt.ts';
import type { DeskAction } from '../action.ts';
import { definition } from '../index.ts';
import { legal } from '../legal.ts';
import type { DeskSnapshot } from '../machine.ts';
import type { DeskContext } from '../model/context.ts';
import { hasEnded } from '../model/guards.ts';
import { saidAt } from '../replies.ts';
import type { WalkedCase } from './cases.ts';
import { choiceGoal, factGoal, lineGoal, type Goal } from './goals.ts';

/** The first walk that reached a goal. */
export interface Witness {
  readonly setup: Setup;
  readonly actions: readonly DeskAction[];
}

/** What all walks of a scenario have come to. */
export interface Ledger {
  readonly reached: Map<Goal, Witness>;
  /** The most often that one walk heard the lines of a place. */
  readonly heard: Map<string, number>;
  /** Walks to where nothing but handing in was left although the case had not ended. */
  readonly deadEnds: Witness[];
  walks: number;
}
export const emptyLedger = (): Ledger => ({ reached: new Map(), heard: new Map(), deadEnds: [], walks: 0 });

export interface Walk {
  readonly of: WalkedCase;
  readonly snapshot: () => DeskSnapshot;
  /** How often each place of the customer's lines has been said. */
  readonly turns: ReadonlyMap<string, number>;
  /** Sends the action, refused or not. */
  readonly send: (action: DeskAction) => void;
}

/** What is chosen by an action, as far as the menus of the moment offer it. */
function chosen({ desk }: WalkedCase, before: DeskSnapshot, { type, ...fields }: DeskAction): Goal[] {
  const template = legal(before, desk).find((offered) => offered.type === type);
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]) => {
    const domain = template?.fields[field];
    if (domain?.kind !== 'one' && domain?.kind !== 'some') return [];
    return [value].flat().flatMap((option) => domain.options.flatMap((offered) => (offered === option ? [choiceGoal(type, field, offered)] : [])));
  });
}

/** What an accepted step chooses and finds: facts, or that a source has nothing more. */
export function found(of: WalkedCase, before: DeskSnapshot, action: DeskAction, { last }: DeskContext): Goal[] {
  return [
    `action ${action.type}`, ...chosen(of, before, action), ...last.facts.map((fact) => factGoal(fact, of.setup['twin'] === true)),
    ...(action.type === 'check' && last.facts.length === 0 ? [`nothing ${action.source}` satisfies Goal] : []),
  ];
}

const statesOf = ({ value }: DeskSnapshot): Goal[] => [`state ${value.process}`, `state ${value.mood}`, `state ${value.clock}`];

export function walkOf(of: WalkedCase, ledger: Ledger): Walk {
  const { desk, callers, fold, setup } = of;
  const actions: DeskAction[] = [];
  const turns = new Map<string, number>();
  let last = fold.first;
  const note = (goals: readonly Goal[]): void => {
    for (const goal of goals) if (!ledger.reached.has(goal)) ledger.reached.set(goal, { setup, actions: [...actions] });
  };
  ledger.walks += 1;
  note([...statesOf(last), ...Object.keys(last.context.known).map((fact) => factGoal(fact, setup['twin'] === true))]);
  return {
    of, turns, snapshot: () => last,
    send: (action) => {
      const refusal = definition.handedIn(last) ? { code: 'handed-in' } : definition.refuse(last, action, desk);
      actions.push(action);
      if (refusal !== undefined) {
        note([`refusal ${refusal.code}`]);
        return;
      }
      const before = last;
      last = fold.next(last, action);
      note([...found(of, before, action, last.context), ...last.context.critical.map((code): Goal => `critical ${code}`), ...statesOf(last)]);
      if (action.type === 'handIn') {
        if (!hasEnded(before.value.process) && legal(before, desk).every(({ type }) => type === 'handIn')) ledger.deadEnds.push({ setup, actions: [...actions] });
        return;
      }
      for (const { place } of saidAt(desk, action, before.context, last.context)) {
        const turn = turns.get(place) ?? 0;
        turns.set(place, turn + 1);
        ledger.heard.set(place, Math.max(turn + 1, ledger.heard.get(place) ?? 0));
        for (const caller of callers) {
          const lines = saidAt(caller, action, before.context, last.context).find((said) => said.place === place)?.lines ?? [];
          note([lineGoal(caller.caller.voice, place, turn % lines.length)]);
        }
      }
    },
  };
}
