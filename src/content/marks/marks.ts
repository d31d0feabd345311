import type { AccountId } from '../../domain/account';
import type { ProfileSighting } from '../../domain/looks/profile';
import type { FollowBackStatus } from '../../domain/ties/follow-back';
import { markPlace, marksLeftBehind, profileHeader, profileName } from '../../instagram/anchors';
import { hoverCard, listDialog, listRows } from '../../instagram/anchors-of-lists';
import type { AgreedViewer } from '../../instagram/viewer';
import type { MarkAnswer } from '../../messages/content-messages';
import type { MarkPlace, PageSettings } from '../../platform/page-settings';
import { type KnownAnswer, MATHML } from './draw-mark';
import { answerFromSighting, chooseAnswer, type MarkAnswers } from './mark-answers';
import { openMarkPatience } from './mark-patience';
import { openPainter, type PainterWorld, type Spot } from './painter';

/** What was seen of people in this tab. */
interface SeenPeople {
  idOf(username: string): AccountId | null;
  byUsername(username: string): ProfileSighting | null;
  /** When the person followed that account in this tab. */
  followedAt(id: AccountId): number | null;
}

export interface MarksWorld extends PainterWorld {
  readonly answers: MarkAnswers;
  readonly sightings: SeenPeople;
  readonly now: () => number;
  readonly later: (task: () => void, ms: number) => void;
  /** Called when marks may be drawn that had to wait. */
  readonly onDue: () => void;
}

export interface Wanted {
  readonly viewer: AgreedViewer;
  readonly settings: PageSettings;
  /** Whose profile is on show; rows are marked only there, so never in a list of likes. */
  readonly profile: string | null;
  /** Whom the page was last asked about for a card. */
  readonly hovered: string | null;
  /** Anchors that are not looked for. */
  readonly resting: ReadonlySet<string>;
}

export interface Marks {
  /** Looks at the page once and lets it have the marks that belong there now. */
  fit(wanted: Wanted): void;
  /** The page has changed: no mark stays beside another name until it is read again. */
  dropStrays(): void;
  /** The window has another size, and so the page other rules. */
  placeAnew(): void;
  remove(): void;
}

export function openMarks({ answers, sightings, now, later, onDue, ...world }: MarksWorld): Marks {
  const painter = openPainter(world);
  const patience = openMarkPatience({ now, later, onDue });
  /** Behind what each name's mark may stand: to find out asks the page for the style of all that is around it. */
  let places = new WeakMap<Element, MarkedPlace>();
  const placeOf = ({ name, within }: PlacedSpot) => {
    const known = places.get(name);
    if (known?.within === within && within.contains(known.after) && known.after.contains(name)) return known.after;
    const after = markPlace(name, within);
    places.set(name, { within, after });
    return after;
  };
  for (const mark of marksLeftBehind(document, MATHML)) mark.remove();

  return {
    remove: () => painter.fit([]),
    dropStrays: painter.dropStrays,
    placeAnew() {
      places = new WeakMap();
      painter.placeAnew();
    },
    fit({ viewer, settings, profile, hovered, resting }) {
      const isOn = (place: MarkPlace) => !settings.hideMarksOn.includes(place);
      if (viewer.kind !== 'agreed' || !settings.showMarks) return painter.fit([]);
      const spots = [
        ...(isOn('profile') && !resting.has('profile-name') ? spotsBy(() => onProfile(profile)) : []),
        ...(isOn('rows') && profile && !resting.has('list-rows') ? spotsBy(onRows) : []),
        ...(isOn('hover') && !resting.has('hover-card') ? spotsBy(() => onCard(hovered)) : []),
      ].filter(({ username }) => username !== viewer.username && sightings.idOf(username) !== viewer.id);
      const people = new Map(
        spots.map(({ username }) => [username, { username, accountId: sightings.idOf(username) }]),
      );
      const known = answers.of(viewer.id, [...people.values()]);
      const isDue = patience.among(spots.map(keyOf), document.readyState === 'complete');
      painter.fit(
        spots.flatMap((spot) => {
          const person = people.get(spot.username)!;
          const seen = sightings.byUsername(spot.username);
          const archived = known(person);
          const isRow = spot.place === 'rows';
          // What the archive was not asked yet it may know better than one answer of the page.
          if (isRow ? archived === undefined : !isDue(keyOf(spot), answers.isJudged(person))) return [];
          const isOurs = seen?.viewer === viewer.id;
          const own = isOurs ? answerFromSighting(seen, sightings.followedAt(seen.account.id), now()) : null;
          const answer = chooseAnswer(archived ?? null, own);
          if (answer === null || !isKnown(answer)) return [];
          if (isRow && !settings.marksAllRows && !SAYS_SOMETHING.has(answer.status)) return [];
          // Asks the page for its styles: only where something is to be drawn.
          return spotsBy(() => [{ ...spot, after: placeOf(spot), answer }]);
        }),
      );
    },
  };
}

type MarkedPlace = Pick<Spot, 'within' | 'after'>;

/** In a list only the exception is marked: where one follows and the other does not. */
const SAYS_SOMETHING: ReadonlySet<FollowBackStatus> = new Set(['only-i-follow', 'only-they-follow']);

type PlacedSpot = Omit<Spot, 'after'>;

const keyOf = ({ place, username }: PlacedSpot) => `${place} ${username}`;

/** Whose name stands where in the page. */
interface Named {
  readonly username: string;
  readonly name: Element;
  readonly element: Element;
}

function isKnown(answer: MarkAnswer): answer is KnownAnswer {
  return answer.status !== 'unknown';
}

/** A page can break while it is read; the other places are read all the same. */
function spotsBy<Found>(find: () => Found[]): Found[] {
  try {
    return find();
  } catch {
    return [];
  }
}

function onProfile(username: string | null): PlacedSpot[] {
  const name = username === null ? null : profileName.find(document, username);
  const element = profileHeader(document);
  return name && element ? [spotIn({ username: username!, name, element }, 'profile')] : [];
}

function onRows(): PlacedSpot[] {
  const dialog = listDialog.find(document);
  return (dialog === null ? [] : listRows.find(dialog)).map((row) => spotIn(row, 'rows'));
}

function onCard(asked: string | null): PlacedSpot[] {
  const card = hoverCard.find(document, asked);
  return card === null ? [] : [spotIn(card, 'hover')];
}

function spotIn({ username, name, element }: Named, place: MarkPlace): PlacedSpot {
  return { username, name, within: element, place };
}
