import type { FollowReason } from '../context';
import type { FollowListKind } from '../follow-list';
import type { AccountFacts, Refusable, ViewerFacts } from './facts';

/** A fact as a hint shows it; the words and the way of writing it are the language's. */
export type HintFact =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'date'; readonly at: number }
  /** At some moment between two; one moment where both are the same. */
  | { readonly kind: 'span'; readonly fromAt: number; readonly byAt: number }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'list'; readonly list: FollowListKind }
  | { readonly kind: 'progress'; readonly seen: number; readonly expected: number | null }
  | { readonly kind: 'reasons'; readonly reasons: readonly FollowReason[] }
  | { readonly kind: 'rests'; readonly rests: readonly { readonly of: Refusable; readonly untilAt: number }[] };

export const count = (value: number): HintFact => ({ kind: 'count', value });
export const date = (at: number): HintFact => ({ kind: 'date', at });
export const span = ({ fromAt, byAt }: Omit<Extract<HintFact, { kind: 'span' }>, 'kind'>): HintFact => ({
  kind: 'span',
  fromAt,
  byAt,
});
export const share = (value: number): HintFact => ({ kind: 'share', value });

/**
 * What a hint found: the facts it rests on by name, and since when they hold; of what began or ended between two looks, the
 * earlier of them, for nobody knows that it was later.
 */
export interface Finding<Name extends string> {
  readonly facts: Readonly<Record<Name, HintFact>>;
  readonly since: number;
}

/** The facts with those the hint needs known. */
type Known<Facts, Needed extends keyof Facts> = {
  readonly [Key in keyof Facts]: Key extends Needed ? NonNullable<Facts[Key]> : Facts[Key];
};

interface HintBasics<Id extends string, Needed, Name extends string> {
  readonly id: Id;
  /** It says something that a person could take as blame, of themselves or of somebody else. */
  readonly accuses: boolean;
  /** It protects the person's account and is of use only at once: Now shows it whatever page is open. */
  readonly isUrgent?: true;
  /** It asks to open a list, which nobody is asked to while another hint asks for a rest. */
  readonly asksToRead?: true;
  /** Facts without which it says nothing. */
  readonly needs: readonly Needed[];
  /** Names of the facts it shows; the only places its texts may have. */
  readonly shows: readonly Name[];
}

export interface AccountHint<Id extends string = string, Name extends string = string>
  extends HintBasics<Id, keyof AccountFacts, Name> {
  readonly scope: 'account';
  readonly find: (facts: AccountFacts) => Finding<Name> | null;
}

export interface ViewerHint<Id extends string = string, Name extends string = string>
  extends HintBasics<Id, keyof ViewerFacts, Name> {
  readonly scope: 'all';
  readonly find: (facts: ViewerFacts) => Finding<Name> | null;
}

interface Definition<Facts, Id extends string, Needed extends keyof Facts, Name extends string>
  extends HintBasics<Id, Needed, Name> {
  readonly find: (facts: Known<Facts, Needed>) => Finding<NoInfer<Name>> | null;
}

/** A hint about one account. Whatever it needs and is not known keeps it silent, before it is even asked. */
export function accountHint<
  const Id extends string,
  const Needed extends keyof AccountFacts,
  const Name extends string,
>(definition: Definition<AccountFacts, Id, Needed, Name>): AccountHint<Id, Name> {
  return {
    ...definition,
    scope: 'account',
    find: (facts) => (knows(facts, definition) ? definition.find(facts) : null),
  };
}

/** A hint about the viewer's account as a whole, silent in the same way. */
export function viewerHint<const Id extends string, const Needed extends keyof ViewerFacts, const Name extends string>(
  definition: Definition<ViewerFacts, Id, Needed, Name>,
): ViewerHint<Id, Name> {
  return { ...definition, scope: 'all', find: (facts) => (knows(facts, definition) ? definition.find(facts) : null) };
}

function knows<Facts, Needed extends keyof Facts>(
  facts: Facts,
  { needs }: { readonly needs: readonly Needed[] },
): facts is Facts & Known<Facts, Needed> {
  return needs.every((name) => facts[name] !== null);
}
