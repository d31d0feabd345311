import type { FollowBackStatus } from '../domain/ties/follow-back';
import { followStored, readStored, writeStored } from './stored';

/** Nothing is drawn where nothing is known. */
export type KnownStatus = Exclude<FollowBackStatus, 'unknown'>;

/**
 * What the marks on instagram.com say, in the language the person reads. The background chooses it by the settings and
 * lays it beside them, so that the content script carries no language.
 */
export interface PageWords {
  /** The language's tag, for the `lang` of a mark. */
  readonly language: string;
  readonly statuses: Readonly<Record<KnownStatus, string>>;
  /** The same in few letters, for a row; the whole sentence is still there for who listens. */
  readonly short: Readonly<Record<KnownStatus, string>>;
  /** In as few letters, and not without how sure it is. */
  readonly likelyShort: Readonly<Record<KnownStatus, string>>;
  readonly likely: string;
  readonly old: string;
  /** Both: each language joins words in its own way. */
  readonly likelyAndOld: string;
}

/** In `storage.local`. Of this browser: another one's background writes its own. */
const WORDS_KEY = 'pageWords';

const STATUSES: readonly KnownStatus[] = ['mutual', 'only-i-follow', 'only-they-follow', 'neither'];

/** Null where there are none, or not all: a mark that says half of it would say something else. */
export function asPageWords(stored: unknown): PageWords | null {
  const { language, statuses, short, likelyShort, likely, old, likelyAndOld } = (stored ?? {}) as Record<
    string,
    unknown
  >;
  const ofStatuses = [statuses, short, likelyShort].flatMap((words) =>
    STATUSES.map((status) => ((words ?? {}) as Record<string, unknown>)[status]),
  );
  const isWhole = [language, likely, old, likelyAndOld, ...ofStatuses].every(
    (word) => typeof word === 'string' && word !== '',
  );
  return isWhole ? ({ language, statuses, short, likelyShort, likely, old, likelyAndOld } as PageWords) : null;
}

/** Tells them now and each time they change. */
export function followPageWords(listener: (words: PageWords | null) => void, signal: AbortSignal): Promise<void> {
  return followStored('local', WORDS_KEY, (value) => listener(asPageWords(value)), signal);
}

/** Lays them where the content script finds them, unless they lie there already: each write wakes every page. */
export async function handPageWords(words: PageWords): Promise<void> {
  if (JSON.stringify(asPageWords(await readStored('local', WORDS_KEY))) === JSON.stringify(words)) return;
  await writeStored('local', WORDS_KEY, words);
}
