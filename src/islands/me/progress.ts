/** Fills the places of a page that show earlier work: where you were, and the best mark of each case. */
import { STATES } from '../../../simulations/complaint-desk/text.ts';
import { markText } from '../../i18n/format.ts';
import { href, type Locale } from '../../i18n/locale.ts';
import { meWords } from '../../i18n/me.ts';
import { store } from '../../runtime/disk.ts';
import { history, type Entry } from '../../runtime/history.ts';

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

function showResume(place: HTMLElement, entry: Entry, locale: Locale, title: string): void {
  const words = meWords[locale];
  const { simulation, setup, actions } = entry.record.attempt;
  const link = element('a', words.resume, 'btn primary');
  link.setAttribute('href', `${href(locale, `/labs/${simulation}/${setup.scenario}/`)}#${entry.record.id}`);
  const where = element('p', '', 'where');
  where.append(element('span', words.where(actions.length, STATES[entry.state]?.[locale] ?? entry.state)), element('span', words.kept));
  place.replaceChildren(element('p', words.last, 'eyebrow'), element('h2', title), where, link);
  place.hidden = false;
}

/** Shows what there is; a page without any of the places is left alone. */
export async function showProgress(): Promise<void> {
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const entries = await history(await store());
  const best = bestOf(entries);
  for (const place of document.querySelectorAll<HTMLElement>('[data-best]')) {
    const mark = best.get(place.dataset['best'] ?? '');
    if (mark === undefined) continue;
    place.textContent = meWords[locale].best(markText(mark));
    place.hidden = false;
  }
  const resume = document.getElementById('resume');
  const last = entries.find((entry) => entry.readable && entry.record.attempt.actions.at(-1)?.type !== 'handIn');
  if (resume === null || last === undefined) return;
  const key = `${last.record.attempt.simulation}/${last.record.attempt.setup.scenario}`;
  showResume(resume, last, locale, document.querySelector(`[data-best="${key}"]`)?.closest('li')?.querySelector('.title, a')?.textContent ?? last.record.attempt.setup.scenario);
}
