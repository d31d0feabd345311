import type { AccountId } from '../domain/account';
import type { Certainty } from '../domain/certainty';
import { type AccountContext, currentTags } from '../domain/context';
import type { FollowBackStatus, UnknownReason } from '../domain/ties/follow-back';
import type { ScopeViewer } from './scope';
import { type Batch, batchOf, type Table } from './table';

/** One person as they leave Balik. Times are epoch ms; `null` = not known. */
export interface Person {
  readonly viewer: ScopeViewer;
  readonly id: AccountId | null;
  readonly username: string;
  readonly fullName: string;
  readonly status: FollowBackStatus;
  readonly certainty: Certainty | null;
  /** The older of the two dates below. */
  readonly asOf: number | null;
  /** Of a row when it was shown at the latest, of an absence since when; of one of whom nothing is known, the look. */
  readonly followersSeenAt: number | null;
  readonly followingSeenAt: number | null;
  readonly isVerified: boolean | null;
  readonly isPrivate: boolean | null;
  readonly firstSeenAt: number;
  /** As an official export dates it. */
  readonly followsViewerSinceAt: number | null;
  readonly viewerFollowsSinceAt: number | null;
  readonly context: AccountContext;
  /** `h` of the bound of the list that lacks the person (`domain/hidden.ts`). */
  readonly atMostWrong: number | null;
  readonly why: UnknownReason | null;
}

/** Everybody in the viewer's lists as things stand: who follows back, how sure, and what the person noted of them. */
export const PEOPLE: Table = {
  name: 'people',
  version: 2,
  columns: [
    { name: 'username', type: 'text' },
    { name: 'full_name', type: 'text' },
    { name: 'account_id', type: 'text' },
    { name: 'status', type: 'text' },
    { name: 'certainty', type: 'text' },
    { name: 'as_of', type: 'moment' },
    { name: 'followers_read_at', type: 'moment' },
    { name: 'following_read_at', type: 'moment' },
    { name: 'verified', type: 'boolean' },
    { name: 'private', type: 'boolean' },
    { name: 'first_seen_at', type: 'moment' },
    { name: 'follows_viewer_since', type: 'moment' },
    { name: 'viewer_follows_since', type: 'moment' },
    { name: 'reasons', type: 'text' },
    { name: 'tags', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'kept', type: 'boolean' },
    { name: 'viewer_id', type: 'text' },
    { name: 'viewer_username', type: 'text' },
    { name: 'at_most_wrong', type: 'count' },
    { name: 'why', type: 'text' },
  ],
};

export function peopleBatch(people: readonly Person[]): Batch {
  return batchOf(
    PEOPLE,
    people.map((person) => [
      person.username,
      person.fullName,
      person.id,
      person.status,
      person.certainty,
      person.asOf,
      person.followersSeenAt,
      person.followingSeenAt,
      person.isVerified,
      person.isPrivate,
      person.firstSeenAt,
      person.followsViewerSinceAt,
      person.viewerFollowsSinceAt,
      person.context.reasons.join(' '),
      currentTags(person.context).join(', '),
      person.context.note,
      person.context.isKept,
      person.viewer.id,
      person.viewer.username,
      person.atMostWrong,
      person.why,
    ]),
  );
}
