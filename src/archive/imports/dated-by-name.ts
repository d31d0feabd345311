import type { AccountNumber } from '../../domain/account';
import type { DatedExport, DatedList } from '../../domain/exports/dated-export';
import { holderOf } from '../../domain/exports/joining';
import type { ViewersExport } from '../../domain/exports/trails';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { type AccountStore, accountRow, bearersOf, namesOf } from '../accounts/account-store';
import { withoutTold } from '../accounts/borne-names';
import type { NameSpan } from '../store/rows';
import type { ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { ListedNames } from './listed-names';

/** An export among those that are compared. */
export interface ComparedExport {
  readonly row: Pick<ImportRow, 'importId' | 'exportedAt' | 'viewer' | 'names' | 'lists' | 'digest'>;
  readonly dated: DatedExport;
  /** Not part of the archive yet: its own names by the numbers that they met. */
  readonly staged: ReadonlyMap<AccountNumber, string> | null;
}

/**
 * An export with the numbers that its names would have if exports told no rename (`base`), and the way back to the
 * present ones.
 */
export interface NamedExport extends ComparedExport {
  readonly base: ViewersExport;
  /** The number that the export has now for the account that is `base` there. */
  nowOf(base: AccountNumber): AccountNumber;
  nameOf(base: AccountNumber): Promise<string | null>;
}

/** Stands for accounts that have no number of their own yet. */
const FIRST_UNNUMBERED = 2 ** 31;

/**
 * Whom exports would mean by their names if they told no rename: by what was read alone, and by the name itself. Renames
 * are told from that each time, so that it does not matter which were known before.
 */
export class WithoutRenames {
  /** Whom the names mean that are told of so far. */
  readonly bases = new Set<AccountNumber>();
  readonly #tx: ReadTx<AccountStore | 'importNames'>;
  readonly #byName = new Map<string, AccountNumber>();
  readonly #unnumbered = new Map<string, AccountNumber>();

  /** `fresh`: names that get a number of their own. */
  constructor(tx: ReadTx<AccountStore | 'importNames'>, fresh: ReadonlyMap<string, AccountNumber>) {
    this.#tx = tx;
    for (const [username, number] of fresh) this.#unnumbered.set(username, number);
  }

  /** `told`: everybody of whom exports tell a rename so far. */
  async named(one: ComparedExport, told: readonly AccountNumber[]): Promise<NamedExport> {
    const { row, dated, staged } = one;
    const listed = new ListedNames(this.#tx, row);
    const stagedNames = staged === null ? null : new Set(staged.values());
    const isListed = async (username: string) =>
      stagedNames === null ? (await nowMeant(this.#tx, listed, username)) !== null : stagedNames.has(username);
    const bases = new Map<AccountNumber, AccountNumber>();
    const names = new Map<AccountNumber, string>();
    for (const number of told) {
      if (!dated.names(number)) continue;
      const username = staged === null ? await nameIn(this.#tx, row, number, listed) : staged.get(number);
      if (username == null) continue;
      const base = (await this.#holderOf(username, row.exportedAt, isListed)) ?? (await this.#bareOf(username));
      bases.set(number, base);
      this.bases.add(base);
      names.set(base, username);
    }
    const nows = new Map([...bases].map(([number, base]) => [base, number]));
    const nowOf = (base: AccountNumber) => nows.get(base) ?? base;
    const nameOf = async (base: AccountNumber) =>
      names.get(base) ?? staged?.get(base) ?? (await nameIn(this.#tx, row, base, listed));
    return { ...one, base: withBases(one, bases, nows), nowOf, nameOf };
  }

  async #holderOf(
    username: string,
    at: number,
    isListed: (username: string) => Promise<boolean>,
  ): Promise<AccountNumber | null> {
    const claimants: { number: AccountNumber; names: readonly NameSpan[] }[] = [];
    const listed = new Set<string>();
    for (const { row, spans } of await bearersOf(this.#tx, username)) {
      if (row.id === null) continue;
      const names = withoutTold(spans);
      for (const name of names) if (await isListed(name.username)) listed.add(name.username);
      claimants.push({ number: row.number, names });
    }
    return holderOf(username, at, claimants, (name) => listed.has(name));
  }

  /** The account of which nothing is known but this name. */
  async #bareOf(username: string): Promise<AccountNumber> {
    let base = this.#byName.get(username);
    if (base !== undefined) return base;
    const bare = (await bearersOf(this.#tx, username)).filter(
      ({ row, spans }) => row.id === null && spans.length === 1,
    );
    base = (bare.findLast(({ row }) => !row.hasLostUsername) ?? bare[0])?.row.number;
    base ??= this.#unnumbered.get(username) ?? FIRST_UNNUMBERED + this.#byName.size;
    this.#byName.set(username, base);
    return base;
  }
}

/** The name by which an export means an account; null where it is known by none of its names. */
export async function nameIn(
  tx: ReadTx<'accountChunks' | 'names' | 'importNames'>,
  row: Pick<ImportRow, 'importId' | 'names'>,
  number: AccountNumber,
  listed = new ListedNames(tx, row),
): Promise<string | null> {
  if ((await accountRow(tx, number)) === null) return null;
  for (const { username } of await namesOf(tx, number))
    if ((await listed.numbersFor(username)).includes(number)) return username;
  return null;
}

async function nowMeant(
  tx: ReadTx<AccountStore>,
  listed: ListedNames,
  username: string,
): Promise<AccountNumber | null> {
  for (const number of await listed.numbersFor(username))
    if ((await namesOf(tx, number)).some((name) => name.username === username)) return number;
  return null;
}

function withBases(
  { row: { viewer }, dated }: ComparedExport,
  bases: ReadonlyMap<AccountNumber, AccountNumber>,
  nows: ReadonlyMap<AccountNumber, AccountNumber>,
): ViewersExport {
  if (bases.size === 0) return { ...dated, viewer };
  const turned = (list: DatedList | null): DatedList | null =>
    list === null ? null : { ...list, numbers: Array.from(list.numbers, (number) => bases.get(number) ?? number) };
  const ask = (is: (number: AccountNumber) => boolean) => (base: AccountNumber) => {
    const now = nows.get(base);
    if (now !== undefined) return is(now);
    return base < FIRST_UNNUMBERED && !bases.has(base) && is(base);
  };
  const [followers, following] = FOLLOW_LIST_KINDS.map((kind) => turned(dated.lists[kind]));
  return {
    ...dated,
    viewer,
    lists: { followers: followers!, following: following! },
    names: ask(dated.names),
    namesBeside: ask(dated.namesBeside),
  };
}
