/** What the result says of runs that differ: the chain as drawn, the score by steps, and the reason of each wrong pick, in both languages. */
import { expect, test } from 'vitest';
import type { RawAction } from '../../../../simulations/kit/attempt.ts';
import { POINTS } from '../../../../simulations/service-strategy/grade.ts';
import { SLOGANS } from '../../../../simulations/service-strategy/model/terms.ts';
import { CANDIDATE_TEXTS } from '../../../../simulations/service-strategy/text-elements.ts';
import { SOURCE_NAMES } from '../../../../simulations/service-strategy/text-menus.ts';
import { exerciseOf, expertLine, graded, openWorkshop, workshops } from '../../../../tests/support/strategy.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { strategyResultWords } from '../../../i18n/strategy-result.ts';
import { linesOf, trunksOf } from './chain.ts';
import type { Evidence } from './evidence.ts';
import { reasonsOf } from './reasons.ts';
import { scoresOf } from './score.ts';

function evidenceOf(actions: readonly RawAction[], locale: Locale = 'zh'): Evidence {
  const play = openWorkshop(workshops.cold, 13, actions);
  const view = play.view();
  if (view.review === null) throw new Error('not handed in');
  const { criteria, outcome } = graded(exerciseOf(workshops.cold, 13), actions);
  return { view, review: view.review, criteria, result: outcome['result'] ?? 0, words: strategyResultWords[locale], locale };
}

const expert = expertLine(exerciseOf(workshops.cold, 13));
/** The expert's line with one action in another's place, or with some put before it. */
const instead = (type: string, action: RawAction): RawAction[] => expert.map((own) => (own.type === type ? action : own));
const before = (type: string, ...actions: RawAction[]): RawAction[] => { const at = expert.findIndex((own) => own.type === type); return [...expert.slice(0, at), ...actions, ...expert.slice(at)]; };
const steps = ({ stops }: ReturnType<typeof linesOf>[number]): string[] => stops.map(({ step }) => step);

test('an expert’s line leaves nothing to draw', () => {
  expect(linesOf(evidenceOf(expert))).toEqual([]);
});

test.each(['zh', 'en'] as const)('a purchase made against one’s own forecast, a wrong response and a poor cut: each its own line, with its figures (%s)', (locale) => {
  const spare = before('launch', { type: 'buy', segment: 'B', group: 'basic', level: 'standard' }).map((own): RawAction => (own.type === 'cut' ? { type: 'cut', first: 'orders', firstAt: 0, second: 'tenure', secondAt: 0 } : own));
  const lines = linesOf(evidenceOf(spare.map((own, i) => (own.type === 'respond' && i === spare.findIndex(({ type }) => type === 'respond') ? { type: 'respond', response: 'match' } : own)), locale));
  expect(lines.map(steps)).toEqual(expect.arrayContaining([['mix', 'mix', 'quarters'], ['segments', 'quarters'], ['quarters', 'quarters']]));
  for (const { stops, lost } of lines) expect(stops.at(-1)?.title).toContain(String(lost));
  expect(lines.flatMap(({ stops }) => stops.map(({ title }) => title)).every((title) => title !== '' && !title.includes('undefined'))).toBe(true);
});

test('a wrong measure of one element has a reason of its own: what it measures instead, and what it did to the data', () => {
  const { review } = evidenceOf(expert);
  const wrong = ((review.right.orderStatus ?? 0) + 1) % 3;
  const evidence = evidenceOf(expert.map((own): RawAction => (own.type === 'pick' && own['candidate'] === 'orderStatus' ? { ...own, measure: wrong } : own.type === 'buy' && own['group'] === 'info' ? { ...own, level: 'none' } : own)));
  const [reason, ...others] = reasonsOf(evidence);
  expect(others).toEqual([]);
  expect(reason).toMatchObject({ candidate: 'orderStatus', kind: 'measure' });
  expect(reason?.text).toMatch(/落后对手的差距多算了|落后对手的差距少算了/);
  expect(evidence.view.decided.picks.orderStatus).toBe(wrong);
});

