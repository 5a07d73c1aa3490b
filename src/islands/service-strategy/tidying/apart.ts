/** Where the numbered circles of the grid stand: at their points, or beside them where they would cover one another. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Tries around a point, nearest first: to the right, then round. */
const ROUNDS = [26, 46] as const;
const WAYS = 12;
const around = ({ x, y }: Place): Place[] => ROUNDS.flatMap((far) => Array.from({ length: WAYS }, (_, i) => ({ x: x + far * Math.cos((2 * Math.PI * i) / WAYS), y: y + far * Math.sin((2 * Math.PI * i) / WAYS) })));
const far = (a: Place, b: Place): number => Math.hypot(a.x - b.x, a.y - b.y);

/** A place for each point, in their order: no two nearer than `gap`, none outside the frame; a point for which no try is free keeps its own. */
export function apart(points: readonly Place[], gap: number, frame: { readonly left: number; readonly right: number; readonly top: number; readonly foot: number }): Place[] {
  const taken: Place[] = [];
  for (const point of points) {
    const free = (at: Place): boolean => taken.every((other) => far(at, other) >= gap);
    const inside = ({ x, y }: Place): boolean => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.foot;
    taken.push(free(point) ? point : (around(point).find((at) => inside(at) && free(at)) ?? point));
  }
  return taken;
}
