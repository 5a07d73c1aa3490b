/** The worker behind the page: tasks go in, answers and progress come out; a task that a later one of its kind overtook is not answered. */
import type { Problem } from '../../../simulations/kit/result.ts';
import type { Answer, Job, Said, Task } from './messages.ts';

export interface Hearer {
  readonly answered: (said: Said, task: Task['kind']) => void;
  readonly progress: (share: number, task: Task['kind']) => void;
}

export interface Helper {
  readonly ask: (task: Task) => void;
  /** Answers to tasks of this kind are no longer wanted. */
  readonly forget: (kind: Task['kind']) => void;
  readonly close: () => void;
}

const DIED: Problem = { at: '', expected: { zh: '处理得完的数据', en: 'data that can be worked through' }, got: { zh: '这台设备放不下的数据', en: 'more than this device can hold' } };

export function helper({ answered, progress }: Hearer): Helper {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Task['kind']>();
  let last = 0;
  function forget(kind: Task['kind']): void {
    for (const [id, own] of waiting) if (own === kind) waiting.delete(id);
  }
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const task = waiting.get(data.id);
    if (task === undefined) return;
    if (data.kind === 'progress') { progress(data.share, task); return; }
    waiting.delete(data.id);
    answered(data, task);
  };
  worker.onerror = () => {
    for (const task of waiting.values()) answered({ kind: 'failed', problem: DIED }, task);
    waiting.clear();
  };
  return {
    ask: (task) => {
      last += 1;
      forget(task.kind);
      waiting.set(last, task.kind);
      worker.postMessage({ ...task, id: last } satisfies Job);
    },
    forget,
    close: () => { worker.terminate(); },
  };
}
