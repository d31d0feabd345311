import { onStored, readStored, writeStored } from './stored';

export type Language = 'auto' | 'en' | 'id';
export type Theme = 'auto' | 'light' | 'dark';

/** What the person chose. Kept in `storage.local`, where the content script can read it without asking anybody. */
export interface Settings {
  /** Nothing is captured, translated or stored before this is true. */
  readonly hasConsented: boolean;
  readonly consentedAt: number | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Draw `<balik-mark>` on instagram.com. */
  readonly showMarks: boolean;
  /** Places where no mark is drawn although `showMarks` is on. */
  readonly hideMarksOn: readonly MarkPlace[];
  /** Shows on the toolbar icon how much the last reading changed. */
  readonly showsNews: boolean;
  /** Business mode: audience tags come first, and new followers without one are a hint. */
  readonly isBusiness: boolean;
  /** The keys 1 to 5 and K note things of the profile on show. */
  readonly hasKeys: boolean;
}

/** Beside the name on a profile, on the rows of an open list, on the card that opens over a name. */
export type MarkPlace = 'profile' | 'rows' | 'hover';
export const MARK_PLACES: readonly MarkPlace[] = ['profile', 'rows', 'hover'];

const KEY = 'settings';

/** Whatever was stored, made whole: unknown or damaged values fall back to the default, consent to "no". */
export function asSettings(stored: unknown): Settings {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const hidden: unknown[] = Array.isArray(raw['hideMarksOn']) ? raw['hideMarksOn'] : [];
  return {
    hasConsented: raw['hasConsented'] === true,
    consentedAt: typeof raw['consentedAt'] === 'number' ? raw['consentedAt'] : null,
    language: raw['language'] === 'en' || raw['language'] === 'id' ? raw['language'] : 'auto',
    theme: raw['theme'] === 'light' || raw['theme'] === 'dark' ? raw['theme'] : 'auto',
    showMarks: raw['showMarks'] !== false,
    hideMarksOn: MARK_PLACES.filter((place) => hidden.includes(place)),
    showsNews: raw['showsNews'] === true,
    isBusiness: raw['isBusiness'] === true,
    hasKeys: raw['hasKeys'] !== false,
  };
}

export async function readSettings(): Promise<Settings> {
  return asSettings(await readStored('local', KEY));
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await writeStored('local', KEY, { ...(await readSettings()), ...change });
}

export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStored('local', KEY, (value) => listener(asSettings(value)), signal);
}
