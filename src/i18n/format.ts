/** How simulated time and money are written in each language. */
import type { Locale } from './locale.ts';

export interface CalendarStart {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Minute of the day. */
  readonly minute: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const momentOf = (start: CalendarStart, minutes: number): Date => new Date(Date.UTC(start.year, start.month - 1, start.day, 0, start.minute + minutes));

/** Day of the simulated calendar: 3月3日, 3 Mar. */
export function dayText(start: CalendarStart, minutes: number, locale: Locale): string {
  const moment = momentOf(start, minutes);
  return locale === 'zh' ? `${moment.getUTCMonth() + 1}月${moment.getUTCDate()}日` : `${moment.getUTCDate()} ${MONTHS[moment.getUTCMonth()] ?? ''}`;
}

/** Time of the simulated day: 09:12. */
export function clockText(start: CalendarStart, minutes: number): string {
  const moment = momentOf(start, minutes);
  return `${String(moment.getUTCHours()).padStart(2, '0')}:${String(moment.getUTCMinutes()).padStart(2, '0')}`;
}

/** The same clock with its day where that is not the first. */
export const stampText = (start: CalendarStart, minutes: number, locale: Locale): string =>
  dayText(start, minutes, locale) === dayText(start, 0, locale) ? clockText(start, minutes) : `${dayText(start, minutes, locale)} ${clockText(start, minutes)}`;

/** A span of minutes: 21 时 38 分, 21 h 38 min. */
export function spanText(minutes: number, locale: Locale): string {
  const whole = Math.max(0, Math.round(minutes));
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  const [h, m] = locale === 'zh' ? ['时', '分'] : ['h', 'min'];
  if (hours === 0) return `${rest} ${m}`;
  return rest === 0 ? `${hours} ${h}` : `${hours} ${h} ${rest} ${m}`;
}

/** Money in 分 as 1,292 元 or CNY 1,292. */
export function moneyText(fen: number, locale: Locale): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const amount = fen % 100 === 0 ? whole : `${whole}.${String(fen % 100).padStart(2, '0')}`;
  return locale === 'zh' ? `${amount} 元` : `CNY ${amount}`;
}

/** A mark: at most two decimals, none where there are none. */
export const markText = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−');
