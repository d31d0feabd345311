import { MONTH_BY_WORD } from './months';

/** Rows of HTML exports are dated UTC−8 all year, in every language and country measured (real exports, 2024–2026). */
const ROW_CLOCK_MS = 8 * 3_600_000;

const MORNING = /^(?:|am|a m|오전|öö|da manha|manha|de la manana|da madrugada|del mattino|du matin)$/;
const EVENING = /^(?:pm|p m|오후|ös|os|da tarde|tarde|da noite|noite|de la tarde|de la noche|del pomeriggio|di sera)$/;

/** `Apr 04, 2025 7:40 am` · `Mei 08, 2025 1:07 am` · `ago 10, 2026 4:38 da manhã` · `sept. 03, 2026 9:33 pm` · `6월 06, 2026 10:49 오전` */
const MONTH_FIRST = /^(\p{L}+|\d{1,2}월)\.?\s+(\d{1,2}),?\s+(\d{4}),?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(.*)$/u;
/** `03. Sept. 2026, 9:33 pm` · `3 Eyl 2026 21:33` */
const DAY_FIRST =
  /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4}),?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(.*)$/u;

const monthCache = new Map<string, number>();

/** The moment a row's date stands for, epoch ms floored to the minute; NaN where it cannot be read (the row is kept). */
export function rowDateToMs(text: string | null): number {
  if (text === null || text.length > 60) return Number.NaN;
  let parts = MONTH_FIRST.exec(text);
  let month: number | undefined;
  let day: number;
  if (parts !== null) {
    month = monthOf(parts[1]!);
    day = Number(parts[2]);
  } else {
    parts = DAY_FIRST.exec(text);
    if (parts === null) return Number.NaN;
    month = monthOf(parts[2]!);
    day = Number(parts[1]);
  }
  const hour = hourOf(Number(parts[4]), parts[6]!);
  const minute = Number(parts[5]);
  const year = Number(parts[3]);
  if (month === undefined || day < 1 || day > 31 || hour > 23 || minute > 59 || year < 2001 || year > 2096)
    return Number.NaN;
  return Date.UTC(year, month, day, hour, minute) + ROW_CLOCK_MS;
}

function monthOf(word: string): number | undefined {
  const known = monthCache.get(word);
  if (known !== undefined) return known;
  const digits = /^(\d{1,2})월$/.exec(word);
  const month = digits ? Number(digits[1]) - 1 : MONTH_BY_WORD.get(plain(word));
  if (month === undefined || month > 11 || month < 0) return undefined;
  if (monthCache.size < 500) monthCache.set(word, month);
  return month;
}

/** 0–23; 99 for words about the half of the day that are not known. */
function hourOf(hour: number, words: string): number {
  if (words === 'am' || words === 'pm') return (hour % 12) + (words === 'pm' ? 12 : 0) + (hour > 12 ? 99 : 0);
  const half = plain(words);
  if (half === '') return hour;
  const isMorning = MORNING.test(half);
  if (hour > 12 || (!isMorning && !EVENING.test(half))) return 99;
  return (hour % 12) + (isMorning ? 0 : 12);
}

function plain(word: string): string {
  const bare = word.toLowerCase().replaceAll('.', ' ').replace(/\s+/g, ' ').trim();
  if (bare === 'öö' || bare === 'ös') return bare;
  return bare
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
