/** The cards of the first stage: customers described in a sentence, by time (past, present, future) and by what they value (economic, ethical, personal, convenience). */
import type { Text } from '../kit/text.ts';
import type { Marketing, Time } from './model/terms.ts';

export const TIME_CARDS: Readonly<Record<Time, readonly Text[]>> = {
  past: [
    { zh: '合同去年到期没有续签，账上只剩一笔没退的押金。', en: 'The contract ran out last year and was not renewed; only an unreturned deposit is left on the books.' },
    { zh: '以前平均四天一单，如今九十五天没有动静，对方说已经换了承运商。', en: 'It used to order every four days; nothing for ninety-five days now, and it says it has another carrier.' },
    { zh: '工厂迁去了外省，上月结清运费，销了户头。', en: 'The plant has moved to another province; it settled its freight last month and closed the account.' },
    { zh: '三年前发过半年货，后来改用自己的车队，再没下过单。', en: 'It shipped with us for half a year three years ago, then bought its own fleet and has not ordered since.' },
    { zh: '因为一次错发停了合作，逢年过节还有问候，货已经交给别家。', en: 'It stopped after one misdelivery. Greetings still come at New Year; the goods go to someone else.' },
    { zh: '公司已经注销，系统里还留着它的月结账号。', en: 'The firm has been wound up; its monthly account is still in the system.' },
  ],
  present: [
    { zh: '月饼厂，每年只在7月到9月发货，明年的合同已经签好。', en: 'A mooncake bakery that ships from July to September only; next year’s contract is signed.' },
    { zh: '平均二十天一单，上一单在十八天前，货款照常月结。', en: 'One order every twenty days, the last eighteen days ago; it settles monthly as ever.' },
    { zh: '上周刚发出第一单，对账周期还没有走完。', en: 'Its first order went out last week; the first statement is not due yet.' },
    { zh: '每天有车，一边抱怨晚点一边照常下单。', en: 'A lorry every day; it complains of delays and goes on ordering.' },
    { zh: '今年单量少了一半，仓库里还存着它的一千托货。', en: 'Half as many orders this year, and a thousand pallets of its goods still in our store.' },
    { zh: '两年期合同走到第七个月，按月出账。', en: 'Seven months into a two-year contract, billed every month.' },
  ],
  future: [
    { zh: '这个月来询价，线路和数量写得很清楚，正在三家里挑。', en: 'Asked for a quotation this month, with lanes and volumes in writing; it is choosing among three.' },
    { zh: '开发区新建的厂房，设备还在安装，物流还没有定。', en: 'A new plant in the development zone; machines are going in, logistics is not settled yet.' },
    { zh: '一直用自己的车，老板托人打听冷库的租价，没有和我们做过生意。', en: 'It has always used its own vans; the owner had someone ask what cold storage costs. We have never done business.' },
    { zh: '展会上留了名片，说明年把华东的配送外包。', en: 'Left a card at the fair and said it would outsource its East China deliveries next year.' },
    { zh: '老客户的下游经销商，收过我们送的货，自己还没有发过。', en: 'A dealer of an existing customer: it has received goods from us and never shipped any.' },
    { zh: '投标资格刚过审，一票货也没有发过。', en: 'It has just passed our credit check for a tender; not one consignment so far.' },
  ],
};

export const MARKETING_CARDS: Readonly<Record<Marketing, readonly Text[]>> = {
  economic: [
    { zh: '宁可晚两天到，也要每票省下八块钱。', en: 'Would rather wait two days than pay eight yuan more a consignment.' },
    { zh: '每次都把三家报价排成一列，选最低的那家。', en: 'Lines up three quotations every time and takes the lowest.' },
    { zh: '为了降运费，愿意把散单攒满一车再发。', en: 'To bring the freight down it saves up small orders until a lorry is full.' },
    { zh: '免费的签收短信留着，五分钱一条的物流提醒立刻退订。', en: 'Keeps the free delivery message and cancels the tracking alert that costs five fen.' },
    { zh: '旺季加价的第二天，就把货改走水路。', en: 'The day after the peak surcharge it sent its goods by barge.' },
  ],
  ethical: [
    { zh: '招标书写明要循环箱和新能源车，报价最低的一家没有，就没有选它。', en: 'The tender asked for returnable crates and electric vans; the lowest bidder had none and was not chosen.' },
    { zh: '每年查一次承运商有没有超时驾驶，查到就停。', en: 'Checks its carriers once a year for drivers over their hours, and stops where it finds any.' },
    { zh: '包装减量的方案贵一点，它当场签了。', en: 'The plan with less packaging cost a little more; it signed on the spot.' },
    { zh: '听说有承运商拖欠司机工资，宁可多付运费也换掉它。', en: 'On hearing that a carrier owed its drivers wages, it changed carrier and paid more freight.' },
    { zh: '把碳排放写进承运商考核，占三成的分。', en: 'Carbon emissions make up three tenths of its carrier score.' },
  ],
  personal: [
    { zh: '每家门店收货时段、标签位置都不同，要求一家一个做法。', en: 'Each of its shops has its own hours and its own place for the label, and wants its own way of working.' },
    { zh: '要专人对接，换了客服就打电话来问原来那位在哪里。', en: 'Wants one person to deal with; when the agent changes it rings to ask where the old one is.' },
    { zh: '拒绝拼车的便宜方案，要单独一辆车、单独一份温度记录。', en: 'Turned down the cheap shared lorry: a vehicle of its own and a temperature record of its own.' },
    { zh: '希望对账单按它自己的成本中心分栏，表头用它的叫法。', en: 'Wants statements split by its own cost centres, under its own headings.' },
    { zh: '要求随货放一张手写感谢卡，内容每单不同。', en: 'Asks for a handwritten card with each consignment, different every time.' },
  ],
  convenience: [
    { zh: '自己送到网点每件省两块，从来不送，宁愿等人上门取。', en: 'It could save two yuan a parcel at the counter; it never goes and waits for the pick-up.' },
    { zh: '愿意多付一成，只要一个电话、一张账单管到底。', en: 'Pays a tenth more for one number to ring and one bill to settle.' },
    { zh: '嫌填单麻烦，选了贵一点但能自动抓单的那家。', en: 'Filling in waybills was a nuisance, so it took the dearer carrier that reads orders by itself.' },
    { zh: '不比价，去年用谁今年还用谁，只要不用重新谈。', en: 'Does not compare; whoever had the work last year has it again, so that nothing need be negotiated.' },
    { zh: '搬仓时多付两万，把打包、清点全交出去，自己不派一个人。', en: 'Paid twenty thousand more to have the whole warehouse move packed and counted, and sent nobody.' },
  ],
};
