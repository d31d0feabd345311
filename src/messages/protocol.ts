/**
 * Who may say what. One entry per message and direction: what is said, what is answered. Next to nothing but types, so
 * that the content script's bundle carries none of it; `schemas.ts` checks the same shapes where messages arrive.
 */
import type { AccountId, NamedPerson } from '../domain/account';
import type { Certainty } from '../domain/certainty';
import type { FollowListKind } from '../domain/follow-list';
import type { Capture } from '../domain/looks/capture';
import type { CountSighting, ProfileSighting, TieSighting } from '../domain/looks/profile';
import type { FollowBackStatus } from '../domain/ties/follow-back';
import type { Place } from '../platform/place';
import type { Beat } from '../platform/pulse-record';
import type { BackupSays } from './backup-protocol';
import type { ContextSays } from './context-protocol';
import type { ForgetSays } from './forget-protocol';
import type { HistorySays } from './history-protocol';
import type { ImportSays } from './import-protocol';
import type { MendSays } from './mend-protocol';

/** What a mark in the page shows of an account; only ever what Instagram itself already knows. */
export interface MarkAnswer {
  readonly status: FollowBackStatus;
  /** As it is drawn (`domain/drawn.ts`): `likely` only where somebody may be hidden or renamed. */
  readonly certainty: Certainty | null;
  readonly asOf: number | null;
  readonly isOld: boolean;
}

/** Something the dialect did not understand, or Instagram refused; no names, no ids. */
export interface ReportedProblem {
  readonly endpoint: string;
  readonly problem: string;
  readonly detail: string;
  /** About one of the viewer's own lists, which nobody is kept out of. */
  readonly isOfOwnList?: true;
  /** Which of them. */
  readonly ownList?: FollowListKind;
  readonly at: number;
}

/** From the content script on instagram.com. It can only add observations and ask about one account at a time. */
export interface ContentSays {
  /** Answered after the archive has it on disk; until then the content script keeps it and says it again. */
  recordCapture: { says: Capture; answer: null };
  recordProfile: { says: ProfileSighting; answer: null };
  recordCounts: { says: CountSighting; answer: null };
  recordTies: { says: readonly TieSighting[]; answer: null };
  recordViewer: {
    says: { readonly id: AccountId; readonly username: string | null; readonly seenAt: number };
    answer: null;
  };
  /** Once for each `at`, however often it is said. */
  reportProblem: { says: ReportedProblem; answer: null };
  /** Counts without a moment of their own: said again for want of an answer, they are counted again. */
  reportPulse: { says: readonly Beat[]; answer: null };
  showPlace: { says: Place; answer: null };
  askMarks: {
    says: { readonly viewer: AccountId; readonly people: readonly NamedPerson[] };
    /** With the username of each, `__proto__` as good as any; whom nobody knows is left out. */
    answer: readonly (readonly [username: string, answer: MarkAnswer])[];
  };
}

/** What the content script says and must not be lost, one of these or several at once. */
export type Letter = {
  [T in Exclude<keyof ContentSays, 'askMarks'>]: { readonly type: T; readonly body: ContentSays[T]['says'] };
}[Exclude<keyof ContentSays, 'askMarks'>];

/**
 * Letters that were waiting together. They are carried out in order, each behind its own fence; one that may be said
 * again ends it, so that none overtakes another. One reply for each that was come to.
 */
export interface ContentSaysTogether {
  letters: { says: readonly Letter[]; answer: readonly Reply<null>[] };
}
/** The most letters in one message. */
export const MOST_LETTERS = 20;
/** The most people that one message asks marks for. */
export const MOST_ASKED = 200;

/** From the panel. Refused from anything that is not an extension page. */
export interface PanelSays extends BackupSays, ForgetSays, HistorySays, ImportSays, MendSays {
  editContexts: ContextSays['editContexts'];
  undoContexts: ContextSays['undoContexts'];
  deleteEverything: { says: null; answer: null };
  clearProblems: { says: null; answer: null };
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

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** The envelope. `to` tells our messages from anybody else's on the same channel. */
export interface Message {
  readonly to: 'balik/background' | 'balik/panel';
  readonly type: string;
  readonly body: unknown;
}
