import type { AccountId, AccountNumber } from '../../domain/account';
import { presentAt } from '../../domain/exports/joining';
import type { RenameAmong } from '../../domain/exports/trails';
import { hasNumber } from '../../domain/membership';
import { isIdentified } from '../accounts/account-store';
import { sightsOfBoth } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { StoredSnapshot } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import type { NamedExport } from './dated-by-name';
import { untoldNames } from './name-sights';

type ReadStore = 'accountChunks' | 'names' | 'readings' | 'snapshots' | 'memberships';

/** What was read about renames that exports tell. */
export interface RenamesRead {
  /** It speaks against these. */
  readonly denied: ReadonlySet<RenameAmong>;
  /**
   * By one name of these the account known by id is somebody else: it was seen by the name before after the later export
   * only, or was seen by the name where the export beside has it as well, as another.
   */
  readonly strangers: ReadonlyMap<RenameAmong, AccountNumber>;
}

/**
 * Two ids are two accounts, and whoever was shown by id under the one name when the exports have it bear the other is
 * somebody else.
 */
export async function renamesRead(
  tx: ReadTx<ReadStore>,
  renames: readonly RenameAmong[],
  exports: readonly NamedExport[],
): Promise<RenamesRead> {
  const denied = new Set<RenameAmong>();
  const strangers = new Map<RenameAmong, AccountNumber>();
  for (const rename of renames) {
    const { from, to } = rename;
    const [before, after] = [exports[rename.before]!, exports[rename.after]!];
    const [isFrom, isTo] = [await isIdentified(tx, from), await isIdentified(tx, to)];
    const isOnlyLater = isFrom && (await firstSeenAt(tx, from)) > after.row.exportedAt;
    // Of a name that two bore the account by it may be the other one alone: `ownersOf` asks whose it is.
    const isShared = after.base.names(from) || before.base.names(to);
    if (isFrom && isTo) {
      const isToKnown = (await firstSeenAt(tx, to)) < before.row.exportedAt;
      if (isOnlyLater && (isShared || !isToKnown)) strangers.set(rename, from);
      else if (isShared) continue;
      else if (await tookItLater(tx, from, before)) strangers.set(rename, from);
      else denied.add(rename);
      continue;
    }
    // Of exports of one moment nobody knows which is the later, and so not which name a sight speaks against.
    if ((!isFrom && !isTo) || before.row.exportedAt === after.row.exportedAt) continue;
    const number = isFrom ? from : to;
    const names = new Set((await untoldNames(tx, number)).map(({ username }) => username));
    if (names.size > 1) continue;
    const { viewer } = before.row;
    const isEarlier = () => wasShown(tx, viewer, number, ({ firstAt }) => firstAt < before.row.exportedAt);
    const isLater = () => wasShown(tx, viewer, number, ({ readAt }) => readAt > after.row.exportedAt);
    if (!(await (isFrom ? isLater() : isEarlier()))) continue;
    // The export that has its other name has this one as well: that is its own, and here it is another's, by the second.
    const isThereToo = isFrom ? after.base.names(from) : before.base.names(to);
    const isAllAlong = isFrom ? (await firstSeenAt(tx, from)) < before.row.exportedAt : await isLater();
    // It bears that name later only, or there under its own: so the export means somebody else by it here.
    if (isOnlyLater || (isThereToo && !isAllAlong)) strangers.set(rename, number);
    else denied.add(rename);
  }
  return { denied, strangers };
}

/** It is known by the export's name for it only from later on, and by another before: that it had the name then is a guess. */
async function tookItLater(
  tx: ReadTx<'accountChunks' | 'names'>,
  number: AccountNumber,
  { nameOf, row }: NamedExport,
): Promise<boolean> {
  const names = await untoldNames(tx, number);
  return names[presentAt(names, row.exportedAt)]!.username !== (await nameOf(number));
}

async function firstSeenAt(tx: ReadTx<'accountChunks' | 'names'>, number: AccountNumber): Promise<number> {
  return (await untoldNames(tx, number))[0]!.from;
}

async function wasShown(
  tx: ReadTx<'readings' | 'snapshots' | 'memberships'>,
  viewer: AccountId,
  number: AccountNumber,
  isMeant: (look: StoredSnapshot) => boolean,
): Promise<boolean> {
  const memberships = new Memberships(tx);
  for (const look of await sightsOfBoth(tx, viewer, viewer))
    if (look.source === 'reading' && isMeant(look) && hasNumber(await memberships.of(look.snapshotId), number))
      return true;
  return false;
}
