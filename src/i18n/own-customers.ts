/** The words of the page of one's own customers: opening a file, naming its columns, what could not be used, keeping and forgetting. */
import type { Figure } from '../schemas/customer-list.ts';
import type { Locale } from './locale.ts';

type Field = 'code' | 'name' | Figure;

const zhFields: Readonly<Record<Field, string>> = {
  code: '客户编号', name: '客户名称', revenue: '年收入', gross: '年毛利', margin: '毛利率', cost: '年服务成本', orders: '订单数', hours: '客服工时', claims: '理赔件数', returns: '退货件数', pay: '账期', pallets: '托天', growth: '增长率', km: '平均运距', sites: '站点数',
};
const enFields: Readonly<Record<Field, string>> = {
  code: 'Customer code', name: 'Customer name', revenue: 'Yearly revenue', gross: 'Yearly gross profit', margin: 'Gross margin', cost: 'Yearly cost to serve', orders: 'Orders', hours: 'Service hours', claims: 'Claims', returns: 'Returns', pay: 'Payment days', pallets: 'Pallet-days', growth: 'Growth', km: 'Average distance', sites: 'Places of delivery',
};
const zhUnits: Readonly<Record<Figure, string>> = { revenue: '千元', gross: '千元', margin: '%', cost: '千元', orders: '单', hours: '小时', claims: '件', returns: '件', pay: '天', pallets: '托天', growth: '%', km: '公里', sites: '个' };
const enUnits: Readonly<Record<Figure, string>> = { revenue: 'CNY k', gross: 'CNY k', margin: '%', cost: 'CNY k', orders: '', hours: 'hours', claims: '', returns: '', pay: 'days', pallets: '', growth: '%', km: 'km', sites: '' };

const zh = {
  title: '自己的客户', description: '打开自己的客户表，算盈利、画曲线、分层、细分、配服务预算；文件不离开这台设备。', opening: '正在打开…', back: '回到练习台',
  lead: '打开一份自己的客户表，用细分实训里的同一套工具看谁在挣钱、怎么分层、服务预算投给谁。不计分，最优解直接给出。',
  private: '文件只在这台设备上读和算，不上传，也没有地方可传。读完的名单存在这个浏览器里，下次打开还在；“忘掉这份名单”或“我的”里的“全部清除”会删掉它。',
  choose: '选一份文件', drop: '或者把文件拖到这里', dropNow: '松开就打开', takes: 'CSV（UTF-8、UTF-16、GBK；逗号、分号或制表符分隔）或 XLSX 的第一张表。',
  limits: (mb: string, rows: string, kept: string): string => `不超过 ${mb} MB、${rows} 行；多于 ${kept} 户时，取收入最大的 ${kept} 户。`,
  needs: '一行一户。要有编号或名称，还要有年收入；有毛利、订单数、客服工时、理赔、退货、账期、托天、站点数的话，能算得更准。',
  template: '下载空白模板', templateFile: '客户表模板',
  reading: (file: string): string => `正在读“${file}”`, taking: '正在取出客户', cancel: '停下', percent: (n: number): string => `${n}%`,
  failed: '文件没有打开。', another: '换一份文件',
  mapping: { title: '哪一列是什么', lead: (file: string, rows: string): string => `“${file}”有 ${rows} 行。先看看每一项对上了哪一列，不对就改。`, headings: '表头在', headingsRow: (n: number, text: string): string => `第 ${n} 行：${text}`, notation: '数字写法', point: '1,234.5（小数点）', comma: '1.234,5（小数逗号）', caption: '各项对应的列', field: '项目', column: '文件里的列', scale: '单位', sample: '前几行', none: '没有这一列', required: '必填', either: '编号、名称至少一项', unsure: '猜的，请确认', headless: (column: string): string => `第 ${column} 列（没有表头）`,
    scales: { '1': '元', '1000': '千元', '10000': '万元', '1000000': '百万元', '100000000': '亿元' }, shares: { '0.01': '百分数，12 表示 12%', '1': '小数，0.12 表示 12%' }, lacks: { who: '还缺：客户编号或客户名称是哪一列。', revenue: '还缺：年收入是哪一列。' }, use: '用这些客户', useless: '没有一行能用，名单没有换。原因在下面，改好列或文件再试。' },
  sources: { csv: (encoding: string, separator: string): string => `CSV，${encoding}，${separator}分隔`, xlsx: (sheet: string): string => `XLSX，工作表“${sheet}”`, separators: { ',': '逗号', ';': '分号', '\t': '制表符' } },
  theme: { label: '明暗', auto: '随系统', light: '亮色', dark: '暗色' }, saving: '正在保存…', saved: '已存在这台设备', notKept: '这个浏览器不保存名单，关掉页面就没了',
  tools: { list: '名单', profit: '盈利', tiers: '分层', segments: '细分', serve: '服务', export: '导出' }, toolsLabel: '工具',
  list: {
    heading: '这份名单', file: '文件', customers: '客户', revenue: '年收入合计', columns: '认出的列', n: (n: string): string => `${n} 户`, beyond: (n: string, revenue: string): string => `文件里还有 ${n} 户收入更小的没有放进来，合计年收入 ${revenue} 千元。`,
    faults: '没有用上的', allUsed: '每一行、每一格都用上了。', count: (n: string, rows: string): string => `${n} 处，其中 ${rows} 行整行没有用；其余的格按空白算。`, more: (n: string): string => `还有 ${n} 处没有列出。`, row: '行', column: '列', expected: '应为', got: '实为', effect: '结果', out: '整行不用', blank: '这一格按空白',
    again: '换一份文件', againNote: '新文件读好之前，现在的名单不动。', forget: '忘掉这份名单', sure: '确定？名单和在它上面做的决定都从这台设备上删掉，文件本身不动。', keep: '留着', blanks: '空着的格按 0 算。',
  },
  fields: zhFields, units: zhUnits, none: '—', thousand: '千元', listTitle: '客户表',
  filters: { losses: '亏损的', gains: '盈利的', A: 'A 层', B: 'B 层', C: 'C 层', planned: '有投入的' },
};
export type OwnWords = typeof zh;

