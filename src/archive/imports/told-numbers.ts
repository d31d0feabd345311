import type { AccountNumber } from '../../domain/account';
import type { Certainty } from '../../domain/certainty';
import type { RenameAmong, Trail } from '../../domain/exports/trails';
import { isIdentified } from '../accounts/account-store';
import type { ReadTx } from '../store/transaction';
import type { ComparedExport, NamedExport } from './dated-by-name';

/** An account by one name in one export. */
export interface ExportedName {
  readonly row: ComparedExport['row'];
  readonly isStaged: boolean;
  readonly username: string;
  /** The number that the export has for it so far. */
  readonly now: AccountNumber;
  /** How sure it is that this is the name before, changed; null = the name is the same, or there is none before. */
  readonly certainty: Certainty | null;
}

/** One account by all exports that name it, oldest first. */
export interface ExportedAccount {
  /** null = it gets one of its own. */
  readonly number: AccountNumber | null;
  readonly isIdentified: boolean;
  /** Numbers that were its own so far, and are not any more. */
  readonly left: readonly AccountNumber[];
  readonly names: readonly ExportedName[];
}

/**
 * Gives each account its number: that of the account known by id; else the one that the oldest export in the archive has
 * for it, because the person's notes are kept under that. Where two accounts would get the same number, the one that has
 * it in the older export keeps it.
 */
export async function numbered(
  tx: ReadTx<'accountChunks'>,
  trails: readonly Trail[],
  owners: readonly (readonly AccountNumber[])[],
  exports: readonly NamedExport[],
): Promise<ExportedAccount[]> {
  const names = await Promise.all(trails.map((trail) => namesAlong(trail, exports)));
  const numbers = owners.map(([owner]) => owner ?? null);
  const left: AccountNumber[][] = trails.map(() => []);
  const taken = new Set(numbers);
  const claims = trails.flatMap((_, at) => names[at]!.map((name) => ({ at, name })));
  claims.sort(
    (one, other) =>
      Number(one.name.isStaged) - Number(other.name.isStaged) ||
      one.name.row.exportedAt - other.name.row.exportedAt ||
      one.name.now - other.name.now,
  );
  for (const { at, name } of claims) {
    if (taken.has(name.now) || (await isIdentified(tx, name.now))) continue;
    taken.add(name.now);
    if (numbers[at] === null) numbers[at] = name.now;
    else left[at]!.push(name.now);
  }
  return trails.flatMap((_, at) => {
    if (names[at]!.length === 0) return [];
    return [{ number: numbers[at]!, isIdentified: owners[at]!.length > 0, left: left[at]!, names: names[at]! }];
  });
}

/** Of exports of one moment nobody knows the order: their names stand in that of letters. */
async function namesAlong({ stands, renames }: Trail, exports: readonly NamedExport[]): Promise<ExportedName[]> {
  const found: { readonly place: number; readonly at: number; readonly name: Omit<ExportedName, 'certainty'> }[] = [];
  for (const { place, number } of stands) {
    const one = exports[place]!;
    const username = await one.nameOf(number);
    if (username === null) continue;
    const name = { row: one.row, isStaged: one.staged !== null, username, now: one.nowOf(number) };
    found.push({ place, at: one.row.exportedAt, name });
  }
  found.sort((one, other) => one.at - other.at || compareTexts(one.name.username, other.name.username));
  return found.map(({ place, at, name }, order): ExportedName => {
    const before = found[order - 1];
    // Several names at once: which of them it bore last is told by the next export alone.
    const isAmong = found.some((one) => one.at === before?.at && one.name.username !== before.name.username);
    const isSame = before === undefined || (before.name.username === name.username && (at === before.at || !isAmong));
    return { ...name, certainty: isSame ? null : certaintyOf(renames, before.place, place) };
  });
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By the comparison of just these two exports; else as sure as the least sure that is told of the account. */
function certaintyOf(renames: readonly RenameAmong[], before: number, after: number): Certainty {
  const direct = renames.find((one) => one.before === before && one.after === after);
  const all = direct === undefined ? renames : [direct];
  return all.some(({ certainty }) => certainty === 'likely') ? 'likely' : 'certain';
}
