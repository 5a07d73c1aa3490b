/** The words of a shift's screen in English. */
import type { ShiftWords } from './shift-zh.ts';

export const shiftEn: ShiftWords = {
  heading: 'A shift',
  lead: 'Complaints come in one after another. You sit at the desk of Zhou Ning, customer service at Anda Logistics: whom to answer first, what to work on, what can wait for others, what goes to the next shift is for you to decide. Once a check or an escalation has been sent off somebody else is at work on it and you can serve the next customer; but whoever has not been told when they will hear is waiting on the line.',
  note: 'The cases come from files of different days, and their papers keep their own dates. The shift only counts the time since it began. Nothing is told before you hand in, and nothing can be taken back.',
  choose: 'Which shift', level: 'Difficulty', levels: ['', 'Beginner: fewer cases, calmer customers', 'Standard', 'Hard: more cases, customers in a hurry'], cases: (n) => `${n} cases`, minutes: (n) => `about ${n} minutes`, hours: (span) => `${span} simulated`,
  day: 'Day number', dayNote: 'The same day brings everybody the same cases at the same moments', start: 'Start the shift', tries: (n) => `You have worked ${n} ${n === 1 ? 'shift' : 'shifts'}.`,
  title: (name, day) => `${name} · day ${day}`,
  clock: 'Shift', of: 'of', left: 'left', over: 'The shift is over', overText: 'Hand what is left to your colleague, then hand in.',
  queue: 'Cases that have come in', none: 'No case has come in yet.', came: 'in at', answerBy: 'answer by', late: 'answer overdue', back: 'back at', onLine: 'on the line', promised: 'promised by', mood: 'last heard', kept: (n) => `kept waiting ${n === 1 ? 'once' : `${n} times`}`,
  serve: 'Serve', serving: 'Serving', handOver: 'Hand over', idle: 'Wait for what comes next', idleNote: 'The clock goes to the moment a case comes in or something is back', handIn: 'Hand in',
  handOverTitle: (name) => `Hand over: ${name}`, next: 'What is to be done next', how: 'How you hand it over', give: 'Hand over', pick: 'Choose in both lists',
  nobody: 'Turn to a case on the left to begin.', underWay: (at) => `This is under way and will be back at ${at}. Serve somebody else.`, away: 'You are serving nobody. Turn to a case on the left to go on.', handed: 'This case has been handed over.',
  sure: 'Once you hand in, this shift stands as it is. Whoever was neither finished nor handed over has waited until the end.',
  result: { title: (name, day) => `${name}, day ${day}: how it went`, of: 'of', passed: 'Passed', failed: 'Not passed', passLine: 'It takes 60 marks, no critical error, and more than half of the casework.', sum: (sum) => `The four criteria add up to ${sum}`, capped: (n, mark) => `, capped at ${mark} by ${n} critical ${n === 1 ? 'error' : 'errors'}`, criteria: 'Where every mark comes from', veto: (n) => `${n} critical ${n === 1 ? 'error' : 'errors'}`, step: (n) => `step ${n}`,
    cases: 'How far each case got', case: 'Case', share: 'Got to', came: 'In', first: 'First answered', heard: 'Heard again', end: 'At the end', yes: 'yes', no: 'no', never: 'not answered', handed: (next) => `Handed over: ${next}`, right: 'right', wrong: 'wrong', due: (next) => `should say: ${next}`,
    timeline: 'How the shift went', timelineDesc: 'A row for each case, from its arrival to the end; dark where you were at work on it, light where others were.', you: 'you', others: 'others', waiting: 'waiting',
    again: 'Another day', hand: 'Give it to your trainer', name: 'Name', save: 'Save as a hand-in file', print: 'Print', practise: 'Practise one of them by itself' },
};
