/** The table of this stage. */
import { thousands } from '../figures.ts';
import type { TableMaker } from '../panel.ts';

export const table: TableMaker = ({ view }) => ({
  columns: [{ id: 'revenue', label: 'revenue', unit: '', align: 'end', key: (i) => view.own.rows[i]?.revenue ?? null, text: (i) => thousands(view.own.rows[i]?.revenue ?? 0) }],
  sort: { id: 'revenue', down: true },
});
