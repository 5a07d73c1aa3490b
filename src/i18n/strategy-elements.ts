/** The words of the first step: case cards, candidates and their measures. */
import type { Locale } from './locale.ts';

const zh = {
  cases: '案情卡', casesNote: '还没有数据，先看手边的材料说了什么。每张卡讲一个服务要素。',
  candidates: (n: number): string => `${n} 个候选`, ask: '选出要紧的要素，并给它一个量得准的指标。选一个指标就是选了这一项。', measures: (name: string): string => `${name}：用哪个指标`,
  picked: '已选', count: (n: number): string => `${n} 项`, none: '还没有选。没选的要素不会有数据。', drop: '去掉', dropOf: (name: string): string => `去掉 ${name}`, asked: '有的要素还没有按现在的指标问过，眼下没有数据。', back: (cost: string, weeks: number): string => `信息已经委托过。再加要素或换指标，要回第二步再委托一次才有数据；照上一张单子是 ${cost} 千元、${weeks} 周，先前花掉的不退。`,
};

const en: typeof zh = {
  cases: 'Case cards', casesNote: 'There are no data yet; see first what the material at hand says. Each card speaks of one service element.',
  candidates: (n) => `${n} candidates`, ask: 'Pick the elements that matter, and give each a measure that measures it. Choosing a measure picks the candidate.', measures: (name) => `${name}: measured by`,
  picked: 'Picked', count: (n) => String(n), none: 'Nothing yet. An element that is not picked will have no data.', drop: 'Take back', dropOf: (name) => `Take back ${name}`, asked: 'Some elements have not been asked about with their present measure and have no data.', back: (cost, weeks) => `Information has been commissioned. For an element added or a measure changed now, step two must be ordered again; the last order would cost CNY ${cost}k and ${weeks} ${weeks === 1 ? 'week' : 'weeks'} more, and what is spent stays spent.`,
};

export const elementsWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
