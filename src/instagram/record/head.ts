/** The version of the format of records. */
export const FORMAT = 1;

/** The first line of a record. */
export interface RecordHead {
  readonly record: typeof FORMAT;
  /** The version of the extension that made it. */
  readonly balik: string;
}

/** The first line of a record, with the line break behind it. */
export function headLine(version: string): string {
  return `${JSON.stringify({ record: FORMAT, balik: version } satisfies RecordHead)}\n`;
}
