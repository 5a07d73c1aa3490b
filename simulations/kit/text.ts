/** Text in both languages of the course, and the filling of its `{name}` places. */
import * as z from 'zod/mini';

export type Locale = 'zh' | 'en';

/** One thing said in Chinese and in English. */
export const textSchema = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
export type Text = z.infer<typeof textSchema>;

export type Figures = Readonly<Record<string, string | number>>;

/** Puts figures into the `{name}` places of a text; a name without a figure stays as it is, so that a fault is seen. */
export function fill(text: string, figures: Figures): string {
  return text.replace(/\{([a-zA-Z][\w.]*)\}/g, (place, name: string) => {
    const figure = figures[name];
    return figure === undefined ? place : String(figure);
  });
}

/** Both languages filled with the same figures. */
export const fillText = (text: Text, figures: Figures): Text => ({ zh: fill(text.zh, figures), en: fill(text.en, figures) });
