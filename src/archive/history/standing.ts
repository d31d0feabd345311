import type { AccountId } from '../../domain/account';
import { absentSince, presentIn } from '../../domain/looks/look';
import { difference, hasNumber, isEmpty, type Membership, membershipOf, union } from '../../domain/membership';
import { type Heard, judgeTies, UNHEARD, type Whom } from '../../domain/ties/absence';
import { type BoundWorld, withBounds } from '../../domain/ties/bound';
import type { AccountEvidence } from '../../domain/ties/follow-back';
import { looksThatMatter, notFollowedAt, type Standing, standingOf } from '../../domain/ties/standing';
import type { ProfileSight } from '../../domain/ties/tie';
import { headOf, LOOK_STORES, sightsOfBoth, withSets } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { StoredSnapshot, TieRow } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';
import { BOUND_STORES, type BoundStore, boundWorldOf } from './bound-world';

export const STANDING_STORES = [...LOOK_STORES, ...BOUND_STORES] as const satisfies readonly StoreName[];

/** What a viewer's two lists say at a moment: fetched once, asked of anybody. */
export interface Fetched {
  readonly standing: Standing;
  readonly world: BoundWorld;
  /** Whom Instagram named among the deactivated, without a sign of life since. */
  readonly deactivated: Membership;
  readonly now: number;
}

/** Fetches the looks that a verdict at `now` rests on, with their sets. */
export async function fetchStanding(
  tx: ReadTx<BoundStore | 'readings' | 'snapshots' | 'memberships'>,
  viewer: AccountId,
  now: number,
  memberships: Memberships = new Memberships(tx),
): Promise<Fetched> {
  const [rows, world] = await Promise.all([sightsOfBoth(tx, viewer, viewer), boundWorldOf(tx, viewer, viewer)]);
  const heads = looksThatMatter(rows.map(headOf), now);
  const looks = await Promise.all(heads.map((head) => withSets(head, memberships)));
  const bounded = withBounds(looks, world);
  const standing = standingOf(bounded, now);
  return {
    standing,
    world,
    deactivated: deactivatedSince(
      rows.filter(({ readAt }) => readAt <= now),
      standing,
    ),
    now,
  };
}

/**
 * Instagram names deactivated accounts on page 1, and not each time: whoever was named at any look counts until a later
 * look shows them.
 */
function deactivatedSince(rows: readonly StoredSnapshot[], { followers, following }: Standing): Membership {
  const shownSince = (at: number) =>
    [followers, following].flatMap(({ whole, later }) =>
      [whole, ...later].filter((look) => look !== null && absentSince(look) > at).map((look) => presentIn(look!)),
    );
  return rows.reduce((all, { pass }) => {
    const named = membershipOf(pass?.deactivated?.named ?? []);
    return isEmpty(named) ? all : union(all, shownSince(pass!.endedAt).reduce(difference, named));
  }, membershipOf([]));
}

/** What was heard of an account beside the lists until now: a clock that was ahead proves nothing. */
export function heardIn(tie: TieRow | null, now: number): Heard {
  if (tie === null) return UNHEARD;
  const { followsYou, youFollow, rowSeenAt } = tie;
  const until = (said: ProfileSight | null) => (said !== null && said.observedAt > now ? null : said);
  return { followsYou: until(followsYou), youFollow: until(youFollow), rowSeenAt };
}

/** The evidence about one account. `since`: when an export dates the follow that holds now; null = none does. */
export function evidenceFrom(
  { standing, deactivated, now }: Fetched,
  whom: Whom,
  tie: TieRow | null,
  since: number | null,
): AccountEvidence {
  const { number } = whom;
  const isInactive = whom.isInactive || hasNumber(deactivated, number);
  const ties = judgeTies(standing, { ...whom, isInactive }, heardIn(tie, now));
  const pressed = tie?.lastFollow ?? null;
  const pressedAt = pressed?.action === 'follow' && pressed.at <= now ? pressed.at : null;
  const known = [pressedAt, since, ...notFollowedAt(standing, number)].filter((at) => at !== null);
  return { ...ties, followedSinceAt: known.length === 0 ? null : Math.max(...known) };
}
