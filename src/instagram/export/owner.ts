import { asUsername } from '../../domain/account';
import { type HtmlRow, HtmlRows } from './html/html-rows';
import { isLabel, NAME_LABELS, USERNAME_LABELS } from './labels';
import { repairMojibake } from './mojibake';
import { isMembers, listMember, member } from './records';
import { isDeletedName } from './username';

export type OwnerSource = 'personal-information' | 'page-header' | 'file-name';

/** Whose export this is. */
export interface ExportOwner {
  readonly username: string;
  readonly from: OwnerSource;
}

/** The two fields read of the personal information; e-mail, phone and birth date stand beside them and are dropped. */
export interface PersonalInformation {
  readonly username: string | null;
  readonly name: string | null;
}

const NOTHING: PersonalInformation = { username: null, name: null };

export function personalInformationOf(text: string): PersonalInformation {
  if (text.startsWith('<')) return fromFields(htmlFields(text));
  const file: unknown = JSON.parse(text);
  // profile.json of 2020 and before.
  const flat = asUsername(member(file, 'username'));
  if (flat !== null) return { username: flat, name: named(member(file, 'name')) };
  const fields = member(listMember(file, 'profile_user')[0], 'string_map_data');
  if (!isMembers(fields)) return NOTHING;
  return fromFields(Object.entries(fields).map(([label, entry]): [string, unknown] => [label, member(entry, 'value')]));
}

/**
 * By known labels; in a language not known by order, which was the same in every export seen: e-mail, phone,
 * phone confirmed, **username, name**, bio, …
 */
function fromFields(fields: readonly (readonly [string, unknown])[]): PersonalInformation {
  const at = fields.findIndex(([label]) => isLabel(USERNAME_LABELS, label));
  const named_ = fields.find(([label]) => isLabel(NAME_LABELS, label))?.[1];
  if (at !== -1) return { username: ownName(fields[at]![1]), name: named(named_ ?? fields[at + 1]?.[1]) };
  const nameAt = fields.findIndex(([label]) => isLabel(NAME_LABELS, label));
  const before = nameAt === -1 ? fields : fields.slice(0, nameAt);
  const username = before.map(([, value]) => ownName(value)).findLast((name) => name !== null && isLikelyName(name));
  return { username: username ?? null, name: named(named_) };
}

function ownName(value: unknown): string | null {
  const username = asUsername(value);
  return username !== null && isDeletedName(username) ? null : username;
}

/** Phone numbers, dates and yes/no are shaped like usernames too. */
function isLikelyName(name: string): boolean {
  return !/^(?:true|false|\d+|[\d.]+)$/.test(name);
}

function named(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? repairMojibake(value) : null;
}

function htmlFields(text: string): [string, string][] {
  const rows: HtmlRow[] = [];
  const page = new HtmlRows({ header: () => undefined, row: (row) => rows.push(row) }, text.length + 1);
  page.push(new TextEncoder().encode(text));
  return rows.flatMap((row) =>
    row.tables.flatMap((table) =>
      table.rows.map((cells): [string, string] =>
        cells.length === 2 ? [cells[0]!.label, cells[1]!.label] : [cells[0]?.label ?? '', cells[0]?.value ?? ''],
      ),
    ),
  );
}

export interface ArchiveName {
  readonly owner: string;
  /** Midnight UTC of the day the export was made. */
  readonly dayAt: number;
}

/** `instagram-<owner>-YYYY-MM-DD-<8 random>` as Instagram names the archive, anywhere in a path; copies included. */
export function archiveNameIn(path: string): ArchiveName | null {
  for (const segment of path.split(/[\\/]/)) {
    const match = /^instagram-([a-z0-9._]{1,30})-(\d{4}-\d{2}-\d{2})(?:[-. (]|$)/i.exec(segment);
    const dayAt = Date.parse(`${match?.[2]}T00:00:00Z`);
    if (match !== null && !Number.isNaN(dayAt)) return { owner: match[1]!.toLowerCase(), dayAt };
  }
  return null;
}
