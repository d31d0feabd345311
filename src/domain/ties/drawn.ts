import type { Certainty } from '../certainty';
import type { Verdict } from './follow-back';
import type { Tie } from './tie';

/**
 * How a verdict is drawn, and whether it is worded as likely: only where somebody may be hidden or renamed. Where nothing
 * is hidden by the count, a likely one is as plain as a certain one, though it is not called certain. What rests on the
 * screen is never drawn so.
 */
export function drawnCertainty({
  certainty,
  followsYou,
  youFollow,
}: Pick<Verdict, 'certainty' | 'followsYou' | 'youFollow'>): Certainty | null {
  if (certainty !== 'likely') return certainty;
  return isDoubtful(followsYou) || isDoubtful(youFollow) ? 'likely' : 'certain';
}

function isDoubtful({ certainty, evidence }: Tie): boolean {
  if (certainty !== 'likely') return false;
  return evidence.kind !== 'not-in-list' || isDoubted(evidence);
}

function isDoubted({ bound, nameDoubt, source }: Extract<Tie['evidence'], { kind: 'not-in-list' }>): boolean {
  return bound.h !== 0 || nameDoubt !== null || source === 'screen';
}
