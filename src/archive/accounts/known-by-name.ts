import type { Account, AccountNumber } from '../../domain/account';
import { presentAt } from '../../domain/exports/joining';
import type { NameSpan } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import type { AccountStore } from './account-store';
import { chunksOfCandidates, hashesOf } from './key-hashes';
import { asTold, spanOf, withName } from './names';
import { directoryIn, openIn } from './open-accounts';

/** `isPast`: the account bears another name by now. */
export interface KnownByName {
  readonly number: AccountNumber;
  readonly isPast: boolean;
}

export interface GivenIds {
  /** Beside each account whom it was known as; null = it was not. */
  readonly known: readonly (KnownByName | null)[];
  /** Those of several names, or of one that others bore: whose they are exports are to be asked anew. */
  readonly several: readonly AccountNumber[];
}

/**
 * Accounts met for the first time by id may be known by name already, from an export: then they keep that number and
 * get their id, and nothing moves. They count as first seen now: what an export of earlier tells stands in its snapshot,
 * and is no sighting of this id. So all their names but the one that was seen are told, and the sighting has its own date.
 */
export async function giveIds(tx: WriteTx<AccountStore>, unmet: readonly Account[], seenAt: number): Promise<GivenIds> {
  const { chunks, names } = openIn(tx);
  const usernames = await directoryIn(tx, 'usernameBuckets');
  const hashes = hashesOf(unmet, (account) => account.username);
  await usernames.load(tx, hashes);
  await Promise.all([chunks.load(tx, chunksOfCandidates(usernames, hashes)), names.prepare(tx, unmet.length)]);
  await names.load(tx, new Set([...hashes].flatMap((hash) => usernames.candidates(hash))));
  const known: (KnownByName | null)[] = [];
  const several: AccountNumber[] = [];
  for (const [at, account] of unmet.entries()) {
    const withoutId = usernames.candidates(hashes[at]!).filter((number) => chunks.idOf(number) === '');
    const number = await bearerOf(tx, account.username, withoutId, seenAt);
    if (number === null) {
      known.push(null);
      continue;
    }
    const spans = await names.historyOf(tx, number);
    if (spans !== null || withoutId.length > 1) several.push(number);
    const { username, fullName } = account;
    const all = spans === null ? null : withName(spans.map(asTold), { username, fullName, from: seenAt });
    if (all !== null) names.put(tx, number, all);
    const newest = all?.at(-1) ?? account;
    const { username: shown, fullName: shownFull } = newest;
    chunks.put({
      ...chunks.row(number)!,
      ...account,
      username: shown,
      fullName: shownFull || fullName,
      number,
      firstSeenAt: seenAt,
    });
    known.push({ number, isPast: shown !== username });
  }
  return { known, several };
}

/** Of these accounts without an id the one that bore the name then, by the exports nearest to it that name it so. */
async function bearerOf(
  tx: WriteTx<AccountStore>,
  username: string,
  withoutId: readonly AccountNumber[],
  seenAt: number,
): Promise<AccountNumber | null> {
  const { chunks, names } = openIn(tx);
  let best: { readonly number: AccountNumber; readonly apartMs: number; readonly from: number } | null = null;
  for (const number of withoutId) {
    const spans = await names.historyOf(tx, number);
    for (const { from, until } of timesOf(username, spans ?? [spanOf(chunks.row(number)!)], seenAt)) {
      const apartMs = Math.max(0, from - seenAt, seenAt - until);
      if (best === null || apartMs < best.apartMs || (apartMs === best.apartMs && from < best.from))
        best = { number, apartMs, from };
    }
  }
  return best?.number ?? null;
}

/** From when until when exports name it so: at that moment, or next. */
function timesOf(username: string, spans: readonly NameSpan[], at: number): { from: number; until: number }[] {
  const present = presentAt(spans, at);
  const next = spans.findIndex(({ from }) => from > Math.max(at, spans[present]!.from));
  const last = next === -1 ? spans.length : next + 1;
  return spans.slice(present, last).flatMap((span, order) => {
    if (span.username !== username) return [];
    return [{ from: span.from, until: spans[present + order + 1]?.told?.notBeforeAt ?? Number.POSITIVE_INFINITY }];
  });
}
