/** Labels of the menus that are the same in every case, and what the employee does or says with them. */
import type { Text } from '../kit/text.ts';

type Texts = Readonly<Record<string, Text>>;

export const ACTIONS_TEXT: Texts = {
  ack: { zh: '告知受理', en: 'Acknowledge' }, listen: { zh: '倾听', en: 'Listen' }, empathise: { zh: '共情', en: 'Empathise' }, apologise: { zh: '道歉', en: 'Apologise' },
  ask: { zh: '询问', en: 'Ask' }, restate: { zh: '复述', en: 'Restate' }, assess: { zh: '分级', en: 'Class it' }, hold: { zh: '处置', en: 'Secure' },
  check: { zh: '查证', en: 'Check' }, status: { zh: '通报进展', en: 'Report' }, wait: { zh: '等待', en: 'Wait' }, absence: { zh: '离开', en: 'Away' }, special: { zh: '其他做法', en: 'Something else' },
  explain: { zh: '解释', en: 'Explain' }, escalate: { zh: '升级', en: 'Escalate' }, promise: { zh: '承诺', en: 'Promise' }, offer: { zh: '提出方案', en: 'Propose' },
  refusal: { zh: '记录不予补救', en: 'Record a refusal' }, transfer: { zh: '转接', en: 'Transfer' },
  fulfil: { zh: '执行补救', en: 'Carry out' }, verify: { zh: '核实', en: 'Verify' },
  rootcause: { zh: '找根因', en: 'Find the cause' }, prevent: { zh: '定预防', en: 'Prevent' }, close: { zh: '结案', en: 'Close' }, back: { zh: '退回一步', en: 'Step back' }, handIn: { zh: '交卷', en: 'Hand in' },
};

export const CLASSES_TEXT: Texts = {
  routine: { zh: '一般投诉', en: 'Routine complaint' }, urgent: { zh: '紧急投诉', en: 'Urgent complaint' }, safety: { zh: '涉及安全', en: 'Safety concern' },
  legal: { zh: '涉法或欺诈', en: 'Legal or fraud' }, keyaccount: { zh: '重点客户', en: 'Key account' },
};

export const HOLDS_TEXT: Texts = {
  preserveEvidence: { zh: '保全证据', en: 'Preserve evidence' }, freezePayment: { zh: '冻结付款', en: 'Freeze payment' },
  quarantine: { zh: '隔离停用', en: 'Quarantine the goods' }, pullParcel: { zh: '单件提取', en: 'Pull the parcel' },
};

export const REASONS_TEXT: Texts = {
  'over-authority': { zh: '超出我的权限', en: 'Beyond my authority' }, legal: { zh: '涉法或欺诈', en: 'Legal or fraud' }, safety: { zh: '涉及安全', en: 'Safety' },
  repeat: { zh: '重复投诉', en: 'Repeated complaint' }, 'customer-asks': { zh: '客户要求', en: 'Customer asks for it' },
};

export const PROMISES_TEXT: Texts = {
  callback: { zh: '回电告知进展', en: 'a call with the news' }, result: { zh: '给出处理结果', en: 'the result' }, outcome: { zh: '客户要的结果', en: 'the outcome they want' },
};

/** What is said for each promise; `{due}` is the time. */
export const PROMISES_SAY: Texts = {
  callback: { zh: '{due}内，有没有进展我都给您回电话。', en: 'Within {due} I will call you, whether or not there is news.' },
  result: { zh: '{due}内，我给您处理结果。', en: 'Within {due} you will have our decision.' },
  outcome: { zh: '{due}内，一定按您要的办好。', en: 'Within {due} it will be done exactly as you ask.' },
};

export const MINUTES_TEXT: Texts = {
  30: { zh: '30 分钟', en: '30 minutes' }, 60: { zh: '1 小时', en: '1 hour' }, 240: { zh: '4 小时', en: '4 hours' }, 1440: { zh: '24 小时', en: '24 hours' }, 4320: { zh: '72 小时', en: '72 hours' },
};

export const ROUTES_TEXT: Texts = {
  original: { zh: '走公司账，按原付款路径', en: 'Through the books, by the original route' }, voucher: { zh: '折成代金券发放', en: 'As a voucher' }, private: { zh: '个人转账，先办再说', en: 'A private transfer, paperwork later' },
};

export const CHECKS_TEXT: Texts = {
  arrival: { zh: '查到账、点收，并致电客户', en: 'Check arrival and call the customer' }, link: { zh: '发一个确认链接', en: 'Send a confirmation link' }, assume: { zh: '系统显示已办，视为完成', en: 'The system says done, take it as done' },
};

export const TRANSFERS_TEXT: Texts = {
  warm: { zh: '当面转接，先交代清楚', en: 'Stay on and hand over in person' }, cold: { zh: '直接转走', en: 'Put through at once' },
};

export const TRANSFERS_SAY: Texts = {
  warm: { zh: '我请同事一起听，我先把情况跟他说清楚，您不用再讲一遍。', en: 'I will bring a colleague in and brief them first, so you need not repeat yourself.' },
  cold: { zh: '这个归另一个部门，我给您转过去。', en: 'That is another department; I am putting you through.' },
};

export const FULFIL_SAY: Texts = {
  original: { zh: '我现在就按公司流程办，有款的走公司的账。', en: 'I am processing it now by company procedure; any money goes through the company’s books.' },
  voucher: { zh: '我给您折成代金券，发到您账户里。', en: 'I will issue it as a voucher to your account.' },
  private: { zh: '我先用自己的账户转给您，手续后补。', en: 'I will send it from my own account now and sort the paperwork later.' },
};

export const VERIFY_SAY: Texts = {
  arrival: { zh: '我查过已经办到，跟您核对一下：您那边收到了吗？', en: 'Our side shows it done; let me make sure with you: has it reached you?' },
  link: { zh: '发您一个链接，麻烦点一下确认。', en: 'Here is a link; please tap to confirm.' },
  assume: { zh: '（系统显示已完成，没有联系客户。）', en: '(The system shows it done; the customer was not contacted.)' },
};

export const ESCALATE_SAY: Text = { zh: '我把这件事报给主管了，有了答复马上告诉您。', en: 'I have taken this to my supervisor and will tell you as soon as I hear.' };

export const STAGES: Texts = {
  opening: { zh: '受理与告知', en: 'Receive' }, assessment: { zh: '评估', en: 'Assess' }, investigation: { zh: '调查', en: 'Investigate' },
  decision: { zh: '方案与决定', en: 'Propose and decide' }, delivery: { zh: '执行与核实', en: 'Carry out' }, closing: { zh: '结案与改进', en: 'Close and improve' },
};
