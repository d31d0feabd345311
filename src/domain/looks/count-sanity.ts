import { countsOfDifference } from '../membership';
import type { Coverage } from './coverage';
import type { Look } from './look';

/**
 * Count sanity: a whole look that lost far more accounts than the profile's count did was cut short somewhere, and
 * must not accuse those it lacks. It becomes partial (`count-disagrees`): its rows stay good evidence.
 *
 * What a whole look may hide is decided without looking back: 1 %, or up to 10 % of a list that converged. Hidden
 * accounts, though, are deactivated ones for the most part, and come and go a few at a time. So a jump of the hidden
 * ones tells a cut list from an old one.
 */

/** The hidden accounts may grow by this share of the list between two whole looks: three times what one pass may miss. */
const HIDDEN_GROWTH_SHARE = 0.03;
/** … and at least by this many, so that a few friends who deactivate together do not spoil a small list. */
const HIDDEN_GROWTH_AT_LEAST = 5;
/** Losing more than this share while gaining as many is no list of the same owner, or not one list. */
const REPLACED_SHARE = 0.5;
/** Lists smaller than this may be replaced by hand in an afternoon. */
const REPLACED_FROM = 50;

/** The two whole looks that a later one is held against. */
export interface SaneState {
  /** The newest whole look that was believed. */
  readonly believed: Look | null;
  /** A whole look since then that was not. A second one that agrees with it is believed: nobody is doubted for ever. */
  readonly doubted: Look | null;
}

/**
 * Before the first look of a list.
 * @internal Only tests begin here: the archive begins at what it last believed.
 */
export const NO_LOOKS: SaneState = { believed: null, doubted: null };

/** Holds one more look of the same list against those before it; gives the look back with the coverage it deserves. */
export function weighLook(state: SaneState, look: Look): { readonly state: SaneState; readonly look: Look } {
  // An export has no count of the profile to disagree with, and shows accounts that lists hide.
  if (look.coverage.kind === 'partial' || look.source === 'export') return { state, look };
  const { believed, doubted } = state;
  const isBelieved =
    believed === null || isPlausible(believed, look) || (doubted !== null && isPlausible(doubted, look));
  if (isBelieved) return { state: { believed: look, doubted: null }, look };
  return { state: { believed, doubted: look }, look: { ...look, coverage: asDoubted(look.coverage) } };
}

/** Whether the later of two whole looks lost no more than the profile's count and a few hidden accounts explain. */
export function isPlausible(before: Look, after: Look): boolean {
  if (before.coverage.kind === 'partial' || after.coverage.kind === 'partial') return true;
  const { seen } = before.coverage;
  const grown = after.coverage.hidden - before.coverage.hidden;
  if (grown > Math.max(HIDDEN_GROWTH_AT_LEAST, seen * HIDDEN_GROWTH_SHARE)) return false;
  if (Math.min(seen, after.coverage.seen) < REPLACED_FROM) return true;
  const [gone, appeared] = countsOfDifference(before.members, after.members);
  return Math.min(gone, appeared) <= seen * REPLACED_SHARE;
}

function asDoubted(coverage: Extract<Coverage, { readonly kind: 'whole' }>): Coverage {
  const { seen, hidden } = coverage;
  return { kind: 'partial', seen, expected: seen + hidden, why: ['count-disagrees'] };
}
