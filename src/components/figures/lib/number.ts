/** Numbers as the figures write them: thousands set off, a true minus sign. */

/** The number as people write it, without the last crumbs of floating-point arithmetic. */
const plainText = (value: number): string => String(Number(Math.abs(value).toPrecision(12)));

/** With `digits` decimals; without, with as many as the number itself has. */
export function numberText(value: number, digits?: number): string {
  const plain = digits === undefined ? plainText(value) : Math.abs(value).toFixed(digits);
  const [whole = '', part] = plain.split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return value < 0 && /[1-9]/.test(plain) ? `−${text}` : text;
}

/** The most decimals that any of the numbers has. */
export const decimals = (values: readonly number[]): number => Math.max(0, ...values.map((value) => plainText(value).split('.')[1]?.length ?? 0));
