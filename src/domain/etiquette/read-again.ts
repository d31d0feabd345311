import { FOLLOW_LIST_KINDS } from '../follow-list';
import { DAY_MS } from '../time';
import { count, date, type HintFact, viewerHint } from './hint';
import { READ_AGAIN_MS } from './read-again-after';

/** The newest whole look at one of the viewer's own lists is old. Names the older of the two. */
export const readAgain = viewerHint({
  id: 'read-again',
  accuses: false,
  asksToRead: true,
  needs: ['lists'],
  shows: ['list', 'readAt', 'count'],
  find: ({ now, lists }) => {
    const old = FOLLOW_LIST_KINDS.flatMap((kind) => {
      const at = lists[kind]?.lastWholeAt ?? null;
      return at !== null && now - at > READ_AGAIN_MS ? [{ kind, at }] : [];
    }).sort((a, b) => a.at - b.at)[0];
    if (old === undefined) return null;
    const list: HintFact = { kind: 'list', list: old.kind };
    const days = Math.floor((now - old.at) / DAY_MS);
    return { facts: { list, readAt: date(old.at), count: count(days) }, since: old.at + READ_AGAIN_MS };
  },
});
