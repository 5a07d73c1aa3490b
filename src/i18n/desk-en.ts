/** The words of the complaint desk's screen in English. */
import type { DeskWords } from './desk-zh.ts';

export const deskEn: DeskWords = {
  theme: { label: 'Theme', auto: 'Follow the system', light: 'Light', dark: 'Dark' },
  opening: 'Opening the case…',
  failed: 'The case cannot be opened',
  back: 'Leave; your work is saved',
  start: 'Take the case',

  startLead: 'This is a simulated complaint. You sit in the seat of Zhou Ning at Anda Logistics: listen, ask, check, negotiate, carry out, confirm. Every step costs simulated time; at the end you see your mark and where each point came from.',
  startFacts: { customer: 'Customer', channel: 'Channel', claim: 'Asks for', authority: 'Your authority', limit: 'Limits' },
  limits: (ack, update) => `acknowledge within ${ack}, inform at least every ${update}`,
  channels: { chat: 'WeChat', phone: 'Phone', counter: 'Counter' },
  customer: 'Customer', time: 'Simulated time', ackLimit: (span) => `Acknowledge in ${span}`, acked: (at) => `done at ${at}`, notAcked: 'not yet',
  update: 'Next update', left: 'in', late: 'late by', settled: 'settled', statutory: 'Statutory reply, 7 days', until: (day) => `by ${day}`, authority: 'Your authority', used: 'Used', claim: 'Asks for',
  saved: (n) => (n === 0 ? 'Saved' : `Step ${n} saved`), saving: 'Saving', failing: 'Not saved, trying again', notKept: 'This browser keeps nothing: closing the page loses the attempt',
  moved: 'Another tab went on; this one has caught up.',
  talk: 'Conversation', angerColumn: 'Anger', you: 'You', log: 'Conversation so far', refused: 'not done.', refusedNote: 'No time spent; kept in the record.',
  file: 'Case file', facts: 'Facts', known: 'Facts established', laws: 'Law cards', given: 'volunteered', asked: (n) => `step ${n}, asked`, checked: (n) => `step ${n}, checked`, since: (n) => `from step ${n}`, fresh: 'new',
  pin: 'Pin', law: { cite: 'Source', scope: 'Scope', doubt: 'Doubt' },
  chart: 'Statechart', here: 'now', beside: 'Side states', chartDesc: (states, here) => `States in order: ${states}. Now at ${here}.`,
  acts: 'What you can do', stageHere: 'now', more: 'More actions', all: 'All actions', varies: 'varies', close: 'Close',
  meters: { label: 'Instruments', anger: 'Anger', trust: 'Trust', facts: 'Facts', promises: 'Promises', opened: (v) => `opened at ${v}`, found: (n) => String(n), open: 'open', none: 'none', broken: 'broken', kept: 'kept', by: (at) => `by ${at}` },
  keys: ['choose', 'do'],
  choose: { wording: 'What do you say?', topic: 'What do you ask?', source: 'Where do you look?', class: 'How do you class it?', hold: 'What do you secure first?', reason: 'Why escalate?', special: 'What do you do?', how: 'How do you transfer?', minutes: 'How long?', route: 'How is it carried out?', check: 'How do you verify?' },
  form: {
    what: 'Promise what?', due: 'Within', kinds: 'Kinds of remedy (choose any)', amount: 'Amount in all, CNY', amountHint: 'A number with at most two decimals', rules: 'On the ground of (choose any)', cite: 'Facts cited', condition: 'On what condition',
    cause: 'The cause', evidence: 'Facts that show it', action: 'Preventive action', measure: 'Measured by', send: 'Propose', say: 'Promise it', write: 'Enter in the record', pickOne: 'Choose something in every field', noFacts: 'No facts established yet', badAmount: 'Write the amount as a number, such as 120 or 120.50.', offersLeft: (n) => `${n} ${n === 1 ? 'proposal' : 'proposals'} left; returned ones do not count.`,
  },
  confirm: { close: 'Once closed, the case cannot be changed. Close it now?', closeYes: 'Close the case', handIn: 'Handing in fixes this attempt; no step can be added. What was not done counts as not done.', handInYes: 'Hand in', no: 'Not yet' },
  veto: { title: 'A critical error', note: 'This is practice: you can take the step back and go on from before it. The step back stays on record. In an exam nothing is said and nothing can be taken back.', back: 'Take the step back', stay: 'Go on like this' },
  progress: { open: 'Marks so far', note: 'What each criterion would have if you handed in now. Later steps still change them.', sum: 'Sum' },
  setup: { mode: 'How', practice: 'Practice', practiceNote: 'a critical error is told at once and can be taken back', exam: 'Exam', examNote: 'nothing is told before you hand in, nothing can be taken back', level: 'Level', levels: ['', 'Gentle: a milder customer, who says at once what is wanted', 'Standard', 'Hard: angrier, asks for more, trusts less'], again: (n) => `You have done this case ${n} ${n === 1 ? 'time' : 'times'}; this time sums and circumstances differ.` },
  over: 'The case is over', overText: 'Hand in to see where every mark came from.',
  announce: (anger, mood) => `Customer ${mood}, anger ${anger}`,
};
