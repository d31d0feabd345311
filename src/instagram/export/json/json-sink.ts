/** What a JSON file of an export says, piece by piece; no piece is larger than a batch of records. */
export interface JsonSink {
  /** An array begins: the file itself (`null`) or the value of one of its keys. Comes for empty arrays too. */
  opened?(key: string | null): void;
  /** An object begins as the value of a key of the top object. */
  objectOpened?(key: string): void;
  /** Elements of the array under `key` (null: of the file itself), in batches. */
  items(key: string | null, values: readonly unknown[]): void;
  /** Members of the object under `key`, in batches; pairs, so that `__proto__` is a name like any other. */
  entries?(key: string, pairs: readonly (readonly [string, unknown])[]): void;
  scalar?(key: string, value: unknown): void;
  /** A row of the anatomy that nearly every list has, read without parsing it: where its name stands in the bytes at hand. */
  plainRow?(key: string | null, bytes: Uint8Array, from: number, to: number, seconds: number): void;
}

/** The text is no JSON, stops before its end, or nests absurdly deep. */
export class JsonFault extends Error {
  readonly reason: 'broken' | 'truncated' | 'too-large' | 'too-deep';
  constructor(reason: 'broken' | 'truncated' | 'too-large' | 'too-deep') {
    super(`JSON ${reason}`);
    this.reason = reason;
  }
}
