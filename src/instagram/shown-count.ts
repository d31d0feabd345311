import { readCount, type Shown } from './read-count';

/** "rb", "jt", "K", "M", "mil", "tys." … behind a number, often in an element of its own. */
const SHORT_UNIT = /^(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}(?![\p{L}\p{M}])|[十百千万萬億亿십백천만억])/u;
/**
 * Whom a profile counts, where that is more than one word or stands with no blank before the next: here alone the whole
 * text is known. "người theo dõi", "de urmăritori", "na follower", "人のフォロワー", "คน"; or nothing.
 */
const PEOPLE = /* @__PURE__ */ wordsBehind(
  [
    '(?:(?:người|đang) theo dõi|de urmări(?:to)?ri|na follower)?|জন ফলোয়ার',
    '[人名位명]?(?:のフォロワー|粉[丝絲]|追蹤者|关注者|關注者)?|已?关注|已追蹤|팔로[워우]|(?:คน)?(?:ผู้ติดตาม)?|กำลังติดตาม',
  ],
  '$',
);
/**
 * How a word begins that counts followers, or those followed, in each language that Instagram speaks; where it is not
 * among these it may be a unit that nobody here knows.
 */
const COUNTS_PEOPLE = /* @__PURE__ */ wordsBehind(
  [
    'follow|pengikut|mengikuti|diikuti|segui|segue|sigui|sigue|abonn|suivi|suiveur|gefolgt|folg|volg|gevolgd|følg|følj|följ|fylg',
    'seuraa|seurat|jälgi|sekot|sekėj|sekam|seka$|takip|izləy|obserw|sled|spremlj|prat|követ|urmăr|tagasunod|sinusundan|sumusunod',
    'wafuasi|wafuatiliaji|подпис|підпис|читач|відстеж|стеж|падпіс|послед|след|прат|ακόλουθ|ακολουθ',
    'متابع|يتابع|أتابع|دنبال|فالو|עוקב|נעקב|במעקב|מעקב|फ़ॉलो|फॉलो|फलो|अनुया|ফলো|অনুস|ફોલો|ફૉલો|અનુસ|ਫਾਲੋ|ਫ਼ਾਲੋ|ਫ਼ੌਲੋ',
    'பின்தொடர்|అనుసర|ఫాలో|ಅನುಸರ|ಫಾಲೋ|ಹಿಂಬಾಲ|പിന്തുടര|ഫോളോ|අනුග',
  ],
  "[\\p{L}\\p{M}\\p{Cf}'’()-]*$",
);

/** Marked pure where it is called, so that a script which asks for no words carries none of them. */
function wordsBehind(words: readonly string[], end: string): RegExp {
  return new RegExp(`^(?:${words.join('|').normalize('NFKC')})${end}`, 'u');
}

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
