import type { PeopleFacts } from '../../../archive/facts/for-people';
import type { AccountNumber } from '../../../domain/account';
import type { DatesByNumber } from '../../../domain/exports/dates-by-number';
import { DAY_MS } from '../../../domain/time';
import type { Speak, Texts } from '../../../i18n/texts';
import type { Sort } from '../../shell/people-choice';
import type { ShownStatus } from '../../shell/router';

/** What a row may tell of a person beside the name; `listed`: since when it stands in the list beside the two. */
export type FactKind = ToldKind | 'first-seen' | 'listed';

/** What exports tell: since when each follow holds, and the last interaction. */
export type ToldKind = 'following' | 'followers' | 'interacted';

const LONG_AGO_MS = 300 * DAY_MS;

/** The follows that a status says hold, the one that the list is about first. */
function followsOf(status: ShownStatus): readonly ('following' | 'followers')[] {
  if (status === 'only-i-follow' || status === 'too-early') return ['following'];
  return status === 'only-they-follow' ? ['followers'] : ['following', 'followers'];
}

/** What one line of a row tells: what the list is sorted by, else since when the follow holds that the list is about. */
export function factOfRow(status: ShownStatus, sort: Sort): FactKind {
  if (sort === 'interacted') return 'interacted';
  if (sort === 'followed-me') return 'followers';
  if (sort === 'followed-first' || sort === 'followed-last') return 'following';
  return followsOf(status)[0]!;
}

/** What exports tell of anybody among `numbers`: the follows that the list is about, and interactions. */
export function toldOfAny(status: ShownStatus, facts: PeopleFacts, numbers: Uint32Array): readonly ToldKind[] {
  const isTold = (dates: DatesByNumber | null) => dates !== null && numbers.some((number) => dates.has(number));
  const follows = followsOf(status).filter((kind) => isTold(facts.since[kind]));
  return isTold(facts.interactedAt) ? [...follows, 'interacted'] : follows;
}

/** What the table tells beside the name: since when, and interactions where an export brought any of the list. */
export interface Columns {
  /** Of which dates the column "Since" is made. */
  readonly since: readonly FactKind[];
  readonly hasInteractions: boolean;
}

/** The columns of a list; `isListed`: it is one beside the two, whose dates come first. */
export function columnsOf(status: ShownStatus, facts: PeopleFacts, isListed: boolean, numbers: Uint32Array): Columns {
  const told = toldOfAny(status, facts, numbers);
  const follows = told.filter((kind) => kind !== 'interacted');
  return {
    since: isListed ? ['listed', ...follows] : follows,
    hasInteractions: told.length > follows.length,
  };
}

/** As many lines as a row is high. */
const MOST_LINES = 2;

/** What "Since" says of one person: the dates that are known, else when the person was first seen, which always is. */
export function sinceOf(kinds: readonly FactKind[], row: Row, facts: PeopleFacts): readonly FactKind[] {
  const known = kinds.filter((kind) => dateOfFact(kind, row, facts) !== null);
  return known.length === 0 ? ['first-seen'] : known.slice(0, MOST_LINES);
}

/** Of one person, what rows tell that exports do not. */
export interface Row {
  readonly number: AccountNumber;
  readonly firstSeenAt: number;
  readonly listedAt: number | null;
}

/** Epoch ms; null = not known. */
export function dateOfFact(kind: FactKind, { number, firstSeenAt, listedAt }: Row, facts: PeopleFacts): number | null {
  if (kind === 'first-seen') return firstSeenAt;
  if (kind === 'listed') return listedAt;
  if (kind === 'interacted') return facts.interactedAt?.get(number) ?? null;
  return facts.since[kind].get(number) ?? null;
}

interface Told {
  readonly texts: Texts;
  readonly say: Speak<'people'>;
  readonly now: number;
  /** The day on which most of the list were first seen, said once above it; null = nothing is; undefined = not known yet. */
  readonly usual: string | null | undefined;
}

/**
 * A fact in a few words; where it is not known, when the person was first seen, which always is. Null where that is said
 * of the whole list, or may be.
 */
export function factWords(
  kind: FactKind,
  row: Row,
  facts: PeopleFacts,
  { texts, say, now, usual }: Told,
): string | null {
  const at = dateOfFact(kind, row, facts);
  if (at !== null && kind !== 'first-seen') return say(`fact.${kind}`, { date: shortDate(at, texts, now) });
  if (kind === 'interacted' && facts.interactedAt !== null) return say('fact.not-interacted');
  if (usual === undefined) return null;
  const date = shortDate(row.firstSeenAt, texts, now);
  return date === usual ? null : say('fact.first-seen', { date });
}

/** The day; of what is long ago the month, which is as much as anybody asks. */
export function shortDate(at: number, texts: Texts, now: number): string {
  return now - at > LONG_AGO_MS ? texts.month(at) : texts.day(at, now);
}
