import { useMemo } from 'preact/hooks';
import type { PeopleFacts } from '../../archive/facts/for-people';
import type { AccountNumber } from '../../domain/account';
import { numbersOf } from '../../domain/membership';
import { useTexts } from '../../ui/texts-context';
import { type Candidates, membersOf } from '../listing/candidates';
import { type FirstSeen, readFirstSeen } from '../listing/first-seen';
import { useAccountRows } from '../listing/use-account-rows';
import type { ShownStatus } from '../shell/router';
import { useFromArchive } from '../shell/use-from-archive';
import { usePanel } from '../shell/use-panel';
import { type FactKind, shortDate } from './rows/row-facts';

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
  const dates = kind === 'interacted' ? null : facts.since[kind];
  if (dates === null) return numbers.length > 0;
  const seconds = dates.secondsOf(numbers);
  let without = 0;
  for (let at = 0; at < seconds.length; at++) if (seconds[at] === 0) without++;
  return without * 2 > numbers.length;
}

/** When everybody of a list was first seen; null = there is nobody, or too many to ask; undefined = not known yet. */
export function useFirstSeen({ classification, list }: Candidates, status: ShownStatus): FirstSeen | null | undefined {
  const accountCount = usePanel((state) => state.remembered!.knowledge.accountCount);
  const found = useFromArchive(`when those of ${list}/${status} were first seen`, async (archive) => ({
    span: await readFirstSeen(archive, membersOf(classification, status), accountCount),
  }));
  return found === null ? undefined : found.span;
}

/** A day said once above a list, so that a row says it only where it was another. */
export interface UsualDay {
  readonly day: string;
  readonly isOfAll: boolean;
}

/** The day on which most of a list were first seen. Null = each row says its own; undefined = not known yet. */
export function useUsualFirstSeen(
  { classification }: Candidates,
  status: ShownStatus,
  kind: FactKind,
  { facts, firstSeen }: { readonly facts: PeopleFacts | null; readonly firstSeen: FirstSeen | null | undefined },
): UsualDay | null | undefined {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const members = useMemo(() => numbersOf(membersOf(classification, status)), [classification, status]);
  const [one, other] = useMemo(() => quartersOf(members), [members]);
  const rowOf = useAccountRows(one === undefined ? [] : [one, other!]);
  const isTold = useMemo(() => facts !== null && isFirstSeenTold(kind, members, facts), [kind, members, facts]);
  if (facts === null || firstSeen === undefined) return undefined;
  if (!isTold || one === undefined) return null;
  const dayOf = (at: number) => shortDate(at, texts, now);
  if (firstSeen !== null && dayOf(firstSeen.from) === dayOf(firstSeen.until))
    return { day: dayOf(firstSeen.from), isOfAll: true };
  const [first, last] = [rowOf(one), rowOf(other!)];
  if (first === undefined || last === undefined) return undefined;
  const day = dayOf(first.firstSeenAt);
  return day === dayOf(last.firstSeenAt) ? { day, isOfAll: false } : null;
}
