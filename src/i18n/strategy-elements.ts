/** The words of the first step: case cards, candidates and their measures. */
import type { Locale } from './locale.ts';

const zh = {
  cases: '案情卡', casesNote: '还没有数据，先看手边的材料说了什么。每张卡讲一个服务要素。',
  candidates: (n: number): string => `${n} 个候选`, ask: '选出要紧的要素，并给它一个量得准的指标。选一个指标就是选了这一项。', measures: (name: string): string => `${name}：用哪个指标`,
  picked: '已选', count: (n: number): string => `${n} 项`, none: '还没有选。没选的要素不会有数据。', drop: '去掉', dropOf: (name: string): string => `去掉 ${name}`, asked: '有的要素是新加的，或换了指标：再委托一次，它才有新数据；换了指标的，旧数据到那时作废。', droppedText: '去掉一个要素，它的数据就不再用，钱不退；照原来的指标选回来，数据还在。',
};

const en: typeof zh = {
  cases: 'Case cards', casesNote: 'There are no data yet; see first what the material at hand says. Each card speaks of one service element.',
  candidates: (n) => `${n} candidates`, ask: 'Pick the elements that matter, and give each a measure that measures it. Choosing a measure picks the candidate.', measures: (name) => `${name}: measured by`,
  picked: 'Picked', count: (n) => String(n), none: 'Nothing yet. An element that is not picked will have no data.', drop: 'Take back', dropOf: (name) => `Take back ${name}`, asked: 'Some elements are new or have another measure: only another order brings them new data, and what the old measure found counts until then.', droppedText: 'The data of an element you take back are no longer used, and the money is gone; pick it again with the same measure and they are back.',
};

export const elementsWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
