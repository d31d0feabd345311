import { ARRAYS, type ArrayName, fromBase64, toBase64 } from './codec';

/**
 * A rescued file: a first line that says what it is, then one row of one store per line, as JSON. Rows are taken as
 * they are: whatever could still be read is worth more than whatever we make of it.
 */
export interface RescueHead {
  readonly format: 'balik-rescue';
  readonly edition: 1;
  /** The version of the database the rows were read from. */
  readonly database: number;
}

export interface RescuedRow {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

export function headLine(database: number): string {
  return JSON.stringify({ format: 'balik-rescue', edition: 1, database } satisfies RescueHead);
}

export function rowLine(row: RescuedRow): string {
  return JSON.stringify(row, (_key, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value;
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    return { $array: value.constructor.name, bytes: toBase64(bytes) };
  });
}

/** null = this is not the first line of a rescued file that this Balik can read. */
export function asHead(line: string): RescueHead | null {
  const head = parsed(line) as Partial<RescueHead> | null;
  if (typeof head !== 'object' || head === null || head.format !== 'balik-rescue' || head.edition !== 1) return null;
  return Number.isSafeInteger(head.database) && head.database! > 0 ? (head as RescueHead) : null;
}

/** null = a line that was cut or is not ours; the others still count. */
export function asRow(line: string): RescuedRow | null {
  const row = parsed(line) as Partial<RescuedRow> | null;
  if (typeof row !== 'object' || row === null || typeof row.store !== 'string') return null;
  return row.key === undefined || row.value === undefined ? null : (row as RescuedRow);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line, (key, value: unknown) => {
      if (key === '__proto__') return undefined;
      if (typeof value !== 'object' || value === null || !('$array' in value)) return value;
      const { $array, bytes } = value as { $array: ArrayName; bytes: string };
      if (!Object.hasOwn(ARRAYS, $array)) throw new TypeError('No array of ours.');
      return new ARRAYS[$array](fromBase64(bytes).buffer);
    });
  } catch {
    return null;
  }
}
