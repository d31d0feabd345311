import { type AccountId, asAccountId, asUsername } from '../domain/account';
import { onStored, readStored, writeStored } from './stored';

/** Why nothing can be stored just now, though capture is on. */
export type ViewerTrouble = 'conflict' | 'logged-out' | 'unknown' | null;

interface PlaceBase {
  readonly viewer: AccountId | null;
  readonly viewerTrouble: ViewerTrouble;
  /** Whether a list of people is open there; null = that is not known. */
  readonly hasList: boolean | null;
  readonly at: number;
}

/** What the person has open on instagram.com. Lives for the browser's session only. */
export type Place =
  | (PlaceBase & { readonly kind: 'profile'; readonly username: string; readonly accountId: AccountId | null })
  | (PlaceBase & { readonly kind: 'elsewhere' });

const KEY = 'place';
const TROUBLES: readonly ViewerTrouble[] = ['conflict', 'logged-out', 'unknown'];

export function asPlace(stored: unknown): Place | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const raw = stored as Record<string, unknown>;
  const username = asUsername(raw['username']);
  const base: PlaceBase = {
    viewer: asAccountId(raw['viewer']),
    viewerTrouble: TROUBLES.find((trouble) => trouble === raw['viewerTrouble']) ?? null,
    hasList: typeof raw['hasList'] === 'boolean' ? raw['hasList'] : null,
    at: typeof raw['at'] === 'number' ? raw['at'] : 0,
  };
  if (raw['kind'] !== 'profile' || username === null) return { ...base, kind: 'elsewhere' };
  return { ...base, kind: 'profile', username, accountId: asAccountId(raw['accountId']) };
}

/** What the person has open; null = nothing was told since the browser started, or since everything was forgotten. */
export async function readPlace(): Promise<Place | null> {
  return asPlace(await readStored('session', KEY));
}

/** Written by the background only; `storage.session` is closed to content scripts. */
export async function writePlace(place: Place): Promise<void> {
  await writeStored('session', KEY, place);
}

/** Calls back each time the place changes, and not now; null = everything was forgotten. */
export function onPlace(listener: (place: Place | null) => void, signal: AbortSignal): void {
  onStored('session', KEY, (value) => listener(asPlace(value)), signal);
}
