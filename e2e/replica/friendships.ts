/** show_many, show and the writes of /api/v1/friendships/ (what a person's own clicks cause). */
import type { Account } from './account';
import type { Answer, Ask } from './exchange-types';
import { json } from './exchange-types';
import { faultAnswer } from './fault-bodies';
import { takeFault } from './faults';
import type { Site } from './follow-list';

/** POST show_many follows every list page. `followed_by` is absent on the web: absent is not false. */
export function showMany(site: Site, ask: Ask): Answer {
  const viewer = ask.viewer;
  if (!viewer) return faultAnswer('wait-401-login') as Answer;
  const fault = takeFault(site.switches, { where: 'show_many' });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const withFollowedBy = site.switches.showManyWithFollowedBy || ask.form.get('include_followed_by') === 'true';
  const statuses: Record<string, unknown> = {};
  for (const pk of (ask.form.get('user_ids') ?? '').split(',')) {
    const target = site.world.accounts.get(pk);
    if (!target) continue;
    const relation = site.world.relation(viewer, target);
    statuses[pk] = {
      following: relation.following,
      ...(withFollowedBy ? { followed_by: relation.followedBy } : {}),
      is_bestie: false,
      is_feed_favorite: false,
      is_private: target.isPrivate,
      is_restricted: false,
      text_post_app_pre_following: false,
      incoming_request: relation.incomingRequest,
      outgoing_request: relation.outgoingRequest,
    };
  }
  // "925" and "960" stood there too, beside answers that were as good.
  const answer = json({ friendship_statuses: statuses, status: 'ok', status_code: '200' });
  return fault?.kind === 'slow' ? { ...answer, delayMs: fault.delayMs ?? 3000 } : answer;
}

/** GET show/{id}/ is the one that has `followed_by`. */
export function show(site: Site, ask: Ask, pk: string): Answer {
  const target = site.world.accounts.get(pk);
  if (!ask.viewer) return faultAnswer('wait-401-login') as Answer;
  if (!target) return faultAnswer('not-found-html') as Answer;
  const relation = site.world.relation(ask.viewer, target);
  return json({
    blocking: relation.blocking,
    followed_by: relation.followedBy,
    following: relation.following,
    incoming_request: relation.incomingRequest,
    is_bestie: false,
    is_blocking_reel: false,
    is_eligible_to_subscribe: false,
    is_feed_favorite: false,
    is_guardian_of_viewer: false,
    is_muting_notes: false,
    is_muting_reel: false,
    is_private: target.isPrivate,
    is_restricted: false,
    is_supervised_by_viewer: false,
    muting: false,
    outgoing_request: relation.outgoingRequest,
    subscribed: false,
    status: 'ok',
  });
}

const VERBS = ['create', 'destroy', 'remove_follower', 'approve', 'ignore'] as const;
export type Verb = (typeof VERBS)[number];
export const isVerb = (text: string): text is Verb => (VERBS as readonly string[]).includes(text);

export function write(site: Site, ask: Ask, verb: Verb, pk: string): Answer {
  const viewer = ask.viewer;
  const target = site.world.accounts.get(pk);
  if (!viewer) return faultAnswer('wait-401-login') as Answer;
  if (!target) return faultAnswer('not-found-html') as Answer;
  const fault = takeFault(site.switches, { where: 'write' });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const before = site.world.relation(viewer, target).following;
  act(site, viewer, target, verb);
  return json({
    friendship_status: writtenStatus(site, viewer, target),
    previous_following: before,
    error: null,
    status: 'ok',
  });
}

export function act(site: Site, viewer: Account, target: Account, verb: Verb): void {
  if (verb === 'create') site.world.askToFollow(viewer, target);
  if (verb === 'destroy') site.world.unfollow(viewer, target);
  if (verb === 'remove_follower') site.world.unfollow(target, viewer);
  if (verb === 'approve') site.world.approve(viewer, target);
  // To ignore a request is to let it fall: the same edge as taking it back.
  if (verb === 'ignore' && site.world.relation(viewer, target).incomingRequest) site.world.unfollow(target, viewer);
}

function writtenStatus(site: Site, viewer: Account, target: Account): Record<string, unknown> {
  const relation = site.world.relation(viewer, target);
  return {
    following: relation.following,
    followed_by: relation.followedBy,
    blocking: relation.blocking,
    muting: false,
    is_private: target.isPrivate,
    incoming_request: relation.incomingRequest,
    outgoing_request: relation.outgoingRequest,
    is_bestie: false,
    is_restricted: false,
    is_feed_favorite: false,
    subscribed: false,
    is_eligible_to_subscribe: false,
  };
}
