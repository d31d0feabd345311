import type { PeopleFacts } from '../../../archive/facts/for-people';
import type { AccountNumber } from '../../../domain/account';
import type { DatesByNumber } from '../../../domain/exports/dates-by-number';
import { DAY_MS } from '../../../domain/time';
import type { Speak, Texts } from '../../../i18n/texts';
import type { Sort } from '../../shell/people-choice';
import type { ShownStatus } from '../../shell/router';

/** What a row may tell of a person beside the name; `listed`: since when it stands in the list beside the two. */
export type FactKind = 'following' | 'followers' | 'interacted' | 'first-seen' | 'listed';

const LONG_AGO_MS = 300 * DAY_MS;

/** With so many told by exports, when somebody was first seen tells little more. */
const ENOUGH_COLUMNS = 2;

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

/** The columns of the table: what exports tell of anybody among `numbers`, and otherwise when each was first seen. */
export function columnsOf(
  status: ShownStatus,
  facts: PeopleFacts,
  isListed: boolean,
  numbers: Uint32Array,
): readonly FactKind[] {
  const isToldOfAny = (dates: DatesByNumber | null) => dates !== null && numbers.some((number) => dates.has(number));
  const follows = followsOf(status).filter((kind) => isToldOfAny(facts.since[kind]));
  const interacted = isToldOfAny(facts.interactedAt) ? (['interacted'] as const) : [];
  const told: FactKind[] = [...(isListed ? (['listed'] as const) : []), ...follows, ...interacted];
  return told.length >= ENOUGH_COLUMNS ? told : [...told, 'first-seen'];
}

interface Row {
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
  /** The day on which most of the list were first seen, said once below it; null = nothing is; undefined = not known yet. */
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
