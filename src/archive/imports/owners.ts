import type { AccountNumber } from '../../domain/account';
import type { RenameAmong, Trail } from '../../domain/exports/trails';
import { isIdentified } from '../accounts/account-store';
import type { ReadTx } from '../store/transaction';
import type { NamedExport } from './dated-by-name';
import type { NameSights } from './name-sights';
import type { RenamesRead } from './renames-read';

export interface Owners {
  /** Beside each trail, the account known by id that it is; none, or one. */
  readonly owners: readonly (readonly AccountNumber[])[];
  /** Renames of trails that two ids are: two ids are two accounts. */
  readonly torn: ReadonlySet<RenameAmong>;
}

/** An account known by id may be the one of a trail, by the name it has in an export. */
interface Claim {
  readonly number: AccountNumber;
  readonly trail: number;
  readonly place: number;
  readonly apartMs: number;
}

/**
 * Which trails the accounts known by id are. One whose name two bore one after the other is who bore it in the export
 * nearest to a moment when it was seen so; of two as near, in the one before: a name is kept until it is seen to change.
 * The nearest of all are settled first, and whoever bears a trail leaves others theirs: who swapped were maybe not read at
 * the same time, and the one who was read nearer to an export tells who the other was.
 */
export async function ownersOf(
  tx: ReadTx<'accountChunks'>,
  trails: readonly Trail[],
  exports: readonly NamedExport[],
  { strangers }: RenamesRead,
  sights: NameSights,
): Promise<Owners> {
  const claims: Claim[] = [];
  for (const [trail, { stands, renames }] of trails.entries())
    for (const { place, number } of stands) {
      // Who took a name may give it up and take it again: a stranger by the later name is so in that one export.
      const isStranger = (one: RenameAmong) =>
        strangers.get(one) === number && (one.from === number || one.after === place);
      if (!(await isIdentified(tx, number)) || renames.some(isStranger)) continue;
      claims.push({ number, trail, place, apartMs: await apartFrom(sights, number, exports[place]!) });
    }
  claims.sort((one, other) => one.apartMs - other.apartMs || one.place - other.place);
  const owners: AccountNumber[][] = trails.map(() => []);
  const settled = new Set<AccountNumber>();
  for (const { number, trail } of claims) {
    if (settled.has(number) || owners[trail]!.length > 0) continue;
    settled.add(number);
    owners[trail]!.push(number);
  }
  const torn = new Set<RenameAmong>();
  for (const { number, trail } of claims) {
    if (settled.has(number)) continue;
    settled.add(number);
    for (const rename of trails[trail]!.renames) torn.add(rename);
  }
  return { owners, torn };
}

async function apartFrom(sights: NameSights, number: AccountNumber, one: NamedExport): Promise<number> {
  const username = await one.nameOf(number);
  return username === null ? Number.MAX_SAFE_INTEGER : sights.apartFrom(number, username, one.row.exportedAt);
}
