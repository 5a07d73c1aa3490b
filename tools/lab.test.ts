/** The launcher as a user meets it: its exit codes, and a standard output that belongs to the command. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { at } from './kit/project.ts';

const lab = (...args: readonly string[]) => spawnSync(process.execPath, [at('tools/lab.mjs'), ...args], { encoding: 'utf8' });

test('refuses a command that is not there', () => {
  const { status, stdout, stderr } = lab('nonsense');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('There is no command "nonsense"');
});

test('refuses a command that would lead out of the folder', () => {
  expect(lab('../start').status).toBe(1);
});

test('passes on the exit code of the command and adds nothing to its output', () => {
  const { status, stdout, stderr } = lab('test', 'nonsense');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('There is no step "nonsense"');
});
