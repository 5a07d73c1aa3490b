/** What the menus of the workshop say: groups, types, sources, rules, measures of priority, variables, levels and responses. */
import type { Text } from '../kit/text.ts';
import type { INTELLIGENCE, PUBLISHED } from './action.ts';
import type { CARELESS, COMBINING, CORRECTION, Group, Level, Measure, Response, Source, StrategyType, Variable } from './model/terms.ts';

const t = (zh: string, en: string): Text => ({ zh, en });
type Texts<K extends string> = Readonly<Record<K, Text>>;

export const GROUP_NAMES: Texts<Group> = { basic: t('基本服务', 'Basic service'), info: t('信息', 'Information'), flex: t('柔性与关系', 'Flexibility and relationship'), care: t('售后', 'After the sale') };
export const LEVEL_NAMES: Texts<Level | 'none'> = { none: t('不买', 'None'), standard: t('标准', 'Standard'), premium: t('高级', 'Premium') };
export const TYPE_NAMES: Texts<StrategyType> = { value: t('增值为本', 'Added value'), relation: t('关系至上', 'Relationships'), satisf: t('顾客满意', 'Customer satisfaction') };
export const TYPE_ABOUT: Texts<StrategyType> = {
  value: t('把信息和柔性做厚，让客户在供应链上多得一层好处', 'Deepen information and flexibility, so that the customer gains along the chain'),
  relation: t('围着少数大客户建专属的人和流程，长期绑在一起', 'Build people and processes round a few large accounts, for the long run'),
  satisf: t('把基本服务和售后做稳，让多数客户都满意', 'Make basic and after-sale service steady, so that most customers are content'),
};
export const SOURCE_NAMES: Texts<Source | 'ledger'> = {
  survey: t('问卷', 'Survey'), interviews: t('访谈', 'Interviews'), complaints: t('投诉记录', 'Complaint records'), logs: t('运营日志', 'Operations logs'), benchmark: t('竞争对标', 'Competitor visits'), sales: t('销售意见', 'Sales opinion'), ledger: t('客户台账', 'Customer ledger'),
};
export const SOURCE_ABOUT: Texts<Source> = {
  survey: t('三群客户各问多少份；问重要性和自家表现；约三成答卷是马虎答的', 'So many answers a segment; importance and own performance; about three in ten are careless'),
  interviews: t('只访关键客户；问重要性和自家表现', 'Key customers only; importance and own performance'),
  complaints: t('自家表现；看得见的事投诉多，看不见的少', 'Own performance; what is seen is complained about more than what is not'),
  logs: t('自家表现；只记基本服务和订单状态', 'Own performance; basic service and order status only'),
  benchmark: t('到对手的客户那里看；问对手的表现', 'Visits to the rival’s customers; the rival’s performance'),
  sales: t('问自己的销售；说的是对手的表现', 'What our own salespeople say of the rival'),
};
export const CARELESS_TEXTS: Texts<(typeof CARELESS)[number]> = { keep: t('全部留用', 'Keep every answer'), remove: t('剔除马虎答卷', 'Remove careless answers'), dropLow: t('剔除打低分的', 'Remove low scorers') };
export const COMBINING_TEXTS: Texts<(typeof COMBINING)[number]> = { average: t('各来源简单平均', 'Plain average of sources'), last: t('只取表上最后一个来源', 'The last source of the table'), precision: t('按精度加权', 'Weighted by precision') };
export const CORRECTION_TEXTS: Texts<(typeof CORRECTION)[number]> = { raw: t('照原样用', 'As they are'), corrected: t('按业务量和渠道校正', 'Corrected for volume and channel') };
export const MEASURE_TEXTS: Texts<Measure> = { importance: t('重要性 I', 'Importance I'), importanceLessPerformance: t('重要性减表现 I − P', 'Importance less performance I − P'), lowPerformance: t('表现低 P', 'Low performance P'), importanceTimesGap: t('重要性乘竞争差距 I ×（Q − P）', 'Importance times gap I × (Q − P)') };
export const VARIABLE_NAMES: Texts<Variable> = { orders: t('订单频次', 'Order frequency'), value: t('货值', 'Value of goods'), urgency: t('急单占比', 'Share of rush orders'), places: t('收货地点', 'Places of delivery'), forecast: t('预测稳定度', 'Stability of forecasts'), tenure: t('合作年限', 'Years of business') };
export const RESPONSE_TEXTS: Texts<Response> = { match: t('跟着降价', 'Match the price'), hold: t('不跟进，照计划走', 'Hold to the plan'), relationship: t('高层出面修复关系', 'Mend the relationship at the top'), addValue: t('把增值再做深一层', 'Deepen the added value'), fixBasics: t('先补基本服务', 'Mend the basics first') };
export const PUBLISHED_TEXTS: Texts<(typeof PUBLISHED)[number]> = { totals: t('发汇总数', 'Send the totals'), answers: t('发带名字的逐份答案', 'Send each answer with its name') };
export const INTELLIGENCE_TEXTS: Texts<(typeof INTELLIGENCE)[number]> = { publicSources: t('看公开的价目和承诺', 'Read published prices and promises'), insider: t('向对手的员工买内部价目表', 'Buy the internal price list from an employee') };
