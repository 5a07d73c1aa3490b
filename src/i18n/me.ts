/** The words of the learner's own page and of the strips that show earlier work. */
import type { Locale } from './locale.ts';

const zh = {
  title: '我的', description: '这台设备上的练习记录：接着做、看复盘、备份、恢复、清除。', eyebrow: '只存在这台设备上', loading: '正在读记录…',
  notKept: '这个浏览器不保存记录（可能是无痕窗口，或存储被禁用）。练习照样能做，关掉页面就没了。', failed: '记录读不出来',
  history: '练习记录', none: '还没有练习记录。', toLabs: '去练习台', resume: '接着处理', review: '看复盘', open: '未交卷', unmarked: '不计分', passed: '合格', notPassed: '不合格', critical: (n: number): string => `一票否决 ${n} 项`, steps: (n: number): string => `${n} 步`, from: (n: number): string => `从另一份的第 ${n} 步重来`, unreadable: '这份记录现在读不出来，原样留着。',
  columns: { scenario: '案子', when: '最近一步', steps: '步数', mark: '得分', do: '' }, checks: '课文里的题', checksDone: (n: number): string => `答过 ${n} 道`, checksLink: '回到课程',
  backup: '备份与恢复', backupText: '备份成一个文件，换设备或清浏览器前先存一份。恢复时两边的记录合在一起，谁也不盖谁。', save: '存一份备份', restore: '从文件恢复', restored: (n: number, same: number): string => `恢复 ${n} 份，另有 ${same} 份本来就在。`, restoreFailed: '没有恢复，原有的记录没有动。',
  handIn: '交作业', handInText: '把已交卷的练习存成一个文件，发给老师。', handInAll: (n: number): string => `存成文件（${n} 份）`, name: '姓名（写进文件，可不填）',
  erase: '清除', eraseText: '清掉这台设备上的全部练习记录、课文里的草稿和答题，还有自己打开的客户名单。清了找不回来，先存备份；客户名单不进备份，要留就先导出。', eraseDo: '全部清除', eraseSure: '确定全部清除？这一步不能撤回。', eraseNo: '不清', erased: '已全部清除。',
  settings: '语言与明暗', settingsText: '语言和明暗在页首切换。', last: '上次停在', where: (steps: number, state: string): string => (state === '' ? `第 ${steps} 步` : `第 ${steps} 步，${state}`), best: (mark: string): string => `最好 ${mark}`, kept: '已存在这台设备', readingAt: '读到这里', goOn: '接着读',
};

const en: typeof zh = {
  title: 'My work', description: 'Your records on this device: go on, review, back up, restore, erase.', eyebrow: 'kept on this device only', loading: 'Reading your records…',
  notKept: 'This browser keeps nothing (a private window, or storage is off). You can practise all the same, but closing the page loses it.', failed: 'The records cannot be read',
  history: 'Attempts', none: 'No attempts yet.', toLabs: 'To the labs', resume: 'Go on', review: 'Debrief', open: 'not handed in', unmarked: 'not marked', passed: 'passed', notPassed: 'not passed', critical: (n) => `${n} critical ${n === 1 ? 'error' : 'errors'}`, steps: (n) => `${n} steps`, from: (n) => `replayed from step ${n} of another`, unreadable: 'This record cannot be read now; it is kept as it is.',
  columns: { scenario: 'Case', when: 'Last step', steps: 'Steps', mark: 'Mark', do: '' }, checks: 'Questions in the lessons', checksDone: (n) => `${n} answered`, checksLink: 'Back to the course',
  backup: 'Backup and restore', backupText: 'One file with everything; save one before you change devices or clear the browser. Restoring merges both sides and overwrites neither.', save: 'Save a backup', restore: 'Restore from a file', restored: (n, same) => `${n} restored; ${same} were here already.`, restoreFailed: 'Nothing was restored; your records are untouched.',
  handIn: 'Hand in', handInText: 'Save the attempts you have handed in as one file for your trainer.', handInAll: (n) => `Save as a file (${n})`, name: 'Name (goes into the file, optional)',
  erase: 'Erase', eraseText: 'Removes every attempt, draft and answer from this device, and the customer list you opened. There is no way back; save a backup first. A customer list is in no backup; export it if you want to keep it.', eraseDo: 'Erase everything', eraseSure: 'Erase everything? This cannot be undone.', eraseNo: 'Keep it', erased: 'Everything has been erased.',
  settings: 'Language and theme', settingsText: 'Both are switched at the top of the page.', last: 'Where you were', where: (steps, state) => (state === '' ? `step ${steps}` : `step ${steps}, ${state}`), best: (mark) => `best ${mark}`, kept: 'kept on this device', readingAt: 'you were reading here', goOn: 'Read on',
};

export type MeWords = typeof zh;
export const meWords: Readonly<Record<Locale, MeWords>> = { zh, en };
