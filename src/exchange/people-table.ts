import type { AccountId } from '../domain/account';
import type { Certainty } from '../domain/certainty';
import { type AccountContext, currentTags } from '../domain/context';
import type { FollowBackStatus, UnknownReason } from '../domain/ties/follow-back';
import type { ScopeViewer } from './scope';
import type { Table } from './table';

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
  /** `h` of the bound of the list that lacks the person (`domain/looks/hidden.ts`). */
  readonly atMostWrong: number | null;
  readonly why: UnknownReason | null;
}

/** Everybody in the viewer's lists as things stand: who follows back, how sure, and what the person noted of them. */
export const PEOPLE: Table<Person> = {
  name: 'people',
  version: 2,
  columns: [
    { name: 'username', type: 'text', value: ({ username }) => username },
    { name: 'full_name', type: 'text', value: ({ fullName }) => fullName },
    { name: 'account_id', type: 'text', value: ({ id }) => id },
    { name: 'status', type: 'text', value: ({ status }) => status },
    { name: 'certainty', type: 'text', value: ({ certainty }) => certainty },
    { name: 'as_of', type: 'moment', value: ({ asOf }) => asOf },
    { name: 'followers_read_at', type: 'moment', value: ({ followersSeenAt }) => followersSeenAt },
    { name: 'following_read_at', type: 'moment', value: ({ followingSeenAt }) => followingSeenAt },
    { name: 'verified', type: 'boolean', value: ({ isVerified }) => isVerified },
    { name: 'private', type: 'boolean', value: ({ isPrivate }) => isPrivate },
    { name: 'first_seen_at', type: 'moment', value: ({ firstSeenAt }) => firstSeenAt },
    { name: 'follows_viewer_since', type: 'moment', value: ({ followsViewerSinceAt }) => followsViewerSinceAt },
    { name: 'viewer_follows_since', type: 'moment', value: ({ viewerFollowsSinceAt }) => viewerFollowsSinceAt },
    { name: 'reasons', type: 'text', value: ({ context }) => context.reasons.join(' ') },
    { name: 'tags', type: 'text', value: ({ context }) => currentTags(context).join(', ') },
    { name: 'note', type: 'text', value: ({ context }) => context.note },
    { name: 'kept', type: 'boolean', value: ({ context }) => context.isKept },
    { name: 'viewer_id', type: 'text', value: ({ viewer }) => viewer.id },
    { name: 'viewer_username', type: 'text', value: ({ viewer }) => viewer.username },
    { name: 'at_most_wrong', type: 'count', value: ({ atMostWrong }) => atMostWrong },
    { name: 'why', type: 'text', value: ({ why }) => why },
  ],
};
