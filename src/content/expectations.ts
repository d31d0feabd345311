import type { FollowList } from '../domain/follow-list';
import { MINUTE_MS } from '../domain/time';
import { headerCounts, profileName } from '../instagram/anchors';
import { hoverCard, listDialog, listRows, scrollContainer } from '../instagram/anchors-of-lists';
import type { PulseWatch } from './pulse-watch';
import type { Sightings } from './sightings';

/** From here on headers abbreviate ("12.3K"): then not finding a count says nothing. */
const ABBREVIATED_FROM = 10_000;

export interface ExpectationsWorld {
  readonly pulse: PulseWatch;
  readonly sightings: Sightings;
  readonly onShow: () => string | null;
  readonly resting: () => ReadonlySet<string>;
  readonly now: () => number;
}

/** What of the page should be where, given what Instagram just answered: only then is its absence a miss. */
export function openExpectations({ pulse, sightings, onShow, resting, now }: ExpectationsWorld) {
  let shown: string | null = null;
  let visit = 0;
  const ownersAnswered = new Set<string>();

  function expect(what: 'anchor' | 'endpoint', name: string, occasion: string, find: () => boolean | null): void {
    const place = onShow();
    pulse.expect(what, name, occasion, () =>
      onShow() === place && !document.hidden && !resting().has(name) ? find() : null,
    );
  }

  const thisVisit = () => `visit ${visit}`;
  /** Once a minute is often enough for one list or one card. */
  const thisMinute = (of: string) => `${of} minute ${Math.floor(now() / MINUTE_MS)}`;

  return {
    /** A profile is on show. `wasThere`: since before Balik began, so its answers are not missed. */
    profile(wasThere: boolean): void {
      const username = onShow();
      if (username !== shown) visit++;
      shown = username;
      if (username === null) return;
      const seen = sightings.byUsername(username);
      const isDrawn = () => profileName.find(document, username) !== null;
      if (seen) {
        expect('anchor', 'profile-name', thisVisit(), isDrawn);
        const { followerCount, followingCount } = seen;
        if (Math.max(followerCount ?? ABBREVIATED_FROM, followingCount ?? ABBREVIATED_FROM) < ABBREVIATED_FROM)
          expect('anchor', 'header-counts', thisVisit(), () => {
            const { followers, following } = headerCounts.find(document);
            return isDrawn() ? (followers ?? following) !== null : null;
          });
      } else if (!wasThere) {
        // The page shows a profile, yet nothing that we read was answered: it is asked for by another name now.
        expect('endpoint', 'profileQuery', thisVisit(), () => {
          return isDrawn() && sightings.byUsername(username) === null ? false : null;
        });
      }
      const id = sightings.idOf(username);
      if (!wasThere && id && !ownersAnswered.has(id) && listDialog.find(document) !== null)
        expect('endpoint', 'followList', thisVisit(), () => (ownersAnswered.has(id) ? null : false));
    },

    /** Rows of a list were answered: the page must be drawing them. */
    capture({ owner, kind }: FollowList): void {
      ownersAnswered.add(owner);
      if (onShow() === null) return;
      const occasion = thisMinute(`${owner} ${kind}`);
      const inDialog = (name: string, has: (dialog: Element) => boolean) =>
        expect('anchor', name, occasion, () => {
          const dialog = listDialog.find(document);
          return dialog && has(dialog);
        });
      expect('anchor', listDialog.name, occasion, () => listDialog.find(document) !== null);
      inDialog(scrollContainer.name, (dialog) => scrollContainer.find(dialog) !== null);
      inDialog(listRows.name, (dialog) => listRows.find(dialog).length > 0);
    },

    /** The page was answered about somebody for a card. */
    card(username: string): void {
      const isThere = () => hoverCard.find(document, username) !== null;
      expect('anchor', hoverCard.name, thisMinute(username), isThere);
    },
  };
}
