/** Control characters, bidirectional overrides and other invisible marks that could make a name pose as another. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;
/** Joiners are invisible too, but Indic and Persian names and emoji need them. */
const JOINERS = new Set(['\u200c', '\u200d']);

/** A full name as it may be shown: invisible characters out, blanks united. The archive keeps the raw one. */
export function displayName(fullName: string): string {
  return fullName
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, (mark) => (JOINERS.has(mark) ? mark : ''))
    .trim();
}

/** A username in the pieces between which it may be broken: behind its signs, where it is read as one name even so. */
export function usernamePieces(username: string): string[] {
  return username.split(/(?<=[._])(?![._])/);
}

/** One or two letters for the disc: of the name where it has letters, else of the username. */
export function initialsOf(username: string, fullName: string): string {
  const words = displayName(fullName)
    .normalize('NFC')
    .split(' ')
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .filter((letter) => letter !== '');
  const letters = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  const initials = letters.length > 0 ? letters.join('') : username.replace(/[._]/g, '').slice(0, 1);
  return (initials || '·').toLocaleUpperCase();
}
