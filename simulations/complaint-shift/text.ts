/** The texts of a shift: refusals, next steps of a hand-over, criteria and the reasons of their marks. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';
import { REJECTIONS as DESK } from '../complaint-desk/text.ts';
import type { Next } from './model/handover.ts';

type Texts = Readonly<Record<string, Text>>;

const { 'no-way-back': _noWayBack, 'handed-in': _handedIn, ...ofTheDesk } = DESK;

export const REJECTIONS: RejectionTexts = {
  ...ofTheDesk,
  'handed-in': { zh: '已经交卷，这个班不能再改。', en: 'You have handed in; this shift cannot be changed.' },
  'shift-over': { zh: '到点下班了，只能把没办完的案子交给接班的人，然后交卷。', en: 'The shift is over: hand what is left to your colleague, then hand in.' },
  'not-arrived': { zh: '这个案子还没有进来。', en: 'This case has not come in yet.' },
  'under-way': { zh: '事情还在办，没有回音，先接别人。', en: 'Something is under way and not back yet; serve somebody else meanwhile.' },
  'handed-over': { zh: '已经交给接班的人了。', en: 'This case has been handed over.' },
  'serving-already': { zh: '正在办的就是这个案子。', en: 'This is the case you are serving.' },
  'not-serving': { zh: '手上不是这个案子，先接过来再办。', en: 'You are not serving this case; turn to it first.' },
};

export const NEXTS_TEXT: Readonly<Record<Next, Text>> = {
  answer: { zh: '接起来，告知受理', en: 'Answer and acknowledge' },
  investigate: { zh: '接着查，关键事实还缺', en: 'Go on investigating; key facts are missing' },
  propose: { zh: '事实够了，提方案', en: 'The facts are there: make a proposal' },
  record: { zh: '谈不拢，给出别的途径并记录', en: 'No agreement: name other ways and record it' },
  carryOut: { zh: '已谈定，去执行', en: 'Agreed: carry it out' },
  confirm: { zh: '已执行，等到账后回访', en: 'Carried out: confirm arrival with the customer' },
  close: { zh: '已核实，写根因、结案', en: 'Confirmed: write the cause and close' },
};

export const HOW_TEXT: Readonly<Record<'warm' | 'plain', Text>> = {
  warm: { zh: '先告诉客户由谁接着办', en: 'Tell the customer who takes it on' },
  plain: { zh: '只写在交班记录里', en: 'In the record only' },
};

export const STANDING_TEXT: Texts = {
  waiting: { zh: '等人接', en: 'Waiting' }, open: { zh: '可以接着办', en: 'Can go on' }, underWay: { zh: '在办', en: 'Under way' }, ended: { zh: '已结束', en: 'Over' }, handedOver: { zh: '已交班', en: 'Handed over' },
};

export const CRITERIA: Texts = {
  cases: { zh: '案子办到哪一步', en: 'How far the cases got' },
  answer: { zh: '接得及时', en: 'Answered in time' },
  callbacks: { zh: '当班有回音', en: 'Heard again the same day' },
  handover: { zh: '交班', en: 'Hand-over' },
};

/** Reasons of marks, with the figures of the measures in their places. */
export const REASONS: Texts = {
  'cases.full': { zh: '时间用在了最要紧的案子上，谈定 {decided} 个', en: 'The time went to the cases that matter most; {decided} agreed' },
  'cases.part': { zh: '{of} 个里谈定 {decided} 个；这个班的时间够办 {room} 个', en: '{decided} of {of} agreed; the shift has time for {room}' },
  'cases.little': { zh: '{of} 个里谈定 {decided} 个，事实、补救、沟通都差得多', en: '{decided} of {of} agreed, with much missing in facts, remedies and telling' },
  'answer.full': { zh: '{of} 个都接得及时', en: 'All {of} answered in time' },
  'answer.part': { zh: '{of} 个接了 {answered} 个，有的接晚了，或者受理的话没说到位', en: '{answered} of {of} answered, some of them late or with poor words' },
  'answer.little': { zh: '{of} 个只接了 {answered} 个，或者接得太晚', en: 'Only {answered} of {of} answered, or far too late' },
  'callbacks.full': { zh: '每个客户当班都听到了进展或方案', en: 'Every customer heard of findings or a proposal the same day' },
  'callbacks.part': { zh: '{of} 个客户里 {heard} 个当班有回音，{kept} 个在线上被晾过', en: '{heard} of {of} customers heard again the same day; {kept} were kept waiting on the line' },
  'callbacks.little': { zh: '{of} 个客户里只有 {heard} 个当班有回音，或者承诺落了空', en: 'Only {heard} of {of} customers heard again, or a promise was broken' },
  'handover.full': { zh: '没办完的都交清楚了，客户也知道找谁', en: 'All that was left is handed over clearly, and customers know to whom' },
  'handover.part': { zh: '没办完的 {of} 个，交了 {given} 个，下一步写对 {right} 个', en: '{of} were left: {given} handed over, {right} with the right next step' },
  'handover.little': { zh: '没办完的 {of} 个，交了 {given} 个；没办过的案子，交班也不算服务', en: '{of} were left, {given} handed over; handing over what was never worked on is no service' },
};
