import type { AccountId } from '../../domain/account';
import type { Place } from '../../platform/place';
import type { PanelState, Remembered } from '../shell/store';
import { usePanel } from '../shell/use-panel';

/** Where the person is just now, as far as it decides what helps them. */
export type Whereabouts =
  /** On another site, or nowhere on instagram.com that is known. */
  | { readonly kind: 'away' }
  /** On instagram.com, where no list opens: the home page, messages … */
  | { readonly kind: 'instagram' }
  | { readonly kind: 'own-profile' }
  | { readonly kind: 'profile'; readonly username: string }
  | { readonly kind: 'logged-out' };

export function whereaboutsOf(
  { place, isOnInstagram }: Pick<PanelState, 'place' | 'isOnInstagram'>,
  { viewers, viewer }: Pick<Remembered, 'viewers' | 'viewer'>,
): Whereabouts {
  if (!(isOnInstagram ?? place !== null)) return { kind: 'away' };
  if (place?.viewerTrouble === 'logged-out') return { kind: 'logged-out' };
  if (place?.kind !== 'profile') return { kind: 'instagram' };
  return isOwnProfile(place, { viewers, viewer })
    ? { kind: 'own-profile' }
    : { kind: 'profile', username: place.username };
}

export function useWhereabouts(): Whereabouts {
  const place = usePanel((state) => state.place);
  const isOnInstagram = usePanel((state) => state.isOnInstagram);
  const remembered = usePanel((state) => state.remembered!);
  return whereaboutsOf({ place, isOnInstagram }, remembered);
}

/** Since when no list is open on Instagram, epoch ms (away from it: whatever was read was read before); null = one may be. */
export function useListClosedAt(): number | null {
  const place = usePanel((state) => state.place);
  if (useWhereabouts().kind === 'away') return Number.POSITIVE_INFINITY;
  return place?.hasList === false ? place.at : null;
}

/** Nobody is judged by themselves: also where nobody is logged in, or nobody knows who is. */
export function isOwnProfile(
  { accountId, username, viewer: loggedIn }: Extract<Place, { kind: 'profile' }>,
  { viewers, viewer: judging }: Pick<Remembered, 'viewers' | 'viewer'>,
): boolean {
  if (accountId !== null && accountId === loggedIn) return true;
  return viewers.some(
    (one) => (one.id === loggedIn || one.id === judging) && (one.id === accountId || one.username === username),
  );
}

/** The address of the viewer's own profile; null where nobody knows their username yet. */
export function ownAddress(viewers: Remembered['viewers'], viewer: AccountId | null): string | null {
  const username = viewers.find(({ id }) => id === viewer)?.username ?? null;
  return username === null ? null : `https://www.instagram.com/${username}/`;
}
