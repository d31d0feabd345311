import type { AccountNumber } from '../../domain/account';
import type { Certainty } from '../../domain/certainty';
import { keyOf, secondOf } from '../../domain/exports/renames';
import { areExact } from '../../domain/exports/seconds-held';
import type { RenameAmong, Trail } from '../../domain/exports/trails';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
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

type Stand = Trail['stands'][number];

/** Of exports of one moment nobody knows the order: their names stand in that of letters. */
async function namesAlong({ stands, renames }: Trail, exports: readonly NamedExport[]): Promise<ExportedName[]> {
  const found: (Stand & { readonly at: number; readonly name: Omit<ExportedName, 'certainty'> })[] = [];
  for (const { place, number } of stands) {
    const one = exports[place]!;
    const username = await one.nameOf(number);
    if (username === null) continue;
    const name = { row: one.row, isStaged: one.staged !== null, username, now: one.nowOf(number) };
    found.push({ place, number, at: one.row.exportedAt, name });
  }
  found.sort((one, other) => one.at - other.at || compareTexts(one.name.username, other.name.username));
  return found.map(({ at, name }, order): ExportedName => {
    const before = found[order - 1];
    // Several names at once: which of them it bore last is told by the next export alone.
    const isAmong = found.some((one) => one.at === before?.at && one.name.username !== before.name.username);
    const isSame = before === undefined || (before.name.username === name.username && (at === before.at || !isAmong));
    return { ...name, certainty: isSame ? null : certaintyOf(renames, before, found[order]!, exports) };
  });
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * By the comparison of just these two exports; else as sure as the least sure that is told of the account. Of one that was
 * read by both names, and so is no rename among the exports, by the second that both have of it; null = they tell nothing.
 */
function certaintyOf(
  renames: readonly RenameAmong[],
  { place: before, number }: Stand,
  { place: after, number: later }: Stand,
  exports: readonly NamedExport[],
): Certainty | null {
  if (renames.length === 0)
    return number === later ? certaintyBySecond(exports[before]!, exports[after]!, number) : null;
  const direct = renames.find((one) => one.before === before && one.after === after);
  const all = direct === undefined ? renames : [direct];
  return all.some(({ certainty }) => certainty === 'likely') ? 'likely' : 'certain';
}

function certaintyBySecond(before: NamedExport, after: NamedExport, number: AccountNumber): Certainty | null {
  if (before.row.viewer !== after.row.viewer) return null;
  const isExact = areExact(before.base) && areExact(after.base);
  const isOne = FOLLOW_LIST_KINDS.some((kind) => {
    const [then, now] = [before, after].map(({ base }) => secondOf(base.lists[kind], number) ?? 0);
    return then! > 0 && keyOf(then!, !isExact) === keyOf(now!, !isExact);
  });
  return isOne ? (isExact ? 'certain' : 'likely') : null;
}
