import type { AccountId, AccountNumber } from '../domain/account';
import { NO_CONTEXT } from '../domain/context';
import { type AccountFacts, tieFactsOf } from '../domain/etiquette/facts';
import { type AccountEvidence, judge } from '../domain/follow-back';
import type { WordFact } from '../domain/look';
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
    const imports = await importsOf(tx, viewer);
    const own = await ownLists(tx, viewer, memberships, numbers.length === 1 ? numbers[0]! : null);
    const found = new Map<AccountNumber, FactsAbout>();
    for (const number of numbers) {
      const [account, tie, context] = await Promise.all([
        accountRow(tx, number),
        tx.objectStore('ties').index('byNumber').get([viewer, number]),
        tx.objectStore('contexts').get([viewer, number]),
      ]);
      if (account === null || account.id === viewer) continue;
      const words = await wordFacts(tx, viewer, account);
      const imported = await importFactsOf(tx, imports, number);
      found.set(number, {
        account,
        facts: {
          now,
          isBusiness,
          tie: tieFactsOf(judge(await datedEvidence(tx, viewer, own, memberships, number, tie ?? null), now)),
          ...withImported(storyFacts(number, own.looks, words), imported),
          ...requestOf(tie ?? null, words, imported),
          isPrivate: account.isPrivate,
          context: context === undefined ? NO_CONTEXT : contextOf(context),
          interactions: imported.interactions,
        },
      });
    }
    return found;
  });
}

/** What was said and done about the account, oldest first. */
async function wordFacts(tx: ReadTx, viewer: AccountId, { id, number }: AccountRow): Promise<WordFact[]> {
  if (id === null) return [];
  const words = await wordsOf(tx, viewer, id);
  return words.map(({ observedAt: at, followsYou, youFollow, action }) => {
    return { kind: 'word', number, at, followsYou, youFollow, action };
  });
}

/** The evidence as the verdict card has it: with the date that an export gives the viewer's follow. */
async function datedEvidence(
  tx: ReadTx,
  viewer: AccountId,
  { lists }: OwnLists,
  memberships: Memberships,
  number: AccountNumber,
  tie: TieRow | null,
): Promise<AccountEvidence> {
  const evidence = await evidenceOf(lists, memberships, number, tie);
  return withDate(evidence, await followedAt(tx, viewer, lists.following, memberships, number));
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
