/** The only clock of the site: when something was kept. Nothing that is marked ever reads it. */
export const now = (): number => Date.now();
