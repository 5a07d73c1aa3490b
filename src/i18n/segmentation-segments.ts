/** The words of the lab's fourth stage: three ways of cutting the list, and value types. */
import type { Variable } from '../../simulations/customer-segmentation/model/terms.ts';
import type { Locale } from './locale.ts';

const zh = {
  columns: { type: '价值类型', need: '需求', ratio: '盈利率', group: '组' },
  units: { revenue: '千元', orders: '单', km: '公里', pay: '天', claims: '‰', growth: '%', hours: '小时', margin: '%', ticket: '元', since: '年', digit: '' } satisfies Record<Variable, string>,
  percent: '%', methodsLabel: '方法', methods: { single: '单一变量', grid: '变量组合', tree: '系列变量', types: '价值类型' },
  done: '已做', purpose: '目的', blind: '切得好不好，交卷以后才看得到。先看数据，再下刀。',
  intro: {
    single: '只按一个变量切，一刀或两刀。', grid: '两个变量各切一刀，交叉成四格。', tree: '先切根，再看两边要不要各切一刀；每边可以用不同的变量，也可以不切。', types: '按价值和增长把客户分成四类（IDIC），再和需求交叉着看。',
  },
  inUnit: (unit: string): string => `（${unit}）`, variable: '变量', first: '横向变量', second: '纵向变量', cutAt: (name: string): string => `${name} 切在哪里`, choose: '选一个', variableFirst: '先选变量，再选切在哪里。',
  points: '百分数是从小到大排到哪里，下面是那里的值；从这个值起归到上面一组。',
  below: (value: string): string => `低于 ${value}`, from: (value: string): string => `${value} 起`, middle: (low: string, high: string): string => `${low} 起，低于 ${high}`,
  group: (n: number): string => `第 ${n} 组`, customers: (n: string): string => `${n} 户`, range: '范围', size: '户数', groups: '各组户数',
  empty: '空', tiny: '太小', warnTiny: (groups: string, least: number): string => `${groups}不到 ${least} 户（全体的 4%，且不少于 2 户），成不了细分市场，这样切不得分。`, warnEmpty: (groups: string): string => `${groups}是空的：那里有许多户的值一样，这一刀切不开。`, and: '、',
  spread: '每户在哪里', spreadNote: { margin: (name: string): string => `一点一户：越往右${name}越大，越往上盈利率越高（都按名次）。`, need: (name: string): string => `一点一户：越往右${name}越大（按名次），每行是一种需求。` }, spreadTwin: '同样的数字在客户表里，可以按列排序。', high: '盈利率高', low: '盈利率低', small: '小', large: '大',
  root: '根', branch: { below: '下面一支', above: '上面一支' }, grow: '再切一刀', prune: '不再切这一支', editing: (name: string): string => `正在定：${name}`, rootFirst: '先定根：选变量和切点。', node: (name: string, cut: string): string => `${name}，${cut}`, tree: '树',
  growthRule: (percent: string): string => `本题：增长率不低于 ${percent}% 算有增长性。`,
  belowZero: '自建盈利小于 0 的', belowOptions: { measure: '归负值客户', none: '不单列' }, value: '有没有价值，看', valueOptions: { tiers: '你分的层', revenue: '收入（同样户数）' }, growth: '其余里，增长率达到', growthTo: '归最具增长性',
  ruleSays: '依次：负值客户；A、B 两层归最有价值；增长率达到门槛的归最具增长性；剩下的是其他客户。', apply: '照这条规则分', reapply: '照新规则重分', loses: (n: number): string => `重分会取消手改的 ${n} 户。`, unread: '增长率应是百分数，最多两位小数，例如 8 或 −2.5', missing: '三项都要选。', applied: '已照规则分', changed: '规则改了，还没有重分', byHand: (n: number): string => `手改了 ${n} 户，在客户表的“价值类型”一列。`, handHint: '个别客户可以在客户表的“价值类型”一列手改。', needTiers: '“你分的层”还没有：先在第 3 步切线，否则没有层的客户分不了类。',
  cross: '价值类型与需求', total: '合计', untyped: '未分', type: '类型', none: '—',
};
export type SegmentsWords = typeof zh;

