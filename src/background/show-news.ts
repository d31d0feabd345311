import { readNews } from '../archive/history/news';
import type { Capture } from '../domain/looks/capture';
import { showOnIcon } from '../platform/badge';
import { readSettings } from '../platform/settings';
import { archiveConnection } from './archive-connection';

/** At the end of one of the viewer's own lists: how much changed, on the toolbar icon, for whoever asked for that. */
export async function showNewsAfter({ viewer, list, hasMore, offeredCursor }: Capture): Promise<void> {
  if (list.owner !== viewer || hasMore || offeredCursor !== null) return;
  if (!(await readSettings()).showsNews) return;
  const news = await readNews(await archiveConnection(), viewer, Date.now());
  await showOnIcon(news.reduce((sum, { gained, lost }) => sum + gained + lost, 0));
}
