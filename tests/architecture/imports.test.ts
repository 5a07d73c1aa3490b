/** Who may import whom: every import of every file, against the table of rooms. */
import { expect, test } from 'vitest';
import { expectNone, type Fault } from './support/fault.ts';
import { importsOf, type Import } from './support/imports.ts';
import { ROOMS, type Room } from './support/rooms.ts';
import { CODE_FILES, isTest } from './support/tree.ts';

const files = CODE_FILES.filter((path) => !isTest(path) && !path.startsWith('public/') && !path.endsWith('.d.ts'));

const roomOf = (path: string): Room | undefined => ROOMS.find((room) => room.files.test(path));

/** Whether the path is in the same room: for simulations and islands that is the same folder. */
function atHome(room: Room, from: string, to: string): boolean {
  const [, folder] = room.files.exec(from) ?? [];
  return room.files.test(to) && room.files.exec(to)?.[1] === folder;
}

function allowed(room: Room, { from, to, local, typeOnly }: Import): boolean {
  const [, folder = ''] = room.files.exec(from) ?? [];
  const matches = (patterns: readonly string[], end: string): boolean => patterns.some((pattern) => new RegExp(`^${pattern.replace('$1', folder)}${end}`).test(to));
  if (!local) return matches(room.packages, '$') || (typeOnly && to === 'svelte');
  return atHome(room, from, to) || matches(room.local, '') || (typeOnly && matches(room.types ?? [], ''));
}

test('every file of code belongs to a room', () => {
  expectNone(files.filter((path) => roomOf(path) === undefined).map((path): Fault => ({
    path, line: 1, what: 'is in no room', mend: 'put it into one of the folders of docs/ARCHITECTURE.md, or add its room to tests/architecture/support/rooms.ts',
  })), files.length);
});

test('a room imports only what the table grants it', () => {
  const imports = files.flatMap(importsOf);
  const faults = imports.flatMap((one): Fault[] => {
    const room = roomOf(one.from);
    return room === undefined || allowed(room, one) ? [] : [{
      path: one.from, line: one.line, what: `${room.name} imports ${one.typeOnly ? 'the types of ' : ''}${one.to}`,
      mend: 'go through a room the table names (docs/ARCHITECTURE.md), or move the code to where it is needed',
    }];
  });
  expectNone(faults, imports.length);
});

test('marking is loaded only when something is to be marked', () => {
  const imports = files.flatMap(importsOf).filter(({ to, typeOnly }) => /^simulations\/[a-z-]+\/grade\.ts$/.test(to) && !typeOnly);
  expectNone(imports.filter(({ lazy }) => !lazy).map(({ from, line, to }): Fault => ({
    path: from, line, what: `imports ${to} at once`, mend: "load it where it is needed: `(await import('./grade.ts'))`",
  })), imports.length);
});

test('every room of the table is there', () => {
  const empty = ROOMS.filter((room) => !files.some((path) => roomOf(path) === room)).map((room) => room.name);
  expect(empty, 'Rooms without a file: the table no longer describes the tree.').toEqual([]);
});
