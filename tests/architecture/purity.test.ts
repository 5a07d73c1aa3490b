/** Simulations are pure: no clock, no chance, no browser, no locale, no running actor; a replay gives the same everywhere, for ever. */
import { test } from 'vitest';
import ts from 'typescript';
import { expectNone, type Fault } from './support/fault.ts';
import { nodes, sourceOf, type Source } from './support/source.ts';
import { CODE_FILES, isTest } from './support/tree.ts';

const SEED = 'draw from the seed in the context (simulations/kit/random.ts)';
const MINUTES = 'time is simulated minutes carried by the actions';
const INPUT = 'a simulation has no input but its scenario, setup and actions';
const TEXT = 'return numbers and codes; texts and formats are the reader’s';
const FOLD = 'state is always a fold over the actions (simulations/kit/replay.ts)';

/** Names that reach outside, and what to do instead. */
const NAMES: Readonly<Record<string, string>> = {
  Date: MINUTES, performance: MINUTES, setTimeout: MINUTES, setInterval: MINUTES, setImmediate: MINUTES, queueMicrotask: MINUTES, requestAnimationFrame: MINUTES,
  crypto: SEED, fetch: INPUT, XMLHttpRequest: INPUT, process: INPUT, window: INPUT, document: INPUT, localStorage: INPUT,
  console: 'return what happened; the caller may print it', Intl: TEXT, createActor: FOLD, getPersistedSnapshot: FOLD, spawnChild: FOLD, fromPromise: FOLD,
};

/** Methods whose result depends on the engine or the locale. */
const METHODS = /^(toLocale[A-Z]\w*|localeCompare|toFixed|toPrecision)$/;
/** Settings of a statechart that would need a running actor. */
const SETTINGS = new Set(['after', 'invoke', 'delays', 'spawn']);

/** Whether the identifier stands for itself, and is not the name of a property or of a member of a type. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) && parent.name === node);
}

function impure(node: ts.Node, chart: boolean): { readonly what: string; readonly mend: string } | undefined {
  if (ts.isIdentifier(node) && isFree(node) && Object.hasOwn(NAMES, node.text)) return { what: node.text, mend: NAMES[node.text] ?? '' };
  if (ts.isPropertyAccessExpression(node)) {
    if (node.getText() === 'Math.random') return { what: 'Math.random', mend: SEED };
    if (METHODS.test(node.name.text)) return { what: node.name.text, mend: TEXT };
  }
  if (chart && ts.isPropertyAssignment(node) && SETTINGS.has(node.name.getText())) return { what: `${node.name.getText()}:`, mend: FOLD };
  return undefined;
}

/** Whether the file builds a statechart, where the names of settings mean what XState means by them. */
const buildsChart = ({ path, tree }: Source): boolean => /(^|\/)machine\.ts$/.test(path) || /\bcreateMachine\b/.test(tree.text);

test('simulations reach for nothing outside their input', () => {
  const files = CODE_FILES.filter((path) => path.startsWith('simulations/') && !isTest(path));
  expectNone(files.flatMap((path): Fault[] => {
    const source = sourceOf(path);
    const chart = buildsChart(source);
    return [...nodes(source.tree)].flatMap((node) => {
      const found = impure(node, chart);
      return found === undefined ? [] : [{ path, line: source.lineOf(node), ...found }];
    });
  }), files.length);
});
