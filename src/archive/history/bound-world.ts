import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { type CountedAct, countedActOf, listCounts } from '../../domain/looks/hidden';
import { type BoundWorld, type ProvenTie, tiesSaid } from '../../domain/ties/bound';
import { countRows, countsIn } from '../readings/counts';
import { relationReportsOf } from '../readings/relation-reports';
import type { CountRow, RelationReportRow, TieRow } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';

export const BOUND_STORES = ['counts', 'words', 'ties'] as const satisfies readonly StoreName[];
export type BoundStore = (typeof BOUND_STORES)[number];

/** What is known beside the rows of one owner's two lists: what bounds an absence rests on. */
export async function boundWorldOf(tx: ReadTx<BoundStore>, viewer: AccountId, owner: AccountId): Promise<BoundWorld> {
  const isOwn = owner === viewer;
  const [counts, reports, ties] = await Promise.all([
    countRows(tx, viewer, owner),
    isOwn ? relationReportsOf(tx, viewer) : [],
    isOwn ? tx.objectStore('ties').getAll(IDBKeyRange.bound([viewer], [viewer, []])) : [],
  ]);
  return boundWorldFrom(counts, reports, ties);
}

export function boundWorldFrom(
  counts: readonly CountRow[],
  reports: readonly RelationReportRow[],
  ties: readonly TieRow[],
): BoundWorld {
  const acts = reports.flatMap(({ action, observedAt, youFollow }): CountedAct[] => {
    const act = action === null ? null : countedActOf(action, observedAt, youFollow);
    return act === null ? [] : [act];
  });
  const of = (kind: FollowListKind) =>
    listCounts(
      countsIn(counts, kind),
      acts.filter(({ list }) => list === kind),
    );
  return { counts: { followers: of('followers'), following: of('following') }, ...saidIn(reports, ties) };
}

/** Ties that a profile, or the answer to an own act, said to hold, and not to hold. */
function saidIn(reports: readonly RelationReportRow[], ties: readonly TieRow[]): Pick<BoundWorld, 'proven' | 'denied'> {
  const numberOf = new Map(ties.map(({ accountId, number }) => [accountId, number]));
  const proven: ProvenTie[] = [];
  const denied: ProvenTie[] = [];
  for (const report of reports) {
    const number = numberOf.get(report.accountId);
    if (number === undefined) continue;
    const said = tiesSaid(number, report.observedAt, report);
    proven.push(...said.proven);
    denied.push(...said.denied);
  }
  return { proven, denied };
}
