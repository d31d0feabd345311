import { isEmpty } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import { ANYBODY } from '../shell/people-choice';
import { FIRST_STATUS, type ListedStatus } from '../shell/router';
import type { Knowledge } from '../shell/store';
import { notedAmong } from './candidates';
import { howKnown } from './how-known';
import type { Notes } from './noted';

/** The lists in the order in which they answer "who follows back?". */
const WORTH_SEEING: readonly ListedStatus[] = [
  'only-i-follow',
  'not-found',
  'mutual',
  'only-they-follow',
  'too-early',
  'unknown',
];

/** The first of them with somebody in it; null = nobody was seen yet. An export of some dates leaves most of them empty. */
export function statusWorthSeeing(classification: Classification, notes: Notes | null): ListedStatus | null {
  return WORTH_SEEING.find(hasSomebody(classification, notes)) ?? null;
}

/**
 * What People opens on where no list was asked for: who doesn't follow back, also where that is known to be nobody. Where
 * that cannot be said of anybody, those of whom it cannot be said.
 */
export function statusOpenedOn(
  known: Pick<Knowledge, 'classification' | 'followers' | 'following'>,
  notes: Notes | null,
): ListedStatus {
  const has = hasSomebody(known.classification, notes);
  if (has(FIRST_STATUS) || howKnown(FIRST_STATUS, 0, known) === 'all') return FIRST_STATUS;
  return (['not-found', 'unknown'] as const).find(has) ?? FIRST_STATUS;
}

function hasSomebody(classification: Classification, notes: Notes | null): (status: ListedStatus) => boolean {
  const everybody = { classification, list: null, listed: null };
  return (status) => !isEmpty(notedAmong(everybody, status, ANYBODY, notes));
}
