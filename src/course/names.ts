/** The names in a term: what stands before its brackets, and the abbreviations within. */

/** A term without what stands in brackets, then the abbreviations that stand there: 客户关系管理（CRM） is 客户关系管理 and CRM. */
export function namesIn(term: string): string[] {
  const brackets = [...term.matchAll(/[（(]([^）)]*)[）)]/g)].map(([, inside = '']) => inside);
  const bare = term.replace(/ *[（(][^）)]*[）)]/g, '').trim();
  return [bare, ...brackets.flatMap((inside) => inside.split(/[/、,，]/)).filter((part) => /^(?=.*[A-Za-z])[A-Za-z0-9]{2,}$/.test(part))];
}
