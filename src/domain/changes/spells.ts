import type { Certainty } from '../certainty';
import type { ChangeWindow, ListChange, Returned } from './change';

/** How a spell began or ended: between which moments, and how sure it is that the tie did; null = the list shows no more. */
export interface SpellEnd {
  readonly window: ChangeWindow;
  readonly certainty: Certainty | null;
}

/** A stretch of time in which an account was in a list, as far as is known. */
export interface Spell {
  /** null = it was there from the first look on. */
  readonly begun: SpellEnd | null;
  /** null = it is still there. */
  readonly ended: SpellEnd | null;
}

/** Of whom no change is told: there all the time. */
export const ONE_SPELL: readonly Spell[] = [{ begun: null, ended: null }];

/**
 * The spells of one account in one list, from all its changes there, oldest first. An absence of which nobody knows what
 * it was parts two spells, and says of neither end that the tie did; whoever was only hidden meanwhile never went.
 */
export function spellsOf(changes: readonly ListChange[]): readonly Spell[] {
  const spells: Spell[] = [];
  let open: { readonly begun: SpellEnd | null } | null = changes[0]?.kind === 'appeared' ? null : { begun: null };
  for (const change of changes) {
    const { kind, window, certainty } = change;
    if (kind === 'gone' || kind === 'left-instagram') {
      if (open !== null) spells.push({ ...open, ended: { window, certainty } });
      open = null;
    } else if (open === null) open = { begun: { window, certainty } };
    else if (kind === 'returned' && isUnexplained(change)) {
      const { lastSeenAt, firstMissedAt } = change.absence;
      spells.push({ ...open, ended: shownOnly({ lastBeforeAt: lastSeenAt, firstAfterAt: firstMissedAt }) });
      open = { begun: shownOnly(window) };
    }
  }
  return open === null ? spells : [...spells, { ...open, ended: null }];
}

/** Whoever was never seen before it has no spell before it. */
function isUnexplained({ absence }: Returned): boolean {
  return absence.meaning === 'unknown' && absence.lastSeenAt < absence.firstMissedAt;
}

function shownOnly(window: ChangeWindow): SpellEnd {
  return { window, certainty: null };
}
