import type { AccountId, AccountNumber } from '../../domain/account';
import { DatesByNumber } from '../../domain/exports/dates-by-number';
import { sinceColumn } from '../../domain/exports/import-column';
import type { FollowListKind } from '../../domain/follow-list';
import { hasNumber, intersection, type Membership } from '../../domain/membership';
import { lotsOfColumn } from '../imports/import-columns';
import { importsOf } from '../imports/imports-of';
import { interactionsOf } from '../imports/read-imports';
import { LOOK_STORES, listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { ImportRow } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { isInteraction } from './of-imports';

/** What exports tell of everybody at once, as rows of People show it and are sorted by it. */
export interface PeopleFacts {
  /** Since when each follow that holds now holds; nobody is in it whose follow may have ended and begun anew. */
  readonly since: Readonly<Record<FollowListKind, DatesByNumber>>;
  /** When the person last interacted with each; null = no export brought any. A story that was only watched is none. */
  readonly interactedAt: DatesByNumber | null;
}

const NO_DATES = new DatesByNumber(new Uint32Array(0), new Uint32Array(0));

/** Where no export told anything. */
export const NO_PEOPLE_FACTS: PeopleFacts = {
  since: { followers: NO_DATES, following: NO_DATES },
  interactedAt: null,
};

/** Whole columns, never a read for one account: a hundred thousand people are some dozens of rows. */
export function readPeopleFacts(archive: Archive, viewer: AccountId, now: number): Promise<PeopleFacts> {
  return reading(archive, LOOK_STORES, async (tx) => {
    const imports = await importsOf(tx, viewer);
    if (imports.length === 0) return NO_PEOPLE_FACTS;
    const memberships = new Memberships(tx);
    const sinceIn = (kind: FollowListKind) => followedSince(tx, viewer, kind, { imports, memberships, now });
    return {
      since: { followers: await sinceIn('followers'), following: await sinceIn('following') },
      interactedAt: await interactedAt(tx, viewer),
    };
  });
}

interface Told {
  /** Newest export first. */
  readonly imports: readonly ImportRow[];
  readonly memberships: Memberships;
  readonly now: number;
}

/** The set form of `followedAt` (`imports/imported-dates.ts`): the newest export that tells, unless a later whole look misses the account. */
async function followedSince(
  tx: ReadTx<(typeof LOOK_STORES)[number]>,
  viewer: AccountId,
  kind: FollowListKind,
  { imports, memberships, now }: Told,
): Promise<DatesByNumber> {
  const oldest = imports.at(-1)!.exportedAt;
  const looks = (await listLooks(tx, viewer, kind, now)).all.filter(
    ({ coverage, readAt }) => coverage.kind === 'whole' && readAt > oldest,
  );
  await memberships.gather(looks.map(({ snapshotId }) => snapshotId));
  const since = new SecondsOfAll();
  /** Whom all whole looks after the export at hand have; null = there is none after it. */
  let stayed: Membership | null = null;
  let next = 0;
  for (const { importId, exportedAt } of imports) {
    for (; next < looks.length && looks[next]!.readAt > exportedAt; next++) {
      const members = await memberships.of(looks[next]!.snapshotId);
      stayed = stayed === null ? members : intersection(stayed, members);
    }
    for await (const lot of lotsOfColumn(tx, importId, sinceColumn(kind)))
      for (const { numbers, values } of lot) addSeconds(since, numbers, values[0]!, stayed);
  }
  return since.dates();
}

function addSeconds(since: SecondsOfAll, numbers: Uint32Array, column: Uint32Array, stayed: Membership | null): void {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    const seconds = column[at]!;
    if (seconds === 0 || since.of(number) !== 0) continue;
    since.set(number, stayed === null || hasNumber(stayed, number) ? seconds : ENDED);
  }
}

async function interactedAt(tx: ReadTx<'imports' | 'importColumns'>, viewer: AccountId): Promise<DatesByNumber | null> {
  const brought = (await interactionsOf(tx, viewer)).filter(({ kind }) => isInteraction(kind));
  if (brought.length === 0) return null;
  const newest = new SecondsOfAll();
  for (const { numbers, last } of brought)
    for (let at = 0; at < numbers.length; at++)
      if (last[at]! > newest.of(numbers[at]!)) newest.set(numbers[at]!, last[at]!);
  return newest.dates();
}

/** No second that a column holds: the newest export that tells of a follow is older than a whole look that misses it. */
const ENDED = 2 ** 32 - 1;

/** A second for each account number, in one array: numbers are small and dense, and a map of a million takes seconds. */
class SecondsOfAll {
  private seconds = new Uint32Array(1024);

  /** 0 = nothing was told. */
  of(number: AccountNumber): number {
    return this.seconds[number] ?? 0;
  }

  set(number: AccountNumber, seconds: number): void {
    if (number >= this.seconds.length) {
      const larger = new Uint32Array(Math.max(number + 1, this.seconds.length * 2));
      larger.set(this.seconds);
      this.seconds = larger;
    }
    this.seconds[number] = seconds;
  }

  dates(): DatesByNumber {
    const { seconds } = this;
    let count = 0;
    for (let number = 0; number < seconds.length; number++)
      if (seconds[number] !== 0 && seconds[number] !== ENDED) count++;
    const numbers = new Uint32Array(count);
    const dates = new Uint32Array(count);
    let at = 0;
    for (let number = 0; number < seconds.length; number++) {
      if (seconds[number] === 0 || seconds[number] === ENDED) continue;
      numbers[at] = number;
      dates[at] = seconds[number]!;
      at++;
    }
    return new DatesByNumber(numbers, dates);
  }
}
