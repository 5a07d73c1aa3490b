/** The page's state: a file on its way in, the list that was taken from it with what was decided about it, and what the worker is doing; kept on the device at each step. */
import { parse } from '../../../simulations/kit/parse.ts';
import type { Problem } from '../../../simulations/kit/result.ts';
import { forgetCustomers, keepPart, keptPart, type Part } from '../../runtime/customer-list.ts';
import { saveBlob } from '../../runtime/save-blob.ts';
import { listSchema, settingsSchema, type OwnList, type OwnSettings } from '../../schemas/customer-list.ts';
import type { Best } from './best-cut.ts';
import { helper, type Helper } from './helper.ts';
import type { Mapping } from './mapping.ts';
import type { Form, Method, Opened, Said, Task } from './messages.ts';
import type { Solved } from './service.ts';
import { firstSettings } from './settings.ts';
import type { Sheet } from '../../imports/xlsx-write.ts';

export class ListDesk {
  /** Whether what the device keeps has been looked for. */
  ready = $state(false);
  /** Whether the browser keeps what is done here. */
  kept = $state(true);
  /** Pieces that are on their way to the disk. */
  saving = $state(0);
  /** Name of the file being opened, and what is known of it once it has been read. */
  file: string | undefined = $state();
  opened: Opened | undefined = $state.raw();
  list: OwnList | undefined = $state.raw();
  settings: OwnSettings | undefined = $state.raw();
  best: { readonly method: Method; readonly best: Best | null } | undefined = $state.raw();
  solved: Solved | undefined = $state.raw();
  /** How much of a task is done, 0 … 1, while it runs. */
  running: Readonly<Partial<Record<Task['kind'], number>>> = $state.raw({});
  problems: Readonly<Partial<Record<Task['kind'], Problem>>> = $state.raw({});
  /** A list of which not one row could be used: what is wrong with them. */
  useless: OwnList | undefined = $state.raw();
  #helper: Helper | undefined;
  #name = '';
  /** The last piece of keeping; the next waits for it, so that nothing older overwrites it. */
  #keeping: Promise<void> = Promise.resolve();

  async load(): Promise<void> {
    const [list, settings] = await Promise.all([keptPart('list'), keptPart('settings')]);
    const [ownList, ownSettings] = [parse(listSchema, list), parse(settingsSchema, settings)];
    if (ownList.ok && ownSettings.ok) [this.list, this.settings] = [ownList.value, ownSettings.value];
    this.ready = true;
  }

  /** Reads a file as far as its columns. */
  open(file: File): void {
    [this.file, this.opened, this.useless] = [file.name, undefined, undefined];
    this.#ask({ kind: 'open', file });
  }
  guess(headings: number): void { this.#ask({ kind: 'guess', headings }); }
  take(mapping: Mapping): void {
    this.useless = undefined;
    this.#ask({ kind: 'take', mapping, file: this.file ?? '' });
  }
  /** Stops reading, or leaves the file that was opened; a list taken before stays. */
  cancel(): void {
    this.#helper?.close();
    this.#helper = undefined;
    [this.file, this.opened, this.useless, this.running, this.problems] = [undefined, undefined, undefined, {}, {}];
  }
  change(patch: Partial<OwnSettings>): void {
    const before = this.settings;
    if (before === undefined) return;
    const after = { ...before, ...patch };
    this.settings = after;
    const measured = after.base !== before.base || after.flat !== before.flat || after.rates !== before.rates;
    if (measured) { this.best = undefined; this.#drop('cut'); }
    if (measured || after.service !== before.service) { this.solved = undefined; this.#drop('solve'); }
    this.#keep('settings', after);
  }
  cut(measure: readonly number[], method: Method): void {
    if (this.list === undefined) return;
    const { codes, figures } = this.list;
    this.best = undefined;
    this.#ask({ kind: 'cut', list: { codes, figures }, measure, method });
  }
  solve(measure: readonly number[]): void {
    if (this.list === undefined || this.settings === undefined) return;
    this.solved = undefined;
    this.#ask({ kind: 'solve', service: this.settings.service, measure, sites: this.list.figures.sites });
  }
  write(form: Form, sheets: readonly Sheet[], name: string): void {
    this.#name = name;
    this.#ask({ kind: 'write', form, sheets });
  }
  async forget(): Promise<void> {
    this.cancel();
    [this.list, this.settings, this.best, this.solved] = [undefined, undefined, undefined, undefined];
    await this.#keeping;
    await forgetCustomers();
  }
  close(): void { this.#helper?.close(); }

  #keep(part: Part, value: unknown): void {
    this.saving += 1;
    this.#keeping = this.#keeping.then(async () => {
      this.kept = await keepPart(part, value);
      this.saving -= 1;
    });
  }
  #ended(task: Task['kind']): void {
    const { [task]: _, ...running } = this.running;
    this.running = running;
  }
  #drop(task: Task['kind']): void {
    this.#helper?.forget(task);
    this.#ended(task);
  }
  #ask(task: Task): void {
    this.#helper ??= helper({ answered: (said, kind) => { this.#hear(said, kind); }, progress: (share, kind) => { this.running = { ...this.running, [kind]: share }; } });
    const { [task.kind]: _, ...others } = this.problems;
    this.problems = others;
    this.running = { ...this.running, [task.kind]: 0 };
    this.#helper.ask(task);
  }
  #failed(task: Task['kind'], problem: Problem): void { this.problems = { ...this.problems, [task]: problem }; }
  #hear(said: Said, task: Task['kind']): void {
    this.#ended(task);
    switch (said.kind) {
      case 'opened': if (said.result.ok) this.opened = said.result.value; else this.#failed(task, said.result.problem); return;
      case 'taken': if (said.result.ok) this.#took(said.result.value); else this.#failed(task, said.result.problem); return;
      case 'best': this.best = { method: said.method, best: said.best }; return;
      case 'solved': if (said.result.ok) this.solved = said.result.value; else this.#failed(task, said.result.problem); return;
      case 'written': saveBlob(`${this.#name}.${said.form}`, said.blob); return;
      case 'failed': this.#failed(task, said.problem); this.#helper?.close(); this.#helper = undefined;
    }
  }
  #took(list: OwnList): void {
    if (list.codes.length === 0) { this.useless = list; return; }
    const settings = firstSettings(list);
    [this.list, this.settings, this.opened, this.file, this.useless, this.best, this.solved] = [list, settings, undefined, undefined, undefined, undefined, undefined];
    this.#keep('list', list);
    this.#keep('settings', settings);
  }
}
