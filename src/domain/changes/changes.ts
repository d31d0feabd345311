import type { AccountNumber } from '../account';
import { type FollowListKind, otherKind } from '../follow-list';
import { inOrderOnce } from '../looks/in-order';
import {
  assertSameOwner,
  type Fact,
  isLook,
  type Look,
  presentIn,
  type Step,
  shownSinceAtMost,
  startOf,
} from '../looks/look';
import {
  difference,
  intersection,
  isEmpty,
  type Membership,
  NOBODY,
  numbersOf,
  union,
  withNumbers,
} from '../membership';
import { type Change, compareChanges } from './change';
import { type Chronicle, EMPTY_CHRONICLE, type ListChronicle, storyOf, type WholeMark } from './chronicle';
import { changesIn, isExplained, type ListStory, missedBy, missingIn } from './list-story';
import { tellName } from './name-story';
import { isDatable } from './sighting';
import { changesOfStory, type Story, tellDeactivated, tellDeleted, tellLook, tellRelationReport } from './story';

/** All changes that looks and facts in any order tell, oldest first. A step that is handed in twice counts once. */
export function allChanges(steps: readonly Step[]): Change[] {
  const chronicle = chronicleOf(steps);
  const changes: Change[] = [];
  for (const number of chronicle.stories.keys()) changes.push(...changesOfStory(storyOf(chronicle, number)));
  return changes.sort(compareChanges);
}

/**
 * The sets find who is concerned by a step; only those accounts are looked at one by one. So a look costs as much as it
 * brings news.
 */
export function chronicleOf(steps: readonly Step[]): Chronicle {
  const stories = new Map<AccountNumber, Story>();
  let now: Chronicle = { ...EMPTY_CHRONICLE, stories };
  for (const step of inOrderOnce(steps))
    now = isLook(step) ? withLook(now, step, stories) : withFact(now, step, stories);
  return now;
}

function withFact(chronicle: Chronicle, fact: Fact, stories: Map<AccountNumber, Story>): Chronicle {
  const story = storyOf(chronicle, fact.number);
  const told = tellFact(story, fact);
  stories.set(fact.number, told);
  return withTold(chronicle, [told]);
}

function tellFact(story: Story, fact: Fact): Story {
  switch (fact.kind) {
    case 'name':
      return tellName(story, fact);
    case 'relation-report':
      return tellRelationReport(story, fact);
    case 'deleted':
      return tellDeleted(story, fact);
    case 'deactivated':
      return tellDeactivated(story, fact);
  }
}

function withLook(chronicle: Chronicle, look: Look, stories: Map<AccountNumber, Story>): Chronicle {
  if (chronicle.of !== null) assertSameOwner(chronicle.of, look);
  const { kind } = look.list;
  const told: Story[] = [];
  const matter = union(rowsThatMatter(chronicle, look), missesThatMatter(chronicle[kind], look));
  for (const number of numbersOf(matter)) told.push(tellLook(storyOf(chronicle, number), look));
  for (const story of told) stories.set(story.number, story);
  const after = withTold(
    {
      ...chronicle,
      of: chronicle.of ?? { viewer: look.viewer, list: look.list },
      [kind]: afterLook(chronicle[kind], look),
    },
    told,
  );
  return look.coverage.kind === 'whole' ? { ...after, [kind]: withMark(after[kind], look) } : after;
}

function withMark(list: ListChronicle, look: Look): ListChronicle {
  const rows = difference(presentIn(look), list.present);
  const outweighed = isEmpty(rows) ? NOBODY : rows;
  const { isRecognised: _, ...missing } = missingIn(look, true);
  const mark: WholeMark = { ...missing, outweighed };
  const { recognised } = look;
  if (recognised === undefined) return { ...list, wholes: [...list.wholes, mark] };
  return { ...list, isByName: true, wholes: [...list.wholes, { ...mark, recognised }] };
}

/**
 * Whose rows in this look tell anything: newcomers, those gone from the other list who show themselves here, and those
 * whose beginning it dates.
 */
function rowsThatMatter(chronicle: Chronicle, look: Look): Membership {
  const { kind } = look.list;
  const list = chronicle[kind];
  const other = chronicle[otherKind(kind)];
  const fresh = difference(look.members, list.present);
  // Before any whole look nobody can be called new: only those with a story have something to tell.
  const news = list.baseline === null ? intersection(fresh, chronicle.storied) : fresh;
  const alive = intersection(look.members, union(other.unsure, other.unexplained));
  const dated = look.followedAt === undefined ? NOBODY : intersection(look.members, list.datable);
  return union(union(news, alive), dated);
}

/** Whose missing row tells anything: of those who were there, and of those gone who may only have had another name. */
function missesThatMatter(list: ListChronicle, look: Look): Membership {
  if (look.coverage.kind === 'partial') return NOBODY;
  return difference(union(union(list.present, list.unsure), look.earlier ?? NOBODY), presentIn(look));
}

function afterLook(list: ListChronicle, look: Look): ListChronicle {
  // Of a partial look nobody is missing, not even whom it showed only before its pass.
  const present = union(list.present, look.coverage.kind === 'partial' ? look.members : presentIn(look));
  const recentReadings = look.source !== 'export' ? withLatest(list.recentReadings, look) : list.recentReadings;
  const recent = withLatest(list.recent, look);
  if (look.coverage.kind === 'partial') return { ...list, present, recent, recentReadings };
  const baseline = missedBy(list.baseline, missingIn(look, look.recognised === undefined));
  return { ...list, present, recent, recentReadings, baseline };
}

/** A whole look takes the place of those whose rows were shown before it began. */
function withLatest(looks: readonly Look[], look: Look): readonly Look[] {
  if (look.coverage.kind === 'partial') return [...looks, look];
  return [...looks.filter((earlier) => shownSinceAtMost(earlier) > startOf(look)), look];
}

/** The chronicle with its sets changed to what is now told of these accounts. */
function withTold(chronicle: Chronicle, told: readonly Story[]): Chronicle {
  if (told.length === 0) return chronicle;
  return {
    ...chronicle,
    storied: withNumbers(
      chronicle.storied,
      told.map(({ number }) => number),
    ),
    followers: withFlags(chronicle.followers, 'followers', told),
    following: withFlags(chronicle.following, 'following', told),
  };
}

function withFlags(list: ListChronicle, kind: FollowListKind, told: readonly Story[]): ListChronicle {
  const put = (set: Membership, test: (story: ListStory, number: AccountNumber) => boolean) => {
    const concerned = told.map(({ number }) => number);
    const yes = told.filter((story) => test(story[kind], story.number)).map(({ number }) => number);
    return withNumbers(difference(set, withNumbers(NOBODY, concerned)), yes);
  };
  const isGone = ({ seen, missed }: ListStory) => seen !== null && missed !== null;
  return {
    ...list,
    present: put(list.present, ({ seen, missed }) => seen !== null && missed === null),
    unsure: put(list.unsure, (story) => isGone(story) && story.missed!.isByName),
    unexplained: put(list.unexplained, (story) => isGone(story) && !isExplained(story.missed!)),
    datable: put(list.datable, (story, number) => {
      const last = changesIn(story, { number, list: kind }).at(-1);
      return last !== undefined && isDatable(last);
    }),
  };
}
