import type { Surer } from '../../domain/ties/surer';

interface Standstill {
  /** Instagram asked for a pause. */
  readonly isResting: boolean;
  /** It asked for a pause of opening profiles. */
  readonly areProfilesResting: boolean;
  /** Two tries at the list came no further. */
  readonly isStalled: boolean;
}

/** What of it can be advised just now: nothing on Instagram during a pause, and no third try after two in vain. */
export function surerNow(surer: readonly Surer[], standstill: Standstill): readonly Surer[] {
  const { isResting, areProfilesResting, isStalled } = standstill;
  if (isResting) return surer.filter((one) => one === 'bring-export');
  const awake = isStalled ? withoutTries(surer) : surer;
  return areProfilesResting ? awake.filter((one) => !OF_PROFILES.includes(one)) : awake;
}

const OF_PROFILES: readonly Surer[] = ['open-profile', 'reopen-profile', 'visit-one'];

function withoutTries(surer: readonly Surer[]): readonly Surer[] {
  const isTry = (one: Surer) => one === 'read' || one === 'read-again';
  if (!surer.some(isTry)) return surer;
  return [...new Set<Surer>([...surer.filter((one) => !isTry(one)), 'bring-export', 'visit-one'])];
}
