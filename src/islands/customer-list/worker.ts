/** Reads files, takes the customers out of them, finds best cuts and the optimum, and writes exports, all off the main thread and with progress. */
import { writeCsv } from '../../imports/csv-write.ts';
import { readTable } from '../../imports/read-file.ts';
import type { Table } from '../../imports/table.ts';
import { writeXlsx } from '../../imports/xlsx-write.ts';
import { fail, ok, type Result } from '../../../simulations/kit/result.ts';
import { customersOf } from './customers.ts';
import { bestCut } from './best-cut.ts';
import { guessMapping, previewOf } from './mapping.ts';
import type { Answer, Job, Opened, Said } from './messages.ts';
import { itemsOf, solve } from './service.ts';

/** The table of the file that is being opened. */
let table: Table | undefined;

const say = (answer: Answer): void => { postMessage(answer); };

const openedAs = (own: Table, headings?: number): Opened => ({ source: own.source, preview: previewOf(own), ...guessMapping(own, headings) });

async function opened(file: File, tell: (share: number) => void): Promise<Result<Opened>> {
  const read = await readTable(file, tell);
  if (!read.ok) return read;
  table = read.value;
  return ok(openedAs(read.value));
}

const noTable = (): Result<never> => fail({ at: '', expected: { zh: '先打开的文件', en: 'a file opened before' }, got: { zh: '没有', en: 'none' } });

async function answerTo(job: Job, tell: (share: number) => void): Promise<Said> {
  switch (job.kind) {
    case 'open': return { kind: 'opened', result: await opened(job.file, tell) };
    case 'guess': return { kind: 'opened', result: table === undefined ? noTable() : ok(openedAs(table, job.headings)) };
    case 'take': return { kind: 'taken', result: table === undefined ? noTable() : ok(customersOf(table, job.mapping, job.file, tell)) };
    case 'cut': return { kind: 'best', method: job.method, best: bestCut(job.list, job.measure, job.method) ?? null };
    case 'solve': return { kind: 'solved', result: solve(itemsOf(job.service, job.measure, job.sites), job.service.budget, tell) };
    case 'write': return { kind: 'written', form: job.form, blob: job.form === 'xlsx' ? await writeXlsx(job.sheets) : new Blob([writeCsv(job.sheets[0]?.rows ?? [])], { type: 'text/csv' }) };
  }
}

addEventListener('message', ({ data: job }: MessageEvent<Job>) => {
  const { id } = job;
  void answerTo(job, (share) => { say({ kind: 'progress', id, share }); })
    .catch((error: unknown): Said => ({ kind: 'failed', problem: { at: '', expected: { zh: '能处理的文件', en: 'a file that can be worked on' }, got: error instanceof Error ? error.message : String(error) } }))
    .then((said) => { say({ ...said, id }); });
});
