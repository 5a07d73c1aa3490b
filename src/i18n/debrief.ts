/** The words of the debrief; reasons, criteria and critical errors come from the simulation. */
import type { Locale } from './locale.ts';

const zh = {
  you: '你', opening: '正在打开记录…', missing: '这台设备上没有这份记录', missingMend: '记录只存在做练习的那台设备和浏览器里。换过设备，请先在“我的”里恢复备份。', none: '还没有选定要看哪份记录', toMe: '看我的全部记录', toLabs: '去练习台',
  failed: '记录打不开', failedMend: '记录没有动。刷新页面再试。',
  ownPage: '这份记录的结果在它自己的页上', toResult: '打开那一页',
  unfinished: '这件案子还没有交卷', unfinishedText: '交卷之后才有得分。', resume: '接着处理',
  lab: '投诉处理台', heading: (title: string): string => `${title}：复盘`, steps: (n: number): string => `${n} 步`, simulated: (span: string): string => `模拟 ${span}`, edition: (n: number): string => `规则第 ${n} 版`,
  regraded: (was: number, now: number): string => `这份记录按规则第 ${was} 版做的，现按第 ${now} 版重判。`, notKept: '这个浏览器不保存记录：离开这一页，结果就没了。要留下，先存成文件。',
  handIn: '交给老师', handInNote: '存成一个 .json 文件，发给老师即可。文件里只有步骤，没有分数。', name: '姓名（写进文件，可不填）', print: '打印', again: '再练一次',
  passed: '合格', failedMark: '不合格', sum: (sum: string): string => `各项合计 ${sum} 分`, capped: (n: number, cap: string): string => `，犯一票否决 ${n} 项，封顶 ${cap} 分`, openCap: (cap: string): string => `，案子没有正常了结，封顶 ${cap} 分`, passLine: '60 分合格，且没有一票否决、按程序结案、补救与事实各过半。',
  veto: (n: number): string => `一票否决 ${n} 项`, vetoNote: '任一项即不合格',
  criteria: '分项得分', criteriaNote: '数字是依据的步，点开看当时', total: '合计', cap: '封顶', mark: '得分',
  lessons: '回到课文', lessonsNote: '这件案子练的知识点',
  timeline: '时间线', anger: '愤怒', trust: '信任', chartTitle: '愤怒与信任逐步变化', chartDesc: (from: string, to: string, peak: string): string => `愤怒从 ${from} 到 ${to}，最高 ${peak}。`, axis: '步', table: '看数字表', hour: (n: number): string => `第 ${n} 时`,
  legend: { lost: '一票否决', cost: '客户更恼火', refused: '没有执行' },
  step: (n: number, name: string): string => `第 ${n} 步　${name}`, opened: '开场', then: '当时', counts: '关系到', changed: '变化', spent: '用时', previous: '上一步', next: '下一步', replay: (n: number): string => `从第 ${n} 步重来`, replayNote: '用同样的局面另开一份，这一份留着。',
  outcome: '对客户的结果', outcomeNote: '与得分并列，不计入得分', distributive: '分配公平', interactional: '互动公平', procedural: '程序公平', satisfaction: '满意度（0～100）', retention: '客户留下的概率', cost: '赔付', minutes: '模拟用时', angerEnd: '结束时愤怒', trustEnd: '结束时信任',
  costs: '代价最大的几步', costsNote: (ceiling: string): string => `从头走到最好 ${ceiling} 分；每一步之前和之后，最好还能得几分，差的就是它的代价`, noCosts: '没有一步让能得的分变少。', costsBusy: '正在算每一步的代价…', better: (what: string): string => `主管会这样：${what}`, handedIn: '交卷', was: '原来那一份', cost1: (lost: string): string => `这一步丢了 ${lost} 分`,
  columns: ['步', '做了什么', '愤怒', '信任', '时刻'],
  from: (n: number): string => `从另一份记录的第 ${n} 步重来`,
};

