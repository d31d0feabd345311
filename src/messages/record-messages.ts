/** Messages of a recording for a report: what the recorder on instagram.com asks and brings, and what the panel orders. */
import * as v from 'valibot';
import { answered, DONE } from './define';
import { MOST_RECORD_MESSAGE_CHARS } from './limits';

/** What a recorder needs: by which key names are invented, and which words are nobody's name. */
export interface RecorderOrder {
  readonly key: string;
  readonly words: string;
  readonly startedAt: number;
  readonly until: number;
}

/** The recorder may ask and add; it can neither begin a recording nor end or read one. */
export const recorderMessages = {
  /** Answered with null where none runs. */
  askRecording: { says: v.null(), answer: answered<RecorderOrder | null>() },
  /**
   * Entries, replaced already. Nothing but ASCII gets into a record: names in other scripts could not even by a fault of
   * ours. A batch that is said again is added once; one of another recording than that which runs, by when it was begun
   * (epoch ms), to none. Answered with whether the recording goes on.
   */
  addToRecord: {
    says: v.object({
      startedAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      batch: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)),
      text: v.pipe(v.string(), v.maxLength(MOST_RECORD_MESSAGE_CHARS), v.regex(/^(?:[ -~]*\n)*$/)),
    }),
    answer: answered<boolean>(),
  },
};

/** What the panel orders. */
export const recordingMessages = {
  startRecording: { says: v.null(), answer: DONE },
  stopRecording: { says: v.null(), answer: DONE },
  discardRecording: { says: v.null(), answer: DONE },
};
