import type { CaptureLink } from '../../domain/looks/capture';
import { advance, comesAfter, type ReadingState, uniteCaptures } from '../../domain/looks/reading';
import type { LookSource } from '../../domain/looks/snapshot';
import { Memberships, putOpenMembership } from '../store/memberships';
import type { CaptureRow, ReadingRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { closeOldReadings } from './close-readings';
import { countFor } from './counts';
import { keepProof, type ReadingBefore } from './proof-rows';
import { type ListKey, putReading, readingToJoin, rowOf, stateOf } from './reading-rows';
import { weighed } from './weigh-reading';

/** Which list was read, and with which eye: what answers told and what the screen showed are never one reading. */
export interface ReadList extends ListKey {
  readonly source: Exclude<LookSource, 'export'>;
}

/** Gives a link its place in the reading that it joins, or begins one; writes what that amounts to now. */
export async function uniteIntoReading(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'memberships' | 'counts'>,
  list: ReadList,
  link: CaptureLink & { readonly numbers: Uint32Array },
): Promise<ReadingRow> {
  const { captureId, readAt } = link;
  const joined = await readingToJoin(tx, list, link);
  if (joined === null) await closeOldReadings(tx, list.viewer, readAt);
  const readingId = joined?.readingId ?? captureId;
  const before = joined === null ? null : { row: joined, members: await new Memberships(tx).of(joined.readingId) };
  const state = before === null ? advance(null, link) : await united(tx, before, link);
  tx.objectStore('captures').put({ ...link, readingId } satisfies CaptureRow);
  putOpenMembership(tx, readingId, state.members);
  const proof = await keepProof(tx, readingId, before, state, link);
  const count = await countFor(tx, list, proof?.pass.finishedAt ?? state.lastAt);
  const judged = rowOf(readingId, list, state, proof, count);
  const row = await weighed(tx, judged, async () => state.members, joined);
  await putReading(tx, row);
  return row;
}

/** In order a capture is folded in; out of order the reading is united anew from its captures. */
async function united(
  tx: ReadTx<'captures'>,
  { row, members }: ReadingBefore,
  link: CaptureLink,
): Promise<ReadingState> {
  const state = stateOf(row, members);
  if (comesAfter(state, link)) return advance(state, link);
  const links = await tx.objectStore('captures').index('byReading').getAll(row.readingId);
  return uniteCaptures([...links, link])!;
}
