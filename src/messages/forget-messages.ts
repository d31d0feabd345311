import * as v from 'valibot';
import type { ForgetOrder } from '../domain/forget-order';
import { answered, exactly, type Spoken } from './define';
import { listKind, momentFrom1970, username, viewerId } from './pieces';

const order = exactly<ForgetOrder>()(
  v.variant('kind', [
    v.object({ kind: v.literal('account'), username }),
    v.object({ kind: v.literal('list'), viewer: viewerId, owner: viewerId, list: listKind }),
    v.object({ kind: v.literal('viewer'), viewer: viewerId }),
    v.object({ kind: v.literal('before'), at: momentFrom1970 }),
  ]),
);

/** What the panel says about deleting a part of what is remembered. */
export const forgetMessages = {
  /** Answered with the id by which it can be taken back for a while; null = there is nothing of the kind. */
  forget: { says: order, answer: answered<string | null>() },
  /** False = it is too late, or something else has taken its place. */
  unforget: {
    says: v.object({ forgetId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/)) }),
    answer: answered<boolean>(),
  },
};
export type ForgetSays = Spoken<typeof forgetMessages>;
