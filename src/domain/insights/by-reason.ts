import type { AccountNumber } from '../account';
import { FOLLOW_REASONS, type FollowReason } from '../context';
import { type Membership, membershipOf, numbersOf } from '../membership';

/** The five reasons, and the two parts that make the whole: several at once, and none noted. */
export type ReasonPart = FollowReason | 'several' | 'none';
/** The parts in the order in which they are shown. */
export const REASON_PARTS: readonly ReasonPart[] = [...FOLLOW_REASONS, 'several', 'none'];

/**
 * Everybody in parts by why they are followed. Each account is in exactly one part, so that the parts sum to the whole;
 * hand a part to any insight as `within`.
 */
export function byReason(
  everybody: Membership,
  reasonsOf: ReadonlyMap<AccountNumber, readonly FollowReason[]>,
): Readonly<Record<ReasonPart, Membership>> {
  const numbers: Record<ReasonPart, AccountNumber[]> = {
    network: [],
    appreciation: [],
    relationship: [],
    marketing: [],
    'returning-the-favour': [],
    several: [],
    none: [],
  };
  for (const number of numbersOf(everybody)) numbers[partOf(reasonsOf.get(number) ?? [])].push(number);
  return {
    network: membershipOf(numbers.network),
    appreciation: membershipOf(numbers.appreciation),
    relationship: membershipOf(numbers.relationship),
    marketing: membershipOf(numbers.marketing),
    'returning-the-favour': membershipOf(numbers['returning-the-favour']),
    several: membershipOf(numbers.several),
    none: membershipOf(numbers.none),
  };
}

function partOf(reasons: readonly FollowReason[]): ReasonPart {
  if (reasons.length > 1) return 'several';
  return reasons[0] ?? 'none';
}