const noInfo = (own: RawAction): RawAction => (own.type === 'buy' && own['group'] === 'info' ? { ...own, level: 'none' } : own);

test('an element left out is a trunk: from it to the cell that was never measured, the purchase that was missed, and the quarters', () => {
  const evidence = evidenceOf(expert.map(noInfo).filter((own) => own['candidate'] !== 'orderStatus'));
  const name = CANDIDATE_TEXTS.orderStatus.name.zh;
  const lines = linesOf(evidence).filter(({ stops: [first] }) => first?.step === 'elements');
  expect(lines.map(steps)).toEqual([['elements', 'tidying', 'mix', 'quarters'], ['elements', 'tidying', 'mix', 'quarters']]);
  for (const { stops: [cause, cell, purchase, year], lost } of lines) {
    expect([cause?.title, cell?.title]).toEqual([expect.stringContaining(name), expect.stringContaining(name)]);
    expect(purchase?.lines).toHaveLength(2);
    expect(year?.title).toContain(String(lost));
  }
  const trunk = trunksOf(linesOf(evidence)).find(({ first }) => first.step === 'elements');
  expect(trunk?.branches.map(({ stops }) => stops.length)).toEqual([3, 3]);
});

test('no visits to the rival, and a type that cannot be defended: another chain than that of another fault', () => {
  const lines = linesOf(evidenceOf(expert.map(noInfo).filter(({ type }) => type !== 'benchmark').map((own): RawAction => (own.type === 'strategy' ? { ...own, choice: 'satisf' } : own))));
  expect(lines.map(steps)).toEqual(expect.arrayContaining([['information', 'tidying', 'mix', 'quarters'], ['mix', 'quarters']]));
  expect(lines.find(({ stops: [first] }) => first?.step === 'information')?.stops[0]?.title).toContain(SOURCE_NAMES.benchmark.zh);
  expect(lines.flatMap(({ stops: [first] }) => (first?.step === 'elements' ? [first] : []))).toEqual([]);
});

test('each slogan has a reason that no other slogan has', () => {
  const picks = SLOGANS.map((candidate): RawAction => ({ type: 'pick', candidate, measure: 0 }));
  for (const locale of ['zh', 'en'] as const) {
    expect(reasonsOf(evidenceOf(expert, locale))).toEqual([]);
    const kept = reasonsOf(evidenceOf([...picks, ...expert], locale));
    expect(kept.map(({ candidate }) => candidate)).toEqual([...SLOGANS]);
    expect(new Set(kept.map(({ text }) => text)).size).toBe(SLOGANS.length);
  }
});

test('the score by steps is the marks of the criteria, no more and no less', () => {
  for (const actions of [expert, instead('respond', { type: 'respond', response: 'match' }), [{ type: 'handIn' }]]) {
    const { criteria } = evidenceOf(actions);
    const scores = scoresOf(criteria);
    expect(scores.map(({ possible }) => possible)).toEqual([POINTS.elements, POINTS.info, POINTS.tidy, POINTS.segments, POINTS.type + POINTS.mix + POINTS.result]);
    expect(scores.reduce((sum, { earned }) => sum + earned, 0)).toBeCloseTo(criteria.reduce((sum, { earned }) => sum + earned, 0), 9);
  }
});

test('an overspent mix is one line: what was bought, what it cost, and that nothing counts', () => {
  const premium = (['A', 'B', 'C'] as const).flatMap((segment) => (['basic', 'info', 'flex', 'care'] as const).map((group): RawAction => ({ type: 'buy', segment, group, level: 'premium' })));
  const evidence = evidenceOf([{ type: 'strategy', choice: 'satisf' }, ...premium, { type: 'handIn' }]);
  const lines = linesOf(evidence);
  expect(lines.map(steps)).toEqual([['mix', 'quarters']]);
  expect(lines[0]?.stops[0]?.title).toContain('12');
});
