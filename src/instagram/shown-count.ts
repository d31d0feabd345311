import type { ShownCount } from '../domain/looks/count';

type Shown = Pick<ShownCount, 'low' | 'high'>;

/** Those that mean the same wherever they are used. ("B" does not: in Turkish it is a thousand.) */
const UNITS: Readonly<Record<string, number>> = { k: 1e3, rb: 1e3, m: 1e6, jt: 1e6 };

/**
 * How many a text says: "1,234", "1.234", "1 234", "12,34,567", "567" exactly; "2.2M" and "12,5 rb" as all that may be
 * shown so, cut off or rounded; anything else is null.
 */
export function readCount(text: string): Shown | null {
  const plain = text.trim();
  if (/^\d{1,3}([.,'’\s])(?:\d{2,3}\1)*\d{3}$|^\d{1,15}$/.test(plain)) {
    const count = Number(plain.replace(/\D/g, ''));
    return { low: count, high: count };
  }
  const [, whole, part = '', unit] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(k|rb|m|jt)$/i.exec(plain) ?? [];
  if (unit === undefined) return null;
  const step = UNITS[unit.toLowerCase()]! / 10 ** part.length;
  const count = Number(`${whole}${part}`) * step;
  return { low: Math.max(0, count - step / 2), high: count + step - 1 };
}

/** "rb", "jt", "K", "M", "mil", "tys." … behind a number, often in an element of its own. */
const SHORT_UNIT = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}(?![\p{L}\p{M}])|[十百千万萬億亿십백천만억])/u;
/**
 * Whom a profile counts, where that is more than one word or stands with no blank before the next: here alone the whole
 * text is known. "người theo dõi", "de urmăritori", "na follower", "人のフォロワー", "คน"; or nothing.
 */
const PEOPLE = new RegExp(
  `^(?:${[
    '(?:(?:người|đang) theo dõi|de urmări(?:to)?ri|na follower)?|জন ফলোয়ার',
    '[人名位명]?(?:のフォロワー|粉[丝絲]|追蹤者|关注者|關注者)?|已?关注|已追蹤|팔로[워우]|(?:คน)?(?:ผู้ติดตาม)?|กำลังติดตาม',
  ]
    .join('|')
    .normalize('NFKC')})$`,
  'u',
);
/**
 * How a word begins that counts followers, or those followed, in each language that Instagram speaks; where it is not
 * among these it may be a unit that nobody here knows.
 */
const COUNTS_PEOPLE = new RegExp(
  `^(?:${[
    'follow|pengikut|mengikuti|diikuti|segui|segue|sigui|sigue|abonn|suivi|suiveur|gefolgt|folg|volg|gevolgd|følg|følj|följ|fylg',
    'seuraa|seurat|jälgi|sekot|sekėj|sekam|seka$|takip|izləy|obserw|sled|spremlj|prat|követ|urmăr|tagasunod|sinusundan|sumusunod',
    'wafuasi|wafuatiliaji|подпис|підпис|читач|відстеж|стеж|падпіс|послед|след|прат|ακόλουθ|ακολουθ',
    'متابع|يتابع|أتابع|دنبال|فالو|עוקב|נעקב|במעקב|מעקב|फ़ॉलो|फॉलो|फलो|अनुया|ফলো|অনুস|ફોલો|ફૉલો|અનુસ|ਫਾਲੋ|ਫ਼ਾਲੋ|ਫ਼ੌਲੋ',
    'பின்தொடர்|అనుసర|ఫాలో|ಅನುಸರ|ಫಾಲೋ|ಹಿಂಬಾಲ|പിന്തുടര|ഫോളോ|අනුග',
  ]
    .join('|')
    .normalize('NFKC')})[\\p{L}\\p{M}\\p{Cf}'’()-]*$`,
  'u',
);

/**
 * How many a header's link says by its number and what stands around it. A number alone is exact only where it cannot be
 * of thousands: "12 ribu pengikut", "12 χιλ.", "12 हज़ार" say twelve of something else, and a list cut at 12 would be
 * whole by it. So behind a number there may stand nothing, or words that are known to count people: any other word may be
 * a unit. Null = it cannot be told.
 */
export function countShown(number: string, before: string, behind: string): Shown | null {
  const words = behind
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .trim()
    .toLowerCase();
  const short = SHORT_UNIT.exec(words)?.[0];
  if (short !== undefined && !PEOPLE.test(words)) return readCount(`${number} ${short}`);
  const count = readCount(number);
  // With a unit of its own the number is an interval already.
  if (count === null || count.low !== count.high) return count;
  if (PEOPLE.test(words)) return count;
  return COUNTS_PEOPLE.test(words) && !/\p{L}/u.test(before) ? count : null;
}
