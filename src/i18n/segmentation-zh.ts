/** The words of the segmentation lab's frame in Chinese; each stage brings its own. */
export const segmentationZh = {
  back: '离开，进度已保存', opening: '正在打开名单…', failed: '名单打不开：',
  theme: { label: '明暗', auto: '随系统', light: '亮色', dark: '暗色' },
  saved: (n: number): string => (n === 0 ? '已保存' : `第 ${n} 步已保存`), failing: '没有保存，正在重试', notKept: '这个浏览器不保存记录，关掉页面就没了', moved: '另一个标签页走了几步，这里已经跟上。',
  task: '题目', stages: '六步', refused: '没有做成。',
  start: { size: '多少户', customers: (n: number): string => `${n.toLocaleString('en-US')} 户`, sizeNote: '户数少，一步之差就是好几分；要看得分，建议 60 户以上。', which: '哪一份名单', whichNote: (n: number): string => `收录 ${n} 份，难度相当；不填就随机给一份`, begin: '开始', again: (n: number): string => `这一题你做过 ${n} 次。`, worked: '这份名单用来学，每一步都能试，不计分。', counted: '一份名单有三次交卷计分，取最好的一次；前两次只告诉总分。', minutes: (n: number): string => `约 ${n} 分钟` },
  table: { title: '客户表', shown: (n: number, of: number): string => (n === of ? `${of} 行` : `${of} 行里的 ${n} 行`), search: '找编号或名称', filter: '筛选', all: '全部', columns: '列', customer: '客户', none: '没有' },
  filters: { losses: '亏损的', gains: '盈利的', mended: '改过的', A: 'A 层', B: 'B 层', C: 'C 层' },
  out: '已并入或删除',
};
export type SegmentationWords = typeof segmentationZh;
