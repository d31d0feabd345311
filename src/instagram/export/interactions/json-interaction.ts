import type { TallyKind } from '../files/interaction-files';
import { COMMENT_LABELS, isLabel, MEDIA_OWNER_LABELS } from '../words/labels';
import { repairMojibake } from '../words/mojibake';
import { isMembers, listMember, member } from '../words/records';
import { isoToMs, secondsToMs } from '../words/timestamps';
import { asListedName } from '../words/username';

/** Who was on the other side of one interaction, and when. */
export interface Interaction {
  readonly username: string | null;
  readonly at: number;
  /** The display name, where the record shows it beside the username. */
  readonly name: string | null;
}

const NOBODY: Interaction = { username: null, at: Number.NaN, name: null };

/**
 * One record of a likes, comments, stories, stickers or saves file; a collection's record may hold several, or none.
 * The form is told by what the record holds: one export of February 2026 has new likes beside old saves.
 */
export function interactionsIn(record: unknown, kind: TallyKind): readonly Interaction[] {
  // 2020 and before: ["2020-06-21T04:16:30+00:00", "U"], comments with their text between.
  if (Array.isArray(record)) return [{ username: asListedName(record.at(-1)), at: isoToMs(record[0]), name: null }];
  const labels = listMember(record, 'label_values');
  if (kind === 'saved-collections') return labels.length > 0 ? collectionItems(labels) : collectionRow(record);
  if (labels.length > 0) return [{ ...ownerIn(labels), at: secondsToMs(member(record, 'timestamp')) }];
  const fields = member(record, 'string_map_data');
  if (isMembers(fields)) return [kind.endsWith('-comments') ? commentOf(fields) : savedOf(record, fields)];
  // The value of these is an answer or a thumbs-up, in comments of 2021 the text: never an account.
  const first = listMember(record, 'string_list_data')[0];
  return [{ username: asListedName(member(record, 'title')), at: secondsToMs(member(first, 'timestamp')), name: null }];
}

/**
 * The owner group of 2026: the last group with exactly one element of two or more entries; the username is that
 * element's last entry (255 of 255 real records). Its URL is a bio link, hashtags have one entry, captions are free text.
 */
function ownerIn(labels: readonly unknown[]): Interaction {
  const group = labels.findLast((label) => {
    const elements = listMember(label, 'dict');
    return elements.length === 1 && listMember(elements[0], 'dict').length >= 2;
  });
  const entries = listMember(listMember(group, 'dict')[0], 'dict');
  if (entries.length < 2) return NOBODY;
  const name = entries.length < 3 ? null : member(entries.at(-2), 'value');
  return {
    username: asListedName(member(entries.at(-1), 'value')),
    at: Number.NaN,
    name: typeof name === 'string' && name !== '' ? repairMojibake(name) : null,
  };
}

/** `{"Comment":{…},"Media Owner":{"value":U},"Time":{"timestamp":s}}`; the comment itself is never looked at. */
function commentOf(fields: Readonly<Record<string, unknown>>): Interaction {
  const entries = Object.entries(fields);
  const owner =
    entries.find(([label]) => isLabel(MEDIA_OWNER_LABELS, label)) ??
    (entries.length >= 3 || !('Comment' in fields)
      ? entries.find(([label, entry]) => !isLabel(COMMENT_LABELS, label) && !hasTime(entry) && label !== 'Comment')
      : undefined);
  return { username: asListedName(member(owner?.[1], 'value')), at: timeIn(entries), name: null };
}

/** `title`, or in 2022 a field of its own ("Shared By") beside the one with the time. */
function savedOf(record: unknown, fields: Readonly<Record<string, unknown>>): Interaction {
  const entries = Object.entries(fields);
  const shared = entries.find(([, entry]) => !hasTime(entry) && !member(entry, 'href'));
  const username = asListedName(member(record, 'title')) ?? asListedName(member(shared?.[1], 'value'));
  return { username, at: timeIn(entries), name: null };
}

/** Until spring 2026 a collection's head and its items are rows alike; only an item's name leads to a post. */
function collectionRow(record: unknown): Interaction[] {
  const fields = member(record, 'string_map_data');
  if (!isMembers(fields)) return [];
  const entries = Object.entries(fields);
  const item = entries.find(([, entry]) => !hasTime(entry) && member(entry, 'href'));
  if (item === undefined) return [];
  return [{ username: asListedName(member(item[1], 'value')), at: timeIn(entries), name: null }];
}

/** Since 2026 a collection holds its items in one group; each has its owner, none has a time. */
function collectionItems(labels: readonly unknown[]): Interaction[] {
  return labels.flatMap((label) =>
    listMember(label, 'dict').flatMap((element) => {
      const entries = listMember(element, 'dict');
      return entries.some((entry) => Array.isArray(member(entry, 'dict'))) ? [ownerIn(entries)] : [];
    }),
  );
}

function hasTime(entry: unknown): boolean {
  return !Number.isNaN(secondsToMs(member(entry, 'timestamp')));
}

function timeIn(entries: readonly (readonly [string, unknown])[]): number {
  return secondsToMs(member(entries.find(([, entry]) => hasTime(entry))?.[1], 'timestamp'));
}
