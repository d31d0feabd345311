import type { FollowListKind } from '../../../domain/follow-list';
import type { GrowthPoint } from '../../../domain/looks/growth';
import type { Speak, Texts } from '../../../i18n/texts';
import { listsAt, type Stop } from './growth-stops';

type Say = Speak<'history'>;
type Days = Pick<Texts, 'days' | 't'>;

/** A stop as one sentence, for the slider: "28 Nov: Followers 624 (+3 −1), Following 310". */
export function stopWords(stop: Stop, say: Say, texts: Days, now: number): string {
  const told = listsAt(stop);
  const [date, ...dates] = texts.days([stop.at, ...told.map(({ point }) => point.at)], now);
  const sizes = told.map(({ kind, point }, place) =>
    sizeWords(kind, point, dates[place] === date ? null : dates[place]!),
  );
  return `${date}: ${sizes.join(', ')}`;

  function sizeWords(kind: FollowListKind, point: GrowthPoint, of: string | null): string {
    const { count, gained, lost } = point;
    const list = texts.t(`reading.${kind}`);
    if (of !== null) return say('growth.sizeOf', { list, count, date: of });
    return gained === null || lost === null || gained + lost === 0
      ? say('growth.size', { list, count })
      : say('growth.sizeChanged', { list, count, gained, lost });
  }
}
