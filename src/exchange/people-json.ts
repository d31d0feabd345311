import type { AccountId } from '../domain/account';
import type { Coverage } from '../domain/coverage';
import type { FollowListKind } from '../domain/follow-list';
import type { Person } from './people';

export const PEOPLE_FORMAT = 'balik-people';
export const PEOPLE_VERSION = 1;

/** What a reader must know before the people: whose lists, how far they were read, and when. */
export interface PeopleFileHead {
  readonly exportedAt: number;
  readonly viewer: { readonly id: AccountId; readonly username: string | null };
  /** The reading each status rests on; `null` = never read. */
  readonly lists: Readonly<Record<FollowListKind, { readonly readAt: number; readonly coverage: Coverage } | null>>;
}

/**
 * The file up to its people, who follow one per line (`personJson`, joined by `PERSON_SEPARATOR`), then
 * `PEOPLE_JSON_END`. Written in pieces, so that a large file never has to be one string.
 *
 * `{ format, version, exportedAt, viewer, lists, people: [{ id, username, fullName, status, certainty, asOf,
 * followersSeenAt, followingSeenAt, isVerified, isPrivate, firstSeenAt }] }`; times in epoch ms, ids as strings.
 */
export function peopleJsonHead(head: PeopleFileHead): string {
  const start = JSON.stringify({ format: PEOPLE_FORMAT, version: PEOPLE_VERSION, ...head });
  return `${start.slice(0, -1)},"people":[\n`;
}

export const PERSON_SEPARATOR = ',\n';
export const PEOPLE_JSON_END = '\n]}\n';

export function personJson(person: Person): string {
  return JSON.stringify(person);
}
