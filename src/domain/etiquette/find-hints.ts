import type { AccountNumber } from '../account';
import type { AccountFacts, ViewerFacts } from './facts';
import type { HintFact } from './hint';
import { HINTS, type HintId } from './hints';
import { restOf } from './rest';

/** A hint that holds now, and the facts it rests on. */
export interface FoundHint {
  readonly id: HintId;
  /** null = it is about the viewer's account as a whole. */
  readonly account: AccountNumber | null;
  readonly facts: Readonly<Record<string, HintFact>>;
  /** Since when the facts hold. */
  readonly since: number;
}

/** The hints about one account, in the order of the list. An account that is kept quietly gets none. */
export function accountHints(account: AccountNumber, facts: AccountFacts): FoundHint[] {
  if (facts.context?.isKept === true) return [];
  return HINTS.flatMap((hint) => {
    const finding = hint.scope === 'account' ? hint.find(facts) : null;
    return finding === null ? [] : [{ ...finding, id: hint.id, account }];
  });
}

/** The hints about the viewer's account as a whole, in the order of the list. */
export function viewerHints(facts: ViewerFacts): FoundHint[] {
  const isResting = restOf(facts.slowDowns, facts.now, 'lists') !== null;
  return HINTS.flatMap((hint) => {
    if (isResting && hint.asksToRead === true) return [];
    const finding = hint.scope === 'all' ? hint.find(facts) : null;
    return finding === null ? [] : [{ ...finding, id: hint.id, account: null }];
  });
}
