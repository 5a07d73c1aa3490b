/** The runner of steps: order, width, and what it does when one fails. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps, type Step } from './steps.ts';

const step = (id: string, code: string, more: Partial<Step> = {}): Step => ({ id, name: id, file: '-e', args: [code], ...more });

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => { said.push(line); });
});
afterEach(() => { vi.restoreAllMocks(); });

test('passes when every step passes, and keeps quiet about what they wrote', async () => {
  expect(await runSteps([step('one', 'console.log("words of one")'), step('two', '')], 2)).toBeUndefined();
  expect(said.join('\n')).not.toContain('words of one');
  expect(said.filter((line) => line.startsWith('passed'))).toHaveLength(2);
});

test('stops at the first step that fails, and shows what it wrote', async () => {
  const failed = await runSteps([step('one', ''), step('two', 'console.error("words of two"); process.exit(3)'), step('three', '', { after: true })], 2);
  expect(failed?.id).toBe('two');
  expect(said.join('\n')).toContain('words of two');
  expect(said.join('\n')).not.toContain('three');
});

test('ends the other running step when one fails', async () => {
  const failed = await runSteps([step('slow', 'setInterval(() => {}, 1000)'), step('bad', 'process.exit(1)')], 2);
  expect(failed?.id).toBe('bad');
});

test('starts a step that comes after the others only when they have passed', async () => {
  await runSteps([step('one', 'setTimeout(() => {}, 150)'), step('two', '', { after: true })], 2);
  expect(said.filter((line) => line.startsWith('passed')).map((line) => line.split(' ').at(-1))).toEqual(['one', 'two']);
});
