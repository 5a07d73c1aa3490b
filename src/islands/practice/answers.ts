/** Reads an answer from the form of an item. */
import type { RawAction } from '../../../simulations/kit/attempt.ts';
import type { SeenItem } from '../../../simulations/question-paper/view.ts';

/** The action of what the form holds; nothing while something is still open. */
export function actionOf(item: SeenItem, form: FormData, order: readonly string[]): RawAction | undefined {
  const answer = { type: 'answer', item: item.id };
  const text = (name: string): string | undefined => {
    const value = form.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const map = (keys: readonly string[]): Record<string, string> | undefined => {
    const entries = keys.flatMap((key) => {
      const value = text(`for-${key}`);
      return value === undefined ? [] : [[key, value] satisfies [string, string]];
    });
    return entries.length === keys.length ? Object.fromEntries(entries) : undefined;
  };
  switch (item.kind) {
    case 'single': {
      const option = text('choice');
      return option === undefined ? undefined : { ...answer, option };
    }
    case 'multiple': {
      const options = form.getAll('choice').map(String);
      return options.length === 0 ? undefined : { ...answer, options };
    }
    case 'judge': {
      const [holds, reason] = [text('holds'), text('choice')];
      return holds === undefined || reason === undefined ? undefined : { ...answer, holds: holds === 'true', reason };
    }
    case 'order': return order.every((entry, i) => entry === item.entries[i]?.id) ? undefined : { ...answer, order };
    case 'match': {
      const pairs = map(item.places.map((place) => place.id));
      return pairs === undefined || new Set(Object.values(pairs)).size < item.places.length ? undefined : { ...answer, pairs };
    }
    case 'bins': {
      const bins = map(item.entries.map((entry) => entry.id));
      return bins === undefined ? undefined : { ...answer, bins };
    }
    case 'number': {
      const value = Number((text('value') ?? 'x').replaceAll(/[,，\s]/g, ''));
      return Number.isFinite(value) ? { ...answer, value } : undefined;
    }
  }
}
