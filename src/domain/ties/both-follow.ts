import type { AccountId } from '../account';
import type { Look } from '../looks/look';
import { intersection, type Membership } from '../membership';
import type { ListKnowledge } from './list-knowledge';

/**
 * Whom both follow: the viewer, and the owner of the list somebody opened (or who follows that owner and is followed
 * by the viewer). Rows only, so a partial list gives some of them, never a wrong one.
 */
export function peopleYouFollowIn(look: Look, viewer: AccountId, youFollow: ListKnowledge): Membership {
  if (look.viewer !== viewer) throw new TypeError('Looks of two viewers never meet.');
  return intersection(look.members, youFollow.present);
}
