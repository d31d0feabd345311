import type { AccountId } from '../../domain/account';
import type { OwnFollow } from '../../domain/insights/followed-lately';
import type { Interactions } from '../../domain/insights/interaction-share';
import { type NewFollowers, newFollowersIn } from '../../domain/insights/new-followers';
import type { FollowDates } from '../../domain/insights/time-to-follow-back';
import type { ListAt } from '../../domain/insights/whole-lists';
import { historyByNow } from '../../domain/looks/dated';
import { readHistory } from '../history/looks-over-time';
import { readFollowDates, readInteractions } from '../imports/read-imports';
import { readAnnotations } from '../notes/annotations';
import type { Archive } from '../store/open';
import type { AnnotationRow } from '../store/schema';
import { AccountHistories, type OnTold } from './of-dates';
import { interactionsIn } from './of-imports';

/** What the insights are made from, besides what is known now and what the person noted. */
export interface InsightFacts {
  /** The viewer's own lists as they were read, oldest first. */
  readonly followers: readonly ListAt[];
  readonly following: readonly ListAt[];
  readonly dates: FollowDates;
  /** Without those who left Instagram. */
  readonly newFollowers: readonly NewFollowers[];
  /** Whom the viewer followed by hand, and when. */
  readonly ownFollows: readonly OwnFollow[];
  /** null = no export brought any. */
  readonly interactions: Interactions | null;
  readonly annotations: readonly AnnotationRow[];
}

/** Long histories take a while: the work is done in stretches, and `onProgress` hears of it. */
export async function readInsightFacts(
  archive: Archive,
  viewer: AccountId,
  now: number,
  onProgress?: OnTold,
): Promise<InsightFacts> {
  const [history, annotations, interactions, imported] = await Promise.all([
    readHistory(archive, viewer),
    readAnnotations(archive, viewer),
    readInteractions(archive, viewer),
    readFollowDates(archive, viewer),
  ]);
  const { looks, facts } = historyByNow(history, now);
  const histories = new AccountHistories(looks, facts, onProgress);
  const followers = looks.filter((look) => look.list.kind === 'followers');
  return {
    followers,
    following: looks.filter((look) => look.list.kind === 'following'),
    dates: await histories.followDates(imported),
    newFollowers: newFollowersIn(followers, await histories.whoLeftInstagram()),
    ownFollows: facts.flatMap((fact) =>
      fact.kind === 'relation-report' && fact.action === 'follow' ? [{ number: fact.number, at: fact.at }] : [],
    ),
    interactions: interactionsIn(interactions),
    annotations,
  };
}
