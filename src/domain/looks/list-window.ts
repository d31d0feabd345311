import type { Coverage } from './coverage';

/** Why a list of an export is not all there, as far as dates go: it holds what is of `from` to `to` (epoch ms). Not sure: only the person can tell. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
}

/**
 * Whether a list of an export that is not whole may yet hold everybody: nothing of it is known to be missing, only
 * nothing shows that all of it is there. `window` as the list has it; none where its rows have no dates, or were not kept.
 */
export function mayHoldAll(coverage: Coverage, window: ListWindow | null | undefined): boolean {
  return (
    coverage.kind === 'partial' &&
    coverage.why.every(
      (why) =>
        why === 'other-list-missing' || why === 'date-unsure' || (why === 'date-window' && window?.isSure !== true),
    )
  );
}
