/**
 * Rows as JSON and back. Columns and sets of the archive are typed arrays; each is written as `{ "$": its name, "b": its
 * bytes in base64, little-endian }`, and a number that JSON has no word for as `{ "$": "number", "b": its name }`.
 */
export type StoredRow = readonly [key: IDBValidKey, value: unknown];

/** The typed arrays that rows of the archive may hold, by name. */
export const ARRAYS = { Uint8Array, Uint32Array, Float64Array } as const;
export type ArrayName = keyof typeof ARRAYS;

export function rowsToJson(rows: readonly StoredRow[]): string {
  return JSON.stringify(rows, (_key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', b: String(value) };
    if (!ArrayBuffer.isView(value)) return value;
    const name = value.constructor.name;
    if (!Object.hasOwn(ARRAYS, name)) throw new TypeError(`A backup has no word for a ${name}.`);
    return { $: name, b: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
  });
}

/** Throws where the text is not what `rowsToJson` writes. */
export function rowsFromJson(json: string): StoredRow[] {
  const rows: unknown = JSON.parse(json, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '$')) return value;
    const { $: name, b } = value as { $: unknown; b: unknown };
    if (typeof b !== 'string') throw new TypeError('An array without bytes.');
    if (name === 'number') return Number(b);
    if (typeof name !== 'string' || !Object.hasOwn(ARRAYS, name)) throw new TypeError('An array of an unknown kind.');
    return new ARRAYS[name as ArrayName](fromBase64(b).buffer);
  });
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row) && row.length === 2))
    throw new TypeError('Not rows of the archive.');
  return rows as StoredRow[];
}

/** Characters of a string are pushed onto the stack, so not too many at once. */
const AT_ONCE = 0x8000;

/** Bytes as base64 with padding; `fromBase64` reads it again. */
export function toBase64(bytes: Uint8Array): string {
  // The browser's own, several times as quick, since Chromium 140 and Firefox 133.
  const own = (bytes as { toBase64?: () => string }).toBase64?.();
  if (own !== undefined) return own;
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(text);
}

/** Throws where the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
