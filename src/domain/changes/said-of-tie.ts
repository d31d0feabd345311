import type { Explanation } from './change';
import { isExplained, type ListStory, type Missed, type Sight, type Whose } from './list-story';
import { see } from './sighting';

/**
 * A relation report about one tie: it holds, it does not, or nothing was said. `act` = the person just made it so by
 * hand.
 */
export function hear(
  story: ListStory,
  holds: boolean | null,
  at: number,
  act: Explanation | null,
  whose: Whose,
): ListStory {
  if (holds === null) return story;
  if (holds) return see(story, { fromAt: at, at, ...(act === null ? {} : { explanation: act }) }, whose);
  if (act !== null) return endByHand(story, at, act, whose);
  const { seen, missed } = story;
  const last = { lastAt: at, lastAbsentAt: at };
  const explanation: Explanation | null = seen === null ? null : { kind: 'still-on-instagram', at };
  const said = {
    firstAt: at,
    absentAt: at,
    bound: null,
    proof: 'said-no',
    provenAt: at,
    explanation,
    isFromBoth: false,
    isByName: false,
    isByExport: false,
  } as const;
  const now = missed === null ? { ...said, ...last } : { ...missed, ...last, ...provenBy(missed, at) };
  return { ...story, missed: now, deniedAt: at };
}

/**
 * The profile's own "no" replaces the weakest proof, that Instagram named the account among the deactivated; any other
 * stays.
 */
function provenBy({ proof, provenAt }: Missed, at: number): Pick<Missed, 'proof' | 'provenAt'> {
  return proof === null || proof === 'named-deactivated' ? { proof: 'said-no', provenAt: at } : { proof, provenAt };
}

/**
 * The person ended the tie by hand, so it held until that moment. If the account had gone from a list before,
 * and nothing proved that the tie had ended, it had not: the departure is dated by the act instead. If something did
 * prove it, the tie had ended and begun again unseen before the act, and that is told too.
 */
function endByHand(story: ListStory, at: number, explanation: Explanation, whose: Whose): ListStory {
  const { seen, missed } = story;
  const heldUntil: Sight = { fromAt: at, at };
  const isMerelyLikely = seen !== null && missed !== null && missed.proof === null;
  const before = isMerelyLikely ? story : see(story, heldUntil, whose);
  const times = { firstAt: at, absentAt: at, lastAt: at, lastAbsentAt: at };
  return {
    ...before,
    seen: heldUntil,
    missed: {
      ...times,
      bound: null,
      proof: 'own-act',
      provenAt: at,
      explanation,
      isFromBoth: false,
      isByName: false,
      isByExport: false,
    },
    deniedAt: at,
  };
}

/**
 * The account is marked as deleted; a departure whose cause is known already stays what it is. Of an account that was
 * never seen there is nothing to tell: an export keeps the rows of accounts that were deleted long before.
 */
export function endByDeletion(story: ListStory, at: number): ListStory {
  const { seen, missed } = story;
  if (seen === null) return story;
  if (missed !== null && isExplained(missed)) return { ...story, deniedAt: at };
  const times = { firstAt: missed?.firstAt ?? at, absentAt: missed?.absentAt ?? at, lastAt: at, lastAbsentAt: at };
  const isFromBoth = missed?.isFromBoth ?? false;
  const ended: Missed = {
    ...times,
    bound: null,
    proof: 'marked-deleted',
    provenAt: at,
    explanation: null,
    isFromBoth,
    isByName: false,
    isByExport: false,
  };
  return { ...story, missed: ended, deniedAt: at };
}

/** Instagram named the account among the deactivated: an absence that goes on and has no known cause is that. */
export function explainByDeactivation(story: ListStory, at: number): ListStory {
  const { seen, missed } = story;
  if (seen === null || missed === null || missed.proof !== null || isExplained(missed)) return story;
  return { ...story, missed: { ...missed, proof: 'named-deactivated', provenAt: at } };
}
