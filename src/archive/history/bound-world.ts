import type { AccountId } from '../../domain/account';
import type { BoundWorld, ProvenTie } from '../../domain/bound';
import type { FollowListKind } from '../../domain/follow-list';
import { listCounts, type OwnAct, ownActOf } from '../../domain/hidden';
import { countRows, countsIn } from '../readings/counts';
import { wordsOf } from '../readings/words';
import type { CountRow, TieRow, WordRow } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';

export const BOUND_STORES = ['counts', 'words', 'ties'] as const satisfies readonly StoreName[];
export type BoundStore = (typeof BOUND_STORES)[number];

/** What is known beside the rows of one owner's two lists: what bounds an absence rests on. */
export async function boundWorldOf(tx: ReadTx<BoundStore>, viewer: AccountId, owner: AccountId): Promise<BoundWorld> {
  const isOwn = owner === viewer;
  const [counts, words, ties] = await Promise.all([
    countRows(tx, viewer, owner),
    isOwn ? wordsOf(tx, viewer) : [],
    isOwn ? tx.objectStore('ties').getAll(IDBKeyRange.bound([viewer], [viewer, []])) : [],
  ]);
  return boundWorldFrom(counts, words, ties);
}

export function boundWorldFrom(
  counts: readonly CountRow[],
  words: readonly WordRow[],
  ties: readonly TieRow[],
): BoundWorld {
  const acts = words.flatMap(({ action, observedAt, youFollow }): OwnAct[] => {
    const act = action === null ? null : ownActOf(action, observedAt, youFollow);
    return act === null ? [] : [act];
  });
  const of = (kind: FollowListKind) =>
    listCounts(
      countsIn(counts, kind),
      acts.filter(({ list }) => list === kind),
    );
  return { counts: { followers: of('followers'), following: of('following') }, proven: provenIn(words, ties) };
}

/** Ties that a profile, or the answer to an own act, said to hold. */
function provenIn(words: readonly WordRow[], ties: readonly TieRow[]): ProvenTie[] {
  const numberOf = new Map(ties.map(({ accountId, number }) => [accountId, number]));
  return words.flatMap(({ accountId, observedAt: at, followsYou, youFollow }) => {
    const number = numberOf.get(accountId);
    if (number === undefined) return [];
    const proven: ProvenTie[] = [];
    if (followsYou === true) proven.push({ list: 'followers', number, at });
    if (youFollow === true) proven.push({ list: 'following', number, at });
    return proven;
  });
}
