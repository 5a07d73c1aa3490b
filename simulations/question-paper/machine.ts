/** The statechart of a question paper: open until it is handed in. */
import * as z from 'zod/mini';
import { assign, initialTransition, setup } from 'xstate';
import { parse, shown } from '../kit/parse.ts';
import { foldOf } from '../kit/replay.ts';
import { fail, oneOf, type Result } from '../kit/result.ts';
import type { Fold } from '../kit/simulation.ts';
import { parseAnswer, type Answer, type AnswerAction } from './answer.ts';
import type { PaperContext, PreparedPaper } from './model.ts';

const anySchema = z.union([z.strictObject({ type: z.literal('handIn') }), z.looseObject({ type: z.literal('answer'), item: z.string() })]);

export type PaperAction = AnswerAction | { readonly type: 'handIn' };

/** Parses an action: handing in, or an answer to an item of this paper in the shape of its kind. */
export function parsePaperAction(raw: unknown, paper: PreparedPaper, at: string): Result<PaperAction> {
  const parsed = parse(anySchema, raw, at);
  if (!parsed.ok) return parsed;
  const action = parsed.value;
  if (action.type === 'handIn') return { ok: true, value: action };
  const found = paper.items.find(({ item }) => item.id === action.item);
  if (found === undefined) return fail({ at: `${at}.item`, expected: oneOf(paper.items.map(({ item }) => item.id)), got: shown(action.item) });
  return parseAnswer(raw, found.item, at);
}

export interface PaperSnapshot {
  readonly value: unknown;
  readonly context: PaperContext;
}

/** The answer without the names of action and item. */
function answerOf({ type, item, ...answer }: AnswerAction): Answer {
  return answer;
}

const machine = setup({
  types: { context: {} as PaperContext, events: {} as PaperAction },
  actions: {
    write: assign(({ context, event }) => {
      if (event.type !== 'answer') return context;
      const answer = answerOf(event);
      return { answers: { ...context.answers, [event.item]: { first: context.answers[event.item]?.first ?? answer, latest: answer } } };
    }),
  },
}).createMachine({
  id: 'question-paper',
  context: { answers: {} },
  initial: 'open',
  states: { open: { on: { answer: { actions: 'write' }, handIn: 'handedIn' } }, handedIn: { type: 'final' } },
});

export const paperFold = (): Fold<PaperSnapshot, PaperAction> => foldOf(machine, initialTransition(machine)[0]);
