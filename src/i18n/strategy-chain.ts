/** The words of the chain of consequences: what went wrong, which figure it spoilt, what was bought for it, and what the quarters lost. */
import type { Rules } from '../../simulations/service-strategy/model/terms.ts';
import type { Locale } from './locale.ts';

interface Sample { readonly source: string; readonly segment: string; readonly amount: number; readonly reference: number }

const zh = {
  title: '一步带一步', note: '这一场里，前面错的一处怎样走到最后的钱上。每一环都是把这一场重算一遍得出的：只改那一处，别的照旧。单位千元。',
  nothing: '没有可画的：没有一笔钱花错，没有该买的漏掉，四个季度也没有少收。', rest: (n: number, most: string): string => `另有 ${n} 处没有画，最多的一处少 ${most} 千元。各条会互相影响，不能相加。`, apart: '各条会互相影响，不能相加。',
  idle: (element: string): string => `选了“${element}”，这里的客户并不看重`, unpicked: (element: string): string => `没有选“${element}”，这一项没有数据`, unasked: (element: string): string => `选了“${element}”，没有委托信息去问`,
  measure: (element: string, instead: string): string => `“${element}”的指标不对：${instead}`,
  sample: {
    survey: ({ segment, amount, reference }: Sample): string => (amount === 0 ? `没有给${segment}发问卷（参考方案 ${reference} 份）` : `${segment}的问卷只有 ${amount} 份（参考方案 ${reference} 份）`),
    visits: ({ source, amount, reference }: Sample): string => (amount === 0 ? `没有做${source}（参考方案 ${reference} 次）` : `${source}只有 ${amount} 次（参考方案 ${reference} 次）`),
    records: ({ source }: Sample): string => `没有买${source}`,
  },
  rule: { careless: (choice: string): string => `马虎答卷：${choice}`, combining: (choice: string): string => `合成一个数：${choice}`, correction: (choice: string): string => `投诉记录：${choice}`, measure: (choice: string): string => `排优先的办法：${choice}` } satisfies Record<keyof Rules, (choice: string) => string>,
  noData: '没有委托信息，手里没有数据', against: (forecast: string, cost: string): string => `自己的预计只有 ${forecast}，抵不上要花的 ${cost}，还是买了`, passed: (forecast: string, cost: string): string => `自己的预计有 ${forecast}，只要花 ${cost}，钱也够，却没有买`,
  crowded: (forecast: string, cost: string): string => `自己的预计有 ${forecast}，只要花 ${cost}，钱却已经花在别处`, chance: '前面单改哪一处都扭不过这个预计：抽样误差',
  own: (importance: string, gap: string, rank: number): string => `你的数据：重要性 ${importance}，${gap}，按你的办法排第 ${rank}`, unknown: '你的数据：没有量过', truth: (importance: string, gap: string, rank: number): string => `真实：重要性 ${importance}，${gap}，排第 ${rank}`, worthless: (importance: string, gap: string): string => `真实：重要性 ${importance}，${gap}，优先值是 0`,
  behind: (points: string): string => `落后对手 ${points} 分`, ahead: (points: string): string => `领先对手 ${points} 分`, named: '你把它列为优先', basics: '基本服务落后得多，这里没有看出来；不先补，其他服务的效益只剩 45%',
  levels: (level: string, instead: string): string => `买了${level}，${instead}就够`, bought: (level: string): string => `买了${level}`, missed: (instead: string): string => `没有买${instead}`, short: (level: string, instead: string): string => `只买${level}，没有买${instead}`,
  spent: (cost: string): string => `花了 ${cost}`, spentMore: (cost: string): string => `多花了 ${cost}`, price: (cost: string): string => `要花 ${cost}`, priceMore: (cost: string): string => `要多花 ${cost}`, forecast: (forecast: string): string => `预计效益 ${forecast}`, truly: (truth: string): string => `真实效益 ${truth}`, mended: (forecast: string): string => `只改这一处，预计就是 ${forecast}`, comma: '，', colon: '：', stop: '、',
  back: (quarters: string, cost: string, lost: string): string => `收回 ${quarters}，比花掉的 ${cost} 少 ${lost}`, gone: (lost: string): string => `什么也没收回，花掉的 ${lost} 全亏了`, more: (quarters: string, cost: string, lost: string): string => `本来还能收 ${quarters}，扣掉费用 ${cost}，少得 ${lost}`,
  year: (quarters: string, lost: string): string => `各少收 ${quarters}，一共 ${lost}`, quarter: (q: number, lost: string): string => `第 ${q} 季度少收 ${lost}`,
  type: (own: string, best: string): string => `类型定为${own}，在这里站不住；同一个组合，换成${best}`, noCut: '没有切分客户，服务只能按没有对准来投', targeting: (percent: string, labels: number): string => `这个切法的准头是最好切法的 ${percent}%（带标签的客户有 ${labels} 个）`, late: (weeks: number): string => `信息误期 ${weeks} 周，服务晚开始`,
  response: (q: number, move: string): string => `第 ${q} 季度：${move}`, did: (did: string, right: string): string => `你：${did}；该：${right}`, noResponse: '没有应对',
  void: { bought: (n: number, cost: string): string => `买了 ${n} 项服务，花 ${cost}`, overspent: (information: string, all: string, purse: string, over: string): string => `加上信息 ${information}，一共 ${all}；可用的只有 ${purse}，超出 ${over}`, noType: '没有定战略类型，组合签不了字', nothing: '组合作废：净收益按 0 算，没有收入' },
};

