import { RESERVED, TABS } from '../pages';
import type { PlainNames } from './plain-name';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Steps of the API, whatever stands before them but a place of names. */
const OF_API = set(
  'followers following show show_many create destroy approve ignore remove_follower pending info feed timeline user users username usernameinfo web accounts login ajax graphql query search topsearch smart_groups non_recip_followers least_interacted_with_followers self_deactivated_followers potential_spam discover chaining media comments likers highlights highlights_tray reels_media reels_tray web_info bulk-route-definitions',
);
/** Behind these somebody is named, */
const BEFORE_NAMES = set('user users username usernames usernameinfo profile profiles stories story u _u name names');
/** and before these. */
const BEHIND_NAMES = set('username usernameinfo');
/** The one that is an address of the site's nevertheless. */
const PROFILE_BY_NAME = 'web_profile_info';
/** Second steps of pages, by the first; behind somebody's name those that show the profile, and what belongs to it. */
const OF_PAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  explore: set('people tags locations search'),
  accounts: set('login edit emailsignup onetap logout'),
  stories: set('highlights'),
  direct: set('inbox'),
};
const OF_PROFILES = new Set([...TABS, ...set('followers following p reel live embed')]);
/** The third step of a list of people whom both know. */
const OF_LISTS = set('mutualOnly mutualFirst');

/**
 * Whether a step of an address on the site is the site's own, at the place where it stands. That it is made of plain words
 * is not enough: so are the names of people. `steps`: the path at its slashes, the first of them empty.
 */
export function isStepOfSite(steps: readonly string[], at: number, names: PlainNames): boolean {
  const [, first = '', second = ''] = steps;
  const step = steps[at]!;
  if (at === 1) return RESERVED.has(step);
  if (first === 'api' || first === 'ajax' || first === 'graphql') return isStepOfApi(steps, at, names);
  if (RESERVED.has(first)) return at === 2 && OF_PAGES[first]?.has(step) === true;
  if (at === 2) return OF_PROFILES.has(step);
  return at === 3 && /^follow(?:ers|ing)$/.test(second) && OF_LISTS.has(step);
}

function isStepOfApi(steps: readonly string[], at: number, names: PlainNames): boolean {
  const [step, before, behind] = [steps[at]!, steps[at - 1]!, steps[at + 1] ?? ''];
  if (steps[1] === 'api' && at === 2) return step === 'v1' || step === 'graphql';
  if (before === 'users' && step === PROFILE_BY_NAME) return true;
  if (BEFORE_NAMES.has(before) || (BEHIND_NAMES.has(behind) && at > 3 && step !== 'user' && step !== 'users'))
    return false;
  // What is asked for stands first; and behind an id stands what is asked of it, by whatever name it goes tomorrow.
  const isFirst = at === (steps[1] === 'api' ? 3 : 2);
  return OF_API.has(step) || ((isFirst || /^\d+$/.test(before)) && names.isField(step));
}
