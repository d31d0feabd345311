import { markPlace, marksLeftBehind, profileHeader, profileName } from '../instagram/anchors';
import { hoverCard, listDialog, listRows } from '../instagram/anchors-of-lists';
import type { AgreedViewer } from '../instagram/viewer';
import type { MarkAnswer } from '../messages/content-messages';
import type { MarkPlace, PageSettings } from '../platform/page-settings';
import { type KnownAnswer, MATHML } from './draw-mark';
import { answerFromSighting, chooseAnswer, type MarkAnswers } from './mark-answers';
import { openPainter, type PainterWorld, type Spot } from './painter';
import type { Sightings } from './sightings';

export interface MarksWorld extends PainterWorld {
  readonly answers: MarkAnswers;
  readonly sightings: Sightings;
  readonly now: () => number;
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

export function openMarks({ answers, sightings, now, ...world }: MarksWorld): Marks {
  const painter = openPainter(world);
  for (const mark of marksLeftBehind(document, MATHML)) mark.remove();

  return {
    remove: () => painter.fit([]),
    dropStrays: painter.dropStrays,
    placeAnew: painter.placeAnew,
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
      painter.fit(
        spots.flatMap((spot) => {
          const seen = sightings.byUsername(spot.username);
          const isOurs = seen?.viewer === viewer.id;
          const own = isOurs ? answerFromSighting(seen, sightings.followedAt(seen.account.id), now()) : null;
          const answer = chooseAnswer(known(people.get(spot.username)!), own);
          return answer && isKnown(answer) ? [{ ...spot, answer }] : [];
        }),
      );
    },
  };
}

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
function spotsBy(find: () => Spot[]): Spot[] {
  try {
    return find();
  } catch {
    return [];
  }
}

function onProfile(username: string | null): Spot[] {
  const name = username === null ? null : profileName.find(document, username);
  const element = profileHeader(document);
  return name && element ? [spotIn({ username: username!, name, element }, false)] : [];
}

function onRows(): Spot[] {
  const dialog = listDialog.find(document);
  return (dialog === null ? [] : listRows.find(dialog)).map((row) => spotIn(row));
}

function onCard(asked: string | null): Spot[] {
  const card = hoverCard.find(document, asked);
  return card === null ? [] : [spotIn(card)];
}

function spotIn({ username, name, element }: Named, isSmall = true): Spot {
  return { username, name, after: markPlace(name, element), isSmall };
}
