import type { AccountNumber } from '../../domain/account';
import { type Membership, membershipOf, union } from '../../domain/membership';
import type { BinnedStoreRow } from '../store/bin-rows';
import { unpackMembership } from '../store/membership-codec';
import type {
  BinRow,
  ContextRow,
  ImportColumnRow,
  MembershipRow,
  ReadingRow,
  StoredSnapshot,
  TieRow,
} from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';

/** Accounts that something in the bin names: their numbers are given to nobody else, and their names stay. */
export interface NamedInBin {
  readonly numbers: Membership;
  readonly ids: ReadonlySet<string>;
  /** Former numbers of accounts that bear another by now: given to nobody else, but no name is kept because of them. */
  readonly moved: Membership;
}

export async function namedInBin(tx: ReadTx<'bin'>): Promise<NamedInBin> {
  const sets: Membership[] = [];
  const single: AccountNumber[] = [];
  const ids = new Set<string>();
  const moved: AccountNumber[] = [];
  for (const row of await tx.objectStore('bin').getAll()) {
    gather(row, sets, single, ids);
    if (row.kind === 'move' && row.from !== row.to) moved.push(row.from);
    // A note is found by the number that the person was told of.
    if (row.kind === 'notes')
      for (const { change, number } of row.changes) if (change.account !== number) moved.push(change.account);
  }
  const numbers = sets.reduce((all, set) => union(all, set), membershipOf(single));
  return { numbers, ids, moved: membershipOf(moved) };
}

function gather(row: BinRow, sets: Membership[], single: AccountNumber[], ids: Set<string>): void {
  switch (row.kind) {
    case 'look':
      sets.push(unpackMembership(row.packed));
      single.push(...deactivatedIn(row.reading, row.snapshot));
      for (const look of [row.reading, row.snapshot]) if (look !== null) ids.add(look.owner).add(look.viewer);
      return;
    case 'notes':
      for (const { number } of row.changes) single.push(number);
      return;
    case 'capture':
      return;
    case 'move':
      single.push(row.to);
      return;
    case 'deletion':
      if (row.account !== null) single.push(row.account.number);
      break;
    case 'import':
  }
  for (const one of row.rows) gatherRow(one, sets, single, ids);
}

/** What a row of each store names; the compiler asks for every store. */
const NAMES: Readonly<
  Record<StoreName, ((value: never, sets: Membership[], single: AccountNumber[], ids: Set<string>) => void) | null>
> = {
  contexts: ({ number }: ContextRow, _, single) => single.push(number),
  ties: ({ number, accountId }: TieRow, _, single, ids) => {
    if (number !== undefined) single.push(number);
    ids.add(accountId);
  },
  words: ({ accountId }: { accountId: string }, _, __, ids) => ids.add(accountId),
  actions: ({ accountId }: { accountId: string }, _, __, ids) => ids.add(accountId),
  counts: ({ owner }: { owner: string }, _, __, ids) => ids.add(owner),
  viewers: ({ id }: { id: string }, _, __, ids) => ids.add(id),
  memberships: ({ packed }: MembershipRow, sets) => sets.push(unpackMembership(packed)),
  importColumns: ({ numbers }: ImportColumnRow, sets) => sets.push(membershipOf(numbers)),
  importNames: (pairs: Uint32Array, sets) =>
    sets.push(membershipOf(pairs.filter((number, at) => at % 2 === 1 && number !== 0xffffffff))),
  snapshots: (row: StoredSnapshot, _, single) => single.push(...deactivatedIn(null, row)),
  readings: (row: ReadingRow, _, single) => single.push(...deactivatedIn(row, null)),
  // Their rows come only with an account that is named anyway, or name none.
  names: null,
  annotations: null,
  imports: null,
  // Never in the bin.
  meta: null,
  accountChunks: null,
  idBuckets: null,
  usernameBuckets: null,
  captures: null,
  bin: null,
  staging: null,
};

function gatherRow({ store, value }: BinnedStoreRow, sets: Membership[], single: AccountNumber[], ids: Set<string>) {
  NAMES[store as StoreName]?.(value as never, sets, single, ids);
}

/** Accounts that Instagram named as deactivated when a list was read. */
export function deactivatedIn(
  reading: Pick<ReadingRow, 'passes'> | null,
  snapshot: Pick<StoredSnapshot, 'pass'> | null,
): AccountNumber[] {
  const passes = [...(reading?.passes ?? []), ...(snapshot?.pass === undefined ? [] : [snapshot.pass])];
  return passes.flatMap(({ deactivated }) => deactivated?.named ?? []);
}
