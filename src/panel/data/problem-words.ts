import type { ProblemLine } from '../../platform/pulse';

export type ProblemMeaning =
  | 'rate-limited'
  | 'action-blocked'
  | 'logged-out'
  | 'checkpoint'
  | 'private'
  | 'withheld'
  | 'viewer'
  | 'too-much'
  | 'unreadable';

/** The dialect's problems (`instagram/problem.ts`) and the writer's own, by what they mean to a person. */
const MEANINGS: Readonly<Record<string, ProblemMeaning>> = {
  throttled: 'rate-limited',
  'action-blocked': 'action-blocked',
  'logged-out': 'logged-out',
  checkpoint: 'checkpoint',
  'private-list': 'private',
  'soft-block': 'withheld',
  'empty-answer': 'withheld',
  refused: 'withheld',
  'viewer-conflict': 'viewer',
  'too-large': 'too-much',
  'too-many-rows': 'too-much',
  'too-many-captures': 'too-much',
  flood: 'too-much',
};

/** Which plain sentence a problem gets; whatever is not known was "unreadable". */
export function meaningOf(line: Pick<ProblemLine, 'problem'>): ProblemMeaning {
  return Object.hasOwn(MEANINGS, line.problem) ? MEANINGS[line.problem]! : 'unreadable';
}
