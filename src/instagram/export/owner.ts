import { asUsername } from '../../domain/account';
import { type HtmlRow, HtmlRows } from './html/html-rows';
import { isLabel, NAME_LABELS, USERNAME_LABELS } from './words/labels';
import { repairMojibake } from './words/mojibake';
import { isMembers, listMember, type Members, member } from './words/records';
import { secondsToMs } from './words/timestamps';
import { isDeletedName } from './words/username';

export type OwnerSource = 'personal-information' | 'page-header' | 'file-name' | 'sign-up';

/** Whose export this is. */
export interface ExportOwner {
  readonly username: string;
  readonly from: OwnerSource;
}

/** What is read of the files about oneself; e-mail, phone and birth date stand beside it and are dropped. */
export interface PersonalInformation {
  readonly username: string | null;
  readonly name: string | null;
  /** Epoch ms; only the file about the sign-up tells. */
  readonly signedUpAt: number | null;
}

/** Labels with their values, as they stand together. */
type Fields = readonly (readonly [label: string, value: unknown])[];

/**
 * `personal_information` and the `profile.json` of 2020. The fields stand in `profile_user[]`, which may be nested once
 * more, and not be its first item; as `string_map_data` or, since 2026, as `label_values`. Where they stand and in what
 * order is not relied on: only a label that is known tells whose it is.
 */
export function personalInformationOf(text: string): PersonalInformation {
  const groups = groupsIn(text);
  const byLabel = groups.map(labelledUsername).filter((username) => username !== null);
  const distinct = new Set(byLabel);
  // One file that names two owners names none.
  if (distinct.size > 1) return { username: null, name: null, signedUpAt: null };
  const group = groups.find((one) => labelledUsername(one) !== null) ?? groups.find((one) => one.length > 0) ?? [];
  const named_ = groups.flat().find(([label]) => isLabel(NAME_LABELS, label))?.[1];
  const after = group[group.findIndex(([label]) => isLabel(USERNAME_LABELS, label)) + 1]?.[1];
  // In a language not known nobody is named: a bio, or "Private account: Falskt", is shaped like a username too.
  const username = byLabel[0] ?? null;
  const name = named(named_ ?? (byLabel.length > 0 ? after : undefined));
  return { username, name, signedUpAt: null };
}

/**
 * `signup_details`: the name that the account was made with, and when. A rename since is not in it, so it names the
 * owner only where nothing else does.
 */
export function signupOf(text: string): PersonalInformation {
  const groups = groupsIn(text);
  const username = groups.map(labelledUsername).find((one) => one !== null) ?? null;
  const times = momentsIn(text);
  return { username, name: null, signedUpAt: times.length === 0 ? null : Math.min(...times) };
}

function labelledUsername(fields: Fields): string | null {
  return ownName(fields.find(([label]) => isLabel(USERNAME_LABELS, label))?.[1]);
}

function ownName(value: unknown): string | null {
  const username = asUsername(value);
  return username !== null && isDeletedName(username) ? null : username;
}

function named(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? repairMojibake(value) : null;
}

function groupsIn(text: string): readonly Fields[] {
  return text.startsWith('<') ? [htmlFields(text)] : [...partsOf(JSON.parse(text))].flatMap(fieldsOf);
}

/** The fields that one object tells by itself, in any of the forms seen. */
function fieldsOf(part: Members): Fields[] {
  const map = member(part, 'string_map_data');
  const mapped: Fields = isMembers(map)
    ? Object.entries(map).map(([label, entry]) => [label, member(entry, 'value')] as const)
    : [];
  const listed: Fields = [...listMember(part, 'label_values'), ...listMember(part, 'dict')].map((item) => [
    String(member(item, 'label')),
    member(item, 'value'),
  ]);
  const username = member(part, 'username');
  const flat: Fields =
    typeof username === 'string'
      ? [
          ['username', username],
          ['name', member(part, 'name')],
        ]
      : [];
  return [mapped, listed, flat].filter((fields) => fields.length > 0);
}

/** Every object of a file, however deep, in its order; without recursion, for a file may nest as it likes. */
function* partsOf(file: unknown): Iterable<Members> {
  const waiting: unknown[] = [file];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value)) for (let at = value.length - 1; at >= 0; at--) waiting.push(value[at]);
    else if (isMembers(value)) {
      yield value;
      for (const inner of Object.values(value).reverse()) if (typeof inner === 'object') waiting.push(inner);
    }
  }
}

/** Moments that a JSON file tells, epoch ms; a page tells them in words, which are not needed. */
function momentsIn(text: string): number[] {
  if (text.startsWith('<')) return [];
  return [...partsOf(JSON.parse(text))]
    .flatMap((part) => [secondsToMs(member(part, 'timestamp')), secondsToMs(member(part, 'timestamp_value'))])
    .filter((at) => !Number.isNaN(at));
}

function htmlFields(text: string): Fields {
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
