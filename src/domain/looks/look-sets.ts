import type { AccountNumber } from '../account';
import { difference, hasNumber, numbersOf } from '../membership';
import { isPresentIn, type Look } from './look';

/** Where an account stood in a look: there at its end, only before the pass that counts began, or nowhere. */
export type RowPlace = 'present' | 'before' | 'missing';

export type PlaceIn = (look: Look, number: AccountNumber) => RowPlace;

/** Who is in one alone of two looks at a list, of all whom they showed. Account numbers, ascending. */
export interface BetweenLooks {
  readonly came: ArrayLike<AccountNumber>;
  readonly went: ArrayLike<AccountNumber>;
}

/** What is asked of the sets of a long history. Where most of them are kept packed, the archive knows quicker ways. */
export interface LookSets {
  between(before: Look, after: Look): BetweenLooks;
  /** Where these accounts stand, asked of any of them and of many looks. `numbers`: ascending. */
  placesOf(numbers: Uint32Array): PlaceIn;
}

export const placeIn: PlaceIn = (look, number) => {
  if (isPresentIn(look, number)) return 'present';
  return hasNumber(look.members, number) ? 'before' : 'missing';
};

/** The answers by the sets themselves. */
export const UNPACKED: LookSets = {
  between: ({ members: before }, { members: after }) => ({
    came: numbersOf(difference(after, before)),
    went: numbersOf(difference(before, after)),
  }),
  placesOf: () => placeIn,
};
