/**
 * The backup file: text, line by line, so that a damaged or cut file still tells what is whole in it.
 *
 * First line: what it is. Then one line for each part: its rows as JSON, packed with gzip, perhaps encrypted, in base64,
 * with how many rows there are and the SHA-256 of the bytes. Last line: how many parts there must be.
 */
export const BACKUP_FORMAT = 'balik-backup';
export const BACKUP_VERSION = 1;
/** What the person chose in the panel, beside the archive's own stores. */
export const CHOICES_PART = 'choices';

export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** The archive's own version: which stores and rows the parts hold. */
  readonly archive_version: number;
  readonly made_by: string;
  readonly created_at: string;
  readonly encryption: Encryption | null;
}

/** How the passphrase becomes the key. All that is needed to read it, and nothing that helps to guess. */
export interface Encryption {
  readonly cipher: 'AES-GCM';
  readonly key: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  /** A known text, encrypted: tells a wrong passphrase from a damaged part. */
  readonly check: string;
}

export interface BackupLine {
  readonly part: string;
  readonly store: string;
  readonly rows: number;
  readonly sha256: string;
  readonly data: string;
}

export interface BackupEnd {
  readonly end: true;
  readonly parts: number;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
