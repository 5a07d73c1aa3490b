/** The worker as functions: each job gives its answer, with progress on the way; jobs of one kind that were overtaken by a later one are not answered. */
import type { Answer, Job } from './messages.ts';

type Plain = Job extends infer J ? (J extends { readonly id: number } ? Omit<J, 'id'> : never) : never;

export interface Helper {
  readonly ask: (job: Plain, answered: (answer: Exclude<Answer, { kind: 'progress' }>) => void, progress?: (share: number) => void) => void;
  readonly close: () => void;
}

export function helper(): Helper {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { kind: Job['kind']; answered: (answer: Exclude<Answer, { kind: 'progress' }>) => void; progress: (share: number) => void }>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    if (data.kind === 'progress') asked?.progress(data.share);
    else {
      waiting.delete(data.id);
      asked?.answered(data);
    }
  };
  return {
    ask: (job, answered, progress = () => undefined) => {
      last += 1;
      for (const [id, { kind }] of waiting) if (kind === job.kind) waiting.delete(id);
      waiting.set(last, { kind: job.kind, answered, progress });
      worker.postMessage({ ...job, id: last } satisfies Job);
    },
    close: () => { worker.terminate(); },
  };
}
