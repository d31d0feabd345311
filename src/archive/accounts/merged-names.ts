import type { BookRow, NameSpan } from '../store/rows';
import { LOST_USERNAME } from './account-chunk';
import { withName } from './name-history';

/** What the flags of a row say of one question: two bits, the lower one "is known". */
const FLAG_PAIRS = [0b0011, 0b1100] as const;

export function hasLost({ flags }: BookRow): boolean {
  return (flags & LOST_USERNAME) !== 0;
}

/** Both histories as one. Told again it stays the same. */
export function mergedNames(ours: readonly NameSpan[], theirs: readonly NameSpan[]): readonly NameSpan[] {
  let names = ours;
  for (const span of theirs) {
    const isTold = names.some(
      ({ username, fullName, from }) => from === span.from && username === span.username && fullName === span.fullName,
    );
    if (!isTold) names = withName(names, span);
  }
  return names;
}

/** One row of two about the same account. `isNewer`: theirs was written later, and outweighs what ours says otherwise. */
export function mergedRow(ours: BookRow, theirs: BookRow, name: NameSpan, isNewer: boolean): BookRow {
  const [isOurs, isTheirs] = [name.username === ours.username, name.username === theirs.username];
  let flags = (isTheirs && (isNewer || !isOurs) ? theirs.flags : ours.flags) & LOST_USERNAME;
  for (const pair of FLAG_PAIRS) {
    const [first, second] = isNewer
      ? [theirs.flags & pair, ours.flags & pair]
      : [ours.flags & pair, theirs.flags & pair];
    flags |= first === 0 ? second : first;
  }
  return {
    id: ours.id || theirs.id,
    username: name.username,
    fullName: name.fullName,
    fbid: ours.fbid || theirs.fbid,
    flags,
    firstSeenAt: Math.min(ours.firstSeenAt, theirs.firstSeenAt),
  };
}
