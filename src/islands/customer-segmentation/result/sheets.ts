/** The lists behind the marks of knowing the list, profit, tiers and the review. */
import { ITEM_NAMES, JUDGEMENT_NAMES, MARKETING_NAMES, MEND_NAMES, SEQUEL_NAMES, TIME_NAMES, TREATMENT_NAMES } from '../../../../simulations/customer-segmentation/text-menus.ts';
import { TIERS } from '../../../../simulations/customer-segmentation/model/terms.ts';
import type { Text } from '../../../../simulations/kit/text.ts';
import { numberText, shareText } from '../../kit/figures.ts';
import { left, right, type Evidence, type Sheet, type SheetRow } from './sheet.ts';

/** Rows whose profit is listed at most. */
const MOST_PROFITS = 50;
const CLASSES: Readonly<Record<string, Text>> = { ...TIME_NAMES, ...MARKETING_NAMES };

export function mendsSheet({ review, view, locale, words: { columns, noneDone } }: Evidence): Sheet {
  const nameOf = new Map(view.rows.map(({ code, name }) => [code, name[locale]]));
  return {
    id: 'mends', columns: [left(columns.row), left(columns.right), left(columns.did)],
    rows: review.mends.map(({ id, right: should, did }) => {
      const name = nameOf.get(id) ?? id;
      return { key: id, cells: [name === id ? id : `${id} ${name}`, MEND_NAMES[should][locale], did === null ? noneDone : MEND_NAMES[did][locale]], ok: (did ?? 'ok') === should };
    }),
  };
}

export function cardsSheet({ review, view, locale, words: { columns, noneDone } }: Evidence): Sheet {
  const texts = new Map([...view.times, ...view.marketings].map(({ id, text }) => [id, text[locale]]));
  return {
    id: 'cards', columns: [left(columns.card), left(columns.right), left(columns.did)],
    rows: review.cards.map(({ id, right: should, did }) => ({ key: id, cells: [texts.get(id) ?? id, CLASSES[should]?.[locale] ?? should, did === null ? noneDone : (CLASSES[did]?.[locale] ?? did)], ok: did === should })),
  };
}

/** A rate that counts is right within 1 %, as it is marked. */
const isNear = (own: number | null, rate: number): boolean => own !== null && Math.abs(own - rate) <= 0.01 * rate;

export function itemsSheet({ review, locale, words: { columns, yes, no, noneDone } }: Evidence): Sheet {
  const rateText = (rate: number): string => numberText(rate, Number.isInteger(rate) ? 0 : 2);
  return {
    id: 'items', columns: [left(columns.item), left(columns.counts), left(columns.did), right(columns.rate), right(columns.ownRate)],
    rows: review.items.map(({ id, right: counts, did, rate, own }) => ({
      key: id, cells: [ITEM_NAMES[id][locale], counts ? yes : no, did === true ? yes : no, counts ? rateText(rate) : '', did !== true ? '' : own === null ? noneDone : rateText(own)],
      ok: (did ?? false) === counts && (!counts || isNear(own, rate)),
    })),
  };
}

/** Rows where the own measure is off, the largest difference first. */
export function profitsSheet({ review, view, words: { columns, notes } }: Evidence): Sheet {
  const all = view.rows.flatMap(({ code }, i) => {
    const [own, profit] = [view.own.measure[i], review.profits[i]];
    return own === null || own === undefined || profit === undefined ? [] : [{ code, own, profit }];
  });
  const off = all.filter(({ own, profit }) => own !== profit).sort((a, b) => Math.abs(b.own - b.profit) - Math.abs(a.own - a.profit));
  return {
    id: 'profits', columns: [left(columns.row), right(`${columns.profit} ${columns.money}`), right(`${columns.measure} ${columns.money}`), right(columns.gap)], note: notes.profits(all.length - off.length),
    rows: off.slice(0, MOST_PROFITS).map(({ code, own, profit }) => ({ key: code, cells: [code, numberText(profit), numberText(own), numberText(own - profit)], ok: null })),
  };
}

export function tiersSheet({ review, words: { columns, noneDone } }: Evidence): Sheet {
  return {
    id: 'tiers', columns: [left(columns.row), left(columns.revenueTier), left(columns.tier), left(columns.did)],
    rows: review.tiers.map(({ id, byRevenue, right: tier, did }) => ({ key: id, cells: [id, byRevenue, tier, did ?? noneDone], ok: did === tier })),
  };
}

/** A reported share is right within one point, as it is marked. */
export function sharesSheet({ review, view, words: { columns, noneDone } }: Evidence): Sheet {
  const said = view.decided.shares;
  return {
    id: 'shares', columns: [left(columns.tier), right(`${columns.share} ${columns.percent}`), right(`${columns.did} ${columns.percent}`)],
    rows: TIERS.map((tier): SheetRow => {
      const own = said === null ? null : { A: said.a, B: said.b, C: said.c }[tier];
      return { key: tier, cells: [tier, shareText(review.shares[tier]), own === null ? noneDone : numberText(own / 10, 1)], ok: own !== null && Math.abs(own - 1000 * review.shares[tier]) <= 10 + 1e-9 };
    }),
  };
}

export function lossesSheet({ review, view, locale, words: { columns, noneDone, notes } }: Evidence): Sheet {
  const { treatments, sequels } = view.decided;
  return {
    id: 'losses', note: notes.losses, columns: [left(columns.row), right(`${columns.profit} ${columns.money}`), left(columns.accepted), left(columns.did1), right(`${columns.after} ${columns.money}`), left(columns.then), left(columns.did2)],
    rows: review.losses.map(({ id, profit, accepted, after, sequel }) => {
      const [first, second] = [treatments[id], sequels[id]];
      return {
        key: id, ok: accepted.some((cure) => cure === first) && second === sequel,
        cells: [id, numberText(profit), accepted.map((cure) => TREATMENT_NAMES[cure][locale]).join(locale === 'zh' ? '、' : ', '), first === undefined ? noneDone : TREATMENT_NAMES[first][locale], numberText(after), SEQUEL_NAMES[sequel][locale], second === undefined ? noneDone : SEQUEL_NAMES[second][locale]],
      };
    }),
  };
}

export function statementsSheet({ review, view, locale, words: { columns, noneDone } }: Evidence): Sheet {
  const texts = new Map(view.statements.map(({ id, text }) => [id, text[locale]]));
  return {
    id: 'statements', columns: [left(columns.statement), left(columns.right), left(columns.did)],
    rows: review.statements.map(({ id, right: should, did }) => ({ key: id, cells: [texts.get(id) ?? id, JUDGEMENT_NAMES[should][locale], did === null ? noneDone : JUDGEMENT_NAMES[did][locale]], ok: did === should })),
  };
}
