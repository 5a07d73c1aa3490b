/** The paper's own texts: refusals and the reasons of marks. */
import type { RejectionTexts } from '../kit/rejection.ts';
import type { Text } from '../kit/text.ts';

export const REJECTIONS: RejectionTexts = {
  untouched: { zh: '次序还没有动过，不算作答。', en: 'The order has not been touched, so it is no answer.' },
  'handed-in': { zh: '已经交卷，不能再改。', en: 'The paper has been handed in; nothing can be changed.' },
};

export const REASONS: Readonly<Record<string, Text>> = {
  right: { zh: '答对', en: 'Right' },
  partly: { zh: '对了一部分', en: 'Partly right' },
  wrong: { zh: '答错', en: 'Wrong' },
  unanswered: { zh: '没有作答', en: 'Not answered' },
};
