/**
 * Who may say what, as types alone, so that the content script's bundle carries no schema: the definitions they come
 * from are imported for their types only.
 */
import type { contentMessages } from './content-messages';
import type { Spoken } from './define';
import type { panelMessages } from './panel-messages';

/** From the content script on instagram.com. */
export type ContentSays = Spoken<typeof contentMessages>;
/** From the panel. Refused from anything that is not an extension page. */
export type PanelSays = Spoken<typeof panelMessages>;

/** Questions, and what only a recording brings: none of it waits with others. */
type SaidAlone = 'askMarks' | 'askRecording' | 'addToRecord';

/** What the content script says and must not be lost, one of these or several at once. */
export type ContentMessage = {
  [T in Exclude<keyof ContentSays, SaidAlone>]: { readonly type: T; readonly body: ContentSays[T]['says'] };
}[Exclude<keyof ContentSays, SaidAlone>];

/**
 * Messages that were waiting together. They are carried out in order, each behind its own fence; one that may be said
 * again ends it, so that none overtakes another. One reply for each that was come to.
 */
export interface ContentSaysTogether {
  batch: { says: readonly ContentMessage[]; answer: readonly Reply<null>[] };
}

/** From the background to open panels; nobody need listen. */
export type Announcement = { readonly changed: 'archive' };

/** Why a message was not carried out. `again` = the same message may succeed later and nothing was stored of it. */
export interface Refusal {
  readonly kind:
    | 'not-allowed'
    | 'malformed'
    | 'no-consent'
    | 'quota'
    | 'newer-version'
    | 'cannot-open'
    | 'another-account'
    | 'failed';
  readonly again: boolean;
}

/** How every message is answered: with a value, or with why it was not carried out. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The envelope. `to` tells our messages from anybody else's on the same channel. */
export interface Message {
  readonly to: 'balik/background' | 'balik/panel';
  readonly type: string;
  readonly body: unknown;
}
