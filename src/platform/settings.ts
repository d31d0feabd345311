import { asPageSettings, type PageSettings, SETTINGS_KEY } from './page-settings';
import { onStored, readStored, writeStored } from './stored';

export type Theme = 'auto' | 'light' | 'dark';

/** What the person chose: for instagram.com (`PageSettings`) and for the panel. */
export interface Settings extends PageSettings {
  readonly consentedAt: number | null;
  readonly theme: Theme;
  /** Shows on the toolbar icon how much the last reading changed. */
  readonly showsNews: boolean;
  /** Whether the person has said, either way, if the icon shall do so; until then Now offers it. */
  readonly isNewsAnswered: boolean;
  /** Business mode: audience tags come first, and new followers without one are a hint. */
  readonly isBusiness: boolean;
  /** The keys 1 to 5 and K note things of the profile on show. */
  readonly hasKeys: boolean;
}

/** Whatever was stored, made whole: unknown or damaged values fall back to the default, consent to "no". */
export function asSettings(stored: unknown): Settings {
  const raw = (stored ?? {}) as Record<string, unknown>;
  return {
    ...asPageSettings(stored),
    consentedAt: typeof raw['consentedAt'] === 'number' ? raw['consentedAt'] : null,
    theme: raw['theme'] === 'light' || raw['theme'] === 'dark' ? raw['theme'] : 'auto',
    showsNews: raw['showsNews'] === true,
    isNewsAnswered: raw['isNewsAnswered'] === true || raw['showsNews'] === true,
    isBusiness: raw['isBusiness'] === true,
    hasKeys: raw['hasKeys'] !== false,
  };
}

/** All settings; defaults where nothing was chosen. */
export async function readSettings(): Promise<Settings> {
  return asSettings(await readStored('local', SETTINGS_KEY));
}

/** Writes over some settings; the others stay. Of two changes at once one may be lost. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const answered = change.showsNews === undefined ? {} : { isNewsAnswered: true };
  await writeStored('local', SETTINGS_KEY, { ...(await readSettings()), ...answered, ...change });
}

/** Calls back with all settings each time they change, and not now. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  onStored('local', SETTINGS_KEY, (value) => listener(asSettings(value)), signal);
}
