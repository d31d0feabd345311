import * as v from 'valibot';
import type { AccountId } from '../domain/account';
import type { ForgetSays } from './forget-protocol';

/** An id, or the name that stands in for one until the account is met (`domain/import.ts`). */
const viewer = v.pipe(
  v.string(),
  v.regex(/^(?:\d{1,20}|@[a-z0-9._]{1,30})$/),
  v.transform((id) => id as AccountId),
);

type Schemas = { [T in keyof ForgetSays]: v.GenericSchema<unknown, ForgetSays[T]['says']> };

export const forgetSchemas: Schemas = {
  forget: v.variant('kind', [
    v.object({ kind: v.literal('account'), username: v.pipe(v.string(), v.regex(/^[a-z0-9._]{1,30}$/)) }),
    v.object({
      kind: v.literal('list'),
      viewer,
      owner: viewer,
      list: v.picklist(['followers', 'following']),
    }),
    v.object({ kind: v.literal('viewer'), viewer }),
    v.object({ kind: v.literal('before'), at: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  ]),
  unforget: v.object({ forgetId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)) }),
};
