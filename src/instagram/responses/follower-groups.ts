import { asUsername } from '../../domain/account';
import { MOST_ACCOUNTS, MOST_FACES } from '../../domain/answer-limits';
import type { Asides, DeactivatedGroup } from '../../domain/looks/capture';
import { any, array, inside, object, shaped, text } from '../shape';
import { readAccount } from './account-row';

/**
 * `groups[]` on page 1 of one's own followers: what Instagram itself says of some of them, in a sentence and two faces
 * each. The faces are no rows of the list. Source: shapes of Sept 2026, section 12.4.
 */
const Group = object({ group: any, context: text, facepile: array(any) });

type Said = Pick<Asides<DeactivatedGroup>, 'deactivated' | 'notFollowedBack'>;

/** What the groups say that Balik reads; all others, and whatever cannot be read, say nothing. */
export function readGroups(groups: unknown): Said {
  const said: { -readonly [Name in keyof Said]: Said[Name] } = {};
  for (const one of Array.isArray(groups) ? groups : []) {
    const group = shaped(Group, one);
    if (group === null) continue;
    const size = sizeSaid(group.context, group.facepile);
    if (group.group === 'non_recip_followers' && size !== null) said.notFollowedBack = size;
    if (group.group !== 'self_deactivated_followers') continue;
    const named = group.facepile.slice(0, MOST_FACES).flatMap((face) => readAccount(face) ?? []);
    // Without a number that can be read there are at least those whom it shows.
    const least = Math.max(size ?? 0, named.length);
    if (least > 0) said.deactivated = { size: least, named };
  }
  return said;
}

/** A number as any language writes it, up to whatever stands behind it. */
const NUMBER = /\p{Nd}+(?:[.,'’٬\s]\p{Nd}+)*/gu;
/** Whole, with or without separators: "1,234", "1.234", "12,34,567". */
const WHOLE = /^(?:\d+|\d{1,3}(?:[.,'’٬\s]\d{2,3})*[.,'’٬\s]\d{3})$/;
/**
 * What may stand behind an exact number, to the end of the sentence, in the languages of Instagram: "others", "people",
 * "more". Any other word may stand for thousands ("12 rb", "10 тис.", "5万") or say that the number is none ("5 or more",
 * "5人以上"), as may a mark ("2.2K", "100+"), so it makes the size unknown; and without a blank it is part of a name, like
 * "7orang".
 */
const OF_PEOPLE = [
  'others?|more|people|followers|lainnya|orang|akun|lagi|yang|lain|autres?|personnes|weiteren?|anderen?|personen|más|otr[oa]s?',
  'personas|outr[oa]s?|pessoas|mais|altr[ioae]|persone|kişi|diğer|daha|andra|andre|till|muuta|innych|inne|osób|osoby|dalších|další',
  'друг(?:их|ие|ой)|человека?|людей|інш(?:их|ий|і)|осіб|ακόμα|ακόμη|άλλ(?:οι|α|ους)|άτομα|người|khác|آخر(?:ون|ين)|شخص(?:ا)?|אחרים|अन्य|लोग',
].join('|');
const COUNTED = new RegExp(`^(?:\\s+(?:${OF_PEOPLE})(?![\\p{L}\\p{M}])|\\s*[人名位个個명คน])+[\\s.。\\p{Cf}]*$`, 'u');
/**
 * What may stand between the names and the number: words that join, and "other". Any other may say that the number is
 * about right, or the least: "and over 5 others", "dan sekitar 100 lainnya", "و٥ على الأقل".
 */
const JOINING = [
  'and|dan|y|e|et|und|en|och|og|ja|i|a|și|és|ve|diğer|và|и|ещё|еще|та|і|ще|και|άλλοι|otr[oa]s|outr[oa]s|altr[ie]',
  'और|و|ו|และ|อีก|님|외|他|和|及|以及|其他',
].join('|');
const JOINED = new RegExp(`^(?:[\\s,、，;؛،&\\p{Cf}]|(?:${JOINING})(?![a-zа-яёіїєґα-ωά-ώ]))*$`, 'u');
const ONLY_DIGITS = /^\d+$/;
/** Where nothing stands behind a number, what stands before it must say that it counts: else it may end a name. */
const ALONE = /^[^\p{L}\p{M}\p{N}+]*$/u;
const SAYS_MORE = /(?:^|[^\p{L}\p{M}])(?:ещё|еще|ще)\s*$/u;

/**
 * How many a group has by its sentence, in any language: "X and 5 others", 「X、他5人」. The faces' names are taken out
 * first, for they may hold digits: usernames, or where the sentence has none of these, full names. The number left counts
 * all but the one that the sentence names. No number: the faces are all. Null where the sentence says something else, and
 * wherever the digits may belong to a name: "Anna 99".
 */
export function sizeSaid(context: string, faces: readonly unknown[]): number | null {
  const sentence = context.normalize('NFKC');
  const fullNames = faces.flatMap((face) => fullNameOf(face) ?? []);
  let rest = withoutNames(
    sentence,
    faces.flatMap((face) => asUsername(inside(face, 'username')) ?? []),
  );
  if (rest === sentence) rest = withoutNames(sentence, fullNames.filter(hasLetter));
  else if (fullNames.some((name) => /\p{Nd}/u.test(name) && withoutName(rest, name) !== rest)) return null;
  const numbers = rest.match(NUMBER) ?? [];
  if (numbers.length === 0) return faces.length === 0 ? null : faces.length;
  // Nobody of those shown is named: whose the digits are, nobody knows.
  if (numbers.length > 1 || rest === sentence) return null;
  const number = inAsciiDigits(numbers[0]!);
  const at = rest.indexOf(numbers[0]!);
  const [before, behind] = [rest.slice(0, at), rest.slice(at + numbers[0]!.length).toLowerCase()];
  // Words that join are small in every script that knows capitals; one more name may not be.
  if (!WHOLE.test(number) || /\p{Lu}/u.test(before) || !JOINED.test(before.slice(before.lastIndexOf('…') + 1)))
    return null;
  if (ALONE.test(behind) ? !SAYS_MORE.test(before) : !COUNTED.test(behind)) return null;
  const size = Number(number.replace(/\D/g, '')) + 1;
  return size <= MOST_ACCOUNTS ? size : null;
}

function fullNameOf(face: unknown): string | null {
  const name = inside(face, 'full_name');
  return typeof name === 'string' && name.trim() !== '' ? name.normalize('NFKC').trim() : null;
}

function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

function withoutNames(sentence: string, names: readonly string[]): string {
  // The longest first, for one may be part of another; a name that is only digits last.
  const inTurn = [...names].sort(
    (one, other) => Number(ONLY_DIGITS.test(one)) - Number(ONLY_DIGITS.test(other)) || other.length - one.length,
  );
  return inTurn.reduce((rest, name) => {
    // The number itself may look like somebody's name: where another name was found, one number is that number.
    const isTheNumber = ONLY_DIGITS.test(name) && rest !== sentence && rest.match(NUMBER)?.length === 1;
    return isTheNumber ? rest : withoutName(rest, name);
  }, sentence);
}

/** Its first place only, and only where it is not part of a longer name. */
function withoutName(sentence: string, name: string): string {
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(`(?<![a-z0-9_.])${escaped}(?![a-z0-9_]|\\.[a-z0-9_])`, 'iu');
  return sentence.replace(pattern, '…');
}

/** Digits of any script lie in rows of ten, 0 first. */
function inAsciiDigits(digits: string): string {
  return digits.replace(/\p{Nd}/gu, (digit) => {
    let value = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++;
    return String(value % 10);
  });
}
