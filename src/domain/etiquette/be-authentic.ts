import type { FollowReason } from '../context';
import { DAY_MS } from '../time';
import { accountHint, type HintFact } from './hint';
import { REMEMBERED_MS } from './say-why';

/** Reasons that look for something in return. In business mode marketing is a reason of its own. */
const FOR_A_RETURN: readonly FollowReason[] = ['returning-the-favour', 'marketing'];
/** Followed back within a day: more likely a reflex than a look at the account. */
export const REFLEX_MS = DAY_MS;

/** The only reason is what comes back, or a reflex left none at all: is there something here one likes? */
export const beAuthentic = accountHint({
  id: 'be-authentic',
  accuses: false,
  needs: ['tie', 'context'],
  shows: ['reasons'],
  find: ({ now, isBusiness, tie, context: { reasons }, youFollowSinceAt, followsYouSince }) => {
    const since = youFollowSinceAt ?? tie.asOf;
    if (tie.youFollow !== true || since === null) return null;
    const isForReturn = (reason: FollowReason) =>
      FOR_A_RETURN.includes(reason) && !(isBusiness && reason === 'marketing');
    const isReflex =
      youFollowSinceAt !== null &&
      followsYouSince !== null &&
      youFollowSinceAt >= followsYouSince.byAt &&
      youFollowSinceAt - followsYouSince.byAt <= REFLEX_MS &&
      now - youFollowSinceAt > REMEMBERED_MS;
    const speaks = reasons.length === 0 ? isReflex : reasons.every(isForReturn);
    const shown: HintFact = { kind: 'reasons', reasons };
    return speaks ? { facts: { reasons: shown }, since } : null;
  },
});
