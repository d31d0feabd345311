import { DAY_MS } from '../time';
import type { OwnAct } from './facts';
import { count, date, viewerHint } from './hint';
import { SHORT_FOLLOW_MS } from './short-follow';

/** The stretch that is looked at: a habit shows within a month. */
export const CHURN_SPAN_MS = 30 * DAY_MS;
/** A change of mind happens to everybody; five in a month begin to look like the tactic, also to Instagram. */
export const CHURN_AT_LEAST = 5;

/** The viewer followed several accounts and unfollowed them soon after. Rests on witnessed acts alone. */
export const followUnfollowChurn = viewerHint({
  id: 'follow-unfollow-churn',
  accuses: true,
  needs: ['ownActs'],
  shows: ['count', 'fromAt'],
  find: ({ now, ownActs }) => {
    const takenBackAt = [...byAccount(ownActs).values()].flatMap((acts) => {
      const at = takenBack(acts, now);
      return at === null ? [] : [at];
    });
    if (takenBackAt.length < CHURN_AT_LEAST) return null;
    const fromAt = Math.min(...takenBackAt);
    return { facts: { count: count(takenBackAt.length), fromAt: date(fromAt) }, since: fromAt };
  },
});

function byAccount(acts: readonly OwnAct[]): Map<OwnAct['account'], OwnAct[]> {
  const accounts = new Map<OwnAct['account'], OwnAct[]>();
  for (const act of acts) {
    const known = accounts.get(act.account);
    if (known === undefined) accounts.set(act.account, [act]);
    else known.push(act);
  }
  return accounts;
}

/** When a follow of this account was lately taken back within days; null where none was. */
function takenBack(acts: readonly OwnAct[], now: number): number | null {
  let followedAt: number | null = null;
  let takenBackAt: number | null = null;
  for (const { action, at } of [...acts].sort((a, b) => a.at - b.at)) {
    if (action === 'follow') followedAt = at;
    if (action !== 'unfollow') continue;
    if (followedAt !== null && at - followedAt <= SHORT_FOLLOW_MS && now - at <= CHURN_SPAN_MS) takenBackAt ??= at;
    followedAt = null;
  }
  return takenBackAt;
}
