import { drawnCertainty } from '../../domain/ties/drawn';
import type { AccountEvidence, Verdict } from '../../domain/ties/follow-back';
import type { Evidence } from '../../domain/ties/tie';
import { TOO_EARLY_MS } from '../../domain/ties/tie';

/** Which headline a verdict has. Of somebody who may be hidden it is not said as if it were sure. */
export function headlineOf(verdict: Verdict) {
  const { status, why, followsYou, youFollow } = verdict;
  if (why === 'too-many-hidden') return hiddenIn(verdict);
  if (why !== null) return why;
  if (status === 'unknown')
    return [followsYou, youFollow].every(({ evidence }) => evidence.kind === 'in-neither') ? 'in-neither' : status;
  const isLikely = drawnCertainty(verdict) === 'likely';
  return isLikely && (status === 'only-i-follow' || status === 'neither') ? (`${status}.likely` as const) : status;
}

/** Which list may hide them, where the other tells that there is something to ask. */
function hiddenIn({ followsYou, youFollow }: Verdict) {
  if (youFollow.holds === true) return 'too-many-hidden.followers';
  return followsYou.holds === true ? 'too-many-hidden.following' : 'unknown';
}

const MISSED: readonly Evidence['kind'][] = ['not-in-list', 'too-many-hidden', 'hidden-or-left'];

/** The date that stands below the headline: the verdict's, or of the look that misses the account and says no more. */
export function lookedAtOf({ asOf, why, followsYou, youFollow }: Verdict): number | null {
  if (why === null) return asOf;
  const times = [followsYou, youFollow].flatMap(({ evidence }) =>
    MISSED.includes(evidence.kind) && 'at' in evidence ? [evidence.at] : [],
  );
  return times.length === 0 ? null : Math.min(...times);
}

/** Whether it is too early now, or was when the followers were last read. */
export function earlyBy({ followedSinceAt }: Pick<AccountEvidence, 'followedSinceAt'>, now: number): 'now' | 'then' {
  return followedSinceAt !== null && now - followedSinceAt < TOO_EARLY_MS ? 'now' : 'then';
}
