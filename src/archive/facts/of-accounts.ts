import type { AccountId, AccountNumber } from '../../domain/account';
import type { Story } from '../../domain/changes/story';
import { timelineInOrder } from '../../domain/changes/timeline';
import { type AccountContext, NO_CONTEXT } from '../../domain/context';
import { type AccountFacts, tieFactsOf } from '../../domain/etiquette/facts';
import { listsByNow } from '../../domain/looks/dated';
import { inOrderAmong, inOrderOnce } from '../../domain/looks/in-order';
import type { Look, RelationReport } from '../../domain/looks/look';
import { judge } from '../../domain/ties/follow-back';
import { ACCOUNT_STORES, type AccountStore, accountRow } from '../accounts/account-store';
import { BOUND_STORES, type BoundStore, boundWorldOf } from '../history/bound-world';
import { fullLooks, lookRows, looksOfOne } from '../history/own-looks';
import { evidenceFrom, fetchStanding } from '../history/standing';
import { deletedFactsOf } from '../imports/deleted-accounts';
import { followedAt } from '../imports/imported-dates';
import { ImportedEntries } from '../imports/imported-entries';
import { contextOf } from '../notes/contexts';
import { LOOK_STORES, listLooks } from '../readings/looks';
import { relationReportsOf } from '../readings/relation-reports';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { AccountRow } from '../store/rows';
import type { ImportRow, TieRow } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { type ImportFacts, importFactsOf } from './of-imports';
import { type StoryFacts, storyFacts } from './of-story';

export const ACCOUNT_FACT_STORES = [...LOOK_STORES, ...BOUND_STORES, ...ACCOUNT_STORES, 'contexts'] as const;
export type AccountFactStore = (typeof ACCOUNT_FACT_STORES)[number];

/** One account with all that hints about it may ask. */
export interface FactsAbout {
  readonly account: AccountRow;
  readonly facts: AccountFacts;
}

/** What hints about accounts rest on, gathered in one read. Accounts the archive has no row of are left out. */
export function readAccountFacts(
  archive: Archive,
  viewer: AccountId,
  numbers: readonly AccountNumber[],
  asked: Pick<AccountFacts, 'now' | 'isBusiness'>,
): Promise<Map<AccountNumber, FactsAbout>> {
  return reading(archive, ACCOUNT_FACT_STORES, (tx) => accountFactsIn(tx, viewer, numbers, new Memberships(tx), asked));
}

/** The same inside a transaction. */
export async function accountFactsIn(
  tx: ReadTx<AccountFactStore>,
  viewer: AccountId,
  numbers: readonly AccountNumber[],
  memberships: Memberships,
  { now, isBusiness }: Pick<AccountFacts, 'now' | 'isBusiness'>,
): Promise<Map<AccountNumber, FactsAbout>> {
  const [fetched, following] = await Promise.all([
    fetchStanding(tx, viewer, now, memberships),
    listLooks(tx, viewer, 'following', now),
  ]);
  const entries = new ImportedEntries(tx, viewer);
  const met = await Promise.all(numbers.map((number) => meet(tx, viewer, number)));
  const about = met.flatMap((one) => one ?? []);
  const looks = await looksOf(tx, viewer, memberships, now, numbers.length === 1 ? (about[0] ?? null) : null);
  const imports = await entries.imports();
  const storyOf = storiesIn(looks, imports);
  const found = new Map<AccountNumber, FactsAbout>();
  for (const one of about) {
    const { account, tie, reports, context } = one;
    const { number } = account;
    const imported = await importFactsOf(entries, number);
    const isInactive = deletedFactsOf(imports, number, account.fbidV2).length > 0;
    const whom = { number, isIdentified: account.id !== null, isInactive };
    const evidence = evidenceFrom(fetched, whom, tie, await followedAt(entries, following, memberships, number));
    const facts: AccountFacts = {
      now,
      isBusiness,
      tie: tieFactsOf(judge(evidence, now)),
      ...withImported(storyFacts(storyOf(one), reports), imported),
      ...requestOf(tie, reports, imported),
      isPrivate: account.isPrivate,
      context,
      interactions: imported.interactions,
    };
    found.set(number, { account, facts });
  }
  return found;
}

/** All looks at the viewer's own lists; cut down to one account where only that is asked about. */
async function looksOf(
  tx: ReadTx<BoundStore | 'readings' | 'snapshots' | 'importColumns' | AccountStore>,
  viewer: AccountId,
  memberships: Memberships,
  now: number,
  alone: Met | null,
): Promise<readonly Look[]> {
  const world = await boundWorldOf(tx, viewer, viewer);
  const rows = listsByNow(await lookRows(tx, viewer, viewer, memberships), ({ kind }) => kind, now);
  if (alone === null) return (await fullLooks(tx, rows, memberships, world)).looks;
  const whom = { number: alone.account.number, isHeard: alone.tie !== null };
  return looksOfOne(tx, rows, memberships, world, whom);
}

interface Met {
  readonly account: AccountRow;
  readonly tie: TieRow | null;
  /** Oldest first. */
  readonly reports: readonly RelationReport[];
  readonly context: AccountContext;
}

/** Null for the viewer, and for a number without an account. */
async function meet(
  tx: ReadTx<'accountChunks' | 'ties' | 'words' | 'contexts'>,
  viewer: AccountId,
  number: AccountNumber,
): Promise<Met | null> {
  const [account, tie, context] = await Promise.all([
    accountRow(tx, number),
    tx.objectStore('ties').index('byNumber').get([viewer, number]),
    tx.objectStore('contexts').get([viewer, number]),
  ]);
  if (account === null || account.id === viewer) return null;
  const reports = account.id === null ? [] : await relationReportsOf(tx, viewer, account.id);
  return {
    account,
    tie: tie ?? null,
    reports: reports.map(({ observedAt: at, followsYou, youFollow, action }) => {
      return { kind: 'relation-report', number, at, followsYou, youFollow, action };
    }),
    context: context === undefined ? NO_CONTEXT : contextOf(context),
  };
}

/** The stories of some accounts; the looks are put in order once for all of them. */
function storiesIn(looks: readonly Look[], imports: readonly ImportRow[]): (met: Met) => Story {
  const ordered = inOrderOnce(looks);
  return ({ account: { number, fbidV2 }, reports }) => {
    const facts = [...reports, ...deletedFactsOf(imports, number, fbidV2)];
    return timelineInOrder(number, facts.length === 0 ? ordered : inOrderAmong(ordered, facts)).story;
  };
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
  reports: readonly RelationReport[],
  { request }: ImportFacts,
): Pick<AccountFacts, 'isRequested' | 'requestedAt'> {
  const heard = tie?.requested?.holds == null ? null : tie.requested;
  const newerReport = reports.some(
    (report) => request !== null && report.at > request.exportedAt && report.youFollow === true,
  );
  if (
    request !== null &&
    !newerReport &&
    (heard === null || heard.observedAt < request.exportedAt || heard.holds === true)
  )
    return { isRequested: true, requestedAt: request.at };
  const isRequested = heard?.holds ?? null;
  const press = isRequested === true ? reports.findLast(({ action }) => action === 'follow') : undefined;
  return { isRequested, requestedAt: press === undefined || press.youFollow === true ? null : press.at };
}
