/** Legal actions as templates: the action's type and, for each free field, the domain it may be filled from. */

export type Scalar = string | number | boolean;

export type Domain =
  | { readonly kind: 'one'; readonly options: readonly Scalar[] }
  | { readonly kind: 'some'; readonly options: readonly string[]; readonly least: number }
  /** All of the options, in an order. */
  | { readonly kind: 'order'; readonly options: readonly string[] }
  /** An option for each key; `once` if no option may stand twice. */
  | { readonly kind: 'map'; readonly keys: readonly string[]; readonly options: readonly string[]; readonly once: boolean }
  /** A number of at least `least`, whole where the action wants it so; `figures` are numbers that a walker may try. */
  | { readonly kind: 'number'; readonly least: number; readonly figures: readonly number[] };

export interface Template {
  readonly type: string;
  readonly fields: Readonly<Record<string, Domain>>;
}

export type FieldValue = Scalar | readonly string[] | Readonly<Record<string, string>>;

/** A filled template, ready to be parsed as an action. */
export type Filled = Readonly<Record<string, FieldValue>> & { readonly type: string };
