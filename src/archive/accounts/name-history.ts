import type { NameSpan } from '../store/rows';

/**
 * The history with one more sighting of a name in it, wherever in time it belongs: captures may arrive late, and a
 * late one with an old name must not undo a rename. Returns the same array when it tells nothing.
 */
export function withName(history: readonly NameSpan[], sighting: NameSpan): readonly NameSpan[] {
  const all = [...history];
  const after = all.findIndex((span) => span.from > sighting.from);
  all.splice(after === -1 ? all.length : after, 0, sighting);
  const spans = all.filter((span, at) => at === 0 || !isSameName(all[at - 1]!, span));
  const isSame = spans.length === history.length && spans.every((span, at) => span === history[at]);
  return isSame ? history : spans;
}

function isSameName(one: NameSpan, other: NameSpan): boolean {
  return one.username === other.username && one.fullName === other.fullName;
}
