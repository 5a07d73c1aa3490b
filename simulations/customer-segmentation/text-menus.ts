/** What the choices of the lab are called: mends, costs, treatments, levels, variables, classes. */
import type { Text } from '../kit/text.ts';
import type { SHARES } from './action.ts';
import type { Purpose } from './model/list.ts';
import type { TierRule } from './model/ranking.ts';
import type { Remark } from './model/table.ts';
import type { Item, Judgement, Marketing, Mend, Need, Sequel, ServiceLevel, Tier, Time, Treatment, ValueType, Variable } from './model/terms.ts';

type Named<Id extends string> = Readonly<Record<Id, Text>>;

export const NEED_NAMES: Named<Need> = { price: { zh: '价格', en: 'Price' }, speed: { zh: '时效', en: 'Speed' }, visibility: { zh: '可视', en: 'Visibility' }, temperature: { zh: '温控', en: 'Temperature' } };
export const TIER_NAMES: Named<Tier> = { A: { zh: '关键客户', en: 'Key' }, B: { zh: '合适客户', en: 'Suitable' }, C: { zh: '一般客户', en: 'General' } };
export const TYPE_NAMES: Named<ValueType> = { MVC: { zh: '最有价值客户', en: 'Most valuable' }, MGC: { zh: '最具增长性客户', en: 'Most growable' }, BZ: { zh: '负值客户', en: 'Below zero' }, LMC: { zh: '其他客户', en: 'Others' } };

export const MEND_NAMES: Named<Mend> = {
  ok: { zh: '没有问题', en: 'Nothing wrong' }, merge: { zh: '并入同一家的另一条', en: 'Merge into the firm’s other file' }, thousandth: { zh: '收入除以一千', en: 'Divide revenue by a thousand' },
  contract: { zh: '账期按合同补上', en: 'Fill the payment term from the contract' }, zero: { zh: '账期补 0', en: 'Fill the payment term with 0' }, mean: { zh: '账期补均值', en: 'Fill the payment term with the mean' },
  delete: { zh: '删除这一行', en: 'Delete the row' }, swap: { zh: '订单与退货对调', en: 'Exchange orders and returns' },
};

export const REMARKS: Named<Remark> = { similar: { zh: '名称与另一户相近', en: 'Name much like another’s' }, large: { zh: '金额明显偏大', en: 'Amount strikingly large' }, claimless: { zh: '全年没有理赔', en: 'Not one claim all year' } };

export const ITEM_NAMES: Named<Item> = {
  orders: { zh: '订单处理', en: 'Order handling' }, hours: { zh: '客服工时', en: 'Customer-service hours' }, claims: { zh: '理赔', en: 'Claims' }, returns: { zh: '退货处理', en: 'Returns' }, credit: { zh: '账期占用资金', en: 'Credit' }, storage: { zh: '仓储', en: 'Storage' },
  linehaul: { zh: '干线运费', en: 'Line haul' }, overhead: { zh: '总部管理费', en: 'Head-office overhead' }, legacy: { zh: '旧系统折旧', en: 'Depreciation of the old system' }, discount: { zh: '价格折扣', en: 'Discounts' },
};

/** What the pool table says beside each item; it decides whether the cost counts. */
export const ITEM_NOTES: Named<Item> = {
  orders: { zh: '按订单数发生', en: 'Caused by each order' }, hours: { zh: '按客服小时发生', en: 'Caused by each hour of service' }, claims: { zh: '按理赔件数发生', en: 'Caused by each claim' }, returns: { zh: '按退货件数发生', en: 'Caused by each return' },
  credit: { zh: '按应收账款余额发生，年利率', en: 'Caused by receivables, a yearly rate' }, storage: { zh: '按托天发生，看毛利里扣了没有', en: 'Caused by each pallet-day; see whether the gross margin has it already' },
  linehaul: { zh: '毛利里已经扣过', en: 'Already in the gross margin' }, overhead: { zh: '按收入分摊，有没有这个客户都一样多', en: 'Spread by revenue; the same with or without the customer' },
  legacy: { zh: '以前买的，已经付清', en: 'Bought and paid for long ago' }, discount: { zh: '收入里已经减过', en: 'Already taken off revenue' },
};