const en: typeof zh = {
  you: 'You', opening: 'Opening the record…', missing: 'This record is not on this device', missingMend: 'Records live only on the device and browser where the work was done. If you changed devices, restore a backup under “My work” first.', none: 'No record chosen', toMe: 'All my records', toLabs: 'To the labs',
  failed: 'The record cannot be opened', failedMend: 'The record is untouched. Reload the page and try again.',
  ownPage: 'The result of this record is on a page of its own', toResult: 'Open that page',
  unfinished: 'This case has not been handed in', unfinishedText: 'There is a mark only after handing in.', resume: 'Go on',
  lab: 'Complaint desk', heading: (title) => `${title}: debrief`, steps: (n) => `${n} steps`, simulated: (span) => `${span} simulated`, edition: (n) => `edition ${n} of the rules`,
  regraded: (was, now) => `Done under edition ${was} of the rules; re-graded under edition ${now}.`, notKept: 'This browser keeps nothing: leave the page and the result is gone. To keep it, save the file first.',
  handIn: 'Hand in to trainer', handInNote: 'Saves a .json file to send to your trainer. It holds the steps, not the mark.', name: 'Name (goes into the file, optional)', print: 'Print', again: 'Practise again',
  passed: 'Passed', failedMark: 'Not passed', sum: (sum) => `Criteria add up to ${sum}`, capped: (n, cap) => `; ${n} critical ${n === 1 ? 'error' : 'errors'}, capped at ${cap}`, openCap: (cap) => `; the case was not properly concluded, capped at ${cap}`, passLine: 'To pass: 60 marks, no critical error, closed by procedure, and at least half of Remedy and Facts.',
  veto: (n) => `${n} critical ${n === 1 ? 'error' : 'errors'}`, vetoNote: 'any one fails the case',
  criteria: 'Marks by criterion', criteriaNote: 'numbers are the steps; press to see the moment', total: 'Sum', cap: 'Cap', mark: 'Mark',
  lessons: 'Back to the lessons', lessonsNote: 'knowledge points of this case',
  timeline: 'Time line', anger: 'Anger', trust: 'Trust', chartTitle: 'Anger and trust step by step', chartDesc: (from, to, peak) => `Anger goes from ${from} to ${to}, peaking at ${peak}.`, axis: 'step', table: 'Show the figures', hour: (n) => `hour ${n}`,
  legend: { lost: 'critical error', cost: 'customer more annoyed', refused: 'not done' },
  step: (n, name) => `Step ${n}: ${name}`, opened: 'Opening', then: 'At that moment', counts: 'Counts for', changed: 'Change', spent: 'Time spent', previous: 'Previous', next: 'Next', replay: (n) => `Replay from step ${n}`, replayNote: 'Starts a second attempt from the same situation and keeps this one.',
  outcome: 'Outcome for the customer', outcomeNote: 'shown beside the mark, not part of it', distributive: 'Distributive justice', interactional: 'Interactional justice', procedural: 'Procedural justice', satisfaction: 'Satisfaction (0–100)', retention: 'Chance that they stay', cost: 'Paid', minutes: 'Simulated time', angerEnd: 'Anger at the end', trustEnd: 'Trust at the end',
  costs: 'The dearest steps', costsNote: (ceiling) => `best from the opening: ${ceiling}; the cost of a step is the best mark within reach before it less that after it`, noCosts: 'No step put any mark out of reach.', costsBusy: 'Working out what each step cost…', better: (what) => `A director: ${what}`, handedIn: 'Handed in', was: 'The attempt it came from', cost1: (lost) => `This step cost ${lost} marks`,
  columns: ['Step', 'What was done', 'Anger', 'Trust', 'Time'],
  from: (n) => `replayed from step ${n} of another attempt`,
};

export type DebriefWords = typeof zh;
export const debriefWords: Readonly<Record<Locale, DebriefWords>> = { zh, en };
