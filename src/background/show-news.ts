import { readNews } from '../archive/history/news';
import type { AccountId } from '../domain/account';
import type { FollowList } from '../domain/follow-list';
import { showOnIcon } from '../platform/badge';
import { readSettings } from '../platform/settings';
import { archiveConnection } from './archive-connection';

interface Ended {
  readonly viewer: AccountId;
  readonly list: FollowList;
  /** It was the list's last page. */
  readonly isEnd: boolean;
}

/** At the end of one of the viewer's own lists: how much changed, on the toolbar icon, for whoever asked for that. */
export async function showNewsAfter({ viewer, list, isEnd }: Ended): Promise<void> {
  if (list.owner !== viewer || !isEnd) return;
  if (!(await readSettings()).showsNews) return;
  const news = await readNews(await archiveConnection(), viewer, Date.now());
  await showOnIcon(news.reduce((sum, { gained, lost }) => sum + gained + lost, 0));
}
