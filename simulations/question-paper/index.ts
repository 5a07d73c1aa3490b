/** The question paper (答题卷): its definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import type { Template } from '../kit/template.ts';
import { paperFold, parsePaperAction, type PaperAction, type PaperSnapshot } from './machine.ts';
import { preparePaper, type PreparedPaper } from './model.ts';
import { parsePaper } from './scenario.ts';
import { REJECTIONS } from './text.ts';
import { view, type PaperView } from './view.ts';

/** One template for each item, and handing in. */
const legal = (_snapshot: PaperSnapshot, paper: PreparedPaper): Template[] => [
  ...paper.items.map((item): Template => ({ type: 'answer', fields: { item: { kind: 'one', options: [item.id] }, option: { kind: 'one', options: item.options.map((option) => option.id) } } })),
  { type: 'handIn', fields: {} },
];

export const questionPaper = simulation<PreparedPaper, PaperSnapshot, PaperAction, PaperView>({
  id: 'question-paper',
  edition: 1,
  prepare: (content, setup) => {
    const paper = parsePaper(content);
    return paper.ok ? preparePaper(paper.value, setup) : paper;
  },
  parseAction: parsePaperAction,
  machine: paperFold,
  refuse: () => undefined,
  handedIn: ({ value }) => value === 'handedIn',
  legal,
  view,
  loadGrade: async () => (await import('./grade.ts')).grade,
  rejections: REJECTIONS,
  loadPlayers: () => Promise.resolve([]),
});
