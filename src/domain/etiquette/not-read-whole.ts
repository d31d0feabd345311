import { FOLLOW_LIST_KINDS } from '../follow-list';
import { type HintFact, viewerHint } from './hint';
import { READ_AGAIN_MS } from './read-again-after';

/**
 * One of the viewer's own lists was read in part, and no fresh whole reading stands behind it: nobody is judged by it.
 * Silent where Instagram withholds the rest or two tries came no further, since then no other would help.
 */
export const notReadWhole = viewerHint({
  id: 'not-read-whole',
  accuses: false,
  asksToRead: true,
  needs: ['lists'],
  shows: ['list', 'progress'],
  find: ({ lists, stalled = [] }) => {
    for (const kind of FOLLOW_LIST_KINDS) {
      const read = lists[kind];
      if (read === null || read.coverage.kind === 'whole' || read.coverage.why.includes('capped')) continue;
      // It came to its end; that this is not all is said where it is read, and scrolling was done.
      if (!read.coverage.why.some((why) => why === 'not-finished' || why === 'started-mid-list')) continue;
      // What an export lacks, no scrolling brings; Now and People say which dates it holds.
      if (read.source === 'export') continue;
      if (stalled.includes(kind)) continue;
      if (read.lastWholeAt !== null && read.newestAt - read.lastWholeAt <= READ_AGAIN_MS) continue;
      const list: HintFact = { kind: 'list', list: kind };
      const progress: HintFact = { kind: 'progress', seen: read.coverage.seen, expected: read.coverage.expected };
      return { facts: { list, progress }, since: read.newestAt };
    }
    return null;
  },
});
