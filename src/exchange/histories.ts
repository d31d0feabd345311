import { readHistory } from '../archive/history/looks-over-time';
import { readReadings, readSnapshots } from '../archive/readings/read-readings';
import type { Archive } from '../archive/store/open';
import type { AccountId, AccountNumber } from '../domain/account';
import type { Fact, Look, NameFact } from '../domain/looks/look';
import { isWithin, type Scope, type ScopeViewer } from './scope';

/** One owner's two lists over time, as one viewer saw them. */
export interface OwnerHistory {
  readonly viewer: ScopeViewer;
  readonly owner: AccountId;
  readonly ownerUsername: string | null;
  /** Those in the scope, oldest first. */
  readonly looks: readonly Look[];
  /** All there are: a change is told by what came before it, even where that lies outside the scope. */
  readonly allLooks: readonly Look[];
  readonly facts: readonly Fact[];
  /** Names of accounts that ever changed theirs, oldest first. */
  readonly names: ReadonlyMap<AccountNumber, readonly NameFact[]>;
}

/** The histories in the scope: viewer by viewer, the viewer's own lists first. */
export async function* eachHistory(archive: Archive, scope: Scope): AsyncIterable<OwnerHistory> {
  for (const viewer of scope.viewers) {
    const own = await readHistory(archive, viewer.id);
    const names = namesIn(own.facts);
    for (const [owner, ownerUsername] of await ownersOf(archive, viewer.id, scope.owner)) {
      const { looks: allLooks, facts } = owner === viewer.id ? own : await readHistory(archive, viewer.id, owner);
      const looks = allLooks.filter(
        (look) => (scope.kind === null || look.list.kind === scope.kind) && isWithin(look.readAt, scope),
      );
      yield { viewer, owner, ownerUsername, looks, allLooks, facts, names };
    }
  }
}

/** Owners of lists that the viewer read or imported. */
async function ownersOf(
  archive: Archive,
  viewer: AccountId,
  only: AccountId | null,
): Promise<Map<AccountId, string | null>> {
  const [readings, snapshots] = await Promise.all([readReadings(archive, viewer), readSnapshots(archive, viewer)]);
  const owners = new Map<AccountId, string | null>();
  const seen = [...readings, ...snapshots];
  for (const { list, ownerUsername } of seen.sort((a) => (a.list.owner === viewer ? -1 : 1)))
    if (only === null || only === list.owner) owners.set(list.owner, ownerUsername);
  return owners;
}

function namesIn(facts: readonly Fact[]): Map<AccountNumber, NameFact[]> {
  const names = new Map<AccountNumber, NameFact[]>();
  for (const fact of facts) {
    if (fact.kind !== 'name') continue;
    const spans = names.get(fact.number);
    if (spans === undefined) names.set(fact.number, [fact]);
    else spans.push(fact);
  }
  return names;
}

/** How many rows the snapshots in the scope come to. */
export async function countSnapshotRows(archive: Archive, scope: Scope): Promise<number> {
  let rows = 0;
  for (const viewer of scope.viewers) {
    for (const { list, readAt, coverage } of await readSnapshots(archive, viewer.id)) {
      if (scope.owner !== null && scope.owner !== list.owner) continue;
      if ((scope.kind === null || scope.kind === list.kind) && isWithin(readAt, scope)) rows += coverage.seen;
    }
  }
  return rows;
}
