import type { ForgetOrder } from '../domain/forget-order';

/** What the panel says about deleting a part of what is remembered. Part of `PanelSays`. */
export interface ForgetSays {
  /** Answered with the id by which it can be taken back for a while; null = there is nothing of the kind. */
  forget: { says: ForgetOrder; answer: string | null };
  /** False = it is too late, or something else has taken its place. */
  unforget: { says: { readonly forgetId: string }; answer: boolean };
}
