/** The words of the workshop's frame in Chinese; each step brings its own. */
export const strategyZh = {
  back: '离开，进度已保存', opening: '正在打开工作坊…', failed: '工作坊打不开：',
  theme: { label: '明暗', auto: '随系统', light: '亮色', dark: '暗色' },
  saved: (n: number): string => (n === 0 ? '已保存' : `第 ${n} 步已保存`), failing: '没有保存，正在重试', notKept: '这个浏览器不保存记录，关掉页面就没了', moved: '另一个标签页走了几步，这里已经跟上。',
  steps: '五步和四个季度', refused: '没有做成。',
  start: { which: '哪一场', whichNote: (n: number): string => `收录 ${n} 场，难度相当；不填就随机给一场`, begin: '开始', again: (n: number): string => `这个情境你做过 ${n} 次。`, counted: '一场有三次交卷计分，取最好的一次；前两次只告诉总分。', path: '五步一环扣一环：前一步选了什么，就是后一步的原料。可以回头重做，但花掉的钱和周数回不来。' },
  situation: '情境', stake: (k: string): string => `每年 ${k} 千元毛利系于服务`, unit: '金额单位：千元',
  purse: '可用的钱', purseText: (spent: string, of: string, left: string): string => `已用 ${spent} / ${of} 千元，剩 ${left}`, over: (by: string): string => `超出 ${by} 千元`, info: (k: string): string => `信息 ${k}`, mix: (k: string): string => `组合 ${k}`,
  weeks: '信息用时', weeksText: (n: number, of: number): string => `${n} / ${of} 周`, late: (n: number): string => `误期 ${n} 周`,
  again: {
    order: (cost: string, weeks: number, all: number): string => `回到前两步看，不花钱；加了要素、换了指标，要再委托一次才有新数据。照上次的买法，再花 ${cost} 千元，再等 ${weeks} 周，累计 ${all} 周`, late: (weeks: number, percent: string): string => `，误期 ${weeks} 周，每个季度的效益少 ${percent}%`, stop: '。', short: (left: string): string => `现在只剩 ${left} 千元，不够。`,
    follows: '新数据一到，第三步的数字、第四步已知的归群、第五步的证据和预计都会重算；整理规则、优先项、切法、类型和组合不会自己改，要再看一遍。',
  },
  signed: '组合已经签字，这一步现在只能看。交卷之后可以再改。',
};
export type StrategyWords = typeof strategyZh;
