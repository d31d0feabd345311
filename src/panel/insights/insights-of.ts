import type { InsightFacts } from '../../archive/facts/for-insights';
import type { AccountNumber } from '../../domain/account';
import { type AccountContext, currentTags } from '../../domain/context';
import { byReason, REASON_PARTS, type ReasonPart } from '../../domain/insights/by-reason';
import { byTag } from '../../domain/insights/by-tag';
import {
  type FollowBackQuestion,
  type FollowBackRate,
  followBackRate,
  followBackRateOverTime,
  type Lately,
  type RateAt,
} from '../../domain/insights/follow-back-rate';
import { growthByMonth, type MonthOfGrowth } from '../../domain/insights/growth-by-month';
import { type InteractionShare, interactionShare } from '../../domain/insights/interaction-share';
import { type Measure, partOf } from '../../domain/insights/measure';
import { type Conversion, prospectsWhoBecameCustomers } from '../../domain/insights/prospects-who-became-customers';
import { type Retention, retention } from '../../domain/insights/retention';
import { type BothWays, timeToFollowBack } from '../../domain/insights/time-to-follow-back';
import { dateOf, type ListAt } from '../../domain/insights/whole-lists';
import { countOf, type Membership, membershipOf, union } from '../../domain/membership';
import type { ListKnowledge } from '../../domain/ties/list-knowledge';

/** All that insights are made from. */
export interface InsightSource {
  readonly facts: InsightFacts;
  readonly followers: ListKnowledge;
  readonly following: ListKnowledge;
  /** Followed less than 7 days before the followers were looked at. */
  readonly fresh: Membership;
  readonly contexts: ReadonlyMap<AccountNumber, AccountContext>;
}

export interface Insights extends FollowBackRate {
  /** So many the rate leaves out because they were hidden from the list. */
  readonly hidden: number;
  /** How many follow back, with those whom the rate leaves out. */
  readonly back: number;
  readonly time: BothWays;
  readonly retention: readonly Retention[];
  readonly quality: InteractionShare | null;
  readonly conversion: Conversion | null;
}

/** What there is to say of everybody, or of one part of them. */
export function insightsOf(source: InsightSource, within?: Membership): Insights {
  const { facts, followers, following, fresh, contexts } = source;
  const part = within === undefined ? {} : { within };
  const rateOf = (question: FollowBackQuestion) =>
    followBackRate(followers, following, fresh, { ...part, ...question });
  const told = rateOf({ without: keptIn(contexts) });
  const all = rateOf({});
  return {
    ...told,
    hidden: countedIn(all) - countedIn(told),
    back: (all.rate === null ? 0 : partOf(all.rate)) + all.lately.back,
    time: timeToFollowBack(facts.dates, part),
    retention: retention(facts.newFollowers, part),
    quality: interactionShare(followers, facts.interactions, within),
    conversion: prospectsWhoBecameCustomers(contexts, part),
  };
}

function countedIn({ rate, lately }: FollowBackRate): number {
  return (rate?.restsOn ?? 0) + lately.count;
}

/** More points than this a chart can't show. */
const MOST_POINTS = 120;

const ratesOf = new WeakMap<InsightSource, RateAt[]>();

/** The rate at each day on which both lists were whole; of several readings of a day the last. Of one source told once. */
export function rateOverTime(source: InsightSource): RateAt[] {
  const rates = ratesOf.get(source) ?? ratesTold(source);
  ratesOf.set(source, rates);
  return rates;
}

function ratesTold({ facts, contexts }: InsightSource): RateAt[] {
  const question = { without: keptIn(contexts) };
  const { ownFollows } = facts;
  return followBackRateOverTime(spread(facts.followers), spread(facts.following), ownFollows, question).filter(
    ({ at }, place, points) => place === points.length - 1 || dayOf(at) !== dayOf(points[place + 1]!.at),
  );
}

/** The last whole list of each day; of very many days every second, third … counted back from the newest. */
function spread(lists: readonly ListAt[]): ListAt[] {
  const whole = lists.filter(({ coverage }) => coverage.kind === 'whole');
  const daily = whole.filter(
    (list, place) => place === whole.length - 1 || dayOf(dateOf(list)) !== dayOf(dateOf(whole[place + 1]!)),
  );
  const step = Math.ceil(daily.length / MOST_POINTS);
  return daily.filter((_, place) => (daily.length - 1 - place) % step === 0);
}

function dayOf(at: number): string {
  return new Date(at).toDateString();
}

export interface Group<Name> {
  readonly name: Name;
  readonly accounts: number;
  readonly insights: Insights;
}

/** Everybody in the lists by why they are followed; empty groups are left out. */
export function groupsByReason(source: InsightSource): Group<ReasonPart>[] {
  const reasons = new Map([...source.contexts].map(([number, context]) => [number, context.reasons] as const));
  const parts = byReason(everybodyIn(source), reasons);
  return REASON_PARTS.flatMap((name) => {
    const accounts = countOf(parts[name]);
    return accounts === 0 ? [] : [{ name, accounts, insights: insightsOf(source, parts[name]) }];
  });
}

/** Everybody in the lists by tag; null = without any. */
export function groupsByTag(source: InsightSource): Group<string | null>[] {
  const tags = new Map([...source.contexts].map(([number, context]) => [number, currentTags(context)] as const));
  return byTag(everybodyIn(source), tags).map(({ tag, members, count }) => ({
    name: tag,
    accounts: count,
    insights: insightsOf(source, members),
  }));
}

export interface MonthGroup extends MonthOfGrowth {
  /** At the last moment of the month when both lists were whole. */
  readonly rate: Measure | null;
  readonly lately: Lately;
  /** Of those who came in this month. */
  readonly stay: Measure | null;
  /** Of ties that became mutual in this month because they followed back. */
  readonly time: Measure | null;
  /** Of those tagged a prospect in this month. */
  readonly conversion: Measure | null;
}

/** Month by month, the newest first; a month is one of the person's own time zone. */
export function groupsByMonth(source: InsightSource): MonthGroup[] {
  const { facts, contexts } = source;
  const rates = rateOverTime(source);
  return growthByMonth(facts.followers, undefined, monthOf)
    .map((month) => {
      const [fromAt, toAt] = spanOf(month.month);
      const span = { fromAt, toAt };
      const last = rates.findLast(({ at }) => monthOf(at) === month.month);
      return {
        ...month,
        rate: last?.rate ?? null,
        lately: last?.lately ?? { count: 0, back: 0 },
        stay: retention(facts.newFollowers, span).find(({ days }) => days === 30)?.share ?? null,
        time: timeToFollowBack(facts.dates, span).theirs?.medianMs ?? null,
        conversion: prospectsWhoBecameCustomers(contexts, span)?.share ?? null,
      };
    })
    .reverse();
}

export function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** From the first moment of a month to the first of the next. */
export function spanOf(month: string): readonly [fromAt: number, toAt: number] {
  const [year, number] = month.split('-').map(Number);
  return [new Date(year!, number! - 1).getTime(), new Date(year!, number!).getTime()];
}

function everybodyIn({ followers, following }: InsightSource): Membership {
  return union(followers.present, following.present);
}

function keptIn(contexts: ReadonlyMap<AccountNumber, AccountContext>): Membership {
  return membershipOf([...contexts].filter(([, { isKept }]) => isKept).map(([number]) => number));
}
