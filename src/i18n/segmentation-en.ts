/** The words of the segmentation lab's frame in English. */
import type { SegmentationWords } from './segmentation-zh.ts';

export const segmentationEn: SegmentationWords = {
  back: 'Leave; your progress is saved', opening: 'Opening the list…', failed: 'The list cannot be opened: ',
  theme: { label: 'Light or dark', auto: 'As the system', light: 'Light', dark: 'Dark' },
  saved: (n) => (n === 0 ? 'Saved' : `Step ${n} saved`), failing: 'Not saved; trying again', notKept: 'This browser keeps nothing; closing the page loses your work', moved: 'Another tab has gone on; this one has caught up.',
  task: 'Task', stages: 'Six stages', refused: 'Not done. ',
  start: { size: 'How many customers', customers: (n) => `${n.toLocaleString('en-US')} customers`, sizeNote: 'On a short list one slip costs several marks; for a mark take 60 or more.', which: 'Which list', whichNote: (n) => `${n} lists of like difficulty; leave it empty for any`, begin: 'Begin', again: (n) => ` You have worked on this exercise ${n === 1 ? 'once' : `${n} times`}.`, worked: 'This list is for learning: every stage can be tried and nothing is marked.', counted: 'Three hand-ins of a list count, the best of them; after the first two only the total is told.', minutes: (n) => `about ${n} minutes` },
  table: { title: 'Customers', shown: (n, of) => (n === of ? `${of} rows` : `${n} of ${of} rows`), search: 'Find a code or name', filter: 'Filter', all: 'All', columns: 'Columns', customer: 'Customer', none: 'none' },
  filters: { losses: 'Loss-makers', gains: 'Profitable', mended: 'Mended', A: 'Tier A', B: 'Tier B', C: 'Tier C' },
  out: 'merged or deleted',
};
