import type { AccountId, AccountNumber } from '../domain/account';
import { NO_CONTEXT } from '../domain/context';
import { type AccountFacts, tieFactsOf } from '../domain/etiquette/facts';
import { judge } from '../domain/follow-back';
import type { WordFact } from '../domain/look';
import { contextOf } from './contexts';
import { ownLists } from './facts-looks';
import { storyFacts } from './facts-of-story';
import { accountRow } from './find-account';
import { LOOK_STORES } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { evidenceOf } from './read-evidence';
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
      found.set(number, {
        account,
        facts: {
          now,
          isBusiness,
          tie: tieFactsOf(judge(await evidenceOf(own.lists, memberships, number, tie ?? null), now)),
          ...storyFacts(number, own.looks, words),
          ...requestOf(tie ?? null, words),
          isPrivate: account.isPrivate,
          context: context === undefined ? NO_CONTEXT : contextOf(context),
          interactions: null,
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

/** Whether a request waits, and since when: the newest press on Follow, where it did not become a follow at once. */
function requestOf(tie: TieRow | null, words: readonly WordFact[]): Pick<AccountFacts, 'isRequested' | 'requestedAt'> {
  const isRequested = tie?.requested?.holds ?? null;
  const press = isRequested === true ? words.findLast(({ action }) => action === 'follow') : undefined;
  return { isRequested, requestedAt: press === undefined || press.youFollow === true ? null : press.at };
}
