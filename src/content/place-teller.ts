import type { AgreedViewer } from '../instagram/viewer';
import type { Place, ViewerTrouble } from '../platform/place';
import type { Outbox } from './outbox';
import type { Sightings } from './sightings';

/** Tells what the person has open, once each time it changes, and only of the tab that is in front. */
export function openPlaceTeller(
  outbox: Outbox,
  sightings: Sightings,
  { onShow, hasList }: { readonly onShow: () => string | null; readonly hasList: () => boolean | null },
) {
  let told = '';
  return (viewer: AgreedViewer): void => {
    if (document.hidden) return;
    const username = onShow();
    const isAgreed = viewer.kind === 'agreed';
    const viewerTrouble: ViewerTrouble = isAgreed ? null : viewer.kind;
    const base = { viewer: isAgreed ? viewer.id : null, viewerTrouble, hasList: hasList() };
    const place =
      username === null
        ? { kind: 'elsewhere' as const, ...base }
        : { kind: 'profile' as const, username, accountId: sightings.idOf(username), ...base };
    const news = JSON.stringify(place);
    if (news === told) return;
    told = news;
    const body: Place = { ...place, at: Date.now() };
    outbox.put({ type: 'showPlace', body });
  };
}
