/** Where the number of each point of the grid stands: on the point, or beside it where points are too close to be told apart. */

export interface Point { readonly x: number; readonly y: number }
interface Frame extends Point { readonly width: number; readonly height: number }

export const RADIUS = 10;
const APART = 2 * RADIUS + 1;
/** A point whose number is moved is drawn as a dot, which no number may cover. */
const OFF_DOT = RADIUS + 4;
const DISTANCES = [18, 30, 42, 54] as const;
const DIRECTIONS = 12;

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);
const within = (at: number, from: number, length: number): number => Math.min(Math.max(at, from + RADIUS), from + length - RADIUS);

/** Places around a point, nearest first, all inside the frame. */
const around = ({ x, y }: Point, frame: Frame): Point[] => DISTANCES.flatMap((far) => Array.from({ length: DIRECTIONS }, (_, i) => {
  const angle = (2 * Math.PI * i) / DIRECTIONS;
  return { x: within(x + far * Math.cos(angle), frame.x, frame.width), y: within(y + far * Math.sin(angle), frame.y, frame.height) };
}));

/** In the order of the points; a number that is not moved is its point itself. */
export function badgesOf(points: readonly Point[], frame: Frame): Point[] {
  const crowded = points.filter((one) => points.some((other) => other !== one && distance(one, other) < APART));
  const taken = points.filter((point) => !crowded.includes(point));
  return points.map((point) => {
    if (!crowded.includes(point)) return point;
    const badge = around(point, frame).find((at) => taken.every((other) => distance(at, other) >= APART) && crowded.every((dot) => distance(at, dot) >= OFF_DOT)) ?? point;
    taken.push(badge);
    return badge;
  });
}
