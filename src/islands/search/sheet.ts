/** The style sheet of the search and of definitions, fetched with them: no page pays for it before. */
import address from '../../styles/search.css?url&no-inline';

let coming: Promise<void> | undefined;

/** Resolves once the sheet holds; without it the words are still there. */
export function withSheet(): Promise<void> {
  coming ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: () => { resolve(); }, onerror: () => { resolve(); } });
    document.head.append(link);
  });
  return coming;
}
