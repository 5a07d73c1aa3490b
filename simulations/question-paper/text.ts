/** The paper's own texts: refusals and the reasons of marks. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';

export const REJECTIONS: RejectionTexts = {
  'handed-in': { zh: '已经交卷，不能再改。', en: 'The paper has been handed in; nothing can be changed.' },
};

export const REASONS: Readonly<Record<string, Text>> = {
  right: { zh: '答对', en: 'Right' },
  wrong: { zh: '答错', en: 'Wrong' },
  unanswered: { zh: '没有作答', en: 'Not answered' },
};
