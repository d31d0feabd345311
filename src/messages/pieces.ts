/** What several messages are made of. */
import * as v from 'valibot';
import { ACCOUNT_ID, type AccountId, USERNAME } from '../domain/account';
import { FOLLOW_LIST_KINDS } from '../domain/follow-list';

export const accountId = v.pipe(
  v.string(),
  v.regex(ACCOUNT_ID),
  v.transform((id) => id as AccountId),
);
/** A logged-in account's id, or the name that stands in for one until the account is met (`domain/exports/import.ts`). */
export const viewerId = v.pipe(
  v.string(),
  v.regex(/^(?:\d{1,20}|@[a-z0-9._]{1,30})$/),
  v.transform((id) => id as AccountId),
);
export const username = v.pipe(v.string(), v.regex(USERNAME));
export const listKind = v.picklist(FOLLOW_LIST_KINDS);
/** Whole, and not below 0. */
export const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Epoch ms, from 1970 on. */
export const momentFrom1970 = v.pipe(v.number(), v.finite(), v.minValue(0));
export const moment = v.pipe(v.number(), v.finite());
