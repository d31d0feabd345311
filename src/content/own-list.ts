import type { AccountId } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';
import { isInHeader, listOpenedBy } from '../instagram/anchors';
import { pageOf } from '../instagram/pages';
import type { BroughtRows } from './brought-rows';
import type { Sightings } from './sightings';

export interface OwnListWorld {
  readonly sightings: Sightings;
  readonly brought: BroughtRows;
  /** Whose profile is on show; null = nobody's. */
  readonly onShow: () => string | null;
  readonly now: () => number;
}

/** Whose list is open: by the address, by what the page asked for, and by which count was pressed. */
export interface OwnList {
  /** Which of the viewer's own lists is open; null = nobody knows, or what tells of it disagrees. */
  kind(viewer: AccountId | null): FollowListKind | null;
  /** Whether a count was pressed that opens it. */
  isPressed(): boolean;
  /** What was pressed and asked for until now was for a list that is closed again. */
  close(): void;
}

/** Asked each time the page has changed: what costs is asked once for what was pressed. */
export function openOwnList({ sightings, brought, onShow, now }: OwnListWorld): OwnList {
  let openedBy: { readonly at: number; readonly kind: FollowListKind } | null = null;
  let closedAt = 0;
  return {
    kind(viewer) {
      const username = onShow();
      if (viewer === null || username === null || sightings.idOf(username) !== viewer) return null;
      const page = pageOf(location.href);
      const { followingCount = null } = sightings.byId(viewer) ?? {};
      const pressed = brought.pressed();
      const asked = brought.askedSince(Math.max(closedAt, pressed?.at ?? 0));
      // The address may be the viewer's already while another's list, or the header that opens it, is still there.
      if (asked !== null && asked.owner !== viewer) return null;
      const isKnown = openedBy !== null && openedBy.at === pressed?.at;
      const isOwn = pressed !== null && pressed.at >= closedAt && pressed.profile === username;
      if (!isKnown) {
        const by = isOwn ? listOpenedBy(pressed.target, followingCount) : null;
        openedBy = by && { at: pressed!.at, kind: by };
      }
      const said = new Set([page.kind === 'list' ? page.list : null, openedBy?.kind ?? null]);
      said.delete(null);
      // An answer may come late, to a list that is closed again: by itself it says nothing of a dialog that opens then.
      if (asked !== null && (said.size > 0 || (isOwn && isInHeader(pressed.target)))) said.add(asked.kind);
      const [kind = null] = said;
      return said.size === 1 ? kind : null;
    },
    isPressed: () => openedBy !== null,
    close() {
      openedBy = null;
      closedAt = now() + 1;
    },
  };
}
