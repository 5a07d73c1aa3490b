/** Tries a scenario before anyone plays it: the expert at every level, in every variant and truth, each error that it names, guessers, and its texts. */
import { runOf, resultOf, type Player } from '../kit/explore/player.ts';
import { ATTEMPT_FORMAT, type RawAction } from '../kit/attempt.ts';
import type { Problem, Said } from '../kit/result.ts';
import type { Play } from '../kit/simulation.ts';
import type { Graded } from '../kit/verdict.ts';
import { ACTS } from './action.ts';
import { complaintDesk } from './index.ts';
import { truthOf } from './model/truth.ts';
import { players } from './players.ts';
import type { Scenario } from './scenario.ts';
import type { DeskView } from './view.ts';

/** The least an expert must reach, the most a guesser may on average, and how many seeds each guesser tries. */
const LEAST = 95;
const MOST = 45;
const SEEDS = 10;
const STEPS = 80;
/** Longest against shortest wording of an act: a longer one would tell itself. */
const UNLIKE = 1.3;

export type Choice = Readonly<Record<string, unknown>>;

export function opening(scenario: Scenario, choice: Choice, seed = 1): Play<DeskView> {
  const play = complaintDesk.open(scenario, { format: ATTEMPT_FORMAT, simulation: complaintDesk.id, edition: complaintDesk.edition, setup: { ...choice, scenario: scenario.id, seed, mode: 'exam' }, actions: [] });
  if (!play.ok) throw new Error(`${scenario.id} was not parsed`);
  return play.value;
}

/** The expert's line from here, handed in at the end. */
export async function expertPlay(from: Play<DeskView>): Promise<Play<DeskView>> {
  let play = from;
  for (let step = 0, action = await play.expert(); step < STEPS && action !== undefined; step += 1, action = await play.expert()) {
    const next = play.send(action);
    if (!next.ok) break;
    play = next.value;
  }
  return written(play, [{ type: 'handIn' }]);
}

/** The play after more actions; what cannot be read is left out. */
const written = (from: Play<DeskView>, actions: readonly RawAction[]): Play<DeskView> => actions.reduce((play, action) => {
  const next = play.send(action);
  return next.ok ? next.value : play;
}, from);

async function marked(play: Play<DeskView>): Promise<Graded> {
  const verdict = await play.verdict();
  if (verdict.status !== 'graded') throw new Error('the line was not handed in');
  return verdict;
}

const variantsOf = (scenario: Scenario): number => Object.values(scenario.figures)[0]?.length ?? 1;
const truths = (scenario: Scenario): boolean[] => (scenario.twin === undefined ? [false] : [false, true]);
const named = (choice: Choice): Said => ({ zh: `难度 ${String(choice['level'])}、第 ${String(Number(choice['variant']) + 1)} 组金额${choice['twin'] === true ? '、双生案' : ''}`, en: `level ${String(choice['level'])}, variant ${String(choice['variant'])}${choice['twin'] === true ? ', twin' : ''}` });
const both = (said: Said): { readonly zh: string; readonly en: string } => (typeof said === 'string' ? { zh: said, en: said } : said);

/** Facts that nobody can find, marks that nobody can earn. */
async function expertFaults(scenario: Scenario): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const twin of truths(scenario)) {
    for (const level of scenario.levels) {
      for (let variant = 0; variant < variantsOf(scenario); variant += 1) {
        const choice = { level, variant, ...(twin ? { twin } : {}) };
        const play = await expertPlay(opening(scenario, choice));
        const verdict = await marked(play);
        if (verdict.earned >= LEAST && verdict.passed) continue;
        const where = both(named(choice));
        const known = new Set(play.view().facts.map(({ id }) => id));
        const hidden = truthOf(scenario, twin).facts.map(({ id }) => id).filter((id) => !known.has(id));
        const short = [...verdict.criteria.filter(({ earned, possible }) => earned < possible).map(({ id, earned, possible }) => `${id} ${earned}/${possible}`), ...verdict.critical.map(({ code }) => code)].join(', ');
        problems.push({
          at: hidden.length > 0 ? `facts[${scenario.facts.findIndex(({ id }) => id === hidden[0])}]` : 'key',
          expected: { zh: `一条至少 ${LEAST} 分的走法（${where.zh}）`, en: `a line of at least ${LEAST} (${where.en})` },
          got: { zh: `${verdict.earned}${hidden.length > 0 ? `，查不到 ${hidden.join('、')}` : ''}`, en: `${verdict.earned}${hidden.length > 0 ? `, and ${hidden.join(', ')} cannot be found` : ''}` },
          mend: { zh: `没有拿满的：${short}。看这几条事实的 needs、来源用的分钟数、承诺的时限和 key。`, en: `Short of its marks: ${short}. Look at what the facts need, the minutes of their sources, the limits, and the key.` },
        });
        // One fault of a level is enough to mend by.
        break;
      }
    }
  }
  return problems;
}

