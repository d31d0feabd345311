import type { Language } from './languages';

/** One thing, and the one word for it in each language. */
export interface Term {
  /** What it is, for whoever writes the next sentence. */
  readonly means: string;
  readonly words: Readonly<Record<Language, TermWords>>;
}

export interface TermWords {
  readonly says: string;
  /** What must not stand for it: other words for the same thing, older ones among them. */
  readonly never: RegExp | null;
}

/**
 * The words of the interface, of both READMEs and of the documents for people. `glossary.test.ts` holds that no other
 * stands for them. What is not in here is free to be said as it fits.
 */
export const GLOSSARY: readonly Term[] = [
  {
    means: 'what History lists: a list as it was at one time',
    words: {
      en: { says: 'snapshot', never: /\b(this|that|each|last|newest|older|whole|an old|complete) look\b|\bdumps?\b/i },
      id: { says: 'potret', never: /\b(cuplikan|snapshots?|tangkapan daftar)\b/i },
    },
  },
  {
    means: 'a person’s going through a list by scrolling',
    words: {
      en: { says: 'reading', never: /\b(scan(s|ned|ning)?|scrap(e|es|ed|ing)|crawl)\b/i },
      id: { says: 'pembacaan', never: /\b(bacaan|memindai|pemindaian)\b/i },
    },
  },
  {
    means: 'what Balik does while a list is read',
    words: {
      en: { says: 'read along', never: /\b(monitor|spy|track)(s|ing)?\b/i },
      id: { says: 'mencatat', never: /\bikut (membaca|dibaca)\b|\bmemantau\b/i },
    },
  },
  {
    means: 'a reading that reached the end of the list; of an export “complete”',
    words: {
      en: {
        says: 'read to the end',
        never: /\bread (whole|in part)\b|\bwhole (readings?|lists?)\b|\breadings? whole\b/i,
      },
      id: {
        says: 'terbaca sampai akhir',
        never: /\b(terbaca|daftar|pembacaan) (yang )?(utuh|sebagian)\b|sampai habis/i,
      },
    },
  },
  {
    means: 'what a person writes down, of an account or of a day',
    words: {
      en: { says: 'note', never: /\b(timeline notes?|annotations?|add mark|mark deleted|marks on the time)\b/i },
      id: { says: 'catatan', never: /catatan (pada )?garis waktu|\banotasi\b/i },
    },
  },
  {
    means: 'the words that Balik draws beside names on instagram.com',
    words: {
      en: { says: 'mark', never: /\bbadges?\b/i },
      id: { says: 'tanda', never: /\b(lencana|badge)\b/i },
    },
  },
  {
    means: 'to leave somebody out of “Not following back” and of hints; such people are “hidden by you”',
    words: {
      en: {
        says: 'hide from this list',
        never: /\bke(ep|pt) (it |them )?quietly\b|\bkeeps it quietly\b|\bleft out until\b/i,
      },
      id: { says: 'sembunyikan dari daftar', never: /\b(di)?biarkan saja\b|\bmembiarkannya saja\b/i },
    },
  },
  {
    means: 'to choose several people of a list at once',
    words: {
      en: { says: 'select several', never: /\bnote for many\b|\bchoose nobody\b/i },
      id: { says: 'pilih beberapa', never: /\bcatat sekaligus\b/i },
    },
  },
  {
    means: 'what narrows a list',
    words: {
      en: { says: 'filter', never: null },
      id: { says: 'filter', never: /\bsaringan\b/i },
    },
  },
  {
    means: 'the program that Balik is an extension of',
    words: {
      en: { says: 'browser', never: null },
      id: { says: 'browser', never: /\b(peramban|penjelajah)\b/i },
    },
  },
  {
    means: 'to bring in the file that Instagram makes',
    words: {
      en: { says: 'import your Instagram export', never: /\bbring in your\b/i },
      id: { says: 'impor data Instagram', never: /\bimpor ekspor\b/i },
    },
  },
  {
    means: 'followers for whom the person did something; what they did for the person is in no export',
    words: {
      en: { says: 'followers you interact with', never: /\bin touch with\b|\binteracts? with you\b/i },
      id: { says: 'pengikut yang Anda beri interaksi', never: /\bberinteraksi dengan Anda\b|\bAnda sapa\b/i },
    },
  },
  {
    means: 'what Balik has stored',
    words: {
      en: { says: 'saved', never: /\bwhat Balik (remembers|keeps)\b|\bnothing new is kept\b|\bcouldn’t be kept\b/i },
      id: { says: 'tersimpan', never: /\bingatan (Balik|baru|kosong)\b|\b(di)?ingat Balik\b/i },
    },
  },
];

/** The follow-back lists: one name for one list, on its tile, above it, in the guide and wherever else it is named. */
export const LIST_NAMES = {
  en: {
    mutual: 'Follow each other',
    'only-i-follow': 'Not following back',
    'only-they-follow': 'You don’t follow back',
    neither: 'Don’t follow each other',
    unknown: 'Not known yet',
    'not-found': 'Not found',
    'too-early': 'Too early to tell',
  },
  id: {
    mutual: 'Saling mengikuti',
    'only-i-follow': 'Belum mengikuti balik',
    'only-they-follow': 'Menunggu Anda ikuti balik',
    neither: 'Tidak saling mengikuti',
    unknown: 'Belum diketahui',
    'not-found': 'Tidak ditemukan',
    'too-early': 'Masih terlalu dini',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** What else a list was called, or might be; nothing is named so any more. */
export const NO_LIST_NAMES: Readonly<Record<Language, RegExp>> = {
  en: /^Follows you$|\b[Ww]aiting for you\b|^Each other$|^Neither follows$|\b[Gg]hosts?\b|\b[Uu]nfollowers?\b|\bFans\b/,
  id: /^Mengikuti Anda$|\b[Mm]enunggu ikuti balik\b|^Belum ikuti balik$|^Tidak keduanya$|\b[Pp]enggemar\b/,
};
