import type { ProblemLine } from '../../../platform/pulse';
import { topicOf } from '../../shell/problem-topic';

export type ProblemMeaning =
  | 'rate-limited'
  | 'action-blocked'
  | 'logged-out'
  | 'checkpoint'
  | 'private'
  | 'withheld'
  | 'profile-refused'
  | 'action-refused'
  | 'profile-unreadable'
  | 'action-unreadable'
  | 'aside-unreadable'
  | 'rows'
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

/** Which plain sentence a problem gets; whatever is not known was "unreadable". What is refused tells of itself alone. */
export function meaningOf({
  endpoint,
  problem,
  detail,
  isOfOwnList,
}: Pick<ProblemLine, 'endpoint' | 'problem' | 'detail' | 'isOfOwnList'>): ProblemMeaning {
  if (problem === 'bad-ids' && isOfSomeRows(detail)) return 'rows';
  // Nobody is kept out of their own list.
  if (problem === 'private-list' && isOfOwnList) return 'withheld';
  const meaning = Object.hasOwn(MEANINGS, problem) ? MEANINGS[problem]! : 'unreadable';
  const topic = topicOf(endpoint);
  // Where nobody did anything, no action was stopped.
  if (topic === null && meaning === 'action-blocked') return 'profile-refused';
  if (topic === 'lists') return meaning;
  // No list can be opened again that would bring such an answer anew.
  if (meaning === 'unreadable' || meaning === 'too-much') return UNREADABLE[topic ?? 'aside'];
  if (meaning !== 'rate-limited' && meaning !== 'withheld') return meaning;
  return topic === 'acts' ? 'action-refused' : 'profile-refused';
}

const UNREADABLE = {
  profiles: 'profile-unreadable',
  acts: 'action-unreadable',
  aside: 'aside-unreadable',
} as const satisfies Readonly<Record<string, ProblemMeaning>>;

/** "2 of 12 rows": the others were read. */
function isOfSomeRows(detail: string): boolean {
  const [, some, all] = /^(\d+) of (\d+) rows$/.exec(detail) ?? [];
  return some !== all;
}
