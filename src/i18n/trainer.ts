/** The words of the trainer's page. */
import type { Locale } from './locale.ts';

const zh = {
  title: '收作业', eyebrow: '带班级', description: '一次收下全班的文件，在这台设备上逐份重放、重判，看清每一项得分。',
  lead: '把学生交来的 .json 文件拖进来，或点按钮选，一份或一整班都行。文件只在这台设备上打开，不上传。得分不读文件里写的，由步骤重放得出。',
  choose: '选文件', drop: '松手收下', dropHere: '也可以把文件拖到这里', send: '布置', sendText: '把案子的网址发给学生即可；做完在复盘页按“交给老师”，得到一个文件。', copy: '复制网址', copied: '已复制',
  progress: (n: number, all: number): string => `正在重判 ${n} / ${all}`, seconds: (s: number): string => `${s} 秒`,
  summary: { files: '文件', graded: '判出', passed: '合格', mean: '平均', median: '中位', critical: '一票否决', rejected: '退回' }, people: '人次',
  roster: '名册', distribution: '得分分布', passLine: '及格 60', distributionText: (n: number): string => `${n} 份得分按十分一段的份数；虚框为不合格。`,
  columns: { learner: '姓名', scenario: '案子', mark: '得分', steps: '步', flag: '标记', file: '文件' },
  passed: '合格', failed: '不合格', regraded: '旧规则所做，已重判', unnamed: '没写姓名', wrong: '退回的文件', why: '原因', clear: '清空', sort: (column: string): string => `按${column}排序`,
  all: '全部', onlyFailed: '不合格', onlyCritical: '一票否决', empty: '还没有收到文件。', notHandedIn: '没有交卷，只有步骤',
  paper: (title: string): string => `题：${title}`, exportCsv: '导出 CSV', honest: '会读代码的学生能拼出一份满分的步骤。重放挡得住改分数，挡不住这个；要紧的考试请当面做。',
};

const en: typeof zh = {
  title: 'Collect hand-ins', eyebrow: 'Teach a class', description: 'Take in a whole class’s files at once; each is replayed and re-graded on this device, criterion by criterion.',
  lead: 'Drop the .json files your students sent, or choose them: one or a whole class. They are opened on this device only. Marks written in a file are not read; they are worked out by replaying the steps.',
  choose: 'Choose files', drop: 'Let go to take them', dropHere: 'or drop files here', send: 'Set work', sendText: 'Send students the address of a case; at the end they press “Hand in to trainer” on the debrief and get a file.', copy: 'Copy address', copied: 'Copied',
  progress: (n, all) => `Re-grading ${n} of ${all}`, seconds: (s) => `${s} s`,
  summary: { files: 'Files', graded: 'Graded', passed: 'Passed', mean: 'Mean', median: 'Median', critical: 'Critical', rejected: 'Rejected' }, people: 'attempts',
  roster: 'Roster', distribution: 'Marks', passLine: 'Pass 60', distributionText: (n) => `${n} marks in bands of ten; outlined bars did not pass.`,
  columns: { learner: 'Name', scenario: 'Case', mark: 'Mark', steps: 'Steps', flag: 'Flag', file: 'File' },
  passed: 'passed', failed: 'not passed', regraded: 'older edition, re-graded', unnamed: 'no name', wrong: 'Rejected files', why: 'Why', clear: 'Clear', sort: (column) => `Sort by ${column}`,
  all: 'All', onlyFailed: 'Not passed', onlyCritical: 'Critical', empty: 'No files yet.', notHandedIn: 'not handed in, steps only',
  paper: (title) => `Questions: ${title}`, exportCsv: 'Export CSV', honest: 'A student who reads the code can put together a perfect list of steps. Replay stops forged marks, not that; hold examinations that matter in the room.',
};

export type TrainerWords = typeof zh;
export const trainerWords: Readonly<Record<Locale, TrainerWords>> = { zh, en };
