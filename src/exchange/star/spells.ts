import type { AccountNumber } from '../../domain/account';
import type { ListChange } from '../../domain/changes/change';
import { allChanges } from '../../domain/changes/changes';
import { ONE_SPELL, type Spell, spellsOf } from '../../domain/changes/spells';
import type { FollowListKind } from '../../domain/follow-list';
import { historyByNow } from '../../domain/looks/dated';
import { type Look, shownSince } from '../../domain/looks/look';
import { difference, hasNumber, type Membership, NOBODY, numbersOf, union, withNumbers } from '../../domain/membership';
import type { OwnerHistory } from '../histories';
import { encodedNumbers } from '../parquet-column';
import { ParquetPieces } from '../parquet-pieces';
import type { Scope } from '../scope';
import type { Value } from '../table';
import type { OpenFile } from './star-folder';
import type { StarTable } from './star-table';

/** From when until when an account was in a list: one row each time. What one look misses and the next shows again is told as the changes tell it. */
export const SPELLS: StarTable = {
  name: 'spells',
  columns: [
    { name: 'account', type: 'count', isAlwaysKnown: true },
    { name: 'list', type: 'text' },
    { name: 'owner_id', type: 'text' },
    { name: 'from_not_before', type: 'moment' },
    { name: 'from_not_after', type: 'moment' },
    { name: 'from_certainty', type: 'text' },
    { name: 'until_not_before', type: 'moment' },
    { name: 'until_not_after', type: 'moment' },
    { name: 'until_certainty', type: 'text' },
  ],
};

/** Spells to a row group: writing one is a task of some ten milliseconds. */
const GROUP_ROWS = 20_000;

/** Spells of one owner's lists after another's, in one file. */
export class SpellsFile {
  readonly #file: OpenFile;
  readonly #pieces: ParquetPieces;
  #columns = SPELLS.columns.map((): Value[] => []);

  constructor(file: OpenFile, about: Readonly<Record<string, string>>) {
    this.#file = file;
    this.#pieces = new ParquetPieces(SPELLS.columns, about);
  }

  /**
   * Adds those in the scope, and answers whom they are of. All looks tell them, those outside a range of dates too: of
   * these spells the ones that reach into it are written.
   */
  async add(
    history: OwnerHistory,
    { scope, ownerId, now }: { readonly scope: Scope; readonly ownerId: string | null; readonly now: number },
    pause: () => Promise<void>,
  ): Promise<Membership> {
    const { looks, facts } = historyByNow({ looks: history.allLooks, facts: history.facts }, now);
    const changes = changesByAccount(allChanges([...looks, ...facts]));
    let all: Membership = NOBODY;
    for (const [list, own] of Object.entries(changes) as [FollowListKind, ChangesOfAccounts][]) {
      if (scope.kind !== null && scope.kind !== list) continue;
      const shown = firstAndLast(looks.filter((look) => look.list.kind === list));
      const concerned = union(shown.members, withNumbers(NOBODY, [...own.keys()]));
      const written: AccountNumber[] = [];
      for (const number of numbersOf(concerned)) {
        if (scope.accounts !== null && !hasNumber(scope.accounts, number)) continue;
        const told = own.get(number);
        for (const spell of told === undefined ? ONE_SPELL : spellsOf(told)) {
          const values = valuesOf(spell, shown.of(number));
          if (!isInRange(values, scope)) continue;
          this.#push([number, list, ownerId, ...values]);
          written.push(number);
        }
        if (this.#columns[0]!.length < GROUP_ROWS) continue;
        await this.#write();
        await pause();
      }
      all = union(all, withNumbers(NOBODY, written));
    }
    return all;
  }

  async close(): Promise<void> {
    if (this.#columns[0]!.length > 0) await this.#write();
    await this.#file.add(this.#pieces.end());
    await this.#file.close();
  }

  #push(row: readonly Value[]): void {
    for (let at = 0; at < row.length; at++) this.#columns[at]!.push(row[at]!);
  }

  async #write(): Promise<void> {
    const [numbers, ...rest] = this.#columns;
    this.#columns = SPELLS.columns.map(() => []);
    const columns = [
      { written: encodedNumbers(Int32Array.from(numbers as number[]), null) },
      ...rest.map((data) => ({ data })),
    ];
    await this.#file.add(this.#pieces.group(columns, numbers!.length));
  }
}

type ChangesOfAccounts = Map<AccountNumber, ListChange[]>;

function changesByAccount(changes: ReturnType<typeof allChanges>): Readonly<Record<FollowListKind, ChangesOfAccounts>> {
  const of = { followers: new Map(), following: new Map() } as Record<FollowListKind, ChangesOfAccounts>;
  for (const change of changes) {
    if (change.kind === 'renamed') continue;
    const own = of[change.list].get(change.number);
    if (own === undefined) of[change.list].set(change.number, [change]);
    else own.push(change);
  }
  return of;
}

/** By when it was shown first, and since when at the last: a reading takes its time. */
interface Shown {
  readonly firstAt: number | null;
  readonly lastAt: number | null;
}

/** When each account was shown first and last, from sets: two small numbers an account, whatever the number of looks. */
function firstAndLast(looks: readonly Look[]) {
  let members: Membership = NOBODY;
  for (const look of looks) members = union(members, look.members);
  const first = new Uint32Array(members.length * 32);
  const last = new Uint32Array(members.length * 32);
  const mark = (into: Uint32Array, order: readonly number[]) => {
    let marked: Membership = NOBODY;
    for (const at of order) {
      for (const number of numbersOf(difference(looks[at]!.members, marked))) into[number] = at;
      marked = union(marked, looks[at]!.members);
    }
  };
  const order = looks.map((_, at) => at);
  mark(first, order);
  mark(last, order.toReversed());
  const of = (number: AccountNumber): Shown =>
    hasNumber(members, number)
      ? { firstAt: looks[first[number]!]!.readAt, lastAt: shownSince(looks[last[number]!]!, number) }
      : { firstAt: null, lastAt: null };
  return { members, of };
}

type SpellValues = readonly [
  notBefore: number | null,
  notAfter: number | null,
  certainty: string | null,
  untilNotBefore: number | null,
  untilNotAfter: number | null,
  untilCertainty: string | null,
];

function valuesOf({ begun, ended }: Spell, { firstAt, lastAt }: Shown): SpellValues {
  return [
    begun?.window.lastBeforeAt ?? null,
    begun?.window.firstAfterAt ?? firstAt,
    begun?.certainty ?? null,
    ended?.window.lastBeforeAt ?? lastAt,
    ended?.window.firstAfterAt ?? null,
    ended?.certainty ?? null,
  ];
}

/** Whether it may have been going on between the dates. */
function isInRange([notBefore, notAfter, , , untilNotAfter]: SpellValues, { fromAt, untilAt }: Scope): boolean {
  if (fromAt !== null && untilNotAfter !== null && untilNotAfter < fromAt) return false;
  return untilAt === null || (notBefore ?? notAfter ?? untilAt) <= untilAt;
}
