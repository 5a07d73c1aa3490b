/** What a learner sees of a paper: the items, the answers given, and in practice the reasons once an item is answered. */
import type { Run } from '../kit/simulation.ts';
import type { Text } from '../kit/text.ts';
import type { PaperAction, PaperSnapshot } from './machine.ts';
import type { PreparedPaper } from './model.ts';

export interface SeenOption {
  readonly id: string;
  readonly text: Text;
  /** Shown once revealed. */
  readonly right?: boolean;
  readonly why?: Text;
}

export interface SeenItem {
  readonly id: string;
  readonly stem: Text;
  readonly options: readonly SeenOption[];
  /** The latest option chosen. */
  readonly answer: string | undefined;
  readonly revealed: boolean;
}

export interface PaperView {
  readonly title: Text;
  readonly items: readonly SeenItem[];
  readonly handedIn: boolean;
}

export function view({ prepared: paper, last }: Run<PreparedPaper, PaperSnapshot, PaperAction>): PaperView {
  const handedIn = last.value === 'handedIn';
  return {
    title: paper.title, handedIn,
    items: paper.items.map((item) => {
      const answer = last.context.answers[item.id]?.latest;
      const revealed = handedIn || (paper.mode === 'practice' && answer !== undefined);
      return {
        id: item.id, stem: item.stem, answer, revealed,
        options: item.options.map((option) => ({ id: option.id, text: option.text, ...(revealed ? { right: option.right === true, why: option.why } : {}) })),
      };
    }),
  };
}
