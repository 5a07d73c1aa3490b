/** The words of the workshop's frame in English. */
import type { StrategyWords } from './strategy-zh.ts';

export const strategyEn: StrategyWords = {
  back: 'Leave; your work is saved', opening: 'Opening the workshop…', failed: 'The workshop cannot be opened: ',
  theme: { label: 'Theme', auto: 'as the system', light: 'light', dark: 'dark' },
  saved: (n) => (n === 0 ? 'Saved' : `Step ${n} saved`), failing: 'Not saved; trying again', notKept: 'This browser keeps nothing; all is gone when the page closes', moved: 'Another tab went on; this one has caught up.',
  steps: 'Five steps and four quarters', refused: 'Not done. ',
  start: { which: 'Which workshop', whichNote: (n) => `${n} workshops, alike in difficulty; left empty, one is drawn`, begin: 'Begin', again: (n) => ` You have done this setting ${n === 1 ? 'once' : `${n} times`}.`, counted: 'Three hand-ins of a workshop count, the best of them; the first two tell only the total.', path: 'The five steps hang together: what you choose in one is the material of the next. You can go back, but money and weeks that are spent stay spent.' },
  situation: 'Situation', stake: (k) => `CNY ${k},000 of gross profit a year hang on service`, unit: 'Money in CNY thousand',
  purse: 'Purse', purseText: (spent, of, left) => `${spent} of CNY ${of}k used, ${left}k left`, over: (by) => `CNY ${by}k too much`, info: (k) => `information ${k}`, mix: (k) => `mix ${k}`,
  weeks: 'Weeks for information', weeksText: (n, of) => `${n} of ${of} weeks`, late: (n) => `${n} ${n === 1 ? 'week' : 'weeks'} late`,
  again: {
    order: (cost, weeks, all) => `Looking back at steps one and two is free; an element added or a measure changed needs another order before there are data. The same order again costs CNY ${cost}k and takes ${weeks} ${weeks === 1 ? 'week' : 'weeks'}, ${all} in all`, late: (weeks, percent) => `: ${weeks} ${weeks === 1 ? 'week' : 'weeks'} late, and each quarter’s benefit is ${percent} % lower`, stop: '. ', short: (left) => `Only CNY ${left}k is left, too little for that. `,
    follows: 'New data change the figures of step three, the known segments of step four, and the evidence and forecast of step five. Rules, priorities, cut, type and mix stay as you set them; look at them again.',
  },
  signed: 'The mix is signed, so this step can only be looked at now. It can be changed after a hand-in.',
};
