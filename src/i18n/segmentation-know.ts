/** The words of the lab's first stage: the list, its source documents, the mends and the cards. */
import type { Locale } from './locale.ts';

const zh = {
  parts: '这一步的两部分', list: '名单', cards: '卡片',
  columns: {
    row: '行', name: '名称', mend: '改法', revenue: '收入', margin: '毛利率', orders: '订单', returns: '退货', hours: '客服工时', claims: '理赔率', pay: '账期', tax: '税号末位', remark: '备注',
    need: '需求', growth: '增长率', pallets: '托天', km: '平均运距', sites: '收货点', since: '首签', recency: '距上单',
  },
  units: { thousand: '千元', orders: '单', pieces: '件', hours: '小时', days: '天', pallets: '托天', km: '公里', sites: '个', year: '年' },
  none: '在表里点一行，或用方向键走到一行按回车。这里会列出它在名单上的数字；原始单据要打开才看得到。看过单据再决定改不改。',
  first: '从第一行看起', before: '上一行', after: '下一行', place: (row: number, of: number): string => `名单第 ${row} 行，共 ${of} 行`,
  tax: '税号末位', remark: '备注', noRemark: '无',
  open: '打开原始单据', closed: '还没有打开这一行的单据：合同、发票、订单系统、客户档案。',
  compare: '名单与原始单据', compareClosed: '名单上的数字', item: '项目', listed: '名单', document: '单据', used: '现在用',
  lines: { pay: '账期', revenue: '收入', orders: '订单', returns: '退货', claims: '理赔', since: '首签或建档' },
  documents: { contract: '合同', invoices: '发票', orders: '订单系统', file: '客户档案' },
  blank: '空白', blankUsed: '空白，按 0 算',
  claimsNote: '名单写的是理赔率，这里按“理赔率 × 订单”折成件数。年份一行，名单写首次签约，档案写建档。',
  mends: '这一行怎么办', needsDocument: '“账期按合同补上”要先打开这一行的单据。',
  outNote: '这一行已经拿掉，后面几步不再有它。要放回来，另选一种改法。',
  done: (mended: number, right: number, opened: number): string => `改了 ${mended} 行，认定没问题 ${right} 行，打开过 ${opened} 行的单据。没动的行照名单用。`,
  byTime: '按时间分', byMarketing: '按营销类型分', sorted: (n: number, of: number): string => `已分 ${n} / ${of}`,
  timeNote: '和我们的往来处在什么时候。', marketingNote: '这家客户购买时最看重什么。',
};
export type KnowWords = typeof zh;

const en: KnowWords = {
  parts: 'The two parts of this stage', list: 'List', cards: 'Cards',
  columns: {
    row: 'Row', name: 'Name', mend: 'Mend', revenue: 'Revenue', margin: 'Gross margin', orders: 'Orders', returns: 'Returns', hours: 'Service', claims: 'Claims', pay: 'Payment', tax: 'Tax no. ends', remark: 'Remark',
    need: 'Need', growth: 'Growth', pallets: 'Storage', km: 'Distance', sites: 'Sites', since: 'First contract', recency: 'Last order',
  },
  units: { thousand: 'CNY k', orders: 'orders', pieces: 'items', hours: 'hours', days: 'days', pallets: 'pallet-days', km: 'km', sites: 'sites', year: 'year' },
  none: 'Click a row of the table, or go to one with the arrow keys and press Enter. Its figures on the list appear here; the source documents are seen only once they are opened. Read them before you decide whether to change anything.',
  first: 'Start with the first row', before: 'Row before', after: 'Next row', place: (row, of) => `Row ${row} of ${of} on the list`,
  tax: 'Tax number ends', remark: 'Remark', noRemark: 'none',
  open: 'Open the source documents', closed: 'The documents of this row have not been opened: contract, invoices, order system, customer file.',
  compare: 'List and source documents', compareClosed: 'Figures on the list', item: 'Item', listed: 'List', document: 'Document', used: 'In use',
  lines: { pay: 'Payment term', revenue: 'Revenue', orders: 'Orders', returns: 'Returns', claims: 'Claims', since: 'First contract or filing' },
  documents: { contract: 'contract', invoices: 'invoices', orders: 'order system', file: 'customer file' },
  blank: 'blank', blankUsed: 'blank, counted as 0',
  claimsNote: 'The list gives a claims rate; here it is turned into claims as rate × orders. In the last line the list gives the year of the first contract, the file the year in which it was opened.',
  mends: 'What to do with this row', needsDocument: 'To fill the payment term from the contract, open the documents of this row first.',
  outNote: 'This row has been taken out and is gone from the later stages. To put it back, choose another mend.',
  done: (mended, right, opened) => `${mended} ${mended === 1 ? 'row' : 'rows'} mended, ${right} found in order, documents of ${opened} opened. Rows left alone are used as listed.`,
  byTime: 'By time', byMarketing: 'By marketing type', sorted: (n, of) => `${n} of ${of} sorted`,
  timeNote: 'Where its dealings with us stand in time.', marketingNote: 'What this customer cares for most when it buys.',
};

export const knowWords: Readonly<Record<Locale, KnowWords>> = { zh, en };