const en: OwnWords = {
  title: 'Your own customers', description: 'Open a list of your own customers: profit, curves, tiers, segments and the service budget; the file never leaves this device.', opening: 'Opening…', back: 'Back to the labs',
  lead: 'Open a list of your own customers and use the tools of the segmentation lab on it: who earns the profit, where the tiers lie, on whom to spend the service budget. Nothing is marked; the optimum is given.',
  private: 'The file is read and worked on here, on this device; it is not uploaded, and there is nowhere to upload it to. The list is kept in this browser and is still here next time; “Forget this list”, or “Erase everything” under My work, removes it.',
  choose: 'Choose a file', drop: 'or drop one here', dropNow: 'Let go to open it', takes: 'CSV (UTF-8, UTF-16 or GBK; comma, semicolon or tab) or the first sheet of an XLSX workbook.',
  limits: (mb, rows, kept) => `At most ${mb} MB and ${rows} rows; of more than ${kept} customers, the ${kept} with the largest revenue are taken.`,
  needs: 'One customer a row. There must be a code or a name, and the yearly revenue; with gross profit, orders, service hours, claims, returns, payment days, pallet-days and places of delivery the picture becomes sharper.',
  template: 'Download an empty template', templateFile: 'customer-template',
  reading: (file) => `Reading “${file}”`, taking: 'Taking out the customers', cancel: 'Stop', percent: (n) => `${n} %`,
  failed: 'The file was not opened.', another: 'Another file',
  mapping: { title: 'Which column is what', lead: (file, rows) => `“${file}” has ${rows} rows. See which column each item was matched with, and change what is wrong.`, headings: 'Headings in', headingsRow: (n, text) => `row ${n}: ${text}`, notation: 'Numbers as', point: '1,234.5 (decimal point)', comma: '1.234,5 (decimal comma)', caption: 'The column of each item', field: 'Item', column: 'Column of the file', scale: 'Unit', sample: 'First rows', none: 'No such column', required: 'required', either: 'a code or a name at least', unsure: 'a guess; please check', headless: (column) => `column ${column} (no heading)`,
    scales: { '1': 'CNY', '1000': 'thousand CNY', '10000': 'ten thousand CNY', '1000000': 'million CNY', '100000000': 'hundred million CNY' }, shares: { '0.01': 'percent: 12 means 12 %', '1': 'fraction: 0.12 means 12 %' }, lacks: { who: 'Still missing: the column of the customer code or name.', revenue: 'Still missing: the column of the yearly revenue.' }, use: 'Use these customers', useless: 'Not one row could be used, and the list was not changed. The reasons are below; mend the columns or the file and try again.' },
  sources: { csv: (encoding, separator) => `CSV, ${encoding}, separated by ${separator}`, xlsx: (sheet) => `XLSX, sheet “${sheet}”`, separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } },
  theme: { label: 'Theme', auto: 'As the system', light: 'Light', dark: 'Dark' }, saving: 'Saving…', saved: 'Kept on this device', notKept: 'This browser keeps no list; closing the page loses it',
  tools: { list: 'The list', profit: 'Profit', tiers: 'Tiers', segments: 'Segments', serve: 'Serve', export: 'Export' }, toolsLabel: 'Tools',
  list: {
    heading: 'This list', file: 'File', customers: 'Customers', revenue: 'Yearly revenue', columns: 'Columns known', n: (n) => (n === '1' ? '1 customer' : `${n} customers`), beyond: (n, revenue) => `The file holds ${n} more with less revenue that were not taken in, together CNY ${revenue} k a year.`,
    faults: 'What was not used', allUsed: 'Every row and every cell was used.', count: (n, rows) => `${n} in all; ${rows} rows were left out whole, other cells count as blank.`, more: (n) => `${n} more are not listed.`, row: 'Row', column: 'Column', expected: 'Expected', got: 'Got', effect: 'Effect', out: 'row left out', blank: 'cell counts as blank',
    again: 'Another file', againNote: 'The list stays as it is until the new file has been read.', forget: 'Forget this list', sure: 'Sure? The list and every decision about it are removed from this device; the file itself is not touched.', keep: 'Keep it', blanks: 'Blank cells count as 0.',
  },
  fields: enFields, units: enUnits, none: '—', thousand: 'CNY k', listTitle: 'Customers',
  filters: { losses: 'Below zero', gains: 'Above zero', A: 'Tier A', B: 'Tier B', C: 'Tier C', planned: 'With a level' },
};

export const ownWords: Readonly<Record<Locale, OwnWords>> = { zh, en };
