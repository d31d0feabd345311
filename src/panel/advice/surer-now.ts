import type { Surer } from '../../domain/ties/surer';

interface Standstill {
  /** Instagram asked for a pause. */
  readonly isResting: boolean;
  /** Two tries at the list came no further. */
  readonly isStalled: boolean;
}

/** What of it can be advised just now: nothing on Instagram during a pause, and no third try after two in vain. */
export function surerNow(surer: readonly Surer[], { isResting, isStalled }: Standstill): readonly Surer[] {
  if (isResting) return surer.filter((one) => one === 'bring-export');
  if (!isStalled) return surer;
  const isTry = (one: Surer) => one === 'read' || one === 'read-again';
  if (!surer.some(isTry)) return surer;
  return [...new Set<Surer>([...surer.filter((one) => !isTry(one)), 'bring-export', 'visit-one'])];
}
