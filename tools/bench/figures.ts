/** What a bench hands back: one flat record, printed as a line of JSON or in words. */
export type Figures = Readonly<Record<string, string | number>> & { readonly bench: string };

export const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
