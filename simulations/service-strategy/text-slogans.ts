/** Why each slogan cannot be measured, and which service element is behind it: the wish it names, turned into something that is delivered. */
import type { Text } from '../kit/text.ts';
import type { SLOGANS } from './model/terms.ts';

export interface SloganText {
  readonly why: Text;
  readonly behind: Text;
}

const slogan = (whyZh: string, whyEn: string, behindZh: string, behindEn: string): SloganText => ({ why: { zh: whyZh, en: whyEn }, behind: { zh: behindZh, en: behindEn } });

export const SLOGAN_TEXTS: Readonly<Record<(typeof SLOGANS)[number], SloganText>> = {
  customerFirst: slogan(
    '它讲的是把谁放在前面，没讲替客户做哪一件事。两个客户同时要货，先送谁，“客户至上”答不出来。', 'It says who comes first, not what is done for them. When two customers want a delivery at the same hour, “customer first” cannot say whose goes out.',
    '背后的要素是可接近性：客户有事，第一次联系就找到能办的人。', 'The element behind it is accessibility: the first contact reaches somebody who can act.',
  ),
  excellence: slogan(
    '“最好”没有刻度。每个部门都可以给自己打优秀，客户那边一张单也没有交得更齐。', '“The best” has no scale. Every department may call itself excellent while not one more order reaches the customer complete.',
    '背后的要素是订单完成率：整单、按期交齐的订单占多少。', 'The element behind it is order fill: the share of orders that arrive whole and on time.',
  ),
  wholehearted: slogan(
    '用没用心在员工心里，客户看不见；笑得再好，货坏了没有人赔，客户照样走。', 'Heart is inside the staff, where no customer sees it. However warm the smile, customers leave if nobody settles the claim for spoilt goods.',
    '背后的要素是投诉与索赔处理：出了事，在承诺的期限内了结。', 'The element behind it is complaints and claims: when something goes wrong it is settled within the promised time.',
  ),
  leadership: slogan(
    '领先是和同行比出来的名次，榜单换一个评法就变；客户收到的货不会因为名次早到一个小时。', 'A lead is a place among competitors and changes with whoever draws up the list; no load arrives an hour sooner for it.',
    '要比，就一项一项地比，例如订货周期：从下单到签收，比最强的对手长几个小时。', 'If there is to be a comparison, compare item by item, as in the order cycle: how many hours longer than the best rival from order to signature.',
  ),
  innovationSpirit: slogan(
    '“精神”说的是劲头。点子再多、系统再新，没有哪一条说得出客户的哪一件事因此办成了。', 'A spirit is a mood. However many ideas and new systems there are, none of them says which of the customer’s matters got done because of it.',
    '背后的要素是系统柔性：客户临时改单、加急、改址，按时办成的占多少。', 'The element behind it is system flexibility: the share of changes, rush orders and new addresses that are carried out in time.',
  ),
  zeroDistance: slogan(
    '距离在这里是个比喻，量不出来。群里消息再多、饭吃得再勤，客户问货到哪里，答得不对还是不对。', 'Distance is a figure of speech here. However busy the chat and however many dinners, a wrong answer to “where are my goods?” stays wrong.',
    '背后的要素是订单状态信息：客户查询时，看到的状态和实际相符。', 'The element behind it is order status information: the status that customers see is the true one.',
  ),
};
