/** The only source of chance: seeds and ids, drawn once when an attempt begins. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A random id of 20 hexadecimal digits; works also where the page is not in a secure context. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
