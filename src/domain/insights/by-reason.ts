import type { AccountNumber } from '../account';
import { FOLLOW_REASONS, type FollowReason } from '../context';
import { difference, intersection, type Membership, membershipOf } from '../membership';

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
  // Few of very many have any, so those without are never gone through one by one.
  for (const [number, reasons] of reasonsOf) numbers[partOf(reasons)].push(number);
  const part = (name: ReasonPart) => intersection(everybody, membershipOf(numbers[name]));
  const noted = membershipOf(REASON_PARTS.flatMap((name) => (name === 'none' ? [] : numbers[name])));
  return {
    network: part('network'),
    appreciation: part('appreciation'),
    relationship: part('relationship'),
    marketing: part('marketing'),
    'returning-the-favour': part('returning-the-favour'),
    several: part('several'),
    none: difference(everybody, noted),
  };
}

function partOf(reasons: readonly FollowReason[]): ReasonPart {
  if (reasons.length > 1) return 'several';
  return reasons[0] ?? 'none';
}
