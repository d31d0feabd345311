import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FollowKnowledge } from '../../archive/history/read-knowledge';
import type { Contexts } from '../../archive/notes/contexts';
import type { OwnCounts } from '../../archive/readings/counts';
import type { Archive } from '../../archive/store/open';
import type { ReadingSummary, ViewerRow } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { NOBODY } from '../../domain/membership';
import { type Classification, classify } from '../../domain/ties/classify';
import { UNREAD } from '../../domain/ties/list-knowledge';
import type { Place } from '../../platform/place';
import type { ProblemLine } from '../../platform/pulse';
import type { Recording } from '../../platform/recording';
import type { Settings } from '../../platform/settings';
import type { WriteTrouble } from '../../platform/write-trouble';
import { ANYBODY, type PeopleChoice } from './people-choice';
import { FIRST_STATUS, type PeopleAsked, type PeopleShown, type Route, UNNAMED } from './router';
import type { Trouble } from './trouble';
import type { UndoOffer } from './undo-offer';

/** What the archive knows of one viewer's two lists, sorted into statuses. */
export interface Knowledge extends FollowKnowledge {
  readonly classification: Classification;
}

/** What the panel remembers of the archive; replaced as one, so that no two parts of a view disagree. */
export interface Remembered {
  readonly viewers: readonly ViewerRow[];
  readonly viewer: AccountId | null;
  readonly readings: readonly ReadingSummary[];
  /** What the viewer's own profile counts; absent = nobody looked. */
  readonly ownCounts?: OwnCounts;
  readonly knowledge: Knowledge;
  readonly contexts: Contexts | null;
  /** Grows each time the archive is read. */
  readonly edition: number;
}

/** Plain data; components read it, `session.ts` and the actions below write it. */
export interface PanelState {
  readonly route: Route;
  readonly now: number;
  readonly settings: Settings | null;
  readonly place: Place | null;
  /** Whether the person is on instagram.com just now, or on another site; null = not known yet. */
  readonly isOnInstagram: boolean | null;
  readonly problems: readonly ProblemLine[];
  /** The recording for a report that runs, or the one that is over; null = there is none. */
  readonly recording: Recording | null;
  readonly archive: Archive | null;
  readonly trouble: Trouble | null;
  /** Why nothing new is stored just now, though what is there can be shown. */
  readonly writeTrouble: WriteTrouble | null;
  readonly remembered: Remembered | null;
  /** Whether Balik may be on instagram.com; `again` = it was taken back and given anew since the panel was opened. */
  readonly access: 'kept' | 'gone' | 'again';
  /** The viewer the person chose by hand; null = follow the page. */
  readonly chosenViewer: AccountId | null;
  readonly people: PeopleChoice;
  /** What the address asked People for, or asked last. */
  readonly peopleAsked: PeopleAsked;
  /** What People shows, or showed last. */
  readonly peopleShown: PeopleShown;
  /** What can be taken back just now. */
  readonly undo: UndoOffer | null;
  /** Whether invented names stand in place of the real ones; they do when it is on. */
  readonly masking: 'off' | 'beginning' | 'on';
}

export type PanelStore = StoreApi<PanelState>;

export function createPanelStore(now: number): PanelStore {
  return createStore<PanelState>(() => ({
    route: { view: 'now' },
    now,
    settings: null,
    place: null,
    isOnInstagram: null,
    problems: [],
    recording: null,
    archive: null,
    trouble: null,
    writeTrouble: null,
    remembered: null,
    access: 'kept',
    chosenViewer: null,
    people: ANYBODY,
    peopleAsked: UNNAMED,
    peopleShown: { list: null, status: FIRST_STATUS },
    undo: null,
    masking: 'off',
  }));
}

export function knowledgeOf(found: FollowKnowledge): Knowledge {
  return { ...found, classification: classify(found.followers, found.following, { fresh: found.fresh }) };
}

/** Of a viewer whose lists were never read. */
export const NOTHING_KNOWN = knowledgeOf({
  followers: UNREAD,
  following: UNREAD,
  fresh: NOBODY,
  surer: { followers: [], following: [] },
  accountCount: 0,
  saidNotFollowedBack: null,
});

/** Whose lists to show: the person's choice, else who is logged in where they look, else who was seen last. */
export function viewerToShow(
  viewers: readonly ViewerRow[],
  chosen: AccountId | null,
  place: Place | null,
): AccountId | null {
  const isKnown = (id: AccountId | null) => id !== null && viewers.some((viewer) => viewer.id === id);
  if (isKnown(chosen)) return chosen;
  if (isKnown(place?.viewer ?? null)) return place!.viewer;
  return viewers[0]?.id ?? null;
}
