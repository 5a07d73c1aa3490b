/** What a file imports: statically, at run time, by type, re-exported or by a glob; paths resolved from the project folder on. */
import { posix } from 'node:path';
import ts from 'typescript';
import { nodes, sourceOf } from './source.ts';

export interface Import {
  readonly from: string;
  readonly line: number;
  /** A path of the project, or a bare name such as `xstate`. */
  readonly to: string;
  readonly local: boolean;
  /** Erased before the code runs. */
  readonly typeOnly: boolean;
  /** Loaded by `import(…)` when it is needed. */
  readonly lazy: boolean;
}

type Found = Pick<Import, 'typeOnly' | 'lazy'> & { readonly specifier: string };

/** `import type …` and `export type …`; an import whose names are marked one by one still runs the other file. */
const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(node) ? node.isTypeOnly : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

/** Whether the call is `import(…)` or `import.meta.glob(…)`. */
const loads = (call: ts.CallExpression): boolean =>
  call.expression.kind === ts.SyntaxKind.ImportKeyword || call.expression.getText().startsWith('import.meta.glob');

function found(node: ts.Node): Found[] {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return [{ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node), lazy: false }];
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return [{ specifier: node.argument.literal.text, typeOnly: true, lazy: false }];
  }
  if (ts.isCallExpression(node) && loads(node)) {
    return node.arguments.slice(0, 1).flatMap((argument) => (ts.isArrayLiteralExpression(argument) ? [...argument.elements] : [argument]))
      .filter(ts.isStringLiteralLike).map((argument) => ({ specifier: argument.text, typeOnly: false, lazy: true }));
  }
  return [];
}

function resolve(from: string, specifier: string): { readonly to: string; readonly local: boolean } {
  if (specifier.startsWith('.')) return { to: posix.join(posix.dirname(from), specifier).replace(/\?.*$/, ''), local: true };
  if (specifier.startsWith('/')) return { to: specifier.slice(1), local: true };
  return { to: specifier, local: false };
}

export function importsOf(path: string): Import[] {
  const source = sourceOf(path);
  return [...nodes(source.tree)].flatMap((node) =>
    found(node).map(({ specifier, ...kind }) => ({ from: path, line: source.lineOf(node), ...kind, ...resolve(path, specifier) })));
}