const en: SegmentsWords = {
  columns: { type: 'Value type', need: 'Need', ratio: 'Profit ratio', group: 'group' },
  units: { revenue: 'CNY k', orders: 'orders', km: 'km', pay: 'days', claims: '‰', growth: '%', hours: 'hours', margin: '%', ticket: 'CNY', since: 'year', digit: '' },
  percent: '%', methodsLabel: 'Method', methods: { single: 'One variable', grid: 'Grid', tree: 'Series', types: 'Value types' },
  done: 'done', purpose: 'Purpose', blind: 'How well a cut does is shown only after the hand-in. Look at the data before you cut.',
  intro: {
    single: 'One variable only, cut once or twice.', grid: 'Two variables, each cut once, crossed into four cells.', tree: 'Cut the root, then decide for each side whether to cut again; each side may use another variable, or none.', types: 'Four types by value and growth (IDIC), then seen across needs.',
  },
  inUnit: (unit) => ` (${unit})`, variable: 'Variable', first: 'Variable across', second: 'Variable upwards', cutAt: (name) => `Where to cut: ${name}`, choose: 'Choose one', variableFirst: 'Choose a variable, then where to cut.',
  points: 'The percentage is how far up the order of customers the cut lies, with the value found there; from that value on a customer belongs above.',
  below: (value) => `below ${value}`, from: (value) => `${value} and more`, middle: (low, high) => `${low} to below ${high}`,
  group: (n) => `Group ${n}`, customers: (n) => (n === '1' ? '1 customer' : `${n} customers`), range: 'Range', size: 'Customers', groups: 'Sizes of the groups',
  empty: 'empty', tiny: 'too small', warnTiny: (groups, least) => `${groups}: fewer than ${least} customers (4 % of all, and at least 2). That is no segment, and a cut with it earns nothing.`, warnEmpty: (groups) => `Empty: ${groups}. Many customers have the same value there, so the cut does not part them.`, and: ', ',
  spread: 'Where each customer stands', spreadNote: { margin: (name) => `One dot per customer: further right means more ${name.toLowerCase()}, further up a higher profit ratio (both by rank).`, need: (name) => `One dot per customer: further right means more ${name.toLowerCase()} (by rank); each line is one need.` }, spreadTwin: 'The same figures are in the customer table, which can be sorted by any column.', high: 'high ratio', low: 'low ratio', small: 'small', large: 'large',
  root: 'Root', branch: { below: 'Lower branch', above: 'Upper branch' }, grow: 'Cut again', prune: 'Do not cut this branch', editing: (name) => `Now deciding: ${name}`, rootFirst: 'Begin with the root: a variable and where to cut it.', node: (name, cut) => `${name}, ${cut}`, tree: 'Tree',
  growthRule: (percent) => `In this exercise growth of at least ${percent} % counts as growable.`,
  belowZero: 'Customers with an own measure below 0', belowOptions: { measure: 'Below zero', none: 'Not set apart' }, value: 'Value is read off', valueOptions: { tiers: 'Your tiers', revenue: 'Revenue (same numbers)' }, growth: 'Of the rest, growth from', growthTo: 'is most growable',
  ruleSays: 'In this order: below zero; tiers A and B are most valuable; growth from the threshold is most growable; what remains are the others.', apply: 'Apply this rule', reapply: 'Apply the new rule', loses: (n) => `Applying it cancels ${n} ${n === 1 ? 'type' : 'types'} given by hand.`, unread: 'Growth should be a percentage with at most two decimals, such as 8 or −2.5', missing: 'All three are needed.', applied: 'Rule applied', changed: 'Rule changed, not applied yet', byHand: (n) => `${n} ${n === 1 ? 'type was' : 'types were'} given by hand, in the table’s “Value type” column.`, handHint: 'Single customers can be given another type in the table’s “Value type” column.', needTiers: 'There are no tiers of yours yet: draw the cut lines in stage 3, or customers without a tier cannot be typed.',
  cross: 'Value types and needs', total: 'Total', untyped: 'No type', type: 'Type', none: '—',
};

export const segmentsWords: Readonly<Record<Locale, SegmentsWords>> = { zh, en };
