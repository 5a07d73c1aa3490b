/** The words of the search and of the glossary. */
import type { Locale } from './locale.ts';
import { counted } from './number.ts';

const zh = {
  title: '搜索', open: '搜索', key: '/', label: '搜索课程', close: '关闭', placeholder: '术语、拼音、首字母、英文',
  description: '在课文、知识点、案子里查：汉字、拼音、首字母、英文、繁体都可以，打错一个字也找得到。',
  hint: '可以打汉字、拼音（kehuguanhuai）、首字母（khgh）、英文、缩写；打错一个字也找得到。',
  keys: '↑ ↓ 选，Enter 打开，Esc 关闭', loading: '正在取索引…', failed: '索引没有取到，请检查网络。', again: '再取一次',
  found: (n: number): string => `${n} 条结果`, none: (query: string): string => `没有找到“${query}”。`, nearest: '你要找的是不是：', byHand: '到术语表里找',
  kind: { point: '知识点', section: '小节', lesson: '课', scenario: '案子' }, planned: '课文未写成',
  scripts: '搜索要用脚本。没有脚本时，可以到术语表里查。',
  glossary: {
    title: '术语表', description: '全部知识点的中英文名称，按拼音排列，每条指向讲它的那一段课文。', filter: '筛选', filterHint: '汉字、拼音、首字母、英文都可以',
    lead: (points: number, planned: number): string => `${points} 个知识点，按拼音排列。点名称，到讲它的那一段。${planned === 0 ? '' : `其中 ${planned} 个的课文还没写成，先列要点。`}`,
    letters: '首字母', shown: (n: number): string => `${n} 条`, none: '没有这样的术语。',
  },
  term: { more: (lesson: string): string => `见“${lesson}”`, planned: (lesson: string): string => `见“${lesson}”（课文未写成）` },
  chineseTexts: '',
};

const en: typeof zh = {
  title: 'Search', open: 'Search', key: '/', label: 'Search the course', close: 'Close', placeholder: 'A term, pinyin, initials, Chinese',
  description: 'Search lessons, knowledge points and cases: in English or Chinese, by pinyin, initials or abbreviation; one wrong letter is forgiven.',
  hint: 'Type English, an abbreviation, Chinese, pinyin (kehuguanhuai) or initials (khgh); one wrong letter is forgiven.',
  keys: '↑ ↓ to choose, Enter to open, Esc to close', loading: 'Fetching the index…', failed: 'The index could not be fetched; check your connection.', again: 'Try again',
  found: (n) => counted(n, 'result'), none: (query) => `Nothing found for “${query}”.`, nearest: 'Did you mean:', byHand: 'Look in the glossary',
  kind: { point: 'Knowledge point', section: 'Section', lesson: 'Lesson', scenario: 'Case' }, planned: 'lesson not written yet',
  scripts: 'Search needs scripts. Without them, look in the glossary.',
  glossary: {
    title: 'Glossary', description: 'Every knowledge point in English and Chinese, each with a link to the paragraph that teaches it.', filter: 'Filter', filterHint: 'English, Chinese, pinyin or initials',
    lead: (points, planned) => `${counted(points, 'knowledge point')} from A to Z. A name leads to the paragraph that teaches it.${planned === 0 ? '' : ` For ${planned} of them the lesson is not written yet; their key points stand here.`}`,
    letters: 'Letters', shown: (n) => counted(n, 'entry', 'entries'), none: 'There is no such term.',
  },
  term: { more: (lesson) => `See “${lesson}”`, planned: (lesson) => `See “${lesson}” (not written yet)` },
  chineseTexts: 'Lesson texts are in Chinese for now. Titles, summaries, objectives, terms and knowledge points are in English.',
};

export const searchWords: Readonly<Record<Locale, typeof zh>> = { zh, en };
