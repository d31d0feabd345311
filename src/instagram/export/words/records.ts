import { isLabel, USERNAME_LABELS } from './labels';
import { repairMojibake } from './mojibake';
import { secondsToMs } from './timestamps';
import { asListedName, nameInLink } from './username';

/** A JSON object. */
export type Members = Readonly<Record<string, unknown>>;

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of its own; nothing inherited, whatever a file calls its keys. */
export function member(value: unknown, key: string): unknown {
  return isMembers(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function listMember(value: unknown, key: string): readonly unknown[] {
  const list = member(value, key);
  return Array.isArray(list) ? list : [];
}

export interface ListedRecord {
  readonly username: string | null;
  readonly at: number;
  /** The display name; only R3 has one. */
  readonly name: string | null;
}

/**
 * One record of a list file. Three forms, told by what they hold and never by the export's date:
 * R1 and R2 carry `string_list_data`, R3 (other lists since May 2026) `label_values`.
 */
export function listedRecord(record: unknown): ListedRecord {
  const labels = listMember(record, 'label_values');
  if (labels.length > 0) return labelledRecord(record, labels);
  const title = member(record, 'title');
  const first = listMember(record, 'string_list_data')[0];
  // The value if it is a username, else the account its link leads to, else the title (exports of 2021–2026).
  const username =
    asListedName(member(first, 'value')) ??
    nameInLink(member(first, 'href')) ??
    titleName(title, member(first, 'href'));
  return { username, at: secondsToMs(member(first, 'timestamp')), name: null };
}

/** The title of a row whose link leads to a post or to another site is no account of this list. */
function titleName(title: unknown, href: unknown): string | null {
  return typeof href === 'string' && href !== '' && !/^https?:\/\/(?:www\.)?instagram\.com\/_u\//i.test(href)
    ? null
    : asListedName(title);
}

/**
 * R3: labels are localised; where they are not known their order counts, of exactly these three: URL, Name, Username. The URL was empty or a bio link in 187 of 187
 * real records, sometimes to another Instagram account: it is never read.
 */
function labelledRecord(record: unknown, labels: readonly unknown[]): ListedRecord {
  const at = secondsToMs(member(record, 'timestamp'));
  const known = labels.findIndex((item) => isLabel(USERNAME_LABELS, member(item, 'label')));
  const place = known === -1 && labels.length === 3 ? 2 : known;
  const username = asListedName(member(labels[place], 'value'));
  const name = place < 2 ? null : member(labels[place - 1], 'value');
  return { username, at, name: typeof name === 'string' && name !== '' ? repairMojibake(name) : null };
}

/** A file with a single record is that record itself, not an array of one (seen for blocked, hide story, comments). */
export const RECORD_KEYS: ReadonlySet<string> = new Set([
  'title',
  'timestamp',
  'media',
  'media_list_data',
  'string_list_data',
  'string_map_data',
  'label_values',
  'fbid',
]);

/** The keys that make an object a record; the others of `RECORD_KEYS` may stand elsewhere too. */
const TELLING = ['label_values', 'string_map_data', 'string_list_data'];

/** A single record, put together again from what arrives key by key and batch by batch. Each value is moved once. */
export class LoneRecord {
  readonly #parts = new Map<string, unknown>();
  readonly #lists = new Map<string, unknown[]>();

  addItems(key: string, values: readonly unknown[]): void {
    const list = this.#lists.get(key) ?? [];
    for (const value of values) list.push(value);
    this.#lists.set(key, list);
    this.#parts.set(key, list);
  }

  set(key: string, value: unknown): void {
    this.#lists.delete(key);
    this.#parts.set(key, value);
  }

  has(key: string): boolean {
    return this.#parts.has(key);
  }

  /** All that arrived. */
  whole(): Members {
    return Object.fromEntries(this.#parts);
  }

  /** Null where what arrived is no record. */
  record(): Members | null {
    return TELLING.some((key) => this.#parts.has(key)) ? this.whole() : null;
  }
}
