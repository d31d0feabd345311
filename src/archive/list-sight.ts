import type { AccountNumber } from '../domain/account';
import { hasNumber } from '../domain/membership';
import type { ListSight, ProfileSight, WholeSight } from '../domain/tie';
import type { ListLooks, Look } from './looks';
import { looksSinceWholeBefore } from './looks';
import type { Memberships } from './memberships';
import type { TieRow } from './schema';

/** What one of the viewer's lists tells of one account. */
export async function listSight(
  list: ListLooks,
  memberships: Memberships,
  number: AccountNumber,
  tie: TieRow | null,
  horizonAt = Number.NEGATIVE_INFINITY,
): Promise<ListSight> {
  const has = async (look: Look) => hasNumber(await memberships.of(look.id), number);
  let lastSeenAt: number | null = null;
  for (const look of list.all) {
    // Nothing further back can be newer, or matter.
    if (look.readAt < Math.max(horizonAt, lastSeenAt ?? horizonAt)) break;
    if (await has(look)) lastSeenAt = Math.max(lastSeenAt ?? look.firstAt, rowSeenIn(look, list, tie));
  }
  const partial = list.later.find((look) => look.coverage.kind === 'partial');
  return {
    lastSeenAt,
    whole: list.whole === null ? null : await wholeSight(list, has, profileSight(list, tie)),
    partial:
      partial?.coverage.kind !== 'partial'
        ? null
        : {
            readAt: partial.readAt,
            seen: partial.coverage.seen,
            expected: partial.coverage.expected,
            why: partial.coverage.why,
          },
  };
}

/** When the account's row was there in this look: exactly where that was noted, else by its end. */
function rowSeenIn(look: Look, list: ListLooks, tie: TieRow | null): number {
  const noted = tie?.rowSeenAt[list.kind] ?? null;
  return noted !== null && noted >= look.firstAt && noted <= look.readAt ? noted : look.readAt;
}

function profileSight(list: ListLooks, tie: TieRow | null): ProfileSight | null {
  return (list.kind === 'followers' ? tie?.followsYou : tie?.youFollow) ?? null;
}

async function wholeSight(
  list: ListLooks,
  has: (look: Look) => Promise<boolean>,
  profile: ProfileSight | null,
): Promise<WholeSight | null> {
  const { whole, wholeBefore } = list;
  if (whole?.coverage.kind !== 'whole') return null;
  const { seen, hidden, isConverged } = whole.coverage;
  let isMissedTwice = wholeBefore !== null;
  for (const look of isMissedTwice ? looksSinceWholeBefore(list) : []) if (await has(look)) isMissedTwice = false;
  if (
    wholeBefore !== null &&
    profile?.holds === true &&
    profile.observedAt >= wholeBefore.absentAt &&
    profile.observedAt <= whole.absentAt
  )
    isMissedTwice = false;
  return { readAt: whole.absentAt, hasAccount: await has(whole), seen, hidden, isConverged, isMissedTwice };
}
