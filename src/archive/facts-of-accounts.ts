import type { AccountId, AccountNumber } from '../domain/account';
import { NO_CONTEXT } from '../domain/context';
import { type AccountFacts, tieFactsOf } from '../domain/etiquette/facts';
import { judge } from '../domain/follow-back';
import { contextOf } from './contexts';
import { ownLists } from './facts-looks';
import { storyFacts } from './facts-of-story';
import { accountRow } from './find-account';
import { LOOK_STORES } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { evidenceOf } from './read-evidence';
import type { AccountRow } from './rows';
import type { ActionRow, TieRow } from './schema';
import { type ReadTx, reading } from './transaction';

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
  const stores = [...LOOK_STORES, 'accountChunks', 'ties', 'actions', 'contexts'] as const;
  return reading(archive, stores, async (tx) => {
    const memberships = new Memberships(tx);
    const [own, acts] = await Promise.all([ownLists(tx, viewer, memberships), actsByAccount(tx, viewer)]);
    const found = new Map<AccountNumber, FactsAbout>();
    for (const number of numbers) {
      const [account, tie, context] = await Promise.all([
        accountRow(tx, number),
        tx.objectStore('ties').index('byNumber').get([viewer, number]),
        tx.objectStore('contexts').get([viewer, number]),
      ]);
      if (account === null || account.id === viewer) continue;
      const mine = account.id === null ? [] : (acts.get(account.id) ?? []);
      found.set(number, {
        account,
        facts: {
          now,
          isBusiness,
          tie: tieFactsOf(judge(await evidenceOf(own.lists, memberships, number, tie ?? null), now)),
          ...storyFacts(number, own.looks, mine, tie ?? null),
          ...requestOf(tie ?? null, mine),
          isPrivate: account.isPrivate,
          context: context === undefined ? NO_CONTEXT : contextOf(context),
          interactions: null,
        },
      });
    }
    return found;
  });
}

async function actsByAccount(tx: ReadTx, viewer: AccountId): Promise<Map<AccountId, ActionRow[]>> {
  const rows = await tx.objectStore('actions').getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  const acts = new Map<AccountId, ActionRow[]>();
  for (const row of rows) {
    const known = acts.get(row.accountId);
    if (known === undefined) acts.set(row.accountId, [row]);
    else known.push(row);
  }
  return acts;
}

/** Whether a request waits, and since when: the newest press on Follow that did not become a follow. */
function requestOf(tie: TieRow | null, acts: readonly ActionRow[]): Pick<AccountFacts, 'isRequested' | 'requestedAt'> {
  const isRequested = tie?.requested?.holds ?? null;
  if (tie === null || isRequested !== true) return { isRequested, requestedAt: null };
  const asked = acts.findLast(({ action, observedAt }) => action === 'follow' && observedAt !== tie.lastFollow?.at);
  const isWithdrawn = asked !== undefined && (tie.lastFollow?.at ?? 0) > asked.observedAt;
  return { isRequested, requestedAt: isWithdrawn ? null : (asked?.observedAt ?? null) };
}
