export type PulsePart =
  | 'profile-name'
  | 'header-counts'
  | 'list-rows'
  | 'list-dialog'
  | 'hover-card'
  | 'lists'
  | 'profiles'
  | 'ties'
  | 'other';

/** The readers of the dialect, by what they are good for. */
const PARTS: Readonly<Record<string, PulsePart>> = {
  'profile-name': 'profile-name',
  'header-counts': 'header-counts',
  'list-rows': 'list-rows',
  'list-dialog': 'list-dialog',
  'hover-card': 'hover-card',
  followList: 'lists',
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
