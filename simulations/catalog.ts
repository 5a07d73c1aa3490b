/** The catalogue: every simulation by its id, loaded when it is needed. The only list. */
import type { Simulation } from './kit/simulation.ts';

export const catalog: Readonly<Record<string, () => Promise<Simulation<unknown>>>> = {
  'complaint-desk': async () => (await import('./complaint-desk/index.ts')).complaintDesk,
  'complaint-shift': async () => (await import('./complaint-shift/index.ts')).complaintShift,
  'customer-segmentation': async () => (await import('./customer-segmentation/index.ts')).customerSegmentation,
  'question-paper': async () => (await import('./question-paper/index.ts')).questionPaper,
  'strategic-analysis': async () => (await import('./strategic-analysis/index.ts')).strategicAnalysis,
  'service-strategy': async () => (await import('./service-strategy/index.ts')).serviceStrategy,
};
