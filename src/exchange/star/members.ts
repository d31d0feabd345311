import type { Membership } from '../../domain/membership';
import { encodedRuns } from '../parquet-column';
import { ParquetPieces } from '../parquet-pieces';
import { encodedAscending } from './ascending';
import type { OpenFile } from './star-folder';
import type { StarTable } from './star-table';

/**
 * Who was in which snapshot: two whole numbers a row, by which the other files are joined. In the order of snapshots and,
 * within each, of accounts: so the one is a run, and the other mostly grows by one.
 */
export const MEMBERS: StarTable = {
  name: 'members',
  columns: [
    { name: 'snapshot', type: 'count', isAlwaysKnown: true },
    { name: 'account', type: 'count', isAlwaysKnown: true },
  ],
};

/** Rows to a row group. As many four-byte numbers are a megabyte, which is one page. */
const GROUP_ROWS = 262_144;

/** A word of a set that has everybody. */
const ALL_BITS = 0xffff_ffff;

interface Span {
  readonly min: number;
  readonly max: number;
}

/** One file of members, filled from sets as they lie in the archive: no object, no text, no array for a row. */
export class MembersFile {
  readonly #file: OpenFile;
  readonly #pieces: ParquetPieces;
  readonly #accounts = new Int32Array(GROUP_ROWS);
  #filled = 0;
  #runs: { readonly number: number; readonly times: number; readonly span: Span }[] = [];

  constructor(file: OpenFile, about: Readonly<Record<string, string>>) {
    this.#file = file;
    this.#pieces = new ParquetPieces(MEMBERS.columns, about);
  }

  /** `onGroup` is called now and then with how many rows were added since: there the page gets its turn. */
  async add(snapshot: number, set: Membership, onGroup: (rows: number) => Promise<void>): Promise<void> {
    const accounts = this.#accounts;
    let from = this.#filled;
    let at = from;
    for (let word = 0; word < set.length; word++) {
      let bits = set[word]!;
      if (bits === 0) continue;
      if (at > GROUP_ROWS - 32) {
        this.#note(snapshot, from, at);
        await this.#write();
        await onGroup(at - from);
        from = 0;
        at = 0;
      }
      const first = word * 32;
      if (bits === ALL_BITS) {
        for (let number = first; number < first + 32; number++) accounts[at++] = number;
        continue;
      }
      while (bits !== 0) {
        const lowest = bits & -bits;
        accounts[at++] = first + 31 - Math.clz32(lowest);
        bits ^= lowest;
      }
    }
    this.#note(snapshot, from, at);
    await onGroup(at - from);
  }

  /** Within a snapshot accounts ascend. */
  #note(number: number, from: number, until: number): void {
    this.#filled = until;
    if (until === from) return;
    const span = { min: this.#accounts[from]!, max: this.#accounts[until - 1]! };
    this.#runs.push({ number, times: until - from, span });
  }

  async close(): Promise<void> {
    if (this.#filled > 0) await this.#write();
    await this.#file.add(this.#pieces.end());
    await this.#file.close();
  }

  async #write(): Promise<void> {
    const rows = this.#filled;
    const spans = this.#runs.map(({ span }) => span);
    const span = {
      min: spans.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY),
      max: spans.reduce((most, { max }) => Math.max(most, max), 0),
    };
    let start = 0;
    const starts = this.#runs.map(({ times }) => {
      start += times;
      return start - times;
    });
    const accounts = encodedAscending(this.#accounts.subarray(0, rows), starts, span);
    const group = this.#pieces.group([{ written: encodedRuns(this.#runs) }, { written: accounts }], rows);
    this.#runs = [];
    await this.#file.add(group);
    this.#filled = 0;
  }
}
