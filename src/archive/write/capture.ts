import { type Asides, asidesIn, type Capture, type CaptureLink, type NumberedGroup } from '../../domain/looks/capture';
import { advance, comesAfter, type ReadingState, uniteCaptures } from '../../domain/looks/reading';
import { readingOfBinned } from '../bin/captures';
import { MEET_STORES, type MeetStore, meet } from '../imports/meet';
import { keepNamelessViewer } from '../imports/viewer-rows';
import { closeOldReadings } from '../readings/close-readings';
import { countFor } from '../readings/counts';
import { keepProof, type ReadingBefore } from '../readings/proof-rows';
import { listKeyOf, putReading, readingToJoin, rowOf, stateOf } from '../readings/reading-rows';
import { summaryOf } from '../readings/reading-summary';
import { noteRowsSeen } from '../readings/tie-rows';
import { weighed } from '../readings/weigh-reading';
import { Memberships, putOpenMembership } from '../store/memberships';
import type { Archive } from '../store/open';
import type { ReadingSummary } from '../store/rows';
import type { CaptureRow, ReadingRow } from '../store/schema';
import { type ReadTx, type WriteTx, writing } from '../store/transaction';

export interface RecordedCapture {
  /** This capture had been handed over before: nothing changed. */
  readonly isRepeat: boolean;
  readonly newAccounts: number;
  readonly reading: ReadingSummary;
}

const STORES = [...MEET_STORES, 'captures', 'counts', 'viewers'] as const;

/**
 * Keeps one capture: its accounts, its place in the reading, the snapshot that the reading amounts to.
 * One transaction; resolves once it is kept. The same capture twice changes nothing.
 */
export function recordCapture(archive: Archive, capture: Capture): Promise<RecordedCapture> {
  // The answer that ends a list seals what was read: worth waiting until it is on the disk.
  const isEnd = !capture.hasMore && capture.offeredCursor === null;
  return writing(archive, STORES, isEnd ? 'strict' : 'relaxed', async (tx) => {
    const repeated = await readingOfCapture(tx, capture.captureId);
    if (repeated !== null) return { isRepeat: true, newAccounts: 0, reading: await summaryOf(tx, repeated) };
    const { accounts, numbers, newAccounts } = await meet(tx, capture.accounts, capture.readAt);
    const row = await uniteIntoReading(tx, capture, numbers, await numberedAsides(tx, capture));
    if (capture.list.owner === capture.viewer)
      await noteRowsSeen(tx, capture.viewer, capture.list.kind, accounts, capture.readAt);
    await keepNamelessViewer(tx, capture.viewer, capture.readAt);
    return { isRepeat: false, newAccounts, reading: await summaryOf(tx, row) };
  });
}

async function readingOfCapture(
  tx: ReadTx<'readings' | 'captures' | 'bin'>,
  captureId: string,
): Promise<ReadingRow | null> {
  const before = await tx.objectStore('captures').get(captureId);
  if (before === undefined) return readingOfBinned(tx, captureId);
  return (await tx.objectStore('readings').get(before.readingId)) ?? null;
}

/** The accounts that Instagram names as deactivated are met like others, and are no rows of the list. */
async function numberedAsides(tx: WriteTx<MeetStore>, capture: Capture): Promise<Asides<NumberedGroup>> {
  const { deactivated, ...said } = asidesIn(capture);
  if (deactivated === undefined) return said;
  const { size, named } = deactivated;
  const numbers = named.length === 0 ? [] : [...(await meet(tx, named, capture.readAt)).numbers];
  return { ...said, deactivated: { size, named: numbers } };
}

async function uniteIntoReading(
  tx: WriteTx<'readings' | 'captures' | 'snapshots' | 'memberships' | 'counts'>,
  capture: Capture,
  numbers: Uint32Array,
  asides: Asides<NumberedGroup>,
): Promise<ReadingRow> {
  const list = listKeyOf(capture);
  const { captureId, readAt, askedCursor, offeredCursor, hasMore, isCapped } = capture;
  const link = {
    captureId,
    readAt,
    askedCursor,
    offeredCursor,
    hasMore,
    isCapped,
    numbers,
    ...asides,
  };
  const joined = await readingToJoin(tx, list, capture);
  if (joined === null) await closeOldReadings(tx, capture.viewer, readAt);
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
