/** Seconds of 2001 … 2096; anything else in a timestamp field is not a time. */
const EARLIEST_S = 978_307_200;
const LATEST_S = 4_000_000_000;

/** Seconds as exports write them → epoch ms; NaN for 0, nonsense and absence ("0 and "" mean none"). */
export function secondsToMs(value: unknown): number {
  const seconds = typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !(seconds >= EARLIEST_S && seconds <= LATEST_S)) return Number.NaN;
  return seconds * 1000;
}

/** `timestamp_ms` of messages. */
export function millisecondsToMs(value: unknown): number {
  if (typeof value !== 'number' || !(value >= EARLIEST_S * 1000 && value <= LATEST_S * 1000)) return Number.NaN;
  return value;
}

/** `2020-06-21T04:16:30+00:00`, as exports of 2020 wrote times; NaN where unreadable. */
export function isoToMs(value: unknown): number {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return Number.NaN;
  return secondsToMs(Date.parse(value) / 1000);
}
