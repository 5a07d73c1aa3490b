/** The candidates of the first step: what each service element is, and three measures for each, one that measures it and two that measure something else. Slogans have measures too, and none of them measures a service. */
import type { Text } from '../kit/text.ts';
import { CANDIDATES, type Candidate } from './model/terms.ts';

interface MeasureText {
  readonly text: Text;
  /** What it measures instead; nothing where it measures the element. */
  readonly instead: Text | null;
}

export interface CandidateText {
  readonly name: Text;
  readonly about: Text;
  readonly right: MeasureText;
  readonly wrong: readonly [MeasureText, MeasureText];
}

const t = (zh: string, en: string): Text => ({ zh, en });
const good = (zh: string, en: string): MeasureText => ({ text: t(zh, en), instead: null });
const bad = (zh: string, en: string, insteadZh: string, insteadEn: string): MeasureText => ({ text: t(zh, en), instead: t(insteadZh, insteadEn) });

export const CANDIDATE_TEXTS: Readonly<Record<Candidate, CandidateText>> = {
  orderCycle: {
    name: t('订货周期', 'Order cycle'), about: t('从客户下单到收到货的时间', 'Time from the customer’s order to the receipt of the goods'),
    right: good('从下单到签收的小时数，按客户的钟计', 'Hours from order to signature, by the customer’s clock'),
    wrong: [bad('从出库到装车的小时数，按仓库的钟计', 'Hours from picking to loading, by the warehouse clock', '只量了自己内部的一段', 'only a stretch inside the firm'), bad('每辆车每天实际跑的公里数，按行车记录仪计', 'Kilometres a lorry really runs in a day, by its own recorder', '量的是车辆利用', 'the use of lorries')],
  },
  availability: {
    name: t('库存可用性', 'Availability'), about: t('客户要货时，现货满足的程度', 'How far stock on hand meets what the customer asks for'),
    right: good('需求量中由现货满足的百分比', 'Percent of demand met from stock on hand'),
    wrong: [bad('月末各库区库存占全部仓容的百分比', 'Percent of the whole warehouse that is filled at the month’s end', '量的是仓库满不满', 'how full the warehouse is'), bad('全年库存周转的次数，按出库金额计', 'Turns of the stock in a year, by the value of what goes out', '量的是资金效率', 'how well money is used')],
  },
  orderFill: {
    name: t('订单完成率', 'Order fill'), about: t('一张订单整单、按期交齐的程度', 'How far orders arrive whole and on time'),
    right: good('整单按期交齐的订单所占的百分比', 'Percent of orders that arrive whole and on time'),
    wrong: [bad('当天录入系统并排上作业的订单所占的百分比', 'Percent of orders entered and scheduled on the day they come in', '量的是录单快慢', 'how fast orders are typed in'), bad('每个拣货员每小时完成的行数', 'Lines a picker completes an hour', '量的是拣货效率', 'how fast pickers work')],
  },
  orderStatus: {
    name: t('订单状态信息', 'Order status information'), about: t('客户查得到货在哪里、几时到', 'The customer can see where the goods are and when they come'),
    right: good('客户查询时状态与实际相符的百分比', 'Percent of enquiries where the status shown was true'),
    wrong: [bad('系统每天推送给客户的到货和异常消息条数', 'Messages on arrivals and exceptions that the system sends in a day', '量的是发了多少，不是对不对', 'how much is sent, not whether it is true'), bad('信息系统全年可用的百分比', 'Percent of the year that the system is up', '量的是机器在不在线', 'whether machines are up')],
  },
  accessibility: {
    name: t('可接近性', 'Accessibility'), about: t('客户有事时找得到能办的人', 'The customer reaches somebody who can act'),
    right: good('客户从来电到找到能办的人的平均分钟数', 'Average minutes from a call to somebody who can act'),
    wrong: [bad('对外公布的服务热线、邮箱和在线窗口的个数', 'Hotlines, mailboxes and chat windows that are published for customers', '量的是门开了几扇', 'how many doors there are'), bad('客服人员按计划完成岗位技能培训的百分比', 'Percent of service staff who have completed the planned training', '量的是投入', 'what is put in')],
  },
  writtenPolicy: {
    name: t('书面政策', 'Written service policy'), about: t('承诺、时限和赔法写成文，交到客户手里', 'Promises, limits and compensation in writing, in the customer’s hands'),
    right: good('拿到并看懂书面承诺的客户所占的百分比', 'Percent of customers who have the written promises and understand them'),
    wrong: [bad('内部制度汇编的页数和修订次数', 'Pages and revisions of the internal rule book', '量的是内部文件', 'internal papers'), bad('合同模板经法务审过的百分比', 'Percent of contract forms passed by the lawyers', '量的是合规流程', 'a legal routine')],
  },
  systemFlexibility: {
    name: t('系统柔性', 'System flexibility'), about: t('临时改单、加急、改址时应付得了', 'Changes, rush orders and new addresses can be coped with'),
    right: good('临时变更从提出到办成的平均小时数', 'Average hours from a requested change to its being done'),
    wrong: [bad('各环节主要设备的平均使用年限，按台账计', 'Average age of the main equipment at each stage, by the register', '量的是设备新旧', 'how old machines are'), bad('旺季外包车辆占全部可用运力的百分比', 'Percent of peak-season capacity that comes from subcontractors', '量的是运力来源', 'where capacity comes from')],
  },
  organisation: {
    name: t('组织结构', 'Organisation for accounts'), about: t('客户的事有固定的人牵头，跨部门推得动', 'One person leads for the customer and gets the departments to move'),
    right: good('跨部门事项由牵头人按期办结的百分比', 'Percent of cross-department matters closed in time by the person in charge'),
    wrong: [bad('组织图上管理层级的个数', 'Levels of management on the chart', '量的是图怎么画', 'how the chart is drawn'), bad('部门例会按计划召开的百分比', 'Percent of planned department meetings held', '量的是会开没开', 'whether meetings are held')],
  },
  substitution: {
    name: t('产品替代', 'Substitution'), about: t('缺货时给得出客户认可的替代品', 'When stock runs out, a substitute that the customer accepts'),
    right: good('缺货时客户接受替代方案的百分比', 'Percent of shortages where the customer took the substitute'),
    wrong: [bad('目录里登记在册的品种、规格和包装个数', 'Items, sizes and kinds of packing that are listed in the catalogue', '量的是品种多少', 'how many items there are'), bad('主动报来替代品的供应商所占的百分比', 'Percent of suppliers who offer substitutes of their own accord', '量的是供应商热不热心', 'how keen suppliers are')],
  },
  complaints: {
    name: t('投诉与索赔处理', 'Complaints and claims'), about: t('出了事以后，多久、多好地了结', 'How soon and how well a case is settled'),
    right: good('从接到投诉到客户确认了结的平均天数', 'Average days from a complaint to the customer’s word that it is settled'),
    wrong: [bad('每千单收到的投诉件数', 'Complaints received per thousand orders', '量的是出了多少事', 'how much goes wrong'), bad('全年赔付金额占营业收入的百分比', 'Compensation paid in a year as a percent of revenue', '量的是花了多少钱', 'what was spent')],
  },
  tracing: {
    name: t('产品跟踪与质保', 'Tracing and warranty'), about: t('交货以后还查得到批次、追得回问题货', 'After delivery batches can be found and faulty goods called back'),
    right: good('需要追溯时在期限内找齐批次的百分比', 'Percent of traces that found the whole batch in time'),
    wrong: [bad('贴有条码的货物所占的百分比', 'Percent of goods with a barcode', '量的是贴没贴', 'whether a label is on'), bad('质量部门每月按计划抽检的批次数和件数', 'Batches and pieces that the quality department samples in a month', '量的是抽了多少', 'how much is sampled')],
  },
  spares: {
    name: t('备件与安装', 'Spares and installation'), about: t('售后要用的备件到得了位，装得好', 'Spare parts arrive where they are needed and are fitted'),
    right: good('备件在约定时间送到并装好的百分比', 'Percent of spares delivered and fitted at the agreed time'),
    wrong: [bad('备件仓库里登记的种类数', 'Kinds of spares on the books', '量的是备了多少种', 'how many kinds are held'), bad('安装人员持证的百分比', 'Percent of fitters with a certificate', '量的是资格', 'qualifications')],
  },
  customerFirst: {
    name: t('客户至上', 'Customer first'), about: t('一切以客户为中心，想客户之所想', 'Everything centres on the customer and thinks as they do'),
    right: bad('员工会背服务口号的百分比', 'Percent of staff who know the motto', '量的是口号', 'a motto'),
    wrong: [bad('宣传材料里提到客户的次数', 'Mentions of customers in brochures', '量的是宣传', 'publicity'), bad('领导走访客户的合影张数', 'Photographs of visits to customers', '量的是排场', 'show')],
  },
  excellence: {
    name: t('追求卓越', 'Striving for excellence'), about: t('每一个环节都做到最好，精益求精', 'Every link as good as can be, and better each day'),
    right: bad('各部门自评达到优秀的百分比', 'Percent of departments that rate themselves excellent', '量的是自我感觉', 'how they see themselves'),
    wrong: [bad('全年获得的奖牌和称号个数', 'Awards and titles in a year', '量的是荣誉', 'honours'), bad('提出改进口号的部门所占百分比', 'Percent of departments with a motto for improvement', '量的是口号', 'mottos')],
  },
  wholehearted: {
    name: t('用心服务', 'Service from the heart'), about: t('带着真心和热情对待每一位客户', 'Each customer is met with sincerity and warmth'),
    right: bad('客服人员微笑达标的百分比', 'Percent of staff who pass the smile check', '量的是表情', 'faces'),
    wrong: [bad('员工对自己服务态度的打分', 'Staff’s own rating of their manner', '量的是自评', 'a self-rating'), bad('感谢信和锦旗的件数', 'Letters of thanks and pennants', '量的是偶然的谢意', 'thanks by chance')],
  },
  leadership: {
    name: t('行业领先', 'Leading the trade'), about: t('做同行的标杆，引领行业发展', 'A model for the trade that leads its development'),
    right: bad('在行业榜单上的名次', 'Place in the trade’s rankings', '量的是榜单', 'a ranking'),
    wrong: [bad('参加行业会议发言的次数', 'Speeches at conferences', '量的是露面', 'appearances'), bad('媒体报道的篇数', 'Articles in the press', '量的是名气', 'fame')],
  },
  innovationSpirit: {
    name: t('创新精神', 'A spirit of innovation'), about: t('敢想敢做，不断推陈出新', 'Daring to think and do, always something new'),
    right: bad('全年征集到的点子条数', 'Ideas collected in a year', '量的是点子多少', 'how many ideas there are'),
    wrong: [bad('研发费用占收入的百分比', 'Percent of revenue spent on development', '量的是投入', 'what is put in'), bad('新系统上线的个数', 'New systems put into use', '量的是上了什么', 'what was installed')],
  },
  zeroDistance: {
    name: t('零距离沟通', 'No distance to the customer'), about: t('与客户打成一片，心贴心地交流', 'At one with the customer, heart to heart'),
    right: bad('客户群里每天的消息条数', 'Messages a day in the customers’ chat group', '量的是热闹', 'bustle'),
    wrong: [bad('节假日发出的问候条数', 'Greetings sent on holidays', '量的是客套', 'courtesies'), bad('与客户聚餐和联谊的次数', 'Meals and outings with customers', '量的是应酬', 'entertainment')],
  },
};

/** The three measures of a candidate as they are displayed: the right one stands at the place that was drawn. */
export function measuresOf(candidate: Candidate, right: readonly number[]): readonly MeasureText[] {
  const { right: own, wrong: [first, second] } = CANDIDATE_TEXTS[candidate];
  const others = [first, second];
  const at = right[CANDIDATES.indexOf(candidate)] ?? 0;
  return [0, 1, 2].map((place) => (place === at ? own : (others[place < at ? place : place - 1] ?? first)));
}
