import type { AccountNumber } from '../../domain/account';
import { countOf, type Membership, NOBODY, numbersOf, withNumbers } from '../../domain/membership';
import { NO_ACCOUNT } from '../accounts/meet-names';

/** Account numbers of a backup as those of the archive it came into. */
export interface Renumber {
  /** null = nothing is known of the account. */
  number(theirs: AccountNumber): AccountNumber | null;
  /** The set, and how many of its members nothing is known of. */
  set(theirs: Membership): { readonly set: Membership; readonly lost: number };
  /** Places in `theirs` whose accounts are known, and their numbers here. */
  column(theirs: Uint32Array): { readonly places: Uint32Array; readonly numbers: Uint32Array };
}

export function renumbering(numbers: Uint32Array): Renumber {
  const number = (theirs: AccountNumber) => {
    const ours = numbers[theirs] ?? NO_ACCOUNT;
    return ours === NO_ACCOUNT ? null : ours;
  };
  return {
    number,
    set(theirs) {
      const ours: number[] = [];
      for (const one of numbersOf(theirs)) {
        const here = number(one);
        if (here !== null) ours.push(here);
      }
      const set = withNumbers(NOBODY, ours);
      return { set, lost: countOf(theirs) - ours.length };
    },
    column(theirs) {
      const places: number[] = [];
      const ours: number[] = [];
      for (const [place, one] of theirs.entries()) {
        const here = number(one);
        if (here === null) continue;
        places.push(place);
        ours.push(here);
      }
      return { places: Uint32Array.from(places), numbers: Uint32Array.from(ours) };
    },
  };
}
