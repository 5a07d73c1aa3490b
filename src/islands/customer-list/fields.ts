/** The fields that a file may give, and the headings by which each is known. */
import type { Figure } from '../../schemas/customer-list.ts';

export type Field = 'code' | 'name' | Figure;

/** In the order of the mapping table; a code or a name and the revenue must be there. */
export const FIELDS: readonly Field[] = ['code', 'name', 'revenue', 'gross', 'margin', 'cost', 'orders', 'hours', 'claims', 'returns', 'pay', 'pallets', 'growth', 'km', 'sites'];

/** What a field's number is: money has units, a share is a percentage or a fraction. */
export const KIND: Readonly<Record<Figure, 'money' | 'share' | 'amount'>> = {
  revenue: 'money', gross: 'money', cost: 'money', margin: 'share', growth: 'share',
  orders: 'amount', hours: 'amount', claims: 'amount', returns: 'amount', pay: 'amount', pallets: 'amount', km: 'amount', sites: 'amount',
};

export const isFigure = (field: Field): field is Figure => field !== 'code' && field !== 'name';

/** Headings as `plain` writes them. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
  code: ['客户编号', '编号', '客户编码', '编码', '客户代码', '代码', '客户号', '客户id', 'id', 'code', 'customercode', 'customerid', 'customerno', 'customernumber', 'accountno', 'accountnumber', 'accountcode'],
  name: ['客户名称', '名称', '客户', '客户名', '客户简称', '客户全称', '公司', '公司名称', '企业名称', '单位名称', 'name', 'customer', 'customername', 'company', 'companyname', 'client', 'clientname', 'account', 'accountname'],
  revenue: ['收入', '年收入', '营业收入', '销售收入', '业务收入', '运费收入', '营收', '年营收', '销售额', '年销售额', '营业额', '年营业额', '成交额', 'revenue', 'annualrevenue', 'yearlyrevenue', 'netrevenue', 'sales', 'annualsales', 'netsales', 'turnover', 'annualturnover'],
  gross: ['毛利', '毛利额', '年毛利', '毛利润', 'grossprofit', 'annualgrossprofit', 'yearlygrossprofit'],
  margin: ['毛利率', '毛利润率', 'grossmargin', 'grossmarginrate', 'margin', 'gm', 'gmrate'],
  cost: ['服务成本', '年服务成本', '服务费用', '服务支出', 'costtoserve', 'yearlycosttoserve', 'servicecost', 'servicecosts'],
  orders: ['订单', '订单数', '订单量', '年订单数', '年订单量', '单量', '票数', '运单数', 'orders', 'ordercount', 'annualorders', 'numberoforders', 'shipments'],
  hours: ['客服工时', '服务工时', '工时', '客服小时', '服务小时', '客服小时数', 'hours', 'servicehours', 'supporthours', 'customerservicehours'],
  claims: ['理赔', '理赔件数', '理赔数', '理赔次数', '索赔', '索赔件数', '赔付件数', 'claims', 'claimcount', 'numberofclaims'],
  returns: ['退货', '退货件数', '退货数', '退货量', '退件', '退件数', 'returns', 'returncount', 'numberofreturns'],
  pay: ['账期', '账期天数', '付款天数', '回款天数', '信用期', '付款期', 'paydays', 'paymentdays', 'paymentterm', 'paymentterms', 'creditdays', 'dso'],
  pallets: ['托天', '托盘天', '托盘天数', '托盘日', '仓储托天', 'palletdays'],
  growth: ['增长率', '增长', '年增长率', '收入增长率', '同比', '同比增长', '同比增长率', 'growth', 'growthrate', 'revenuegrowth', 'yoy'],
  km: ['运距', '平均运距', '平均距离', '距离', '公里数', 'km', 'distance', 'averagedistance'],
  sites: ['网点', '网点数', '配送点', '配送点数', '收货点', '收货点数', '门店数', '站点数', 'sites', 'places', 'placesofdelivery', 'locations', 'deliverypoints', 'numberofsites'],
};

/** A heading without units in brackets, signs and spaces, in small letters. */
export const plain = (heading: string): string => heading.normalize('NFKC').toLowerCase().replaceAll(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, '').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** How surely a heading names a field: 2 by a known heading, 1 by one that it contains, 0 not at all; the longer of two that it contains is the better. */
export function likeness(heading: string, field: Field): { sure: 0 | 1 | 2; length: number } {
  const own = plain(heading);
  if (own === '') return { sure: 0, length: 0 };
  if (HEADINGS[field].includes(own)) return { sure: 2, length: own.length };
  const within = HEADINGS[field].filter((known) => known.length > 1 && /\p{Script=Han}|.{4}/u.test(known) && own.includes(known)).map(({ length }) => length);
  return within.length === 0 ? { sure: 0, length: 0 } : { sure: 1, length: Math.max(...within) };
}
