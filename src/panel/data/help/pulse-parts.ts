import type { PulseLine } from '../../../platform/pulse';

export type PulsePart =
  | 'profile-name'
  | 'header-counts'
  | 'list-rows'
  | 'list-dialog'
  | 'hover-card'
  | 'lists'
  | 'followers-lists'
  | 'following-lists'
  | 'screen-followers'
  | 'screen-following'
  | 'profiles'
  | 'ties'
  | 'other';
export type NamedPart = Exclude<PulsePart, 'other'>;

/** The readers of the dialect, by what they are good for. */
const PARTS: Readonly<Record<string, PulsePart>> = {
  'profile-name': 'profile-name',
  'header-counts': 'header-counts',
  'list-rows': 'list-rows',
  'list-dialog': 'list-dialog',
  'hover-card': 'hover-card',
  followList: 'lists',
  'followList-followers': 'followers-lists',
  'followList-following': 'following-lists',
  'screen-followers': 'screen-followers',
  'screen-following': 'screen-following',
  followListQuery: 'lists',
  legacyFollowList: 'lists',
  profileQuery: 'profiles',
  hoverCard: 'profiles',
  webProfileInfo: 'profiles',
  userInfo: 'profiles',
  showMany: 'ties',
  show: 'ties',
  friendshipWrite: 'ties',
  followMutation: 'ties',
};

/** Which part of the product a reader's name stands for. */
export function partOf(name: string): PulsePart {
  return Object.hasOwn(PARTS, name) ? PARTS[name]! : 'other';
}

const isTroubled = ({ restingSince, misses }: PulseLine) => restingSince !== null || misses > 0;

/**
 * What is to be told of a pulse: the lines that are in trouble, and the parts that still work. Of a reader that is also
 * counted kind by kind, the kinds are told and not their sum.
 */
export function toldOf(lines: readonly PulseLine[]): { troubled: PulseLine[]; working: NamedPart[] } {
  const isKindOf = (kind: PulseLine, sum: PulseLine) => kind.name.startsWith(`${sum.name}-`);
  const told = lines.filter(
    (line) => !lines.some((kind) => isKindOf(kind, line) && (isTroubled(kind) || !isTroubled(line))),
  );
  const troubled = told.filter(isTroubled);
  const broken = new Set(troubled.map((line) => partOf(line.name)));
  const working = told.filter((line) => line.found > 0 && !troubled.some((sum) => isKindOf(line, sum)));
  const isNamed = (part: PulsePart): part is NamedPart => part !== 'other';
  const parts = [...new Set(working.map((line) => partOf(line.name)))];
  return { troubled, working: parts.filter(isNamed).filter((part) => !broken.has(part)) };
}
