/** Reads files, takes the customers out of them, finds the optimum and writes exports, all off the main thread and with progress. */
import { writeCsv } from '../../imports/csv-write.ts';
import { readTable } from '../../imports/read-file.ts';
import type { Table } from '../../imports/table.ts';
import { writeXlsx } from '../../imports/xlsx-write.ts';
import { fail, ok, type Result } from '../../../simulations/kit/result.ts';
import { customersOf } from './customers.ts';
import { guessMapping, previewOf } from './mapping.ts';
import type { Answer, Job, Opened } from './messages.ts';
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

const noTable = () => fail({ at: '', expected: { zh: '先打开的文件', en: 'a file opened before' }, got: { zh: '没有', en: 'none' } });

async function answered(job: Job): Promise<Answer> {
  const { id } = job;
  const tell = (share: number): void => { say({ kind: 'progress', id, share }); };
  switch (job.kind) {
    case 'open': return { kind: 'opened', id, result: await opened(job.file, tell) };
    case 'guess': return { kind: 'opened', id, result: table === undefined ? noTable() : ok(openedAs(table, job.headings)) };
    case 'take': return { kind: 'taken', id, result: table === undefined ? noTable() : ok(customersOf(table, job.mapping, job.file, tell)) };
    case 'solve': return { kind: 'solved', id, result: solve(itemsOf(job.service, job.measure, job.sites), job.service.budget, tell) };
    case 'write': return { kind: 'written', id, blob: job.form === 'xlsx' ? await writeXlsx(job.sheets) : new Blob([writeCsv(job.sheets[0]?.rows ?? [])], { type: 'text/csv' }) };
  }
}

addEventListener('message', (event: MessageEvent<Job>) => {
  void answered(event.data).catch((error: unknown): Answer => ({
    kind: event.data.kind === 'take' ? 'taken' : event.data.kind === 'solve' ? 'solved' : 'opened', id: event.data.id,
    result: fail({ at: '', expected: { zh: '能处理的文件', en: 'a file that can be worked on' }, got: error instanceof Error ? error.message : String(error) }),
  })).then(say);
});
