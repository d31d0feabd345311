import type { AccountNumber } from '../../domain/account';
import { hasNumber, type Membership, NOBODY, union } from '../../domain/membership';
import { isIdentified, namesOf } from '../accounts/account-store';
import { bearNames, putNames, putWhoShows, withoutTold } from '../accounts/borne-names';
import { addName } from '../accounts/meet-names';
import { allBinned } from '../bin/bin';
import type { BinnedStoreRow } from '../store/bin-rows';
import { unpackMembership } from '../store/membership-codec';
import type { NameSpan } from '../store/rows';
import type { MembershipRow } from '../store/schema';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';
import { ListedNames } from './listed-names';
import type { Move } from './move-in-bin';
import { moveInImport } from './move-in-import';
import { type RejoinStore, rejoin, unite } from './rejoin';
import { type RenameStore, type ToldRenames, toldAccounts } from './told-accounts';
import type { ExportedAccount, ExportedName } from './told-numbers';
import type { NotesToUnite } from './united-notes';

/** One account that has its number. */
type Numbered = ExportedAccount & { readonly number: AccountNumber };

/**
 * Called whenever exports came, went, or changed whom they mean: compares all exports that are here, keeps the renames
 * that they tell, and removes those that none of them tells any more.
 */
export async function keepRenamesAnew(tx: WriteTx<RejoinStore> & ReadTx<RenameStore>): Promise<void> {
  await keepRenames(tx, await toldAccounts(tx));
}

/**
 * Lets each renamed account bear its names, each in its time, and the exports mean it by them; all that was noted of it
 * is noted under its one number. Of an account known by id its other names stay. `notes`: where it says whose they were.
 */
export async function keepRenames(
  tx: WriteTx<RejoinStore>,
  { accounts, before }: ToldRenames,
  notes: NotesToUnite | null = null,
): Promise<void> {
  if (accounts.length === 0 && before.length === 0) return;
  const all: Numbered[] = [];
  for (const account of accounts) {
    const { row, username } = account.names[0]!;
    all.push({ ...account, number: account.number ?? (await addName(tx, username, row.exportedAt, false)) });
  }
  await moveNames(tx, all);
  const kept = await namedByBinned(tx);
  const numbers = new Set(all.map(({ number }) => number));
  for (const account of all) await putNamesOf(tx, account, hasNumber(kept, account.number));
  // An account that an import in the bin names keeps the names that are told of it: taken back, that import needs them.
  for (const number of before) if (!numbers.has(number) && !hasNumber(kept, number)) await forgetTold(tx, number);
  await putWhoShows(
    tx,
    await namesShownBy(tx, [...numbers, ...before]),
    shownLast(all, (number) => hasNumber(kept, number)),
  );
  await uniteLeft(tx, all, notes);
  await rejoin(tx, numbers, notes);
}

/** Whom imports name that can still be taken back. */
async function namedByBinned(tx: ReadTx<'bin'>): Promise<Membership> {
  const binned = [...(await allBinned(tx, 'import')), ...(await allBinned(tx, 'deletion'))];
  const rows = binned.flatMap((one) => one.rows as readonly BinnedStoreRow<StoreName>[]);
  return rows.reduce(
    (all, { store, value }) =>
      store === 'memberships' ? union(all, unpackMembership((value as MembershipRow).packed)) : all,
    NOBODY,
  );
}

/** In each export, moves the rows of these accounts to the numbers that the accounts have. */
async function moveNames(tx: WriteTx<RejoinStore>, all: readonly Numbered[]): Promise<void> {
  const moves = new Map<string, { readonly row: ExportedName['row']; readonly moves: Move[] }>();
  for (const { number, names } of all)
    for (const { row, username, now } of names) {
      if (now === number) continue;
      const one = moves.get(row.importId) ?? { row, moves: [] };
      one.moves.push({ username, from: now, to: number });
      moves.set(row.importId, one);
    }
  for (const { row, moves: some } of moves.values()) {
    const stored = await tx.objectStore('imports').get(row.importId);
    if (stored !== undefined) await moveInImport(tx, stored, new ListedNames(tx, stored), some);
  }
}

async function putNamesOf(tx: WriteTx<RejoinStore>, account: Numbered, isInBin: boolean): Promise<void> {
  const { number, names } = account;
  const spans = await namesOf(tx, number);
  const changes = names.flatMap((name, at) =>
    at > 0 && name.certainty !== null ? [[names[at - 1]!, name] as const] : [],
  );
  if (!(await isIdentified(tx, number)) && !isInBin) {
    const told = namesByExports(names, spans[0]!);
    if (told.length > 1 || spans.length > 1 || spans[0]!.username !== told[0]!.username)
      await putNames(tx, number, told);
    return;
  }
  const seen = isInBin ? spans : withoutTold(spans);
  if (seen.length !== spans.length) await putNames(tx, number, seen);
  for (const [one, other] of changes)
    await bearNames(tx, number, {
      before: one.username,
      after: other.username,
      at: other.row.exportedAt,
      told: { notBeforeAt: one.row.exportedAt, certainty: other.certainty! },
    });
}

/** The names of an account that only exports know: each since the first that has it. */
function namesByExports(names: readonly ExportedName[], { fullName }: NameSpan): NameSpan[] {
  return names.flatMap(({ username, row, certainty }, at): NameSpan[] => {
    const span = { username, fullName, from: row.exportedAt };
    if (at === 0) return [span];
    if (certainty === null) return [];
    return [{ ...span, told: { notBeforeAt: names[at - 1]!.row.exportedAt, certainty } }];
  });
}

async function forgetTold(tx: WriteTx<RejoinStore>, number: AccountNumber): Promise<void> {
  const spans = await namesOf(tx, number);
  const seen = withoutTold(spans);
  if (seen.length > 0 && seen.length < spans.length) await putNames(tx, number, seen);
}

/** For each name that accounts bear last, the account that the newest export means by it. */
function shownLast(all: readonly Numbered[], isKept: (number: AccountNumber) => boolean): Map<string, AccountNumber> {
  const last = new Map<string, { readonly at: number; readonly number: AccountNumber }>();
  for (const { number, names } of all) {
    const { username, row } = names.at(-1)!;
    if (isKept(number)) continue;
    if (row.exportedAt >= (last.get(username)?.at ?? -Infinity)) last.set(username, { at: row.exportedAt, number });
  }
  return new Map([...last].map(([username, { number }]) => [username, number]));
}

async function namesShownBy(tx: WriteTx<RejoinStore>, numbers: readonly AccountNumber[]): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  for (const number of numbers) {
    const name = (await namesOf(tx, number)).at(-1)?.username ?? '';
    if (name !== '') shown.add(name);
  }
  return shown;
}

/** A number by which no export means anybody any more was somebody else's all along. */
async function uniteLeft(
  tx: WriteTx<RejoinStore>,
  all: readonly Numbered[],
  notes: NotesToUnite | null,
): Promise<void> {
  if (all.every(({ left }) => left.length === 0)) return;
  const imports = await tx.objectStore('imports').getAll();
  for (const { number, left } of all) for (const from of left) await unite(tx, from, number, imports, notes);
}
