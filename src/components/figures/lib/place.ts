/** Finds places for labels where they cover neither one another nor what they name. */

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** The candidate that covers least of what is taken and leaves the bounds least; the first of equals. */
export function place(candidates: readonly [Box, ...Box[]], taken: readonly Box[], bounds: Box): Box {
  const cost = (box: Box): number => taken.reduce((sum, other) => sum + overlap(box, other), 0) + 4 * (box.width * box.height - overlap(box, bounds));
  return candidates.reduce((best, box) => (cost(box) < cost(best) - 0.5 ? box : best));
}

/** Boxes of the given size around a point, `gap` away: right, left, above, below, then the corners. */
export function around(x: number, y: number, width: number, height: number, gap = 8): [Box, ...Box[]] {
  const [left, right, middle] = [x - gap - width, x + gap, x - width / 2];
  const [above, below, level] = [y - gap - height, y + gap, y - height / 2];
  const box = (bx: number, by: number): Box => ({ x: bx, y: by, width, height });
  return [box(right, level), box(left, level), box(middle, above), box(middle, below), box(right, above), box(left, above), box(right, below), box(left, below)];
}

/** How a label in the box is anchored, so that it keeps close to the point at x whatever its true width. */
export function anchored(box: Box, x: number): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (box.x + box.width <= x) return { x: box.x + box.width, anchor: 'end' };
  return box.x >= x ? { x: box.x, anchor: 'start' } : { x: box.x + box.width / 2, anchor: 'middle' };
}

/** Moves places apart until each is `gap` from the next and all are between `low` and `high`; each stays as near as it can to where it was wanted. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const places: number[] = wanted.map(() => 0);
  let groups: { at: number; members: number[] }[] = [];
  for (const { at, i } of order) {
    groups.push({ at, members: [i] });
    for (;;) {
      const [before, last] = groups.slice(-2);
      if (before === undefined || last === undefined || last.at - before.at >= gap * before.members.length) break;
      const size = before.members.length + last.members.length;
      const middle = (before.at * before.members.length + (last.at - gap * before.members.length) * last.members.length) / size;
      groups = [...groups.slice(0, -2), { at: middle, members: [...before.members, ...last.members] }];
    }
  }
  const flat = groups.flatMap(({ at, members }) => members.map((i, k) => ({ i, at: at + k * gap })));
  let floor = low;
  for (const one of flat) { one.at = Math.max(one.at, floor); floor = one.at + gap; }
  let ceiling = high;
  for (const one of flat.toReversed()) { one.at = Math.min(one.at, ceiling); ceiling = one.at - gap; }
  for (const { i, at } of flat) places[i] = at;
  return places;
}
