/** The command line's options: known ones only, and a wrong use ends with a sentence and exit code 2. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Says how the command is used and ends it with code 2. */
export function wrongUse(usage: string, why?: string): never {
  console.error(`${why === undefined ? '' : `${why}\n`}Usage: ${usage}`);
  process.exit(2);
}

/** Arguments of this run by `options`; unknown ones are a wrong use. */
export function optionsOf<T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
  } catch (error) {
    return wrongUse(usage, error instanceof Error ? error.message : String(error));
  }
}
