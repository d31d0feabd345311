/**
 * The words of the interface, of both READMEs and of the documents for people: one thing, and the one word for it in each
 * language. `glossary.test.ts` holds that no other stands for them. What is not in here is free to be said as it fits.
 */

/** What each word means, for whoever writes the next sentence. */
export const MEANINGS = {
  snapshot: 'what History lists: a list as it was at one time',
  reading: 'a person’s going through a list by scrolling',
  readAlong: 'what Balik does while a list is read',
  readToTheEnd: 'a reading that reached the end of the list; of an export “complete”',
  note: 'what a person writes down, of an account or of a day',
  mark: 'the words that Balik draws beside names on instagram.com',
  hide: 'to leave somebody out of “Not following back” and of hints; such people are “hidden by you”',
  selectSeveral: 'to choose several people of a list at once',
  filter: 'what narrows a list',
  browser: 'the program that Balik is an extension of',
  importExport: 'to read the file that Instagram makes into Balik',
  interact: 'followers for whom the person did something; what they did for the person is in no export',
  saved: 'what Balik has stored',
  post: 'what somebody publishes that is no reel and no story',
  chat: 'messages between two people or more, of which only the number is kept',
  newInList: 'who stands in a list that a look before lacked',
  notFoundAnyMore: 'who stood in a list before, and a whole look lacks',
  noLongerFollows: 'that the tie itself ended, as a profile said or as it is likely',
  askForExport: 'what Instagram calls the way to its file',
  troubleshooting: 'what works and what does not, and the report of it',
  undo: 'to take back what was just done',
} as const;

/** What Instagram itself calls these: a person looks for that very word on the page. */
export const INSTAGRAM_MEANINGS = {
  followers: 'the list of those who follow somebody',
  following: 'the list of those whom somebody follows',
  followBack: 'the button on the profile of a follower whom one does not follow',
  removeFollower: 'the button that takes a follower away',
  accountsCenter: 'where the settings of several Meta products stand together',
  exportInformation: 'the way there to the file of one’s own data',
} as const;

export interface InstagramTerm {
  readonly says: string;
  /** A public page that shows the word, or a file that Instagram made; null = nobody of us has seen it there. */
  readonly seenIn: string | null;
}

export interface TermWords {
  readonly says: string;
  /** What must not stand for it: other words for the same thing, older ones among them. */
  readonly never: RegExp | null;
}

/** The words of one language, in its folder. */
export interface Glossary {
  readonly terms: Readonly<Record<keyof typeof MEANINGS, TermWords>>;
  readonly instagram: Readonly<Record<keyof typeof INSTAGRAM_MEANINGS, InstagramTerm>>;
  /** What each sentence that calls something likely must hold. */
  readonly likely: RegExp;
  /** What is said of one person who does not follow back, as a sentence. */
  readonly doesNotFollowBack: RegExp;
  /** What else a follow-back list was called, or might be; nothing is named so any more. Their names: `list-names.ts`. */
  readonly noListNames: RegExp;
}
