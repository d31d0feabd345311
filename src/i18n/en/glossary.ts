import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: {
      says: 'snapshot',
      never:
        /\b(this|that|each|last|newest|older|whole|an old|complete) look\b|\b(two|both|these|those) looks\b|\bdumps?\b/i,
    },
    reading: { says: 'reading', never: /\b(scan(s|ned|ning)?|scrap(e|es|ed|ing)|crawl)\b/i },
    readAlong: { says: 'read along', never: /\b(monitor|spy|track)(s|ing)?\b/i },
    readToTheEnd: {
      says: 'read to the end',
      never: /\bread (whole|in part)\b|\bwhole (readings?|lists?)\b|\breadings? whole\b/i,
    },
    note: { says: 'note', never: /\b(timeline notes?|annotations?|add mark|mark deleted|marks on the time)\b/i },
    mark: { says: 'mark', never: /\bbadges?\b/i },
    hide: {
      says: 'hide from this list',
      never: /\bke(eps?|pt)( \w+)? quietly\b|\bleft out until\b/i,
    },
    selectSeveral: { says: 'select several', never: /\bnote for many\b|\bchoose nobody\b/i },
    filter: { says: 'filter', never: null },
    browser: { says: 'browser', never: null },
    importExport: { says: 'import your Instagram export', never: /\bbring\b/i },
    interact: { says: 'followers you interact with', never: /\bin touch with\b|\binteracts? with you\b/i },
    saved: {
      says: 'saved',
      never: /\bwhat Balik (remembers|keeps)\b|\bnothing (new|of this) is kept\b|^What is kept$|\bcouldn’t be kept\b/i,
    },
    post: { says: 'post', never: null },
    chat: { says: 'chat', never: /\b(message )?threads?\b/i },
    newInList: { says: 'new', never: /\bnewly listed\b|^gained$|^Came\b/ },
    notFoundAnyMore: { says: 'not found any more', never: /^lost$|^Went\b|\bcame or went\b(?! together)/ },
    noLongerFollows: { says: 'no longer follows you', never: /\blikely (unfollowed|stopped following)\b/i },
    askForExport: { says: 'Export your information', never: /\bdownload your information\b/i },
    troubleshooting: { says: 'troubleshooting', never: /^Help$/ },
    undo: { says: 'undo', never: /\bput(ting)? back\b/i },
  },
  instagram: {
    followers: { says: 'followers', seenIn: 'the page itself, 2025-05' },
    following: { says: 'following', seenIn: 'the page itself, 2025-05' },
    followBack: { says: 'Follow Back', seenIn: 'the page itself, 2025-05' },
    removeFollower: { says: 'Remove', seenIn: 'the page itself, 2025-05' },
    accountsCenter: { says: 'Accounts Center', seenIn: 'help.instagram.com/181231772500920' },
    exportInformation: { says: 'Export your information', seenIn: 'help.instagram.com/181231772500920' },
  },
  likely: /likely/i,
  doesNotFollowBack: /doesn’t follow( you)? back/i,
  noListNames:
    /^Follows you$|\b[Ww]aiting for you\b|^Each other$|^Neither follows$|\b[Gg]hosts?\b|\b[Uu]nfollowers?\b|\bFans\b/,
};
