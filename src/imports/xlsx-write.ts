/** Writes XLSX workbooks: texts as inline texts, never as formulas, and numbers as numbers; headings bold and held in view. */
import { isRisky } from './csv-write.ts';
import { cellName } from './limits.ts';
import type { Cell } from './table.ts';
import { writeZip } from './zip-write.ts';

export interface Sheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  /** The first row holds the headings. */
  readonly rows: readonly (readonly Cell[])[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KINDS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by number: 0 plain, 1 heading, 2 text that must stay text even if the cell is edited. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/></cellXfs></styleSheet>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text for a cell: what XML cannot hold, and what would read as such an escape, is written as `_xHHHH_`; halves of a pair alone become U+FFFD. */
const cellText = (text: string): string => escaped(text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll(/[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]/g, (code) => `_x${code.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));

function cellXml(cell: Cell, row: number, column: number): string {
  const place = cellName(row, column);
  const style = row === 0 ? ' s="1"' : typeof cell === 'string' && isRisky(cell) ? ' s="2"' : '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${place}"${style}><v>${cell}</v></c>` : '';
  return cell === '' ? '' : `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

/** Width of a column in characters, from its first cells; a Han character counts twice. */
function widthOf(rows: Sheet['rows'], column: number): number {
  const longest = Math.max(0, ...rows.slice(0, 50).map((row) => Array.from(String(row[column] ?? '')).reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0)));
  return Math.min(48, Math.max(8, longest + 2));
}

function sheetXml({ rows }: Sheet): string {
  const columns = (rows[0] ?? []).map((_, column) => `<col min="${column + 1}" max="${column + 1}" width="${widthOf(rows, column)}" customWidth="1"/>`).join('');
  const body = rows.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join('')}</row>`).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${body}</sheetData></worksheet>`;
}

/** The workbook as a file. */
export function writeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const numbers = sheets.map((_, i) => i + 1);
  const kinds = numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${KINDS}.worksheet+xml"/>`).join('');
  const names = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('');
  const links = numbers.map((n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('');
  return writeZip([
    { name: '[Content_Types].xml', text: `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KINDS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KINDS}.styles+xml"/>${kinds}</Types>` },
    { name: '_rels/.rels', text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>` },
    { name: 'xl/workbook.xml', text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', text: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>` },
    { name: 'xl/styles.xml', text: STYLES },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, text: sheetXml(sheet) })),
  ]);
}
