import { followStored } from './stored';

/** What of the person's choices matters on instagram.com. Apart from the others, which no page there need load. */
export interface PageSettings {
  /** Nothing is captured, translated or stored before this is true. */
  readonly hasConsented: boolean;
  /** The tag of the language the person chose, or 'auto'; which tags there are only `i18n/` knows. */
  readonly language: string;
  /** Draw `<balik-mark>` on instagram.com. */
  readonly showMarks: boolean;
  /** Places where no mark is drawn although `showMarks` is on. */
  readonly hideMarksOn: readonly MarkPlace[];
  /** Mark everybody in lists, not only where one follows and the other does not. */
  readonly marksAllRows: boolean;
}

/** Beside the name on a profile, on the rows of an open list, on the card that opens over a name. */
export type MarkPlace = 'profile' | 'rows' | 'hover';
/** All places, in the order in which they are offered. */
export const MARK_PLACES: readonly MarkPlace[] = ['profile', 'rows', 'hover'];

/** Where all choices are kept, in `storage.local`: the content script can read it without asking anybody. */
export const SETTINGS_KEY = 'settings';

/** How a language's tag is written, as far as Balik's go: "id", "pt-BR". */
const TAG = /^[a-z]{2,3}(-[a-z]{2,4})?$/i;

/** Whatever was stored, made whole: unknown or damaged values fall back to the default, consent to "no". */
export function asPageSettings(stored: unknown): PageSettings {
  const { hasConsented, language, showMarks, hideMarksOn, marksAllRows } = (stored ?? {}) as Record<string, unknown>;
  return {
    hasConsented: hasConsented === true,
    language: typeof language === 'string' && TAG.test(language) ? language : 'auto',
    showMarks: showMarks !== false,
    hideMarksOn: MARK_PLACES.filter((place) => Array.isArray(hideMarksOn) && hideMarksOn.includes(place)),
    marksAllRows: marksAllRows === true,
  };
}

/** Tells them now and each time they change. */
export function followPageSettings(listener: (settings: PageSettings) => void, signal: AbortSignal): Promise<void> {
  return followStored('local', SETTINGS_KEY, (value) => listener(asPageSettings(value)), signal);
}
