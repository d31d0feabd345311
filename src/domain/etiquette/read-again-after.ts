import { DAY_MS } from '../time';

/** A month: lists have moved on, and verdicts are still far from the 90 days at which they are drawn as old. */
export const READ_AGAIN_MS = 30 * DAY_MS;
