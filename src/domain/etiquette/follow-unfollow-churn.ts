import { DAY_MS } from '../time';
import type { OwnDeed } from './facts';
import { count, date, viewerHint } from './hint';
import { SHORT_FOLLOW_MS } from './short-follow';

/** The stretch that is looked at: a habit shows within a month. */
export const CHURN_SPAN_MS = 30 * DAY_MS;
/** A change of mind happens to everybody; five in a month begin to look like the tactic, also to Instagram. */
export const CHURN_AT_LEAST = 5;

/** The viewer followed several accounts and unfollowed them soon after. Rests on witnessed deeds alone. */
export const followUnfollowChurn = viewerHint({
  id: 'follow-unfollow-churn',
  accuses: true,
  needs: ['ownDeeds'],
  shows: ['count', 'fromAt'],
  find: ({ now, ownDeeds }) => {
    const takenBackAt = [...byAccount(ownDeeds).values()].flatMap((deeds) => {
      const at = takenBack(deeds, now);
      return at === null ? [] : [at];
    });
    if (takenBackAt.length < CHURN_AT_LEAST) return null;
    const fromAt = Math.min(...takenBackAt);
    return { facts: { count: count(takenBackAt.length), fromAt: date(fromAt) }, since: fromAt };
  },
});

function byAccount(deeds: readonly OwnDeed[]): Map<OwnDeed['account'], OwnDeed[]> {
  const accounts = new Map<OwnDeed['account'], OwnDeed[]>();
  for (const deed of deeds) {
    const known = accounts.get(deed.account);
    if (known === undefined) accounts.set(deed.account, [deed]);
    else known.push(deed);
  }
  return accounts;
}

/** When a follow of this account was lately taken back within days; null where none was. */
function takenBack(deeds: readonly OwnDeed[], now: number): number | null {
  let followedAt: number | null = null;
  let takenBackAt: number | null = null;
  for (const { action, at } of [...deeds].sort((a, b) => a.at - b.at)) {
    if (action === 'follow') followedAt = at;
    if (action !== 'unfollow') continue;
    if (followedAt !== null && at - followedAt <= SHORT_FOLLOW_MS && now - at <= CHURN_SPAN_MS) takenBackAt ??= at;
    followedAt = null;
  }
  return takenBackAt;
}
