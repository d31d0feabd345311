import type { AccountNumber } from '../../domain/account';
import { isIdentified } from '../accounts/account-store';
import { bearNames } from '../accounts/borne-names';
import type { MetNames } from '../accounts/meet-names';
import type { ImportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { type RejoinStore, rejoin } from './rejoin';
import { type MetRename, nameIn, type RenameStore, renamesKept } from './renames-met';
import { settleRenames } from './settle-renames';

export interface Renumbered {
  readonly met: MetNames;
  /** With the numbers that the accounts bear by now. */
  readonly renames: readonly MetRename[];
}

/**
 * The met names with renamed accounts under one number. A preview (`isForGood` false) counts both names as one account
 * at once. For good, an account that another export still means by its old name keeps two numbers here: `keepRenames`
 * unites them afterwards.
 */
export function withRenames(first: MetNames, renames: readonly MetRename[], isForGood: boolean): Renumbered {
  const met = isForGood ? first : withStrangers(first, renames);
  const { known } = met;
  const kept = new Map<AccountNumber, AccountNumber>();
  const now = (number: AccountNumber) => kept.get(number) ?? number;
  for (const { from, to, keeper, isOlder, isTakenOver } of renames) {
    // Whoever took over the old name gets a number of their own later, when the exports are asked anew.
    if (isTakenOver && (isForGood || !isOlder)) continue;
    const [own, other] = isOlder ? [from, to] : [to, from];
    const into = isForGood ? keeper : other;
    if (!kept.has(own) && into !== own && (own >= known || !isForGood)) kept.set(own, into);
  }
  if (kept.size === 0) return { met, renames };
  const fresh = met.fresh.filter((_, order) => !kept.has(known + order));
  const numbers = met.numbers.map(now);
  const isTaken = new Set<AccountNumber>();
  const renewed = new Map<AccountNumber, AccountNumber>();
  for (const [order, place] of fresh.entries()) {
    if (met.isTaken.has(numbers[place]!)) isTaken.add(known + order);
    renewed.set(numbers[place]!, known + order);
    numbers[place] = known + order;
  }
  const last = (number: AccountNumber) => renewed.get(number) ?? number;
  return {
    met: { numbers, known, fresh, isTaken },
    renames: renames.map((one) => ({
      ...one,
      from: last(now(one.from)),
      to: last(now(one.to)),
      keeper: last(now(one.keeper)),
    })),
  };
}

/** The met names of the later export, with whoever took over a name as somebody new, and whoever gave it up as before. */
function withStrangers(met: MetNames, renames: readonly MetRename[]): MetNames {
  const numbers = met.numbers.slice();
  const fresh = [...met.fresh];
  for (const { from, to, isTakenOver, isOlder } of renames) {
    const [old, renamed] = [numbers.indexOf(from), numbers.indexOf(to)];
    if (!isTakenOver || isOlder || old === -1 || renamed === -1) continue;
    const stranger = to >= met.known ? to : met.known + fresh.length;
    fresh[stranger - met.known] = old;
    numbers[old] = stranger;
    numbers[renamed] = from;
  }
  return { ...met, numbers, fresh: Uint32Array.from(fresh) };
}

/**
 * Lets each renamed account bear both names, each in its time, and asks the exports anew whom they mean by them. After
 * that they mean one account by both, and all that was noted is noted of it. `row`: the one export.
 */
export async function keepRenames(
  tx: WriteTx<RejoinStore>,
  renames: readonly MetRename[],
  row: Pick<ImportRow, 'exportedAt'>,
): Promise<void> {
  const changed = new Set<AccountNumber>();
  for (const rename of renames) {
    const { from, to, keeper, own, isOlder, certainty, other } = rename;
    const others = await nameIn(tx, other, isOlder ? to : from);
    if (others === null) continue;
    const [earlier, later] = isOlder ? [row, other] : [other, row];
    const [before, after] = isOlder ? [own, others] : [others, own];
    const told = { notBeforeAt: earlier.exportedAt, certainty };
    const borne = { before, after, at: later.exportedAt, told };
    if (rename.isTakenOver && !rename.isLent && keeper !== from && !(await isIdentified(tx, from))) {
      // First the old number bears both names, so that what was noted of it stays with who was renamed: the stranger,
      // who has the old name now, gets none of it.
      await bearNames(tx, from, borne);
      await rejoin(tx, [from]);
    }
    await bearNames(tx, keeper, borne);
    if (from !== to) changed.add(keeper);
  }
  if (changed.size > 0) await rejoin(tx, changed);
  await settleRenames(tx);
}

/**
 * Keeps these renames, then those that can be told only after them: as long as a name was taken over, it is asked again,
 * for what the stranger was called before shows once it is settled who bears which name.
 */
export async function keepAllRenames(
  tx: WriteTx<RejoinStore> & ReadTx<RenameStore>,
  renames: readonly MetRename[],
  row: ImportRow,
): Promise<void> {
  const kept = new Set<string>();
  const isNew = ({ from, to, other }: MetRename) => !kept.has(`${from} ${to} ${other.importId}`);
  for (let told = renames.filter(isNew); ; told = (await renamesKept(tx, row)).filter(isNew)) {
    await keepRenames(tx, told, row);
    for (const { from, to, other } of told) kept.add(`${from} ${to} ${other.importId}`);
    if (!told.some(({ isTakenOver }) => isTakenOver)) return;
  }
}

/** After exports came back, or mean others than before: what renames do they tell now? */
export async function keepRenamesAnew(
  tx: WriteTx<RejoinStore> & ReadTx<RenameStore>,
  rows: readonly ImportRow[],
): Promise<void> {
  let isSettled = false;
  for (const row of rows) {
    const renames = await renamesKept(tx, row);
    // Settling goes through all names that ever changed: it is done once, and again only where a rename is told.
    if (isSettled && renames.length === 0) continue;
    await keepAllRenames(tx, renames, row);
    isSettled = true;
  }
}
