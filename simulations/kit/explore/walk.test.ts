/** The walk, on machines small enough to count: everything is visited once, dead ends are named, bounds are told. */
import { expect, test } from 'vitest';
import { ATTEMPT_FORMAT } from '../attempt.ts';
import { simulation } from '../replay.ts';
import { ok } from '../result.ts';
import type { Play } from '../simulation.ts';
import type { Domain } from '../template.ts';
import { walk } from './walk.ts';

interface Here { readonly value: string; readonly context: { readonly handedIn: boolean } }
interface Move { readonly type: string; readonly to?: string }

/** A machine of rooms and doors: `go` leads through a door, `handIn` ends it; finished only in the room `out`. */
function rooms(doors: Readonly<Record<string, readonly string[]>>, more: Readonly<Record<string, Domain>> = {}): Play<null> {
  const made = simulation<null, Here, Move, null>({
    id: 'rooms', edition: 1,
    prepare: () => ok(null),
    parseAction: (raw) => ok(typeof raw['to'] === 'string' ? { type: raw.type, to: raw['to'] } : { type: raw.type }),
    machine: () => ({ first: { value: 'hall', context: { handedIn: false } }, next: ({ value }, { type, to }) => (type === 'handIn' ? { value, context: { handedIn: true } } : { value: to ?? value, context: { handedIn: false } }) }),
    refuse: ({ value }, { type, to }) => (type === 'go' && !(doors[value] ?? []).includes(to ?? '') ? { code: 'no-door' } : undefined),
    handedIn: ({ context }) => context.handedIn,
    legal: ({ value }) => {
      const options = doors[value] ?? [];
      return [...(options.length > 0 ? [{ type: 'go', fields: { ...more, to: { kind: 'one' as const, options } } }] : []), { type: 'handIn', fields: {} }];
    },
    view: () => null,
    loadGrade: () => Promise.resolve(({ last }) => (last.context.handedIn ? { status: 'graded', finished: last.value === 'out', earned: 0, possible: 1, sum: 0, passed: false, criteria: [], critical: [], outcome: {} } : { status: 'incomplete', missing: ['hand-in'] })),
    rejections: {},
    loadExpert: () => Promise.resolve(() => undefined),
  loadPlayers: () => Promise.resolve([]),
  });
  const play = made.open({}, { format: ATTEMPT_FORMAT, simulation: 'rooms', edition: 1, setup: { scenario: 'x', seed: 1, mode: 'exam' }, actions: [] });
  if (!play.ok) throw new Error('The made-up simulation opens on anything.');
  return play.value;
}

const HOUSE = { hall: ['kitchen', 'stairs'], kitchen: ['hall', 'out'], stairs: ['hall', 'attic'], attic: ['stairs'], out: [] };

test('a small machine is visited whole: each room, open and handed in, and each action once', async () => {
  const visited: string[] = [];
  const walked = await walk(rooms(HOUSE), 7, 1_000, (play) => { visited.push(String(play.snapshots().at(-1)?.value)); });
  expect(walked).toEqual({ states: 10, actions: 6, complete: true, deadEnds: [] });
  expect(visited.toSorted()).toEqual(['attic', 'hall', 'kitchen', 'out', 'stairs']);
});

test('a room without a way on that is not the end is a dead end, named by the line that leads there', async () => {
  const walked = await walk(rooms({ ...HOUSE, stairs: ['hall', 'cellar'], cellar: [] }), 7, 1_000);
  expect(walked.deadEnds).toHaveLength(1);
  expect(walked.deadEnds[0]).toMatch(/"to":"cellar"\}\]$/);
});

test('the order follows the seed, the outcome of a whole walk does not', async () => {
  const order = async (seed: number): Promise<string> => {
    const visited: string[] = [];
    await walk(rooms(HOUSE), seed, 1_000, (play) => { visited.push(String(play.snapshots().at(-1)?.value)); });
    return visited.join();
  };
  const orders = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(order));
  expect(await order(1)).toBe(orders[0]);
  expect(new Set(orders).size).toBeGreaterThan(1);
});

test('a walk that hits its bound, or samples a large template, says that it is not complete', async () => {
  expect(await walk(rooms(HOUSE), 7, 4)).toMatchObject({ states: 4, complete: false });
  const large = { list: { kind: 'some' as const, options: Array.from('abcdefghijkl'), least: 0 } };
  expect(await walk(rooms(HOUSE, large), 7, 1_000)).toMatchObject({ complete: false });
});
