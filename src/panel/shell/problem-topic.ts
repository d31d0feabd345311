/** What a person does on Instagram that a kind of answer belongs to. */
export type ProblemTopic = 'lists' | 'acts' | 'profiles';

/**
 * Which answers belong to what, in the dialect's names for them. `users/{id}/info` and `web_profile_info` are asked by other
 * extensions and scripts, not by the page: they were seen refused while lists were answered (Sept 2026), so a refusal there
 * tells nothing of what the person does. `show_many` the page asks by itself about rows that a list has shown already.
 */
const TOPICS: Readonly<Record<string, ProblemTopic | null>> = {
  friendshipWrite: 'acts',
  followMutation: 'acts',
  profileQuery: 'profiles',
  hoverCard: 'profiles',
  show: 'profiles',
  bulkRoutes: 'profiles',
  webProfileInfo: null,
  userInfo: null,
  showMany: null,
};

/** What a problem is about; null = nothing that the person does. Names that are not known may well be of lists. */
export function topicOf(endpoint: string): ProblemTopic | null {
  return Object.hasOwn(TOPICS, endpoint) ? TOPICS[endpoint]! : 'lists';
}