/** Critical errors that are named and can never be made, by whatever names them. */
async function errorFaults(scenario: Scenario): Promise<Problem[]> {
  const from = opening(scenario, { level: scenario.levels[0] });
  const line = (await expertPlay(from)).attempt.actions;
  const instead = async (change: (action: RawAction) => readonly RawAction[]): Promise<readonly string[]> => (await marked(written(from, line.flatMap(change)))).critical.map(({ code }) => code);
  const ways = [
    ...scenario.specials.map((special, i) => ({ at: `specials[${i}]`, code: special.error, change: (action: RawAction) => (action.type === 'listen' ? [action, { type: 'special', special: special.id }] : [action]) })),
    ...Object.entries(scenario.key.conditions).map(([condition, { error: code }]) => ({ at: `key.conditions.${condition}`, code, change: (action: RawAction) => (action.type === 'offer' ? [{ ...action, condition }] : [action]) })),
    { at: 'key.hold', code: scenario.key.hold?.error, change: (action: RawAction) => (action.type === 'hold' ? [] : [action]) },
  ].filter(({ code }) => code !== undefined);
  const made = new Set((await Promise.all(ways.map(({ change }) => instead(change)))).flat());
  return ways.filter(({ code }) => code !== undefined && !made.has(code)).map(({ at, code = '' }) => ({ at, expected: { zh: `能犯得到的一票否决 ${code}`, en: `a critical error ${code} that can be made` }, got: { zh: '怎么走都不会发生', en: 'one that cannot happen' } }));
}

/** The twin's line must not pass in the case, nor the other way round. */
async function twinFaults(scenario: Scenario): Promise<Problem[]> {
  if (scenario.twin === undefined) return [];
  const problems: Problem[] = [];
  for (const twin of [false, true]) {
    const level = scenario.levels[0] ?? 2;
    const line = (await expertPlay(opening(scenario, { level, twin }))).attempt.actions;
    const other = written(opening(scenario, { level, twin: !twin }), line);
    if ((await marked(other)).passed) problems.push({ at: 'twin', expected: { zh: '另一种真相，照搬原来的走法不合格', en: 'another truth, in which the line of the other fails' }, got: { zh: twin ? '双生案的走法在原案也合格' : '原案的走法在双生案也合格', en: twin ? 'the twin’s line passes in the case' : 'the line of the case passes in the twin' } });
  }
  return problems;
}

async function guesserFaults(scenario: Scenario, guessers: readonly Player<DeskView>[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const level of scenario.levels.filter((one) => one > 1)) {
    const plays = Array.from({ length: SEEDS }, (_, seed) => ({ seed, play: opening(scenario, { level }, seed) }));
    for (const player of guessers) {
      const { passed, mean } = await resultOf(player, plays);
      if (passed === 0 && mean <= MOST) continue;
      const { play } = runOf(plays[0]?.play ?? opening(scenario, { level }), player, 0);
      problems.push({ at: 'key', expected: { zh: `什么都不懂的 ${player.name} 不合格，平均不超过 ${MOST} 分`, en: `${player.name}, who knows nothing, to fail, and ${MOST} at most on average` }, got: { zh: `难度 ${level}：平均 ${mean}，合格 ${passed} 次（${play.attempt.actions.map(({ type }) => type).join(' ')}）`, en: `level ${level}: mean ${mean}, passed ${passed} times (${play.attempt.actions.map(({ type }) => type).join(' ')})` } });
    }
  }
  return problems;
}

/** Callers without a voice: nothing can be played before they have one. */
const voiceFaults = (scenario: Scenario): Problem[] => scenario.callers.flatMap(({ voice }, i) => (scenario.voices[voice] === undefined ? [{ at: `callers[${i}].voice`, expected: { zh: 'content/voices 里的一种说话方式，或写在 voices 下', en: 'a voice of content/voices, or one written under voices' }, got: voice }] : []));

/** Fewer topics and sources in vain than facts to find: who asks everything would earn marks. */
function needlessFaults(scenario: Scenario): Problem[] {
  const brings = (id: string): boolean => scenario.facts.some(({ topic, source }) => topic === id || source === id);
  const needless = [...scenario.topics, ...scenario.sources].filter(({ id }) => !brings(id)).length;
  const toFind = scenario.facts.filter(({ kind }) => kind !== 'given').length;
  return needless >= toFind ? [] : [{ at: 'topics', expected: { zh: `至少 ${toFind} 个问了、查了没用的话题和来源，和要查的事实一样多`, en: `at least ${toFind} topics and sources in vain, as many as there are facts to find` }, got: String(needless) }];
}

/** Wordings that their length gives away, and half-width marks in Chinese. */
function textFaults(scenario: Scenario): Problem[] {
  const unlike = ACTS.flatMap((act): Problem[] => (['zh', 'en'] as const).flatMap((locale): Problem[] => {
    const lengths = Object.values(scenario.wordings[act]).map((text) => text[locale].length);
    return Math.max(...lengths) <= UNLIKE * Math.min(...lengths) ? [] : [{ at: `wordings.${act}`, expected: { zh: `三种说法差不多长（${locale}）`, en: `three wordings of like length (${locale})` }, got: lengths.join(', '), mend: { zh: '一眼看出长短，就等于告诉了答案。', en: 'A wording that stands out by its length tells the answer.' } }];
  }));
  const half: Problem[] = [];
  const gather = (value: unknown, at: string): void => {
    if (Array.isArray(value)) value.forEach((entry, i) => { gather(entry, `${at}[${i}]`); });
    else if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) gather(inner, at === '' ? name : `${at}.${name}`);
    else if (at.endsWith('.zh') && typeof value === 'string' && /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u.test(value)) half.push({ at, expected: { zh: '全角标点', en: 'full-width punctuation' }, got: value });
  };
  gather({ ...scenario, voices: {} }, '');
  return [...unlike, ...half];
}

/** Everything that is wrong with a scenario that could be parsed; `guessers` are players who know nothing. */
export const tried = async (scenario: Scenario, guessers: readonly Player<DeskView>[] = players): Promise<Problem[]> => (voiceFaults(scenario).length > 0 ? voiceFaults(scenario) : [...needlessFaults(scenario), ...textFaults(scenario), ...(await expertFaults(scenario)), ...(await errorFaults(scenario)), ...(await twinFaults(scenario)), ...(await guesserFaults(scenario, guessers))]);
