import { fromBase64, toBase64 } from '../archive/backup/codec';
import type { Encryption } from './backup-format';

/** Turning a passphrase into a key shall take a good part of a second, so that guessing takes for ever. */
const ITERATIONS = 1_000_000;
/** A file may ask for no more than this: it could otherwise hang the panel. */
const MOST_ITERATIONS = 10_000_000;
const SALT_BYTES = 16;
/** A fresh nonce for each part stands before its bytes. */
const NONCE_BYTES = 12;
const CHECK = 'balik';

/** Encrypts and decrypts the parts of one file. Each part is bound to its name, so none can be put in another's place. */
export class BackupCipher {
  readonly #key: CryptoKey;

  private constructor(key: CryptoKey) {
    this.#key = key;
  }

  static async create(
    passphrase: string,
    iterations = ITERATIONS,
  ): Promise<{ readonly cipher: BackupCipher; readonly encryption: Encryption }> {
    const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
    const cipher = new BackupCipher(await keyFrom(passphrase, salt, iterations));
    const check = await cipher.encrypt(new TextEncoder().encode(CHECK), CHECK);
    const encryption = { cipher: 'AES-GCM', key: 'PBKDF2-SHA-256', iterations, salt: toBase64(salt) } as const;
    return { cipher, encryption: { ...encryption, check: toBase64(check) } };
  }

  /** null = the passphrase is another one. */
  static async open(passphrase: string, { salt, iterations, check }: Encryption): Promise<BackupCipher | null> {
    if (!Number.isInteger(iterations) || iterations < 1 || iterations > MOST_ITERATIONS) return null;
    const cipher = new BackupCipher(await keyFrom(passphrase, fromBase64(salt), iterations));
    try {
      const told = await cipher.decrypt(fromBase64(check), CHECK);
      return new TextDecoder().decode(told) === CHECK ? cipher : null;
    } catch {
      return null;
    }
  }

  async encrypt(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
    const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm(iv, name), this.#key, bytes));
    const all = new Uint8Array(NONCE_BYTES + sealed.length);
    all.set(iv);
    all.set(sealed, NONCE_BYTES);
    return all;
  }

  async decrypt(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array<ArrayBuffer>> {
    const iv = bytes.slice(0, NONCE_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, name), this.#key, bytes.slice(NONCE_BYTES)));
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same words typed on another keyboard may be other bytes.
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
