/** What the page and the worker of the search say to each other. */
import type { Answer } from '../../search/engine.ts';

/** Where the data files lie. */
export interface Start { readonly first: string; readonly texts: string }
export interface Ask { readonly number: number; readonly query: string; readonly most: number }

export type Job = { readonly start: Start } | { readonly ask: Ask };

/** An answer to the query of that number; `ready` says how much has come; `failed` that the first file has not. */
export type Done = { readonly number: number; readonly answer: Answer } | { readonly ready: 'first' | 'texts' } | { readonly failed: true };
