/** The words of the case rounds while they are played, in English. */
import type { RoundWords } from './rounds-zh.ts';

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export const roundsEn: RoundWords = {
  back: 'Leave; progress is saved', opening: 'Opening the round…', failed: 'The round cannot be opened: ',
  theme: { label: 'Theme', auto: 'As the system', light: 'Light', dark: 'Dark' },
  saved: (n) => (n === 0 ? 'Saved' : `Step ${n} saved`), failing: 'Not saved; trying again', notKept: 'This browser keeps no records: they go when the page is closed', moved: 'Another tab has gone on; this one has caught up.', refused: 'That was not done. ',
  start: {
    how: 'Choose one cell for each statement; you may change it at any time. What was right, and why, comes after you hand in.', size: 'How many', some: (n) => `${n} drawn`, all: (n) => `all ${n}`,
    seed: 'Sheet number', seedNote: 'The same number draws the same statements; leave it empty for a new sheet', seedFault: 'A sheet number is a whole number from 0 to 4294967295.', begin: 'Start', again: (n) => ` You have done this round ${n === 1 ? 'once' : `${n} times`}.`,
    counted: 'Pass mark 60. What chance would hit is taken off: blind placing earns 0 on average, and so does putting everything into one cell.',
  },
  seed: (n) => `Sheet ${n}`, brief: 'Task', statements: 'Statements', keys: 'On an option, press its number to choose it and go on to the next statement; Backspace takes it back.',
  takeBack: 'Take back', takeBackOf: (says) => `Take back: ${says}`, views: 'View', byStatement: 'By statement', byCell: 'By cell',
  progress: (placed, of) => `${placed} of ${of} placed`, progressLabel: 'Progress', ordered: 'order given', notOrdered: 'order not touched yet', next: 'Next open one', allPlaced: 'All placed',
  board: 'By cell', boardNote: 'Press a statement to go back and change it', nobody: 'None yet',
  grids: { swot: { across: ['Helpful', 'Harmful'], down: ['Within the firm', 'Outside it'] }, tows: { across: ['Strengths', 'Weaknesses'], down: ['Opportunities', 'Threats'] } },
  forces: { figure: 'The five forces', table: 'Statements by force', force: 'Force', what: 'Statements, and which way they push', unsaid: 'Direction open', numbers: 'Figures are the numbers of statements' },
  order: 'Put in order', up: (says) => `Move up: ${says}`, down: (says) => `Move down: ${says}`, place: (says, n) => `${says}: now number ${n}`, untouched: 'The order now is a shuffled one; it counts as an answer once you have moved something.',
  handIn: 'Hand in', sure: 'Hand in now?', sureText: 'Nothing can be changed afterwards. What was right, and why, is in the result.', stillOpen: (list) => `Still open: ${list}. What is open earns nothing.`, openStatements: (n) => `${counted(n, 'statement')} not placed`, stop: ', ', yes: 'Hand in', no: 'Not yet', close: 'Close',
};
