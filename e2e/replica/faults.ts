/** Picks the fault that fits this piece of traffic, and uses it up. */
import type { ListKind } from './account';
import type { Fault, Switches } from './switches';

export interface Place {
  where: NonNullable<Fault['where']>;
  list?: ListKind;
  owner?: string;
  page?: number;
}

export function takeFault(switches: Switches, place: Place): Fault | null {
  const found = switches.faults.find(
    (fault) =>
      (fault.where ?? 'list') === place.where &&
      (fault.times ?? 1) > 0 &&
      (fault.list === undefined || fault.list === place.list) &&
      (fault.owner === undefined || fault.owner === place.owner) &&
      (fault.page === undefined || fault.page === place.page),
  );
  if (!found) return null;
  found.times = (found.times ?? 1) - 1;
  return found;
}
