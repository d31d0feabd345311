import { linkOf, type ScreenPage } from '../../domain/looks/screen-page';
import { meetShown } from '../accounts/meet-shown';
import { readingOfCapture } from '../bin/captures';
import { MEET_STORES } from '../imports/meet';
import { keepNamelessViewer } from '../imports/viewer-rows';
import { listKeyOf } from '../readings/reading-rows';
import { summaryOf } from '../readings/reading-summary';
import { noteRowsSeen } from '../readings/tie-rows';
import { uniteIntoReading } from '../readings/unite-into-reading';
import type { Archive } from '../store/open';
import { writing } from '../store/transaction';
import type { RecordedCapture } from './capture';

const STORES = [...MEET_STORES, 'captures', 'counts', 'viewers'] as const;

/**
 * Keeps some rows of one of the viewer's own lists as the screen showed them: whom their names mean, their place in the
 * reading of the screen, the snapshot that it amounts to. One transaction; resolves once it is kept. The same page twice
 * changes nothing.
 */
export function recordScreenPage(archive: Archive, page: ScreenPage): Promise<RecordedCapture> {
  return writing(archive, STORES, page.isEnd ? 'strict' : 'relaxed', async (tx) => {
    const { captureId, viewer, list, readAt } = page;
    const repeated = await readingOfCapture(tx, captureId);
    if (repeated !== null) return { isRepeat: true, newAccounts: 0, reading: await summaryOf(tx, repeated) };
    const { rows, numbers, newAccounts } = await meetShown(tx, page.rows, readAt);
    const meta = tx.objectStore('meta');
    if (readAt > ((await meta.get('newestAt')) ?? Number.NEGATIVE_INFINITY)) meta.put(readAt, 'newestAt');
    const row = await uniteIntoReading(tx, { ...listKeyOf(page), source: 'screen' }, linkOf(page, numbers));
    const identified = rows.flatMap(({ id }) => (id === null ? [] : [{ id }]));
    await noteRowsSeen(tx, viewer, list.kind, identified, readAt);
    await keepNamelessViewer(tx, viewer, readAt);
    return { isRepeat: false, newAccounts, reading: await summaryOf(tx, row) };
  });
}
