import { readHintFacts } from '../../archive/facts/for-hints';
import { type FactsAbout, readAccountFacts } from '../../archive/facts/of-accounts';
import { readOwnActs } from '../../archive/facts/of-viewer';
import type { Archive } from '../../archive/store/open';
import type { AccountRow } from '../../archive/store/rows';
import type { AccountId, AccountNumber } from '../../domain/account';
import { accountHints, type FoundHint, viewerHints } from '../../domain/etiquette/find-hints';
import { URGENT_HINTS } from '../../domain/etiquette/hints';
import type { FollowListKind } from '../../domain/follow-list';
import type { ProblemLine } from '../../platform/pulse';
import { slowDownsIn } from '../advice/slow-downs';

/** A hint, and whom it is about. */
export interface HintAbout {
  readonly hint: FoundHint;
  /** null = it is about the viewer's account as a whole. */
  readonly account: AccountRow | null;
}

/** Whose hints are sought, and what besides the archive they rest on. */
export interface HintSeeker {
  readonly archive: Archive;
  readonly viewer: AccountId;
  readonly isBusiness: boolean;
  readonly problems: readonly ProblemLine[];
  /** Own lists of which a second try came no further. */
  readonly stalled: readonly FollowListKind[];
}

/** The hints about these accounts. */
export async function hintsAboutAccounts(
  { archive, viewer, isBusiness }: HintSeeker,
  numbers: readonly AccountNumber[],
): Promise<HintAbout[]> {
  return hintsOf(await readAccountFacts(archive, viewer, numbers, { now: Date.now(), isBusiness }));
}

function hintsOf(about: ReadonlyMap<AccountNumber, FactsAbout>): HintAbout[] {
  return [...about].flatMap(([number, { account, facts }]) =>
    accountHints(number, facts).map((hint) => ({ hint, account })),
  );
}

/** The urgent hints. They rest on little, so they come at once. */
export async function urgentHints({ archive, viewer, problems }: HintSeeker): Promise<HintAbout[]> {
  const now = Date.now();
  const unasked = { lists: null, followerSteps: null, annotationsAt: null, quality: null };
  const ownActs = await readOwnActs(archive, viewer, now);
  return viewerHints({ now, ...unasked, ownActs, slowDowns: slowDownsIn(problems) })
    .filter(({ id }) => URGENT_HINTS.has(id))
    .map((hint) => ({ hint, account: null }));
}

/** Everything there is to say just now. */
export async function allHints({ archive, viewer, isBusiness, problems, stalled }: HintSeeker): Promise<HintAbout[]> {
  const facts = await readHintFacts(archive, viewer, { now: Date.now(), isBusiness });
  const aboutViewer = viewerHints({ ...facts.viewer, slowDowns: slowDownsIn(problems), stalled });
  return [...aboutViewer.map((hint) => ({ hint, account: null })), ...hintsOf(facts.accounts)];
}
