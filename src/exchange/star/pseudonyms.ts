import type { Naming } from './naming';

/**
 * Turning words into a key shall take a good part of a second: whoever tries words, or numbers of accounts with them,
 * pays it for each. The salt is the same for everybody, so that the same words give the same pseudonyms in every star.
 */
const ITERATIONS = 600_000;
const SALT = new TextEncoder().encode('balik star');
/** As many bytes of a pseudonym as tell a hundred million accounts apart, and more. */
const BYTES = 16;

/**
 * Pseudonyms by HMAC-SHA-256: the same account has the same one in every star of this key, and nobody gets back to it
 * without the key. Ids, usernames and snapshots never share one.
 */
export async function pseudonymsOf(words: string, iterations = ITERATIONS): Promise<Naming> {
  const key = await keyFrom(words, iterations);
  const of = async (kind: 'id' | 'username' | 'snapshot', value: string): Promise<string> => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${kind}:${value}`));
    return hexOf(new Uint8Array(signed, 0, BYTES));
  };
  const id = async (value: string | null) => (value === null ? null : of('id', value));
  // Upper and lower case are one name.
  const username = async (value: string | null) => (value ? of('username', value.toLowerCase()) : null);
  return {
    isPseudonymous: true,
    id,
    username,
    ids: (ids) => Promise.all(ids.map(id)),
    usernames: (usernames) => Promise.all(usernames.map(username)),
    snapshot: (snapshotId) => of('snapshot', snapshotId),
  };
}

async function keyFrom(words: string, iterations: number): Promise<CryptoKey> {
  // The same words typed on another keyboard may be other bytes.
  const typed = new TextEncoder().encode(words.trim().normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: SALT, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}
