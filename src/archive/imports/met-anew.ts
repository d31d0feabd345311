import type { AccountNumber } from '../../domain/account';
import type { MetNames } from '../accounts/meet-names';
import type { StagedImport } from './staged-import';
import type { ToldRenames } from './told-accounts';
import type { ExportedAccount } from './told-numbers';

/**
 * Whom the names of a staged export mean once renames are counted in, before it is part of the archive: an account that
 * is known here by another name is not added again, and one that bears a name which was somebody else's is added. `told`
 * comes back with the numbers that they get.
 */
export function metAnew(
  met: MetNames,
  told: ToldRenames,
  staged: StagedImport,
): { readonly met: MetNames; readonly told: ToldRenames } {
  if (told.accounts.length === 0) return { met, told };
  const anew = metAs(met, told, staged, ({ number }) => number);
  const accounts = told.accounts.map((account): ExportedAccount => {
    const place = anew.placeOf(account);
    if (place === null) return account;
    const now = anew.met.numbers[place]!;
    const names = account.names.map((name) => (name.isStaged ? { ...name, now } : name));
    // A number that was not given away yet is nobody's.
    return { ...account, number: now, left: account.left.filter((one) => one < met.known), names };
  });
  return { met: anew.met, told: { ...told, accounts } };
}

/** The same for a preview, where nothing is moved: everybody is who they are in the exports that are here. */
export function metInPreview(met: MetNames, told: ToldRenames, staged: StagedImport): MetNames {
  const numberOf = ({ number, isIdentified, names }: ExportedAccount) =>
    names.findLast(({ isStaged }) => !isStaged)?.now ?? (isIdentified ? number : null);
  return told.accounts.length === 0 ? met : metAs(met, told, staged, numberOf).met;
}

/** How many accounts the staged export has by another name than others do. */
export function renamedIn({ accounts }: ToldRenames): number {
  return accounts.filter(
    ({ names }) =>
      names.some(({ isStaged }) => isStaged) && names.some(({ username }) => username !== names[0]!.username),
  ).length;
}

/**
 * `met` with the number that `numberOf` gives for each of the told accounts. Null, or a number from `known` on (not
 * given away yet), makes it a new account; new accounts are numbered from `known` on.
 */
function metAs(
  met: MetNames,
  { accounts }: ToldRenames,
  { table, listed }: StagedImport,
  numberOf: (account: ExportedAccount) => AccountNumber | null,
) {
  const { known } = met;
  const places = new Map<string, number>();
  for (let place = 0; place < listed; place++) places.set(table.names[place]!, place);
  const placeOf = ({ names }: ExportedAccount): number | null => {
    const own = names.find(({ isStaged }) => isStaged);
    return own === undefined ? null : (places.get(own.username) ?? null);
  };
  const numbers = met.numbers.slice();
  const isFresh = new Set(met.fresh);
  for (const account of accounts) {
    const place = placeOf(account);
    if (place === null) continue;
    const number = numberOf(account);
    if (number === null || number >= known) isFresh.add(place);
    else {
      isFresh.delete(place);
      numbers[place] = number;
    }
  }
  const isTaken = new Set<AccountNumber>();
  const fresh = Uint32Array.from(isFresh);
  for (const [order, place] of fresh.entries()) {
    if (met.isTaken.has(met.numbers[place]!)) isTaken.add(known + order);
    numbers[place] = known + order;
  }
  return { met: { numbers, known, fresh, isTaken }, placeOf };
}
