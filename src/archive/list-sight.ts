import type { AccountNumber } from '../domain/account';
import type { ListSight, NameDoubt, ProfileSight, WholeSight } from '../domain/tie';
import { DAY_MS } from '../domain/time';
import type { ListLooks, Look } from './looks';
import { looksSinceWholeBefore } from './looks';
import type { Memberships } from './memberships';
import { isRecognisedIn } from './recognition';
import type { TieRow } from './schema';

export interface Whom {
  readonly number: AccountNumber;
  /** Known by id, and not only by a name from an export. */
  readonly isIdentified: boolean;
}

/** What one of the viewer's lists tells of one account. */
export async function listSight(
  list: ListLooks,
  other: ListLooks,
  memberships: Memberships,
  { number, isIdentified }: Whom,
  tie: TieRow | null,
  horizonAt = Number.NEGATIVE_INFINITY,
): Promise<ListSight> {
  const doubtOf = async (look: Look): Promise<NameDoubt | null> => {
    if (await isRecognisedIn(look, [list, other], memberships, number, isIdentified)) return null;
    return look.source === 'export' ? 'names-in-export' : 'known-by-name';
  };
  const has = (look: Look) => memberships.has(look.id, number);
  let lastSeenAt: number | null = null;
  for (const look of list.all) {
    // Nothing further back can be newer, or matter.
    if (look.readAt < Math.max(horizonAt, lastSeenAt ?? horizonAt)) break;
    if (await has(look)) lastSeenAt = Math.max(lastSeenAt ?? look.firstAt, rowSeenIn(look, list, tie));
  }
  const partial = list.later.find((look) => look.coverage.kind === 'partial');
  return {
    lastSeenAt,
    whole: list.whole === null ? null : await wholeSight(list, other, has, doubtOf, tie),
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
  other: ListLooks,
  has: (look: Look) => Promise<boolean>,
  doubtOf: (look: Look) => Promise<NameDoubt | null>,
  tie: TieRow | null,
): Promise<WholeSight | null> {
  const { whole, wholeBefore } = list;
  const profile = profileSight(list, tie);
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
  const hasAccount = await has(whole);
  const nameDoubt = hasAccount ? null : await doubtOf(whole);
  if (isMissedTwice && nameDoubt !== null && (await doubtOf(wholeBefore!)) !== null) isMissedTwice = false;
  const aliveElsewhereAt = isConverged ? await aliveNearest(other, whole.absentAt, has, tie) : null;
  const readAt = whole.absentAt;
  return { readAt, hasAccount, seen, hidden, isConverged, nameDoubt, isMissedTwice, aliveElsewhereAt };
}

/** When the account's row was in the other list, of the times within a day of `at` the nearest. */
async function aliveNearest(
  other: ListLooks,
  at: number,
  has: (look: Look) => Promise<boolean>,
  tie: TieRow | null,
): Promise<number | null> {
  let nearest: number | null = null;
  for (const look of other.all) {
    const seenAt = rowSeenIn(look, other, tie);
    const distance = Math.abs(seenAt - at);
    if (distance > DAY_MS || (nearest !== null && distance >= Math.abs(nearest - at))) continue;
    if (await has(look)) nearest = seenAt;
  }
  return nearest;
}
