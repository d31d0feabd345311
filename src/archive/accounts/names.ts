import type { AccountNumber } from '../../domain/account';
import type { AccountRow, NameSpan } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';

/** Asking each account for its history costs less than listing who has one, up to about this many. */
const FEW = 200;

/** The names of single accounts over time; who never changed theirs has no row. */
export class Names {
  readonly #histories = new Map<AccountNumber, readonly NameSpan[] | null>();
  #withHistory: Set<AccountNumber> | null = null;
  /** More have a history than are worth listing for a few look-ups. */
  #areMany = false;

  /**
   * Lists once who has a history at all, so that nobody else is asked for one: for very many look-ups, or where these are
   * few. So what a page of a list costs does not grow with the archive.
   */
  async prepare(tx: ReadTx<'names'>, lookUps = Number.POSITIVE_INFINITY): Promise<void> {
    const isForFew = lookUps <= FEW;
    if (this.#withHistory !== null || (isForFew && this.#areMany)) return;
    const numbers = await tx.objectStore('names').getAllKeys(null, isForFew ? FEW + 1 : undefined);
    this.#areMany = isForFew && numbers.length > FEW;
    // Whoever asked meanwhile may have put others already.
    if (!this.#areMany) this.#withHistory ??= new Set([...numbers, ...this.#histories.keys()]);
  }

  /** Fetches the histories of these at once, where each would have to be asked for one by one. */
  async load(tx: ReadTx<'names'>, numbers: Iterable<AccountNumber>): Promise<void> {
    if (this.#withHistory !== null) return;
    const asked = [...numbers];
    if (asked.length <= FEW) await Promise.all(asked.map((number) => this.historyOf(tx, number)));
  }

  /** Whether a history must be asked for. */
  mayHaveHistory(number: AccountNumber): boolean {
    return this.#withHistory === null || this.#withHistory.has(number);
  }

  /** null = the account never bore another name than its row has. */
  async historyOf(tx: ReadTx<'names'>, number: AccountNumber): Promise<readonly NameSpan[] | null> {
    const known = this.#histories.get(number);
    if (known !== undefined) return known;
    const stored = this.mayHaveHistory(number) ? ((await tx.objectStore('names').get(number)) ?? null) : null;
    // Whoever asked meanwhile may have put another already.
    const history = this.#histories.get(number) ?? stored;
    this.#histories.set(number, history);
    return history;
  }

  /** Oldest first, the present one last. */
  async spansOf(tx: ReadTx<'names'>, row: AccountRow): Promise<readonly NameSpan[]> {
    const history = await this.historyOf(tx, row.number);
    return history === null ? [spanOf(row)] : sightsMarked(history, row);
  }

  put(tx: WriteTx<'names'>, number: AccountNumber, spans: readonly NameSpan[]): void {
    this.#histories.set(number, spans);
    this.#withHistory?.add(number);
    tx.objectStore('names').put([...spans], number);
  }

  delete(tx: WriteTx<'names'>, number: AccountNumber): void {
    this.#histories.set(number, null);
    tx.objectStore('names').delete(number);
  }
}

export function spanOf({ username, fullName, firstSeenAt }: AccountRow): NameSpan {
  return { username, fullName, from: firstSeenAt };
}

/**
 * The history with all that nobody saw marked so. Older versions left the first name unmarked that exports tell of an
 * account, and kept no sighting where its id was read: nothing was seen of an id before it was seen first.
 */
export function sightsMarked(
  history: readonly NameSpan[],
  { id, fullName, firstSeenAt }: Pick<AccountRow, 'id' | 'fullName' | 'firstSeenAt'>,
): readonly NameSpan[] {
  const isUnseen = ({ told, from }: NameSpan) => told === undefined && from < firstSeenAt;
  if (id === null || !history.some(isUnseen)) return history;
  const marked = history.map((span) => (isUnseen(span) ? asTold(span) : span));
  if (withoutTold(marked).length > 0) return marked;
  const { username } = marked.findLast(({ from }) => from <= firstSeenAt)!;
  return inTime([...marked, { username, fullName, from: firstSeenAt }]);
}

/** The first name of an account that only exports know is no rename, but nobody saw it. */
export function asTold(span: NameSpan): NameSpan {
  return span.told !== undefined ? span : { ...span, told: { notBeforeAt: span.from, certainty: 'certain' } };
}

/** Each username once, with the time it was first seen; a change of the full name alone is no new name. */
export function usernamesIn(spans: readonly NameSpan[]): readonly NameSpan[] {
  return spans.filter((span, at) => at === 0 || span.username !== spans[at - 1]!.username);
}

/**
 * The history with one more sighting of a name in it, wherever in time it belongs: captures may arrive late, and a
 * late one with an old name must not undo a rename. What exports told takes no sighting's place: that the account was
 * seen with a name is known by its own date, whatever becomes of the exports. Returns the same array when it tells nothing.
 */
export function withName(history: readonly NameSpan[], sighting: NameSpan): readonly NameSpan[] {
  const before = withoutTold(history);
  const all = [...before];
  const after = all.findIndex((span) => span.from > sighting.from);
  all.splice(after === -1 ? all.length : after, 0, sighting);
  const spans = all.filter((span, at) => at === 0 || !isSameName(all[at - 1]!, span));
  const isSame = spans.length === before.length && spans.every((span, at) => span === before[at]);
  if (isSame) return history;
  return before.length === history.length ? spans : inTime([...spans, ...toldIn(history)]);
}

/** The names without those that exports tell: those that the account was seen with. */
export function withoutTold(spans: readonly NameSpan[]): readonly NameSpan[] {
  return spans.filter(({ told }) => told === undefined);
}

function toldIn(spans: readonly NameSpan[]): readonly NameSpan[] {
  return spans.filter(({ told }) => told !== undefined);
}

/** Oldest first; of one moment what was seen comes after what exports tell, and names that they tell by their letters. */
export function inTime(spans: readonly NameSpan[]): readonly NameSpan[] {
  const isSeen = ({ told }: NameSpan) => Number(told === undefined);
  const byLetters = (one: NameSpan, other: NameSpan) =>
    isSeen(one) === 1 || one.username === other.username ? 0 : one.username < other.username ? -1 : 1;
  return spans.toSorted((one, other) => one.from - other.from || isSeen(one) - isSeen(other) || byLetters(one, other));
}

function isSameName(one: NameSpan, other: NameSpan): boolean {
  return one.username === other.username && one.fullName === other.fullName;
}

/** Both histories as one; the same again changes nothing. What theirs says that exports told stays told. */
export function mergedNames(ours: readonly NameSpan[], theirs: readonly NameSpan[]): readonly NameSpan[] {
  let names = ours;
  for (const span of theirs) {
    const isKnown = names.some(
      (one) =>
        one.from === span.from && isSameName(one, span) && (one.told === undefined) === (span.told === undefined),
    );
    if (isKnown) continue;
    names = span.told === undefined ? withName(names, span) : inTime([...names, span]);
  }
  return names;
}

/**
 * One row of two about the same account. `isNewer`: theirs was written later, and outweighs what ours says otherwise.
 */
export function mergedRow(ours: AccountRow, theirs: AccountRow, name: NameSpan, isNewer: boolean): AccountRow {
  const [isOurs, isTheirs] = [name.username === ours.username, name.username === theirs.username];
  const [first, second] = isNewer ? [theirs, ours] : [ours, theirs];
  return {
    number: ours.number,
    id: ours.id ?? theirs.id,
    fbidV2: ours.fbidV2 ?? theirs.fbidV2,
    username: name.username,
    fullName: name.fullName,
    isPrivate: first.isPrivate ?? second.isPrivate,
    isVerified: first.isVerified ?? second.isVerified,
    firstSeenAt: Math.min(ours.firstSeenAt, theirs.firstSeenAt),
    hasLostUsername: (isTheirs && (isNewer || !isOurs) ? theirs : ours).hasLostUsername,
  };
}
