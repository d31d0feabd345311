import { type Asides, asidesIn, type Capture, type CaptureLink, type NumberedGroup } from '../../domain/looks/capture';
import { readingOfCapture } from '../bin/captures';
import { MEET_STORES, type MeetStore, meet, meetAgain } from '../imports/meet';
import { keepNamelessViewer } from '../imports/viewer-rows';
import { listKeyOf } from '../readings/reading-rows';
import { summaryOf } from '../readings/reading-summary';
import { noteRowsSeen } from '../readings/tie-rows';
import { uniteIntoReading } from '../readings/unite-into-reading';
import type { Archive } from '../store/open';
import type { ReadingSummary } from '../store/rows';
import { type WriteTx, writing } from '../store/transaction';

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
    const met = await meet(tx, capture.accounts, capture.readAt);
    const { accounts, numbers, newAccounts } = met;
    const aside = await metAside(tx, capture);
    const link = { ...linkOf(capture), numbers, ...aside.asides };
    const row = await uniteIntoReading(tx, { ...listKeyOf(capture), source: 'reading' }, link);
    if (capture.list.owner === capture.viewer)
      await noteRowsSeen(tx, capture.viewer, capture.list.kind, accounts, capture.readAt);
    await keepNamelessViewer(tx, capture.viewer, capture.readAt);
    await meetAgain(tx, { isToAsk: met.isToAsk || aside.isToAsk });
    return { isRepeat: false, newAccounts, reading: await summaryOf(tx, row) };
  });
}

/** The accounts that Instagram names as deactivated are met like others, and are no rows of the list. */
async function metAside(
  tx: WriteTx<MeetStore>,
  capture: Capture,
): Promise<{ readonly asides: Asides<NumberedGroup>; readonly isToAsk: boolean }> {
  const { deactivated, ...said } = asidesIn(capture);
  if (deactivated === undefined) return { asides: said, isToAsk: false };
  const { numbers, isToAsk } = await meet(tx, deactivated.named, capture.readAt);
  return { asides: { ...said, deactivated: { size: deactivated.size, named: [...numbers] } }, isToAsk };
}

function linkOf(capture: Capture): Omit<CaptureLink, 'numbers'> {
  const { captureId, readAt, askedCursor, offeredCursor, hasMore, isCapped } = capture;
  return { captureId, readAt, askedCursor, offeredCursor, hasMore, isCapped };
}
