import type { ProblemLine } from '../../platform/pulse';

export type ProblemMeaning =
  | 'rate-limited'
  | 'logged-out'
  | 'checkpoint'
  | 'blocked'
  | 'viewer'
  | 'unreadable'
  | 'storage'
  | 'orphaned';

/** What words in a problem's name tell of its meaning; the first that fits. */
const SIGNS: readonly (readonly [RegExp, ProblemMeaning])[] = [
  [/rate|limit|429|wait|try-again|spam/, 'rate-limited'],
  [/checkpoint|challenge|confirm/, 'checkpoint'],
  [/logged-?out|login|unauthori[sz]ed|401/, 'logged-out'],
  [/viewer|conflict/, 'viewer'],
  [/block|private|empty|forbidden|not-found|403|404/, 'blocked'],
  [/quota|cannot-open|newer-version|storage|closed|aborted|not-kept/, 'storage'],
  [/orphan|invalidated|outdated/, 'orphaned'],
];

/** Which plain sentence a problem gets; whatever is not known was "unreadable". */
export function meaningOf(line: Pick<ProblemLine, 'problem'>): ProblemMeaning {
  const name = line.problem.toLowerCase();
  return SIGNS.find(([sign]) => sign.test(name))?.[1] ?? 'unreadable';
}
