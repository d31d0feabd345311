import type { FollowListKind } from '../../domain/follow-list';
import { absentSince, type Look } from '../../domain/looks/look';
import { addDifferenceInto, type Membership, NOBODY, union } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';

/** How one list moved, as sets: of whom there may be anything to tell. */
export interface Moved {
  /** In the newest whole look. */
  readonly present: Membership;
  /** The same, and whoever was shown since that look began: it says nothing against them. */
  readonly there: Membership;
  readonly ever: Membership;
  /** In some whole looks and not in others. */
  readonly changed: Membership;
  /** Missed by a whole look and shown by a later one, no more than a day apart. Whoever came so may have gone again. */
  readonly cameToTheDay: Membership;
}

/** `looks`: in order. */
export function movedIn(looks: readonly Look[], kind: FollowListKind): Moved {
  let present: Membership | null = null;
  const longest = looks.reduce((length, { members }) => Math.max(length, members.length), 0);
  const ever = new Uint32Array(longest);
  const changed = new Uint32Array(longest);
  const cameToTheDay = new Uint32Array(longest);
  let lately: readonly Look[] = [];
  for (const look of looks) {
    if (look.list.kind !== kind) continue;
    addDifferenceInto(ever, look.members, ever);
    lately = lately.filter((one) => look.readAt - absentSince(one) <= DAY_MS);
    for (const one of lately) addDifferenceInto(cameToTheDay, look.members, one.members);
    if (look.coverage.kind === 'partial') continue;
    if (present !== null) {
      addDifferenceInto(changed, present, look.members);
      addDifferenceInto(changed, look.members, present);
    }
    present = look.members;
    lately = [...lately, look];
  }
  return { present: present ?? NOBODY, there: thereIn(looks, kind), ever, changed, cameToTheDay };
}

function thereIn(looks: readonly Look[], kind: FollowListKind): Membership {
  const own = looks.filter(({ list }) => list.kind === kind);
  const newest = own.findLast(({ coverage }) => coverage.kind === 'whole');
  const since = newest === undefined ? -Infinity : absentSince(newest);
  return own.reduce((all, look) => (look.readAt >= since ? union(all, look.members) : all), newest?.members ?? NOBODY);
}
