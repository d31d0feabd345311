import * as v from 'valibot';
import type { AccountId } from '../domain/account';
import { type HistorySays, LONGEST_ANNOTATION } from './history-protocol';

const MOST_SNAPSHOTS = 20_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.object({ ids: v.pipe(v.array(id), v.maxLength(MOST_SNAPSHOTS)) });

export const historySchemas: {
  [T in keyof HistorySays]: v.GenericSchema<unknown, HistorySays[T]['says']>;
} = {
  deleteSnapshots: ids,
  restoreSnapshots: ids,
  keepAnnotation: v.object({
    annotationId: id,
    viewer: v.pipe(
      v.string(),
      v.regex(/^(\d{1,20}|@[a-z0-9._]{1,30})$/),
      v.transform((viewer) => viewer as AccountId),
    ),
    at: v.pipe(v.number(), v.finite()),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_ANNOTATION)),
  }),
  deleteAnnotation: v.object({ annotationId: id }),
  newsSeen: v.null(),
};
