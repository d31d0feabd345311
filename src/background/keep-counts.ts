import { readReadings } from '../archive/readings/read-readings';
import { recordCounts } from '../archive/write/counts';
import type { CountSighting } from '../domain/looks/profile';
import { announce } from '../messages/announce';
import { archiveConnection } from './archive-connection';
import { mustHaveConsent } from './consent';

/** Keeps the counts that a header showed, but only of accounts of which a list was read: others are nobody's matter. */
export async function keepCounts(counts: CountSighting): Promise<null> {
  await mustHaveConsent();
  const archive = await archiveConnection();
  const isRead = (await readReadings(archive, counts.viewer)).some((reading) => reading.list.owner === counts.owner);
  if (!isRead) return null;
  await recordCounts(archive, counts);
  announce({ changed: 'archive' });
  return null;
}
