/** The words of the case rounds while they are played, in Chinese. */
export const roundsZh = {
  back: '离开，进度已保存', opening: '正在打开练习…', failed: '练习打不开：',
  theme: { label: '明暗', auto: '随系统', light: '亮色', dark: '暗色' },
  saved: (n: number): string => (n === 0 ? '已保存' : `第 ${n} 步已保存`), failing: '没有保存，正在重试', notKept: '这个浏览器不保存记录，关掉页面就没了', moved: '另一个标签页走了几步，这里已经跟上。', refused: '没有做成。',
  start: {
    how: '每一条选一格，随时可以改。全部放好再交卷，对错和理由交卷后一起给出。', size: '做几条', some: (n: number): string => `抽 ${n} 条`, all: (n: number): string => `全部 ${n} 条`,
    seed: '题号', seedNote: '同一个题号抽到同样的条目；不填就随机给一份', seedFault: '题号是 0 到 4294967295 的整数。', begin: '开始', again: (n: number): string => `这一轮你做过 ${n} 次。`,
    counted: '60 分及格。猜得中的部分要扣掉：乱放平均得 0 分，全放一格也是 0 分。',
  },
  seed: (n: number): string => `题号 ${n}`, brief: '题目', statements: '条目', keys: '在选项上按数字键直接选，选完自动到下一条；按退格键拿回来。',
  takeBack: '拿回来', takeBackOf: (says: string): string => `拿回来：${says}`, views: '怎么看', byStatement: '逐条', byCell: '按格',
  progress: (placed: number, of: number): string => `已归 ${placed} / ${of} 条`, progressLabel: '进度', ordered: '次序已排', notOrdered: '次序还没有动', next: '下一条没归的', allPlaced: '都归好了',
  board: '按格看', boardNote: '点一条，回到它那里去改', nobody: '还没有',
  grids: { swot: { across: ['对企业有利', '对企业不利'], down: ['企业内部', '企业外部'] }, tows: { across: ['优势 S', '劣势 W'], down: ['机会 O', '威胁 T'] } },
  forces: { figure: '五力图', table: '各力里的条目', force: '力量', what: '条目和方向', unsaid: '方向没选', numbers: '图里的数字是条目的序号' },
  order: '排次序', up: (says: string): string => `上移：${says}`, down: (says: string): string => `下移：${says}`, place: (says: string, n: number): string => `${says}，现在排第 ${n}`, untouched: '现在的次序是打乱的，动过才算作答。',
  handIn: '交卷', sure: '现在交卷？', sureText: '交卷后不能再改，对错和理由就在结果里。', stillOpen: (list: string): string => `还有没做完的：${list}。空着的不得分。`, openStatements: (n: number): string => `${n} 条没有归好`, stop: '，', yes: '交卷', no: '再看看', close: '关闭',
};
export type RoundWords = typeof roundsZh;
