import type { Certainty } from '../../domain/certainty';
import { countOf, intersection } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import { membersOf } from '../listing/candidates';
import { type ShownStatus, signOf } from '../shell/router';

/**
 * How sure most of a list is, as it is drawn: what the line above says of all, so that only the others need a sign. Null
 * where each says it: of everybody, and where nothing can be said, for a name alone in a list reads like a verdict.
 */
export function usualCertainty(classification: Classification, status: ShownStatus): Certainty | null {
  if (status === 'all' || signOf(status) === 'unknown') return null;
  const members = membersOf(classification, status);
  return countOf(intersection(members, classification.outlined)) * 2 > countOf(members) ? 'likely' : 'certain';
}
