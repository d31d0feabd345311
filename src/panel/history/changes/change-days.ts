import type { Change, ChangeKind } from '../../../domain/changes/change';
import type { Texts } from '../../../i18n/texts';

/** Who left stands first: that is what people come for. */
export const KINDS_BY_WEIGHT: readonly ChangeKind[] = ['gone', 'left-instagram', 'appeared', 'returned', 'renamed'];

/** Changes of one day that are said in the same words; or all new names of it, each in words of its own. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** Null where each has its own. */
  readonly words: string | null;
  readonly changes: readonly Change[];
  /** What is said of each, in the same order. */
  readonly each: readonly string[];
}

/** What one day showed. */
export interface ChangeDay {
  /** As it is written: the day of the look that showed it, or of the change itself where that is known. */
  readonly date: string;
  /** The day of the look before, where most of these changes have the same; null where it is the day itself. */
  readonly since: string | null;
  readonly groups: readonly ChangeGroup[];
}

type Days = Pick<Texts, 'day'>;

/** Changes by the day that showed them, in the order in which they come; those of one day by their words. */
export function changeDays(
  changes: readonly Change[],
  wordsOf: (change: Change, day: Omit<ChangeDay, 'groups'>) => string,
  texts: Days,
  now: number,
): ChangeDay[] {
  const byDay = grouped(changes, (change) => texts.day(change.window.firstAfterAt, now));
  return [...byDay].map(([date, own]) => {
    const day = { date, since: commonestSince(own, date, texts, now) };
    return { ...day, groups: groupsOf(own, (change) => wordsOf(change, day)) };
  });
}

function groupsOf(changes: readonly Change[], wordsOf: (change: Change) => string): ChangeGroup[] {
  return KINDS_BY_WEIGHT.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    // Whom one follows oneself is less of a question.
    const theirsFirst = [
      ...own.filter(({ list }) => list !== 'following'),
      ...own.filter(({ list }) => list === 'following'),
    ];
    // What somebody was called before is of that one alone.
    const isOfOne = kind === 'renamed';
    return [...grouped(theirsFirst, isOfOne ? () => '' : wordsOf)].map(([words, some]) => ({
      kind,
      words: isOfOne ? null : words,
      changes: some,
      each: some.map(wordsOf),
    }));
  });
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}

function commonestSince(changes: readonly Change[], date: string, texts: Days, now: number): string | null {
  const byStart = grouped(changes, ({ window }) => texts.day(window.lastBeforeAt, now));
  const [[from]] = [...byStart].sort(([, one], [, other]) => other.length - one.length) as [[string, Change[]]];
  return from === date ? null : from;
}
