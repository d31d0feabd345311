/** Fewer letters could be tried through. */
export const LEAST_KEY_LETTERS = 16;

/** Without letters and digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A key nobody can guess, in five groups of five. */
export function newKey(): string {
  const letters: string[] = [];
  while (letters.length < 25)
    // The bytes beyond would make some letters likelier than others.
    for (const byte of crypto.getRandomValues(new Uint8Array(32)))
      if (byte < LETTERS.length * 8) letters.push(LETTERS[byte % LETTERS.length]!);
  return Array.from({ length: 5 }, (_, at) => letters.slice(at * 5, at * 5 + 5).join('')).join('-');
}