const en: typeof zh = {
  title: 'One step leads to the next', note: 'How what went wrong early in this run came through to the money at the end. Each link is this run worked out again with that one thing changed and all else left alone. CNY thousand.',
  nothing: 'There is nothing to draw: no money went wrong, nothing worth buying was missed, and no quarter lost anything.', rest: (n, most) => `${n} more ${n === 1 ? 'is' : 'are'} not drawn; the largest costs ${most}. The lines act on one another and do not add up.`, apart: 'The lines act on one another and do not add up.',
  idle: (element) => `${element} was picked, and customers here do not care for it`, unpicked: (element) => `${element} was not picked, so there are no data on it`, unasked: (element) => `${element} was picked, but no information on it was commissioned`,
  measure: (element, instead) => `${element} had a wrong measure: it measures ${instead}`,
  sample: {
    survey: ({ segment, amount, reference }) => (amount === 0 ? `No survey of ${segment} (reference plan: ${reference} answers)` : `Only ${amount} answers from ${segment} (reference plan: ${reference})`),
    visits: ({ source, amount, reference }) => (amount === 0 ? `${source}: none (reference plan: ${reference})` : `${source}: only ${amount} (reference plan: ${reference})`),
    records: ({ source }) => `${source}: not bought`,
  },
  rule: { careless: (choice) => `Careless answers: ${choice}`, combining: (choice) => `Combining sources: ${choice}`, correction: (choice) => `Complaint records: ${choice}`, measure: (choice) => `Measure of priority: ${choice}` },
  noData: 'No information was commissioned, so there were no data', against: (forecast, cost) => `Bought although the forecast was only ${forecast} at a cost of ${cost}`, passed: (forecast, cost) => `Not bought although the forecast was ${forecast} at a cost of ${cost}, and the money was there`,
  crowded: (forecast, cost) => `The forecast was ${forecast} at a cost of ${cost}, but the money had gone elsewhere`, chance: 'No single change earlier on would have turned this forecast: an error of the sample',
  own: (importance, gap, rank) => `Your data: importance ${importance}, ${gap}, no. ${rank} by your measure`, unknown: 'Your data: never measured', truth: (importance, gap, rank) => `Truth: importance ${importance}, ${gap}, no. ${rank}`, worthless: (importance, gap) => `Truth: importance ${importance}, ${gap}, worth 0 as a priority`,
  behind: (points) => `${points} points behind the rival`, ahead: (points) => `${points} points ahead of the rival`, named: 'You named it a priority', basics: 'Basic service is far behind, and that was not seen; unless it is mended, only 45 % of the other benefits are left',
  levels: (level, instead) => `${level} bought where ${instead} would have done`, bought: (level) => `${level} bought`, missed: (instead) => `${instead} not bought`, short: (level, instead) => `${level} bought, ${instead} not`,
  spent: (cost) => `${cost} spent`, spentMore: (cost) => `${cost} more spent`, price: (cost) => `Costs ${cost}`, priceMore: (cost) => `Costs ${cost} more`, forecast: (forecast) => `forecast ${forecast}`, truly: (truth) => `true benefit ${truth}`, mended: (forecast) => `With that one thing right the forecast is ${forecast}`, comma: ', ', colon: ': ', stop: ', ',
  back: (quarters, cost, lost) => `Brought back ${quarters}: ${lost} less than the ${cost} it cost`, gone: (lost) => `Brought back nothing: all ${lost} is lost`, more: (quarters, cost, lost) => `Would have brought ${quarters} more: ${lost} after its cost of ${cost}`,
  year: (quarters, lost) => `Brought ${quarters} less: ${lost} in all`, quarter: (q, lost) => `Quarter ${q} brought ${lost} less`,
  type: (own, best) => `${own} as the type cannot be defended here; the same mix under ${best}`, noCut: 'The customers were not cut, so services went out unaimed', targeting: (percent, labels) => `The cut finds ${percent} % of what the best one does (${labels} customers had a label)`, late: (weeks) => `Information came ${weeks} ${weeks === 1 ? 'week' : 'weeks'} late, and services began late`,
  response: (q, move) => `Quarter ${q}: ${move}`, did: (did, right) => `You: ${did}. Right: ${right}`, noResponse: 'no response',
  void: { bought: (n, cost) => `${n} ${n === 1 ? 'service' : 'services'} bought for ${cost}`, overspent: (information, all, purse, over) => `With ${information} for information that is ${all}, of a purse of ${purse}: ${over} too much`, noType: 'No strategy type was chosen, so the mix cannot be signed', nothing: 'The mix is void: its net counts as 0, and no quarter brings anything' },
};

export type ChainWords = typeof zh;
export const chainWords: Readonly<Record<Locale, ChainWords>> = { zh, en };
