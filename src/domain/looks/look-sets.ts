import type { AccountNumber } from '../account';
import { difference, hasNumber, type Membership, numbersOf } from '../membership';
import type { Look } from './look';

/** Where an account stood in a look: there at its end, only before the pass that counts began, or nowhere. */
export type RowPlace = 'present' | 'before' | 'missing';

export type PlaceIn = (look: Look, number: AccountNumber) => RowPlace;

/** Who is in one alone of two looks at a list, of all whom they showed. Account numbers, ascending. */
export interface BetweenLooks {
  readonly came: readonly AccountNumber[] | Uint32Array;
  readonly went: readonly AccountNumber[] | Uint32Array;
}

/** What is asked of the sets of a long history. Where most of them are kept packed, the archive knows quicker ways. */
export interface LookSets {
  between(before: Look, after: Look): BetweenLooks;
  /** Where these accounts stand, asked of any of them and of many looks. `numbers`: ascending. */
  placesOf(numbers: Uint32Array): PlaceIn;
}

export const placeIn: PlaceIn = (look, number) => placeWhere(hasNumber(look.members, number), look, number);

/** The same for who knows whether the look showed it. */
export function placeWhere(isShown: boolean, { earlier }: Pick<Look, 'earlier'>, number: AccountNumber): RowPlace {
  if (!isShown) return 'missing';
  return earlier !== undefined && hasNumber(earlier, number) ? 'before' : 'present';
}

/** Who is in one alone of two sets. */
export function betweenSets(before: Membership, after: Membership): BetweenLooks {
  return { came: numbersOf(difference(after, before)), went: numbersOf(difference(before, after)) };
}

/** The answers by the sets themselves. */
export const UNPACKED: LookSets = {
  between: (before, after) => betweenSets(before.members, after.members),
  placesOf: () => placeIn,
};
