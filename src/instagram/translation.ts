import type { AccountId } from '../domain/account';
import type { FollowList } from '../domain/follow-list';
import type { Capture } from '../domain/looks/capture';
import type { ProfileSighting, TieSighting } from '../domain/looks/profile';
import type { DialectProblem } from './problem';
import type { ViewerClaim } from './viewer';

/** A capture that still lacks its viewer and its id; who receives it adds both. */
export interface CapturePiece extends Omit<Capture, 'captureId' | 'viewer' | 'unidentified'> {
  /** Rows without a readable id, by their usernames; null where that cannot be read either. Absent = none. */
  readonly unidentified?: readonly (string | null)[];
}
export type ProfilePiece = Omit<ProfileSighting, 'viewer'>;
export type TiePiece = Omit<TieSighting, 'viewer'>;

/** One thing that an answer said, in the words of the domain. */
export type Translation =
  /** Who is logged in here. Always comes before what was seen, so that a conflict is known in time. */
  | { readonly kind: 'claim'; readonly claim: ViewerClaim }
  | { readonly kind: 'capture'; readonly capture: CapturePiece }
  /** `isOwn`: the answer itself says that this is (not) the viewer; null = it does not tell. */
  | { readonly kind: 'profile'; readonly profile: ProfilePiece; readonly isOwn: boolean | null }
  | { readonly kind: 'ties'; readonly ties: readonly TiePiece[] }
  | { readonly kind: 'identity'; readonly id: AccountId; readonly username: string }
  /** Instagram shows no such account to this viewer. */
  | { readonly kind: 'nobody'; readonly id: AccountId | null; readonly username: string | null }
  /** Typed into a list's search box: never a page of the list. */
  | { readonly kind: 'search' }
  /** `list`: the list that the trouble was about, where there is one: a profile that counts 0 makes an empty page whole. */
  | { readonly kind: 'problem'; readonly problem: DialectProblem; readonly list: FollowList | null };
