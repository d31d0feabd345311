/** So long a mark waits for what Instagram says of that person itself, once the document and the name are there. */
const WAIT_MS = 2_500;

export interface PatienceWorld {
  readonly now: () => number;
  readonly later: (task: () => void, ms: number) => void;
  readonly onDue: () => void;
}

/**
 * When the mark of a profile, or of a card, is drawn: once Instagram's answer about it has been judged, or where none
 * comes. Before, the lists alone speak, and what they call likely would be certain a moment later.
 */
export interface MarkPatience {
  /**
   * Of all the marks that belong in the page now: which may be drawn. Once it may, it may for as long as it belongs there;
   * then news of the person changes it.
   */
  among(marks: readonly string[], isLoaded: boolean): (mark: string, isJudged: boolean) => boolean;
}

export function openMarkPatience({ now, later, onDue }: PatienceWorld): MarkPatience {
  /** When each may be drawn at the latest. */
  const dueAt = new Map<string, number>();
  return {
    among(marks, isLoaded) {
      const here = new Set(marks);
      for (const mark of dueAt.keys()) if (!here.has(mark)) dueAt.delete(mark);
      return (mark, isJudged) => {
        if (isJudged) dueAt.set(mark, 0);
        else if (isLoaded && !dueAt.has(mark)) {
          dueAt.set(mark, now() + WAIT_MS);
          later(onDue, WAIT_MS);
        }
        return now() >= (dueAt.get(mark) ?? Number.POSITIVE_INFINITY);
      };
    },
  };
}
