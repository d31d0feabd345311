import { fromBase64 } from '../archive/backup/codec';
import { ARCHIVE_VERSION } from '../archive/store/migrations';
import { BackupCipher } from './backup-cipher';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  type BackupLine,
  type Encryption,
  sha256,
} from './backup-format';
import { gunzip } from './gzip';
import { eachLine } from './lines';

/** Why a file cannot be read at all. */
export type BackupProblemKind = 'not-a-backup' | 'newer-version' | 'wrong-passphrase' | 'needs-passphrase';

/**
 * Thrown where nothing of a file can be read. Parts that are merely damaged are left out and told as `Damage` instead.
 */
export class BackupProblem extends Error {
  readonly kind: BackupProblemKind;

  constructor(kind: BackupProblemKind) {
    super(`This backup cannot be read: ${kind}.`);
    this.kind = kind;
  }
}

export interface ReadPart {
  readonly part: string;
  readonly store: string;
  /** As the archive wrote it; checked by whoever takes it. */
  readonly json: string;
  /** How much of the file was read so far, 0 … 1. */
  readonly share: number;
}

/** What could not be read; the rest is good. */
export interface Damage {
  readonly parts: readonly string[];
  /** The file ends before its end, so there may be parts that nobody knows of. */
  readonly isCutOff: boolean;
}

/** One line holds a part of some megabytes; a longer one is no backup of ours. */
const LONGEST_LINE = 64_000_000;
/** A part is closed at about a million characters; the largest single row may add as much again, many times over. */
const LARGEST_PART = 256_000_000;

/** A file that says of itself that it is a backup, opened at its first line. */
export class BackupReader {
  readonly head: BackupHead;
  readonly #file: Blob;
  readonly #damaged: string[] = [];
  #parts = 0;
  #isEnded = false;

  private constructor(head: BackupHead, file: Blob) {
    this.head = head;
    this.#file = file;
  }

  /** Throws a `BackupProblem` where the file is none, or too new. */
  static async open(file: Blob): Promise<BackupReader> {
    for await (const { text } of eachLine(file, 100_000)) return new BackupReader(headIn(text), file);
    throw new BackupProblem('not-a-backup');
  }

  get damage(): Damage {
    return { parts: this.#damaged, isCutOff: !this.#isEnded };
  }

  /** All parts that are whole, in the order of the file. A damaged one is noted and left out. */
  async *parts(passphrase: string | null, signal: AbortSignal): AsyncIterable<ReadPart> {
    const cipher = await this.#cipher(passphrase);
    let number = 0;
    for await (const { text, end } of eachLine(this.#file, LONGEST_LINE)) {
      signal.throwIfAborted();
      number += 1;
      if (number === 1 || text.trim() === '') continue;
      const line = parsed(text);
      if (isEnd(line)) {
        this.#isEnded = line.parts === this.#parts;
        continue;
      }
      this.#parts += 1;
      const json = isPart(line) ? await unpacked(line, cipher) : null;
      if (isPart(line) && json !== null)
        yield { part: line.part, store: line.store, json, share: end / this.#file.size };
      else this.#damaged.push(nameIn(text) ?? `line ${number}`);
    }
  }

  async #cipher(passphrase: string | null): Promise<BackupCipher | null> {
    const { encryption } = this.head;
    if (encryption === null) return null;
    if (passphrase === null) throw new BackupProblem('needs-passphrase');
    const cipher = await BackupCipher.open(passphrase, encryption);
    if (cipher === null) throw new BackupProblem('wrong-passphrase');
    return cipher;
  }
}

async function unpacked(line: BackupLine, cipher: BackupCipher | null): Promise<string | null> {
  try {
    const bytes = fromBase64(line.data);
    if ((await sha256(bytes)) !== line.sha256) return null;
    return await gunzip(cipher === null ? bytes : await cipher.decrypt(bytes, line.part), LARGEST_PART);
  } catch {
    return null;
  }
}

function headIn(text: string): BackupHead {
  const head = parsed(text) as Partial<BackupHead> | null;
  if (head === null || typeof head !== 'object' || head.format !== BACKUP_FORMAT)
    throw new BackupProblem('not-a-backup');
  const { version, archive_version: archiveVersion, encryption } = head;
  if (!isCount(version) || !isCount(archiveVersion)) throw new BackupProblem('not-a-backup');
  if (version > BACKUP_VERSION || archiveVersion > ARCHIVE_VERSION) throw new BackupProblem('newer-version');
  if (encryption !== null && !isEncryption(encryption)) throw new BackupProblem('not-a-backup');
  return head as BackupHead;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}

function isEncryption(value: unknown): value is Encryption {
  const { cipher, key, salt, check } = (value ?? {}) as Partial<Encryption>;
  return cipher === 'AES-GCM' && key === 'PBKDF2-SHA-256' && typeof salt === 'string' && typeof check === 'string';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEnd(line: unknown): line is { readonly end: true; readonly parts: number } {
  return typeof line === 'object' && line !== null && (line as { end?: unknown }).end === true;
}

function isPart(line: unknown): line is BackupLine {
  if (typeof line !== 'object' || line === null) return false;
  const { part, store, sha256: hash, data } = line as Partial<BackupLine>;
  return [part, store, hash, data].every((one) => typeof one === 'string') && part!.startsWith(`${store}/`);
}

/** The name of a damaged part, where the line still tells it. */
function nameIn(text: string): string | null {
  return /^\{"part":"([a-zA-Z]{1,40}\/\d{1,6})"/.exec(text)?.[1] ?? null;
}
