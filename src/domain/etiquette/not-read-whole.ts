import { FOLLOW_LIST_KINDS } from '../follow-list';
import { howFar } from '../looks/coverage';
import { type HintFact, viewerHint } from './hint';
import { READ_AGAIN_MS } from './read-again-after';

/**
 * One of the viewer's own lists was not read to its end, and no fresh whole reading stands behind it: nobody is judged by it.
 * Silent where the end was reached, or Instagram withholds the rest, or two tries came no further: what helps there is
 * said with the list itself, and it is not to scroll on.
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
      if (read === null || read.coverage.kind === 'whole' || howFar(read.coverage) !== 'unended') continue;
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
