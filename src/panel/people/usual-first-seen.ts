import { useMemo } from 'preact/hooks';
import type { PeopleFacts } from '../../archive/facts/for-people';
import type { AccountNumber } from '../../domain/account';
import { numbersOf } from '../../domain/membership';
import { useTexts } from '../../ui/texts-context';
import { type Candidates, membersOf } from '../listing/candidates';
import { useAccountRows } from '../listing/use-account-rows';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { dateOfFact, type FactKind, shortDate } from './rows/row-facts';

/**
 * Two people of a list by whom it is told whether most were first seen on one day: a quarter from either end. Accounts have
 * their numbers in the order in which they were first seen, so whoever stands between the two was first seen between them.
 */
export function quartersOf(numbers: Uint32Array): readonly AccountNumber[] {
  if (numbers.length < 2) return [];
  const quarter = numbers.length >> 2;
  return [numbers[quarter]!, numbers[numbers.length - 1 - quarter]!];
}

/** Whether most rows have no other date to tell than when the person was first seen. */
export function isFirstSeenTold(kind: FactKind, numbers: Uint32Array, facts: PeopleFacts): boolean {
  if (kind === 'first-seen') return true;
  if (kind === 'listed' || (kind === 'interacted' && facts.interactedAt !== null)) return false;
  let without = 0;
  for (const number of numbers)
    if (dateOfFact(kind, { number, firstSeenAt: 0, listedAt: null }, facts) === null) without++;
  return without * 2 > numbers.length;
}

/**
 * The day on which most of a list were first seen, as it is said once below it, so that a row says it only where it was
 * another. Null = each row says its own; undefined = not known yet.
 */
export function useUsualFirstSeen(
  { classification }: Candidates,
  status: ShownStatus,
  kind: FactKind | null,
  facts: PeopleFacts | null,
): string | null | undefined {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const members = useMemo(() => numbersOf(membersOf(classification, status)), [classification, status]);
  const [one, other] = useMemo(() => quartersOf(members), [members]);
  const rowOf = useAccountRows(one === undefined ? [] : [one, other!]);
  const isTold = useMemo(
    () => facts !== null && kind !== null && isFirstSeenTold(kind, members, facts),
    [kind, members, facts],
  );
  if (facts === null) return undefined;
  if (!isTold || one === undefined) return null;
  const [first, last] = [rowOf(one), rowOf(other!)];
  if (first === undefined || last === undefined) return undefined;
  const day = shortDate(first.firstSeenAt, texts, now);
  return day === shortDate(last.firstSeenAt, texts, now) ? day : null;
}
