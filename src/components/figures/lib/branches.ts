/** Where the parts of a classification stand: side by side on a wide sheet, as an outline on a tall one. */
import { block, note, widest, type Block } from './block.ts';
import { TALL, WIDE, type Figure, type Named } from './figure.ts';
import { px } from './scale.ts';
import { widthOf } from './text.ts';

export interface Branch extends Named { leaves?: readonly string[] | undefined }

interface Point { readonly x: number; readonly y: number }

export interface BranchesLayout {
  height: number;
  readonly texts: (Point & { readonly of: Block })[];
  readonly roads: string[];
  /** Where a branch begins. */
  readonly stops: Point[];
  /** Where a leaf is. */
  readonly ends: Point[];
}

const empty = (): BranchesLayout => ({ height: 0, texts: [], roads: [], stops: [], ends: [] });
const LEAF_GAP = 4;

/** Root, branches, leaves in three columns; without leaves, what a branch does stands in the third. */
export function wideBranches(figure: Figure, root: string, branches: readonly Branch[]): BranchesLayout {
  const layout = empty();
  const { texts, roads, stops, ends } = layout;
  const title = note(figure, WIDE, root, 100, 4, 'fig-name');
  const spine = px(title.width + 24);
  const x = spine + 20;
  const leafy = branches.some(({ leaves = [] }) => leaves.length > 0);
  const names = branches.map(({ name, does }) => block(figure, WIDE, { name, does: leafy ? does : undefined }, 170));
  const text = x + 14;
  const third = px(text + widest(names) + (leafy ? 46 : 24));
  const turn = third - 16;

  let y = 2;
  branches.forEach(({ does, leaves = [] }, i) => {
    const name = names[i];
    if (name === undefined) return;
    const level = px(y + WIDE.nameLine / 2);
    stops.push({ x, y: level });
    texts.push({ of: name, x: text, y });
    const beside = leafy ? leaves : does === undefined ? [] : [does];
    let at = y + 0.5;
    for (const leaf of beside) {
      const of = note(figure, WIDE, leaf, WIDE.width - third - 16, 3);
      texts.push({ of, x: leafy ? third + 12 : third, y: at });
      if (leafy) ends.push({ x: third, y: px(at + WIDE.doesLine / 2) });
      at += of.height + LEAF_GAP;
    }
    const leafLevels = ends.slice(ends.length - (leafy ? leaves.length : 0)).map((end) => end.y);
    const foot = leafLevels.at(-1);
    if (foot !== undefined) {
      const end = text + widthOf(name.lines[0]?.text ?? '') * WIDE.name + 8;
      roads.push(`M${px(end)} ${level}H${turn}V${foot}`, ...leafLevels.map((leaf) => `M${turn} ${leaf}H${third}`));
    }
    y += Math.max(name.height, at - y - LEAF_GAP) + 16;
  });

  const [top = 0, foot = 0] = [stops[0]?.y, stops.at(-1)?.y];
  const middle = px(Math.max((top + foot) / 2, title.height / 2));
  texts.push({ of: title, x: 2, y: middle - title.height / 2 });
  roads.push(`M${px(title.width + 10)} ${middle}H${spine}`, `M${spine} ${top}V${foot}`, ...stops.map((stop) => `M${spine} ${stop.y}H${x}`));
  layout.height = y - 12;
  return layout;
}

/** Branches stepped in under the root, leaves under their branch. */
export function tallBranches(figure: Figure, root: string, branches: readonly Branch[]): BranchesLayout {
  const layout = empty();
  const { texts, roads, stops, ends } = layout;
  const title = note(figure, TALL, root, TALL.width - 4, 2, 'fig-name');
  texts.push({ of: title, x: 2, y: 0 });
  const [spine, x, text] = [8, 26, 40];
  let y = title.height + 12;
  for (const { name, does, leaves = [] } of branches) {
    const of = block(figure, TALL, { name, does }, TALL.width - text - 4);
    const level = px(y + TALL.nameLine / 2);
    stops.push({ x, y: level });
    texts.push({ of, x: text, y });
    roads.push(`M${spine} ${level}H${x}`);
    y += of.height + LEAF_GAP;
    for (const leaf of leaves) {
      const block = note(figure, TALL, leaf, TALL.width - text - 22, 3);
      texts.push({ of: block, x: text + 18, y });
      ends.push({ x: text + 4, y: px(y + TALL.doesLine / 2) });
      y += block.height + LEAF_GAP;
    }
    const leafLevels = ends.slice(ends.length - leaves.length).map((end) => end.y);
    const foot = leafLevels.at(-1);
    if (foot !== undefined) roads.push(`M${x} ${level}V${foot}`, ...leafLevels.map((leaf) => `M${x} ${leaf}H${text + 4}`));
    y += 10;
  }
  roads.push(`M${spine} ${title.height + 4}V${stops.at(-1)?.y ?? 0}`);
  layout.height = y - 10;
  return layout;
}
