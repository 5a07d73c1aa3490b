/** The script parts of a file as TypeScript's own syntax trees, so that rules about code read code and not comments or strings. */
import ts from 'typescript';
import { read } from './tree.ts';

export interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
  /** The line in the file of a node of the tree, counted from 1. */
  lineOf(node: ts.Node): number;
}

/** Blanks everything but the script parts, so that lines stay where they are. */
function script(path: string, text: string): string {
  const parts = path.endsWith('.svelte')
    ? [...text.matchAll(/(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/g)]
    : [...text.matchAll(/(?<=^---\r?\n)[\s\S]*?(?=^---\r?$)/gm)].slice(0, 1).concat([...text.matchAll(/(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/g)]);
  const blank = (piece: string): string => piece.replaceAll(/[^\n]/g, ' ');
  let done = 0;
  let kept = '';
  for (const part of parts) {
    kept += blank(text.slice(done, part.index)) + part[0];
    done = part.index + part[0].length;
  }
  return kept + blank(text.slice(done));
}

export function sourceOf(path: string): Source {
  const text = read(path);
  const code = path.endsWith('.svelte') || path.endsWith('.astro') ? script(path, text) : text;
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX);
  return { path, tree, lineOf: (node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1 };
}

/** Every node of the tree, parents first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => { children.push(child); });
  for (const child of children) yield* nodes(child);
}
