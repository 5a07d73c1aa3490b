/** The question paper (答题卷): its definition, bound into a simulation. */
import { simulation } from '../kit/replay.ts';
import { legal } from './legal.ts';
import { paperFold, parsePaperAction, type PaperAction, type PaperSnapshot } from './machine.ts';
import { preparePaper, type PreparedPaper } from './model.ts';
import { parsePaper } from './scenario.ts';
import { REJECTIONS } from './text.ts';
import { rightAnswer, view, type PaperView } from './view.ts';

export const questionPaper = simulation<PreparedPaper, PaperSnapshot, PaperAction, PaperView>({
  id: 'question-paper',
  edition: 2,
  prepare: (content, setup) => {
    const paper = parsePaper(content);
    return paper.ok ? preparePaper(paper.value, setup) : paper;
  },
  parseAction: parsePaperAction,
  machine: paperFold,
  // An order that nobody has touched is no answer.
  refuse: (_snapshot, action, paper) => {
    const item = action.type === 'answer' ? paper.items.find((prepared) => prepared.item.id === action.item) : undefined;
    return action.type === 'answer' && action.order !== undefined && action.order.every((entry, i) => entry === item?.laid[i]) ? { code: 'untouched' } : undefined;
  },
  handedIn: ({ value }) => value === 'handedIn',
  legal,
  view,
  loadGrade: async () => (await import('./grade.ts')).grade,
  rejections: REJECTIONS,
  loadExpert: () => Promise.resolve(({ context }, paper) => {
    const open = paper.items.find(({ item }) => context.answers[item.id] === undefined);
    return open === undefined ? undefined : { type: 'answer', item: open.item.id, ...rightAnswer(open) };
  }),
  loadPlayers: async () => (await import('./players.ts')).players,
});
