/** Invented names and tax numbers of the customers, and names that look alike where a row is to look suspicious. Course data; they stand for no real firm. */
import type { Draws } from '../../kit/draws.ts';
import type { Text } from '../../kit/text.ts';
import type { Need } from './terms.ts';

const part = (zh: string, en: string): Text => ({ zh, en });

const PLACES = [
  part('宁波', 'Ningbo'), part('杭州', 'Hangzhou'), part('绍兴', 'Shaoxing'), part('嘉兴', 'Jiaxing'), part('湖州', 'Huzhou'), part('金华', 'Jinhua'), part('台州', 'Taizhou (Zhejiang)'), part('温州', 'Wenzhou'),
  part('舟山', 'Zhoushan'), part('衢州', 'Quzhou'), part('丽水', 'Lishui'), part('上海', 'Shanghai'), part('苏州', 'Suzhou'), part('无锡', 'Wuxi'), part('常州', 'Changzhou'), part('南通', 'Nantong'),
  part('镇江', 'Zhenjiang'), part('扬州', 'Yangzhou'), part('泰州', 'Taizhou (Jiangsu)'), part('南京', 'Nanjing'), part('合肥', 'Hefei'), part('芜湖', 'Wuhu'), part('滁州', 'Chuzhou'), part('宣城', 'Xuancheng'),
] as const;
const FIRST = [part('恒', 'Heng'), part('瑞', 'Rui'), part('宏', 'Hong'), part('嘉', 'Jia'), part('永', 'Yong'), part('德', 'De'), part('启', 'Qi'), part('汇', 'Hui'), part('沐', 'Mu'), part('澜', 'Lan')] as const;
const SECOND = [part('润', 'run'), part('岚', 'lan'), part('丰', 'feng'), part('禾', 'he'), part('源', 'yuan'), part('川', 'chuan')] as const;

/** Trades that go with a need, four for each. */
const TRADES: Readonly<Record<Need, readonly Text[]>> = {
  price: [part('日用品', 'Household Goods'), part('五金', 'Hardware'), part('纺织', 'Textiles'), part('建材', 'Building Materials')],
  speed: [part('电子', 'Electronics'), part('汽配', 'Auto Parts'), part('服饰', 'Apparel'), part('图书', 'Books')],
  visibility: [part('母婴用品', 'Baby Care'), part('家电', 'Appliances'), part('仪器', 'Instruments'), part('美妆', 'Cosmetics')],
  temperature: [part('医药', 'Pharma'), part('生鲜', 'Fresh Food'), part('乳品', 'Dairy'), part('生物', 'Biotech')],
};
const LIMITED = part('有限公司', ' Co Ltd');
/** Share of the names that are written in full. */
const FULL = 0.15;
const TAX = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const TAX_LENGTH = 8;

const joined = (...parts: readonly (Text | undefined)[]): Text => ({ zh: parts.map((own) => own?.zh ?? '').join(''), en: parts.map((own) => own?.en ?? '').join('') });
const SPACE = part('', ' ');

/** The names of a list's customers; no two share place and word, but those that are made to look alike. */
export class Names {
  private readonly pairs: number[];
  private readonly taken = new Set<string>();
  private readonly r: Draws;

  constructor(r: Draws) {
    this.r = r;
    this.pairs = r.shuffle(Array.from({ length: PLACES.length * FIRST.length * SECOND.length }, (_, i) => i));
  }

  /** Place and word of the customer with this number. */
  private stem(customer: number): Text {
    const pair = this.pairs[customer % this.pairs.length] ?? 0;
    const word = Math.floor(pair / PLACES.length);
    return joined(PLACES[pair % PLACES.length], SPACE, FIRST[word % FIRST.length], SECOND[Math.floor(word / FIRST.length)]);
  }

  /** The customer's own name. */
  own(customer: number, need: Need): Text {
    return joined(this.stem(customer), SPACE, this.trade(need), this.r.uniform() < FULL ? LIMITED : undefined);
  }

  /** The name of a firm with this need that reads like that customer's. */
  alike(customer: number, need: Need): Text {
    return joined(this.stem(customer), SPACE, this.trade(need), this.r.uniform() < 0.5 ? LIMITED : undefined);
  }

  private trade(need: Need): Text | undefined {
    return TRADES[need][this.r.int(0, TRADES[need].length - 1)];
  }

  /** The last characters of a tax number that no other customer has. */
  tax(): string {
    let made: string;
    do made = Array.from({ length: TAX_LENGTH }, () => TAX.charAt(this.r.int(0, TAX.length - 1))).join('');
    while (this.taken.has(made));
    this.taken.add(made);
    return made;
  }
}

/** The same name written another way, as a second file of the same firm has it. */
export const otherwise = (name: Text): Text => (name.zh.endsWith(LIMITED.zh) ? { zh: name.zh.slice(0, -LIMITED.zh.length), en: name.en.slice(0, -LIMITED.en.length) } : joined(name, LIMITED));
