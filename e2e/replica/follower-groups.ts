/** `groups[]` of page 1 of one's own followers (Sept 2026): sentences about some of them, and two faces each. */
import type { Account } from './account';
import { hashOf } from './chance';
import type { Site, Slice } from './follow-list';
import { followersRow } from './rows';

const FACES = 2;

/** What stands between the cursor and `has_more`; nothing on later pages and on lists of others. */
export function followerGroups(site: Site, { viewer, owner, page, accounts }: Slice): Record<string, unknown> {
  const { groups, groupOfDeactivated } = site.switches;
  if (groups === 'absent' || page !== 1 || viewer.pk !== owner.pk || accounts.length === 0) return {};
  const all = groups === 'empty' ? [] : [notFollowed(site, owner), leastInteracted(site, owner)];
  if (groups !== 'empty' && groupOfDeactivated) all.push(deactivated(site, owner));
  return { groups: all.filter((group) => group !== null), more_groups_available: false };
}

function notFollowed(site: Site, owner: Account) {
  const followed = site.world.followingOf(owner);
  const people = site.world.listed(owner, 'followers').filter(({ pk }) => !followed.has(pk));
  return group(site, 'non_recip_followers', "People you don't follow back", people, face);
}

function leastInteracted(site: Site, owner: Account) {
  const people = site.world.listed(owner, 'followers').filter(({ pk }) => hashOf(`quiet ${pk}`) % 4 === 0);
  return group(site, 'least_interacted_with_followers', 'Least interacted with', people, face);
}

function deactivated(site: Site, owner: Account) {
  const people = [...site.world.followersOf(owner).keys()].flatMap((pk) => site.world.accounts.get(pk) ?? []);
  const hidden = people.filter((account) => account.hidden);
  return group(site, 'self_deactivated_followers', 'Deactivated accounts', hidden, bareFace);
}

function face(account: Account): Record<string, unknown> {
  const { reel_media_seen_timestamp: _, latest_reel_media: _reel, ...row } = followersRow(account);
  return row;
}

/** Of the deactivated there is no more than this. */
function bareFace({ pk, fullName, username }: Account): Record<string, unknown> {
  return { strong_id__: pk, pk, pk_id: pk, full_name: fullName, id: pk, username };
}

function group(
  site: Site,
  name: string,
  title: string,
  people: readonly Account[],
  write: (account: Account) => Record<string, unknown>,
): Record<string, unknown> | null {
  const [first] = people;
  if (first === undefined) return null;
  return {
    group: name,
    title,
    context: sentence(site, first.username, people.length - 1),
    facepile: people.slice(0, FACES).map(write),
    subtitle: '',
    subtitle_button_text: '',
    category: '',
    actions: ['remove_follower'],
    show_hashtag_icon: false,
  };
}

function sentence({ switches: { locale } }: Site, name: string, others: number): string {
  if (others === 0) return name;
  if (locale === 'id') return `${name} dan ${others.toLocaleString('id-ID')} lainnya`;
  return `${name} and ${others.toLocaleString('en-US')} ${others === 1 ? 'other' : 'others'}`;
}
