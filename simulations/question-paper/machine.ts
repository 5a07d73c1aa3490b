/** The statechart of a question paper: open until it is handed in. */
import * as z from 'zod/mini';
import { assign, initialTransition, setup } from 'xstate';
import { foldOf } from '../kit/replay.ts';
import { parse, shown } from '../kit/parse.ts';
import { fail, oneOf, type Result } from '../kit/result.ts';
import type { Fold } from '../kit/simulation.ts';
import type { PaperContext, PreparedPaper } from './model.ts';

const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answer'), item: z.string(), option: z.string() }),
  z.strictObject({ type: z.literal('handIn') }),
]);
export type PaperAction = z.infer<typeof actionSchema>;

/** Parses an action and checks that the item and the option are on the paper. */
export function parsePaperAction(raw: unknown, paper: PreparedPaper, at: string): Result<PaperAction> {
  const parsed = parse(actionSchema, raw, at);
  if (!parsed.ok || parsed.value.type === 'handIn') return parsed;
  const { item: name, option } = parsed.value;
  const item = paper.items.find((entry) => entry.id === name);
  if (item === undefined) return fail({ at: `${at}.item`, expected: oneOf(paper.items.map((entry) => entry.id)), got: shown(name) });
  return item.options.some((entry) => entry.id === option) ? parsed : fail({ at: `${at}.option`, expected: oneOf(item.options.map((entry) => entry.id)), got: shown(option) });
}

export interface PaperSnapshot {
  readonly value: unknown;
  readonly context: PaperContext;
}

const machine = setup({
  types: { context: {} as PaperContext, events: {} as PaperAction },
  actions: {
    write: assign(({ context, event }) => (event.type === 'answer' ? { answers: { ...context.answers, [event.item]: { first: context.answers[event.item]?.first ?? event.option, latest: event.option } } } : context)),
  },
}).createMachine({
  id: 'question-paper',
  context: { answers: {} },
  initial: 'open',
  states: { open: { on: { answer: { actions: 'write' }, handIn: 'handedIn' } }, handedIn: { type: 'final' } },
});

export const paperFold = (): Fold<PaperSnapshot, PaperAction> => foldOf(machine, initialTransition(machine)[0]);
