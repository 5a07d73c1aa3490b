/** The desk's own texts: refusals, states and moods. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';

type Texts = Readonly<Record<string, Text>>;

export const REJECTIONS: RejectionTexts = {
  'handed-in': { zh: '已经交卷，不能再改。要换个做法，从任一步重来。', en: 'You have handed in; nothing can be changed. To try another way, replay from any step.' },
  ended: { zh: '案子已经结束，不能再动。可以交卷看结果。', en: 'The case is over and cannot be touched. You can hand in and see the result.' },
  'not-acknowledged': { zh: '还没有告知客户已经受理。', en: 'The customer has not been told that the complaint has arrived.' },
  'acknowledged-already': { zh: '已经告知过受理，不用再告知。', en: 'The complaint has been acknowledged already.' },
  decided: { zh: '方案已经谈定或协商已经走完，这一步不能再做。', en: 'A remedy is agreed or negotiation is over; this can no longer be done.' },
  'held-already': { zh: '这一项处置已经在执行。', en: 'This measure is already in force.' },
  'three-offers': { zh: '已经提过三次方案，客户不再听新的。', en: 'Three proposals have been made; the customer will not hear another.' },
  'nothing-looked-at': { zh: '还什么都没问、没查，说不出依据。', en: 'Nothing has been asked or checked yet, so there is nothing to go on.' },
  'unknown-fact': { zh: '引用了还没有查明的事实。', en: 'A fact is cited that has not been established yet.' },
  'nothing-agreed': { zh: '还没有双方同意的方案，没有可以执行的。', en: 'No remedy has been agreed, so there is nothing to carry out.' },
  'fulfilled-already': { zh: '已经执行过了。', en: 'It has been carried out already.' },
  'nothing-fulfilled': { zh: '还没有执行，没有可以核实的。', en: 'Nothing has been carried out yet, so there is nothing to verify.' },
  'verified-already': { zh: '已经核实过了。', en: 'It has been verified already.' },
  'no-way-back': { zh: '只有练习时犯了一票否决，才能退回那一步。', en: 'A step can be taken back only in practice, and only if it was a critical error.' },
  'nothing-refused': { zh: '没有被客户回绝的方案，谈不上不再补救。', en: 'The customer has not declined any proposal, so no refusal can be recorded.' },
};

export const STATES: Texts = {
  received: { zh: '受理', en: 'Received' }, acked: { zh: '已告知', en: 'Acknowledged' }, assessing: { zh: '评估', en: 'Assessing' },
  investigating: { zh: '调查', en: 'Investigating' }, negotiating: { zh: '协商', en: 'Negotiating' }, stalemate: { zh: '僵局', en: 'Stalemate' },
  decided: { zh: '已达成', en: 'Agreed' }, fulfilled: { zh: '已执行', en: 'Carried out' }, verifying: { zh: '核实', en: 'Verifying' },
  closed: { zh: '终止', en: 'Closed' }, closedUnconfirmed: { zh: '未核实即终止', en: 'Closed unconfirmed' },
  customerLost: { zh: '客户流失', en: 'Customer lost' }, appealExternal: { zh: '外部申诉', en: 'External appeal' },
};

export const MOODS_TEXT: Texts = { calm: { zh: '平静', en: 'calm' }, tense: { zh: '紧张', en: 'tense' }, angry: { zh: '生气', en: 'angry' }, furious: { zh: '暴怒', en: 'furious' } };
