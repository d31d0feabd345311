import { DAY_MS } from '../time';

/** A follow taken back within two weeks is short: long enough to catch the tactic, too short for a change of taste. */
export const SHORT_FOLLOW_MS = 14 * DAY_MS;
