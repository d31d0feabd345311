import type { AccountId, AccountNumber } from '../../domain/account';
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
  /** By the name before of these, the account known by id is somebody else, who was seen after the later export only. */
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
      else if (!isShared) denied.add(rename);
      continue;
    }
    if (!isFrom && !isTo) continue;
    const number = isFrom ? from : to;
    const names = new Set((await untoldNames(tx, number)).map(({ username }) => username));
    const isMeant = isFrom
      ? ({ readAt }: StoredSnapshot) => readAt > after.row.exportedAt
      : ({ firstAt }: StoredSnapshot) => firstAt < before.row.exportedAt;
    if (names.size > 1 || !(await wasShown(tx, before.row.viewer, number, isMeant))) continue;
    // It bears that name later only, by what was read: so the export means somebody else by it.
    if (isOnlyLater) strangers.set(rename, from);
    else denied.add(rename);
  }
  return { denied, strangers };
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
