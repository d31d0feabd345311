import type { FollowListKind } from '../../../domain/follow-list';
import type { GrowthPoint } from '../../../domain/looks/growth';
import type { Speak, Texts } from '../../../i18n/texts';
import { listsAt, type Stop, sinceAts } from './growth-stops';

type Say = Speak<'history'>;
type Days = Pick<Texts, 'days' | 't' | 'commas'>;

/**
 * The days of a stop: its own, those of its lists in their order, and since when these came and went: once for all of
 * them, or by list where they differ. No "since" where it is the day itself.
 */
export function stopDays(stop: Stop, texts: Pick<Texts, 'days'>, now: number) {
  const lists = listsAt(stop);
  const since = sinceAts(stop);
  const [date, ...days] = texts.days([stop.at, ...lists.map(({ point }) => point.at), ...since.values()], now);
  const sinceDays = days.slice(lists.length).map((day) => (day === date ? null : day));
  const ofLists = new Map([...since.keys()].map((kind, place) => [kind, sinceDays[place]!]));
  const isOne = new Set(sinceDays).size === 1;
  return {
    date: date!,
    dates: days.slice(0, lists.length),
    since: isOne ? sinceDays[0]! : null,
    sinceOf: (kind: FollowListKind) => (isOne ? null : (ofLists.get(kind) ?? null)),
  };
}

/** A stop as one sentence, for the slider: "28 Nov since 21 Nov: Followers 624 (+3 −1), Following 310". */
export function stopWords(stop: Stop, say: Say, texts: Days, now: number): string {
  const told = listsAt(stop);
  const { date, dates, since, sinceOf } = stopDays(stop, texts, now);
  const sinceWords = (day: string | null) => (day === null ? '' : ` ${say('day.since', { date: day })}`);
  const sizes = told.map(
    ({ kind, point }, place) =>
      `${sizeWords(kind, point, dates[place] === date ? null : dates[place]!)}${sinceWords(sinceOf(kind))}`,
  );
  return `${date}${sinceWords(since)}: ${texts.commas(sizes)}`;

  function sizeWords(kind: FollowListKind, point: GrowthPoint, of: string | null): string {
    const { count, gained, lost } = point;
    const list = texts.t(`reading.${kind}`);
    if (of !== null) return say('growth.sizeOf', { list, count, date: of });
    return gained === null || lost === null || gained + lost === 0
      ? say('growth.size', { list, count })
      : say('growth.sizeChanged', { list, count, gained, lost });
  }
}
