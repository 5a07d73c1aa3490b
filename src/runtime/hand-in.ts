/** The hand-in file: made from attempts of this device, named after case and learner, saved by the browser. */
import { encodeHandIn, HAND_IN_FORMAT, type Attempt } from '../../simulations/kit/attempt.ts';
import { saveBlob } from './save-blob.ts';

const NAME_KEY = 'lcs-name';

/** The learner's name as last typed; empty where nothing is kept. */
export function learnerName(): string {
  try {
    return localStorage.getItem(NAME_KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberName(name: string): void {
  try {
    localStorage.setItem(NAME_KEY, name);
  } catch {
    // Without storage the name is typed again next time.
  }
}

/** Offers `text` as a file. */
export function save(file: string, text: string): void {
  saveBlob(file, new Blob([text], { type: 'application/json' }));
}

/** Saves the hand-in file of some attempts. */
export function handIn(attempts: readonly Attempt[], name: string): void {
  const plain = name.trim();
  const scenario = attempts[0]?.setup.scenario ?? 'attempts';
  const safe = plain.replaceAll(/[^\p{L}\p{N}_-]+/gu, '');
  save(`${scenario}${safe === '' ? '' : `-${safe}`}.json`, encodeHandIn({ format: HAND_IN_FORMAT, ...(plain === '' ? {} : { learner: { name: plain } }), attempts: [...attempts] }));
}
