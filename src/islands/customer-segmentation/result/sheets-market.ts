/** The lists behind the marks of segments and of service, and which lists belong to which stage. */
import type { Stage } from '../../../../simulations/customer-segmentation/model/context.ts';
import type { Grid, Single, Split, Tree } from '../../../../simulations/customer-segmentation/model/segments.ts';
import { LEVEL_NAMES, NEED_NAMES, TYPE_NAMES, VARIABLE_NAMES } from '../../../../simulations/customer-segmentation/text-menus.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { numberText, shareText } from '../../kit/figures.ts';
import { left, right, type Evidence, type Sheet, type SheetRow } from './sheet.ts';
import { cardsSheet, itemsSheet, lossesSheet, mendsSheet, profitsSheet, sharesSheet, statementsSheet, tiersSheet } from './sheets.ts';

const splitText = ({ variable, cut }: Split, locale: Locale): string => `${VARIABLE_NAMES[variable][locale]} ${cut}%`;

export const singleText = ({ variable, cuts }: Single, locale: Locale): string => `${VARIABLE_NAMES[variable][locale]} ${cuts.map((cut) => `${cut}%`).join(locale === 'zh' ? '、' : ', ')}`;
export const gridText = ({ first, second }: Grid, locale: Locale): string => `${splitText(first, locale)} × ${splitText(second, locale)}`;

/** The root, then what each branch is cut by. */
export function treeText({ root, below, above }: Tree, locale: Locale): string {
  const [low, high, end] = locale === 'zh' ? ['以下再按 ', '以上再按 ', '；'] : ['below it ', 'above it ', '; '];
  return [splitText(root, locale), ...(below === null ? [] : [`${low}${splitText(below, locale)}`]), ...(above === null ? [] : [`${high}${splitText(above, locale)}`])].join(end);
}

/** For each method the own cut, the best one and the mean of blind ones; the own share is known where it was marked. */
export function cutsSheet({ review, view, figures, locale, words }: Evidence): Sheet {
  const { columns, elements, ownCut, bestCut, blind, noneDone, notes } = words;
  const { single, grid, tree } = view.decided;
  const { references } = review;
  const methods = [
    { id: 'single', own: single === null ? null : singleText(single, locale), best: singleText(references.single.cut, locale), reference: references.single },
    { id: 'grid', own: grid === null ? null : gridText(grid, locale), best: gridText(references.grid.cut, locale), reference: references.grid },
    { id: 'tree', own: tree === null ? null : treeText(tree, locale), best: treeText(references.tree.cut, locale), reference: references.tree },
  ] as const;
  return {
    id: 'cuts', note: notes.cuts, columns: [left(columns.method), left(columns.plan), left(columns.cut), right(`${columns.explained} ${columns.percent}`)],
    rows: methods.flatMap(({ id, own, best, reference }): SheetRow[] => {
      const share = figures['segments']?.[`${id}Share`];
      return [
        { key: `${id}-own`, cells: [elements[id], ownCut, own ?? noneDone, typeof share === 'number' && own !== null ? shareText(share) : ''], ok: null },
        { key: `${id}-best`, cells: [elements[id], bestCut, best, shareText(reference.best)], ok: null },
        { key: `${id}-blind`, cells: [elements[id], blind, '', shareText(reference.mean)], ok: null },
      ];
    }),
  };
}

export function typesSheet({ review, locale, words: { columns, noneDone, notes } }: Evidence): Sheet {
  return {
    id: 'types', note: notes.types(numberText(review.needsAndTiers, 2)), columns: [left(columns.row), left(columns.naive), left(columns.right), left(columns.did)],
    rows: review.types.map(({ id, naive, right: type, did }) => ({ key: id, cells: [id, TYPE_NAMES[naive][locale], TYPE_NAMES[type][locale], did === null ? noneDone : TYPE_NAMES[did][locale]], ok: did === type })),
  };
}

/** Customers with another level than in the optimum. */
export function levelsSheet({ review, view, locale, words: { columns } }: Evidence): Sheet {
  const rows = view.rows.flatMap(({ code, listed }, i): SheetRow[] => {
    const best = review.optimum.levels[code] ?? 'none';
    const own = view.decided.levels[code] ?? 'none';
    return best === own ? [] : [{ key: code, cells: [code, NEED_NAMES[listed.need][locale], numberText(review.profits[i] ?? 0), LEVEL_NAMES[best][locale], LEVEL_NAMES[own][locale]], ok: null }];
  });
  return { id: 'levels', columns: [left(columns.row), left(columns.need), right(`${columns.profit} ${columns.money}`), left(columns.level), left(columns.ownLevel)], rows };
}

/** The lists of each stage. */
export const SHEETS: Readonly<Record<Stage, readonly ((evidence: Evidence) => Sheet)[]>> = {
  know: [mendsSheet, cardsSheet], profit: [itemsSheet, profitsSheet], tiers: [tiersSheet, sharesSheet, lossesSheet], segments: [cutsSheet, typesSheet], serve: [levelsSheet], review: [statementsSheet],
};
