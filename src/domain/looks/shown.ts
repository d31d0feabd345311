import type { AccountNumber } from '../account';
import { difference, hasNumber, isEmpty, type Membership, NOBODY, union } from '../membership';
import { absentSince, endOf, type Look, sideSince } from './look';
import type { Side } from './side-sets';

/**
 * Some whom a look showed, each at a moment between two. A reading may go on for a day, and does not date its rows one
 * by one: all that it tells is who was shown before its finished pass, while that went on, and since.
 */
export interface ShownSpan {
  readonly look: Look;
  /** Of which side of the pass; null = while it went on, or there is none. */
  readonly side: Side | null;
  readonly fromAt: number;
  readonly untilAt: number;
  readonly who: Membership;
}

/** Everybody whom a look showed, by when. */
export function shownIn(look: Look): ShownSpan[] {
  const { members, earlier = NOBODY, later = NOBODY, readAt } = look;
  const span = (side: Side | null, untilAt: number, who: Membership): ShownSpan => {
    return { look, side, fromAt: sideSince(look, side), untilAt, who };
  };
  const beside = [span('earlier', absentSince(look), earlier), span('later', readAt, later)];
  const filled = beside.filter(({ who }) => !isEmpty(who));
  const who = filled.length === 0 ? members : difference(members, union(earlier, later));
  return [...filled, span(null, endOf(look), who)];
}

/** When an account's row was there: at some moment between two, which are one where that is known. */
export interface Seen {
  readonly fromAt: number;
  readonly at: number;
  /** The look is of the screen. */
  readonly source?: 'screen';
}

/** When an account was shown last; null = not at all. Exactly where its own row was noted. */
export function lastSeen(rows: readonly ShownSpan[], number: AccountNumber, notedAt: number | null): Seen | null {
  let newest: Seen | null = null;
  for (const { look, fromAt, untilAt, who } of rows) {
    if (!hasNumber(who, number)) continue;
    const isNoted = notedAt !== null && notedAt >= look.firstAt && notedAt <= look.readAt;
    const by = look.source === 'screen' ? { source: look.source } : {};
    const seen = isNoted ? { fromAt: notedAt, at: notedAt, ...by } : { fromAt, at: untilAt, ...by };
    if (newest === null || seen.at > newest.at || (seen.at === newest.at && seen.fromAt > newest.fromAt)) newest = seen;
  }
  return newest;
}

/** The moment of the same (epoch ms), for who asks of everybody: nothing is made for the answer. */
export function lastSeenAt(rows: readonly ShownSpan[], number: AccountNumber): number | null {
  let newest: number | null = null;
  // As a rule the last of them is the newest, and then the others need not be looked into.
  for (let at = rows.length - 1; at >= 0; at--) {
    const { untilAt, who } = rows[at]!;
    if ((newest === null || untilAt > newest) && hasNumber(who, number)) newest = untilAt;
  }
  return newest;
}
