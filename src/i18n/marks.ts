import type { FollowBackStatus } from '../domain/ties/follow-back';
import type { Language } from './languages';

/** Nothing is drawn where nothing is known. */
type KnownStatus = Exclude<FollowBackStatus, 'unknown'>;

/** The few words that stand in the page itself; kept apart so that the content script carries nothing else. */
export interface MarkWords {
  readonly statuses: Readonly<Record<KnownStatus, string>>;
  /** The same in few letters, for a row; the whole sentence is still there for who listens. */
  readonly short: Readonly<Record<KnownStatus, string>>;
  readonly likely: string;
  readonly old: string;
}

export const MARK_WORDS = {
  en: {
    statuses: {
      mutual: 'You follow each other',
      'only-i-follow': 'Doesn’t follow you back',
      'only-they-follow': 'You don’t follow back',
      neither: 'You don’t follow each other',
    },
    short: {
      mutual: 'Follow each other',
      'only-i-follow': 'Doesn’t follow back',
      'only-they-follow': 'You don’t follow back',
      neither: 'Don’t follow each other',
    },
    likely: 'likely',
    old: 'old data',
  },
  id: {
    statuses: {
      mutual: 'Saling mengikuti',
      'only-i-follow': 'Belum mengikuti balik',
      'only-they-follow': 'Menunggu Anda ikuti balik',
      neither: 'Tidak saling mengikuti',
    },
    short: {
      mutual: 'Saling mengikuti',
      'only-i-follow': 'Belum mengikuti balik',
      'only-they-follow': 'Menunggu Anda ikuti balik',
      neither: 'Tidak saling mengikuti',
    },
    likely: 'kemungkinan',
    old: 'data lama',
  },
} as const satisfies Readonly<Record<Language, MarkWords>>;
