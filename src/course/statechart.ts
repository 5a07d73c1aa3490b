/** The statechart of a complaint, laid out from the machine's own definition: states on one line, roads around them as arcs, exits beside. */
import { deskMachine, STAGE_ORDER, type Stage } from '../../simulations/complaint-desk/machine.ts';

export interface ChartNode {
  readonly id: string;
  readonly x: number;
}

/** A road between two states of the line that does not lead to the next one. */
export interface ChartArc {
  readonly from: number;
  readonly to: number;
  /** How far above the line it rises. */
  readonly rise: number;
}

export interface Chart {
  readonly width: number;
  /** Share of the width that each stage's column takes, in order. */
  readonly stages: readonly { readonly id: Stage; readonly from: number; readonly to: number }[];
  readonly nodes: readonly ChartNode[];
  readonly arcs: readonly ChartArc[];
  readonly beside: readonly string[];
}

const WIDTH = 1360;
/** Room for the widest column of actions of each stage. */
const COLUMN: Readonly<Record<Stage, number>> = { opening: 215, assessment: 190, investigation: 190, decision: 345, delivery: 205, closing: 215 };
const isStage = (place: string): place is Stage => STAGE_ORDER.some((stage) => stage === place);

/** Lays the process region out. */
export function deskChart(): Chart {
  const states = Object.values(deskMachine.states['process']?.states ?? {});
  const stages = STAGE_ORDER.reduce<Chart['stages']>((list, id) => {
    const from = list.at(-1)?.to ?? 0;
    return [...list, { id, from, to: from + COLUMN[id] }];
  }, []);
  const placeOf = (state: (typeof states)[number]): string => state.meta?.place ?? 'beside';
  const nodes = stages.flatMap(({ id, from, to }) => {
    const here = states.filter((state) => placeOf(state) === id);
    return here.map((state, i) => ({ id: state.key, x: Math.round(from + ((to - from) * (i + 0.5)) / here.length) }));
  });
  const index = (key: string): number => nodes.findIndex((node) => node.id === key);
  const arcs = states.flatMap((state) => [...state.transitions.values()].flat().concat(state.always ?? []).flatMap((transition) => (transition.target ?? []).map((target) => [index(state.key), index(target.key)] as const)))
    .filter(([from, to], i, all) => from >= 0 && to >= 0 && to !== from && to !== from + 1 && all.findIndex(([a, b]) => a === from && b === to) === i)
    .map(([from, to]) => ({ from: nodes[from]?.x ?? 0, to: nodes[to]?.x ?? 0, rise: 10 + 7 * Math.abs(to - from) }));
  return { width: WIDTH, stages, nodes, arcs, beside: states.filter((state) => !isStage(placeOf(state))).map((state) => state.key) };
}