export const TREATMENT_NAMES: Named<Treatment> = {
  reprice: { zh: '重新报价', en: 'Reprice' }, orderRule: { zh: '起订量或合单', en: 'Minimum or combined orders' }, selfService: { zh: '改走自助渠道', en: 'Self-service channel' }, quality: { zh: '质量改进', en: 'Quality improvement' }, terms: { zh: '收紧账期', en: 'Tighter payment terms' },
  exit: { zh: '退出', en: 'Let go' }, keep: { zh: '保持', en: 'Keep as it is' },
};
export const SEQUEL_NAMES: Named<Sequel> = { keep: { zh: '治后留下', en: 'Keep afterwards' }, exit: { zh: '治后仍退出', en: 'Let go even so' } };

export const LEVEL_NAMES: Named<ServiceLevel | 'none'> = { none: { zh: '不加', en: 'None' }, basic: { zh: '基础', en: 'Basic' }, plus: { zh: '增值', en: 'Plus' }, vip: { zh: 'VIP', en: 'VIP' } };

export const VARIABLE_NAMES: Named<Variable> = {
  revenue: { zh: '收入', en: 'Revenue' }, orders: { zh: '订单数', en: 'Orders' }, km: { zh: '平均运距', en: 'Average distance' }, pay: { zh: '账期', en: 'Payment days' }, claims: { zh: '理赔率', en: 'Claims rate' }, growth: { zh: '增长率', en: 'Growth' },
  hours: { zh: '客服工时', en: 'Service hours' }, margin: { zh: '毛利率', en: 'Gross margin' }, ticket: { zh: '单均收入', en: 'Revenue per order' }, since: { zh: '首签年份', en: 'Year of first contract' }, digit: { zh: '编号末位', en: 'Last digit of the code' },
};

export const TIME_NAMES: Named<Time> = { past: { zh: '过去型', en: 'Past' }, present: { zh: '现在型', en: 'Present' }, future: { zh: '未来型', en: 'Future' } };
export const MARKETING_NAMES: Named<Marketing> = { economic: { zh: '经济型', en: 'Economic' }, ethical: { zh: '道德型', en: 'Ethical' }, personal: { zh: '个性化', en: 'Personal' }, convenience: { zh: '方便型', en: 'Convenience' } };
export const JUDGEMENT_NAMES: Named<Judgement> = { supported: { zh: '数据支持', en: 'Supported' }, refuted: { zh: '数据不支持', en: 'Not supported' }, untold: { zh: '这份数据看不出来', en: 'Cannot be told from these data' } };

export const RULE_TEXTS: Named<TierRule> = {
  count: { zh: '按年利润排名，前 5% 为 A，到 20% 为 B，其余为 C（户数进位）', en: 'Ranked by yearly profit, the first 5 % are A, up to 20 % are B, the rest C (customers rounded up)' },
  cumulative: { zh: '按年利润排名累计正利润，排在前面的合计不到 80% 的为 A，不到 95% 的为 B，其余为 C', en: 'Ranked by yearly profit, cumulating what is above zero: A while those before hold less than 80 %, B while less than 95 %, the rest C' },
};
export const PURPOSE_TEXTS: Named<Purpose> = { margin: { zh: '切得开利润率高低', en: 'Tell high margins from low ones' }, need: { zh: '切得开需求类型', en: 'Tell needs apart' } };
export const STORAGE_TEXTS: Named<'counts' | 'included'> = { counts: { zh: '毛利里没有扣仓储费', en: 'The gross margin leaves storage out' }, included: { zh: '毛利里已经扣了仓储费', en: 'Storage is already in the gross margin' } };

/** How a treatment works and when to let go, as the task states it. */
export const TREATMENT_RULE: Text = {
  zh: '一种办法能收回它对应那项超支的 70%；超支是比全名单同等收入的平均多花的部分。治过之后仍亏掉收入的 3% 以上，才退出。',
  en: 'A treatment brings back 70 % of the excess it works on: what the customer costs beyond the list’s average for its revenue. Only if more than 3 % of its revenue is still lost afterwards is the customer let go.',
};

export const SHARE_NAMES: Named<(typeof SHARES)[number]> = {
  codesOnly: { zh: '导出，只留编号和数字', en: 'Export with codes and figures only' }, withContacts: { zh: '导出，带联系人和电话', en: 'Export with contacts and telephone numbers' }, outsideTool: { zh: '把名单贴进外面的在线工具', en: 'Paste the list into an outside online tool' },
};
