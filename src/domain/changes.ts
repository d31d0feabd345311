import type { AccountNumber } from './account';
import { type Change, compareChanges } from './change';
import { type Chronicle, EMPTY_CHRONICLE, type ListChronicle, storyOf, type WholeMark } from './chronicle';
import type { Coverage } from './coverage';
import { type FollowListKind, otherKind } from './follow-list';
import { changesIn, isExplained, type ListStory, missedBy, missingIn } from './list-story';
import {
  absentSince,
  assertSameOwner,
  comparePlaces,
  type Fact,
  inOrder,
  isLook,
  type Look,
  placeOf,
  type Step,
  startOf,
} from './look';
import {
  difference,
  intersection,
  isEmpty,
  type Membership,
  NOBODY,
  numbersOf,
  union,
  withNumbers,
} from './membership';
import { isDatable } from './sighting';
import { changesOfStory, type Story, tellDeleted, tellMiss, tellName, tellRow, tellWord } from './story';
import { isWithinADay } from './time';

/**
 * Tells the chronicle on by some steps, in whatever order they are handed in; each must lie after what was told.
 * The sets find who is concerned, word by word; only those accounts are looked at one by one. So a look costs as much
 * as it brings news, and telling in one go or in many gives the same.
 */
export function advanceChanges(chronicle: Chronicle, steps: readonly Step[]): Chronicle {
  const stories = new Map(chronicle.stories);
  let now: Chronicle = { ...chronicle, stories };
  for (const step of inOrder(steps)) {
    const place = placeOf(step);
    const order = now.last === null ? 1 : comparePlaces(place, now.last);
    if (order === 0) continue;
    if (order < 0) throw new RangeError('A step that lies before what was told already; tell the changes anew.');
    now = { ...(isLook(step) ? withLook(now, step, stories) : withFact(now, step, stories)), last: place };
  }
  return now;
}

/** All changes that a sequence of looks and facts tells, oldest first. */
export function allChanges(steps: readonly Step[]): Change[] {
  return changesSoFar(advanceChanges(EMPTY_CHRONICLE, steps));
}

export function changesSoFar(chronicle: Chronicle): Change[] {
  const changes: Change[] = [];
  for (const number of chronicle.stories.keys()) changes.push(...changesOfStory(storyOf(chronicle, number)));
  return changes.sort(compareChanges);
}

function withFact(chronicle: Chronicle, fact: Fact, stories: Map<AccountNumber, Story>): Chronicle {
  const story = storyOf(chronicle, fact.number);
  const told =
    fact.kind === 'name'
      ? tellName(story, fact)
      : fact.kind === 'word'
        ? tellWord(story, fact)
        : tellDeleted(story, fact);
  stories.set(fact.number, told);
  return withTold(chronicle, [told]);
}

function withLook(chronicle: Chronicle, look: Look, stories: Map<AccountNumber, Story>): Chronicle {
  if (chronicle.of !== null) assertSameOwner(chronicle.of, look);
  const { kind } = look.list;
  const other = otherKind(kind);
  const told: Story[] = [];
  const tell = (number: AccountNumber, how: typeof tellRow) => {
    const story = how(storyOf(chronicle, number), look);
    told.push(story);
  };
  for (const number of numbersOf(rowsThatMatter(chronicle, look))) tell(number, tellRow);
  for (const number of numbersOf(missesThatMatter(chronicle[kind], look))) tell(number, tellMiss);
  for (const story of told) stories.set(story.number, story);
  const after = withTold(
    {
      ...chronicle,
      of: chronicle.of ?? { viewer: look.viewer, list: look.list },
      [kind]: afterLook(chronicle[kind], chronicle[other], look),
      [other]: withNearby(chronicle[other], look),
    },
    told,
  );
  return isWhole(look) ? { ...after, [kind]: withMark(after[kind], look) } : after;
}

type WholeLook = Look & { readonly coverage: Extract<Coverage, { kind: 'whole' }> };

function isWhole(look: Look): look is WholeLook {
  return look.coverage.kind === 'whole';
}

function withMark(list: ListChronicle, look: WholeLook): ListChronicle {
  const rows = difference(look.members, list.present);
  const outweighed = isEmpty(rows) ? NOBODY : rows;
  const { readAt, coverage, recognised } = look;
  const { hidden, isConverged } = coverage;
  const mark: WholeMark = { readAt, absentAt: absentSince(look), hidden, isConverged, outweighed };
  if (recognised === undefined) return { ...list, wholes: [...list.wholes, mark] };
  return { ...list, isByName: true, wholes: [...list.wholes, { ...mark, recognised }] };
}

/** Rows that are news, that show a departed account of the other list alive, or that date a beginning. */
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

/** Who is missed for the first time, and whose likely absence becomes certain by being missed again. */
function missesThatMatter(list: ListChronicle, look: Look): Membership {
  return look.coverage.kind === 'partial' ? NOBODY : difference(union(list.present, list.unsure), look.members);
}

function afterLook(list: ListChronicle, other: ListChronicle, look: Look): ListChronicle {
  const present = union(list.present, look.members);
  const { coverage } = look;
  if (coverage.kind === 'partial') return { ...list, present, recent: [...list.recent, look] };
  const absentAt = absentSince(look);
  const newer = list.recent.filter((earlier) => startOf(earlier) > startOf(look));
  const baseline = missedBy(list.baseline, missingIn(look, coverage, look.recognised === undefined));
  return {
    ...list,
    present,
    recent: [...newer, look],
    baseline,
    nearby: list.baseline === null ? other.recent.filter((one) => isWithinADay(one.readAt, absentAt)) : [],
  };
}

function withNearby(list: ListChronicle, look: Look): ListChronicle {
  const { baseline, nearby } = list;
  if (baseline === null || !isWithinADay(look.readAt, baseline.absentAt)) return list;
  return { ...list, nearby: [...nearby, look] };
}

/** The sets, put right for the accounts that were just told of. */
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
    unsure: put(list.unsure, (story) => isGone(story) && story.missed!.proof === null),
    unexplained: put(list.unexplained, (story) => isGone(story) && !isExplained(story.missed!)),
    datable: put(list.datable, (story, number) => {
      const last = changesIn(story, { number, list: kind }).at(-1);
      return last !== undefined && isDatable(last);
    }),
  };
}
