/** Fills the places of a page that show earlier work: where you were, best marks, lessons read, points mastered. */
import { parse } from '../../../simulations/kit/parse.ts';
import { STATES } from '../../../simulations/complaint-desk/text.ts';
import { markText } from '../../i18n/format.ts';
import { href, type Locale } from '../../i18n/locale.ts';
import { meWords } from '../../i18n/me.ts';
import { quizWords } from '../../i18n/quiz.ts';
import { knowledgePoints } from '../../runtime/content.ts';
import { store } from '../../runtime/disk.ts';
import { history, type Entry } from '../../runtime/history.ts';
import { mastery, type Mastery } from '../../runtime/mastery.ts';
import { readings } from '../../runtime/reading.ts';
import { pointsSchema, type Points } from '../../schemas/points.ts';

const element = (name: string, text: string, className = ''): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
};

/** The best mark of each case that was handed in, by `simulation/scenario`. */
function bestOf(entries: readonly Entry[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const { record, verdict } of entries) {
    const key = `${record.attempt.simulation}/${record.attempt.setup.scenario}`;
    if (verdict !== undefined) best.set(key, Math.max(best.get(key) ?? 0, verdict.earned));
  }
  return best;
}

interface Where {
  readonly title: string;
  readonly facts: readonly string[];
  readonly link: string;
  readonly label: string;
}

/** Fills the strip “where you were”. */
function show(place: HTMLElement, { title, facts, link: address, label }: Where, locale: Locale): void {
  const link = element('a', label, 'btn primary');
  link.setAttribute('href', address);
  const where = element('p', '', 'where');
  where.append(...facts.map((fact) => element('span', fact)));
  place.replaceChildren(element('p', meWords[locale].last, 'eyebrow'), element('h2', title), where, link);
  place.hidden = false;
}

/** What was written into the page before, so that showing progress again says nothing twice. */
const shown = (text: string, className = ''): HTMLElement => {
  const made = element('span', text, className);
  made.dataset['shown'] = '';
  return made;
};

/** Shows at each point how well it is mastered, in a shape and a word. */
function showMastery(levels: ReadonlyMap<string, Mastery>, locale: Locale): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-point]')) {
    const level = levels.get(place.dataset['point'] ?? '') ?? 'new';
    place.dataset['mastery'] = level;
    if (place.tagName === 'LI' && level !== 'new') place.append(shown(quizWords[locale].mastery[level], 'label'));
    if (place.tagName === 'A') place.append(shown(`${locale === 'zh' ? '：' : ': '}${quizWords[locale].mastery[level]}`, 'vh'));
  }
}

/** Shows in the outline and on the home page which lessons were read, and how many of their points are mastered. */
function showLessons(levels: ReadonlyMap<string, Mastery>, points: Points, locale: Locale): void {
  const read = readings();
  for (const place of document.querySelectorAll<HTMLElement>('[data-lesson]')) {
    const lesson = place.dataset['lesson'] ?? '';
    const done = read[lesson]?.done;
    if (done === undefined) delete place.dataset['read'];
    else place.dataset['read'] = done ? 'done' : 'part';
    const own = Object.entries(points).filter(([, point]) => point.lesson === lesson).map(([id]) => levels.get(id) ?? 'new');
    const known = own.filter((level) => level === 'known').length;
    const facts = place.querySelector('.facts');
    if (facts === null) continue;
    if (done !== undefined) facts.append(shown(done ? quizWords[locale].read : quizWords[locale].reading));
    if (own.some((level) => level !== 'new')) facts.append(shown(quizWords[locale].mastery.of(known, own.length)));
  }
}

/** The lesson that was left in the middle, if that is later than the last unfinished case. */
function lastReading(since: number): [string, { readonly at: string }] | undefined {
  const [newest] = Object.entries(readings()).filter(([, reading]) => !reading.done && reading.at !== '').toSorted(([, a], [, b]) => b.time - a.time);
  return newest !== undefined && newest[1].time > since ? newest : undefined;
}

async function showWhere(place: HTMLElement, entries: readonly Entry[], locale: Locale): Promise<void> {
  const words = meWords[locale];
  const last = entries.find((entry) => entry.readable && entry.record.attempt.simulation !== 'question-paper' && entry.record.attempt.actions.at(-1)?.type !== 'handIn');
  const reading = lastReading(last?.record.updatedAt ?? 0);
  if (reading !== undefined) {
    const [lesson, { at }] = reading;
    const parsed = parse(pointsSchema, await knowledgePoints());
    const term = parsed.ok ? parsed.value[at]?.term[locale] : undefined;
    if (term !== undefined) show(place, { title: term, facts: [words.readingAt], link: `${href(locale, `/lessons/${lesson}/`)}#${at}`, label: words.goOn }, locale);
  } else if (last !== undefined) {
    const { simulation, setup, actions } = last.record.attempt;
    const title = document.querySelector(`[data-best="${simulation}/${setup.scenario}"]`)?.closest('li')?.querySelector('.title, a')?.textContent ?? setup.scenario;
    show(place, { title, facts: [words.where(actions.length, STATES[last.state]?.[locale] ?? last.state), words.kept], link: `${href(locale, `/labs/${simulation}/${setup.scenario}/`)}#${last.record.id}`, label: words.resume }, locale);
  }
}

/** Shows what there is; a page without any of the places is left alone. */
export async function showProgress(): Promise<void> {
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const disk = await store();
  const entries = document.querySelector('#resume, [data-best]') === null ? [] : await history(disk);
  const best = bestOf(entries);
  for (const place of document.querySelectorAll<HTMLElement>('[data-best]')) {
    const mark = best.get(place.dataset['best'] ?? '');
    if (mark === undefined) continue;
    place.textContent = meWords[locale].best(markText(mark));
    place.hidden = false;
  }
  const resume = document.getElementById('resume');
  if (resume !== null) await showWhere(resume, entries, locale);
  if (document.querySelector('[data-point], [data-lesson]') === null) return;
  const points = parse(pointsSchema, await knowledgePoints());
  if (!points.ok) return;
  const levels = await mastery(disk, points.value);
  for (const before of document.querySelectorAll('[data-shown]')) before.remove();
  showMastery(levels, locale);
  showLessons(levels, points.value, locale);
}
