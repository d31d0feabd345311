import * as v from 'valibot';
import { answered, DONE, type Spoken } from './define';
import { LONGEST_ANNOTATION } from './limits';
import { moment, viewerId } from './pieces';

const MOST_SNAPSHOTS = 20_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_SNAPSHOTS)) });

/** What the panel says about snapshots and annotations. */
export const historyMessages = {
  /** Snapshots go into the bin, from where they can be put back for a while. */
  deleteSnapshots: { says: ids, answer: DONE },
  /** Answered with how many came back; the bin does not keep them for ever. */
  restoreSnapshots: { says: ids, answer: answered<number>() },
  /** A new annotation, or another text or date for the one of this id. */
  keepAnnotation: {
    says: v.object({
      annotationId: id,
      viewer: viewerId,
      at: moment,
      text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_ANNOTATION)),
    }),
    answer: DONE,
  },
  deleteAnnotation: { says: v.object({ annotationId: id }), answer: DONE },
  /** The person has the panel before them: the count on the toolbar icon has done its work. */
  newsSeen: { says: v.null(), answer: DONE },
};
export type HistorySays = Spoken<typeof historyMessages>;
