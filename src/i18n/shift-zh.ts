/** The words of a shift's screen in Chinese; what belongs to the cases or the model comes from there. */
export const shiftZh = {
  heading: '班次',
  lead: '一个班里，投诉一件接一件进来。你坐在安达物流客服周宁的位子上：先接谁、先办哪一件、哪些等回音、哪些交给接班的人，都由你定。查证、升级这些事交出去就有别人在办，你可以先接下一个；没说好几时回话就走开，客户是在线上干等的。',
  note: '各案取自不同日子的卷宗，卷宗里的日期钟点按原样。班次只数从上班起过了多久。交卷以前不提示，不能退。',
  choose: '哪一班', level: '难度', levels: ['', '入门：件数少，客户平和些', '标准', '困难：件数多，客户更急'], cases: (n: number): string => `${n} 件`, minutes: (n: number): string => `约 ${n} 分钟`, hours: (span: string): string => `模拟 ${span}`,
  day: '第几天', dayNote: '同一天，谁来做都是同样的案子、同样的时刻', start: '上班', tries: (n: number): string => `你上过 ${n} 个班。`,
  title: (name: string, day: number): string => `${name} · 第 ${day} 天`,
  clock: '班次', of: '共', left: '还剩', over: '下班了', overText: '没办完的案子交给接班的人，然后交卷。',
  queue: '进来的案子', none: '还没有案子进来。', came: '到', answerBy: '告知时限', late: '已过告知时限', back: '回音', onLine: '在线上等', promised: '说好', mood: '上次听着', kept: (n: number): string => `晾过 ${n} 次`,
  serve: '接', serving: '正在办', handOver: '交班', idle: '等下一件事', idleNote: '钟走到下一个案子进来、或者有回音的那一刻', handIn: '交卷',
  handOverTitle: (name: string): string => `交班：${name}`, next: '下一步该做什么', how: '怎么交', give: '交出去', pick: '两栏都要选',
  nobody: '先从左边接一个案子。', underWay: (at: string): string => `这件事在办，班次 ${at} 有回音。先接别人。`, away: '手上没有案子。要接着办，先从左边接过来。', handed: '这个案子已经交班。',
  sure: '交卷以后这个班就定了。没有办完也没有交出去的，按等到下班算。',
  result: { title: (name: string, day: number): string => `${name}第 ${day} 天，怎么样`, of: '满分', passed: '通过', failed: '没有通过', passLine: '要 60 分、没有一票否决、案子办到一半以上。', sum: (sum: string): string => `四项合计 ${sum}`, capped: (n: number, mark: string): string => `，${n} 条一票否决，封顶 ${mark}`, criteria: '每一分从哪里来', veto: (n: number): string => `一票否决 ${n} 条`, step: (n: number): string => `第 ${n} 步`,
    cases: '各案办到哪一步', case: '案子', share: '办到', came: '进来', first: '第一次接', heard: '当班回音', end: '下班时', yes: '有', no: '没有', never: '没有接', handed: (next: string): string => `交班：${next}`, right: '对', wrong: '不对', due: (next: string): string => `该写：${next}`,
    timeline: '这个班怎么过的', timelineDesc: '每行一个案子，从进来画到下班；深色是你在办，浅色是别人在办。', you: '你在办', others: '别人在办', waiting: '等着',
    again: '再上一天', hand: '交给老师', name: '姓名', save: '存成作业文件', print: '打印', practise: '把其中一件单独练' },
};
export type ShiftWords = typeof shiftZh;
