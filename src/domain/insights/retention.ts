import { hasNumber, type Membership } from '../membership';
import { DAY_MS } from '../time';
import { type Measure, shareOf } from './measure';
import { type NewFollowers, RETENTION_DAYS } from './new-followers';

export interface RetentionQuestion {
  readonly within?: Membership;
  /** Only those who were first seen from here … */
  readonly fromAt?: number;
  /** … to before here, for example one month. */
  readonly toAt?: number;
}

/** How many new followers stayed so many days. `share` null = nobody new could be looked for again that much later. */
export interface Retention {
  readonly days: number;
  /** The share of new followers who are still there that many days after they were first seen. */
  readonly share: Measure | null;
}

/**
 * Do new followers stay? Those who had followed for no longer than the days asked when a whole list first showed them
 * are looked for in one whole list that many days later.
 */
export function retention(news: readonly NewFollowers[], question: RetentionQuestion = {}): Retention[] {
  return RETENTION_DAYS.map((days, place) => ({ days, share: retentionAfter(news, days * DAY_MS, place, question) }));
}

function retentionAfter(
  news: readonly NewFollowers[],
  afterMs: number,
  place: number,
  { within, fromAt = -Infinity, toAt = Infinity }: RetentionQuestion,
): Measure | null {
  let newcomers = 0;
  let stayed = 0;
  for (const { at: listAt, numbers, atMostMs, later } of news) {
    const second = later[place];
    if (second == null || listAt < fromAt || listAt >= toAt) continue;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      if (atMostMs[at]! > afterMs || (within !== undefined && !hasNumber(within, number))) continue;
      newcomers++;
      if (hasNumber(second, number)) stayed++;
    }
  }
  return shareOf(stayed, newcomers);
}
