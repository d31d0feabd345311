import type { AccountId, AccountNumber } from '../domain/account';
import { type AccountContext, NO_CONTEXT } from '../domain/context';
import { type AccountFacts, tieFactsOf } from '../domain/etiquette/facts';
import { judge } from '../domain/follow-back';
import { inOrder, type WordFact } from '../domain/look';
import type { Story } from '../domain/story';
import { advanceTimeline, startTimeline, timelineOf } from '../domain/timeline';
import { contextOf } from './contexts';
import { type OwnLists, ownLists } from './facts-looks';
import { type ImportFacts, importFactsOf } from './facts-of-imports';
import { type StoryFacts, storyFacts } from './facts-of-story';
import { accountRow } from './find-account';
import { followedAt, importsOf } from './imported-dates';
import { LOOK_STORES } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { evidenceOf, withDate } from './read-evidence';
import type { AccountRow } from './rows';
import type { TieRow } from './schema';
import { type ReadTx, reading } from './transaction';
import { wordsOf } from './words';

export interface FactsAbout {
  readonly account: AccountRow;
  readonly facts: AccountFacts;
}

/** What hints about accounts rest on, gathered in one read. Accounts the archive has no row of are left out. */
export function readAccountFacts(
  archive: Archive,
  viewer: AccountId,
  numbers: readonly AccountNumber[],
  { now, isBusiness }: Pick<AccountFacts, 'now' | 'isBusiness'>,
): Promise<Map<AccountNumber, FactsAbout>> {
  const stores = [...LOOK_STORES, 'accountChunks', 'ties', 'words', 'contexts'] as const;
  return reading(archive, stores, async (tx) => {
    const memberships = new Memberships(tx);
    const alone = numbers.length === 1 ? numbers[0]! : null;
    const [own, imports] = await Promise.all([ownLists(tx, viewer, memberships, alone), importsOf(tx, viewer)]);
    const met = await Promise.all(numbers.map((number) => meet(tx, viewer, number)));
    const about = met.flatMap((one) => one ?? []);
    const storyOf = storiesIn(own);
    const found = new Map<AccountNumber, FactsAbout>();
    for (const one of about) {
      const { account, tie, words, context } = one;
      const { number } = account;
      const imported = await importFactsOf(tx, imports, number);
      const evidence = withDate(
        await evidenceOf(own.lists, memberships, number, tie),
        await followedAt(tx, viewer, own.lists.following, memberships, number),
      );
      const facts: AccountFacts = {
        now,
        isBusiness,
        tie: tieFactsOf(judge(evidence, now)),
        ...withImported(storyFacts(storyOf(one), words), imported),
        ...requestOf(tie, words, imported),
        isPrivate: account.isPrivate,
        context,
        interactions: imported.interactions,
      };
      found.set(number, { account, facts });
    }
    return found;
  });
}

interface Met {
  readonly account: AccountRow;
  readonly tie: TieRow | null;
  /** What was said and done about it, oldest first. */
  readonly words: readonly WordFact[];
  readonly context: AccountContext;
}

/** Null for the viewer, and for a number without an account. */
async function meet(tx: ReadTx, viewer: AccountId, number: AccountNumber): Promise<Met | null> {
  const [account, tie, context] = await Promise.all([
    accountRow(tx, number),
    tx.objectStore('ties').index('byNumber').get([viewer, number]),
    tx.objectStore('contexts').get([viewer, number]),
  ]);
  if (account === null || account.id === viewer) return null;
  const words = account.id === null ? [] : await wordsOf(tx, viewer, account.id);
  return {
    account,
    tie: tie ?? null,
    words: words.map(({ observedAt: at, followsYou, youFollow, action }) => {
      return { kind: 'word', number, at, followsYou, youFollow, action };
    }),
    context: context === undefined ? NO_CONTEXT : contextOf(context),
  };
}

/** The stories of some accounts; the looks are put in order once for all of them. */
function storiesIn({ looks }: OwnLists): (met: Met) => Story {
  const ordered = inOrder(looks);
  return ({ account: { number }, words }) =>
    words.length === 0
      ? ordered.reduce(advanceTimeline, startTimeline(number)).story
      : timelineOf(number, [...ordered, ...words]).story;
}

function withImported(story: StoryFacts, { hasUnfollowed }: ImportFacts): StoryFacts {
  const { endedFollow } = story;
  if (endedFollow === null || !hasUnfollowed) return story;
  return { ...story, endedFollow: { ...endedFollow, hasOwnUnfollow: true } };
}

/**
 * Whether a request waits, and since when: by the newest press on Follow that did not become a follow at once, or by an
 * export, unless something newer was heard of it.
 */
function requestOf(
  tie: TieRow | null,
  words: readonly WordFact[],
  { request }: ImportFacts,
): Pick<AccountFacts, 'isRequested' | 'requestedAt'> {
  const heard = tie?.requested?.holds == null ? null : tie.requested;
  const newerWord = words.some((word) => request !== null && word.at > request.exportedAt && word.youFollow === true);
  if (
    request !== null &&
    !newerWord &&
    (heard === null || heard.observedAt < request.exportedAt || heard.holds === true)
  )
    return { isRequested: true, requestedAt: request.at };
  const isRequested = heard?.holds ?? null;
  const press = isRequested === true ? words.findLast(({ action }) => action === 'follow') : undefined;
  return { isRequested, requestedAt: press === undefined || press.youFollow === true ? null : press.at };
}
