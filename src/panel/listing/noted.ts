import type { AccountNumber } from '../../domain/account';
import { type AccountContext, currentTags } from '../../domain/context';
import { difference, intersection, type Membership, membershipOf } from '../../domain/membership';
import { NO_TAG, type PeopleChoice } from '../shell/people-choice';
import type { ShownStatus } from '../shell/router';

export type Notes = ReadonlyMap<AccountNumber, AccountContext>;

/** Who of them fits what the person noted: the reason, the tag, and whether they are kept quietly. */
export function withNotes(
  members: Membership,
  status: ShownStatus,
  { reason, tag, kept }: Pick<PeopleChoice, 'reason' | 'tag' | 'kept'>,
  notes: Notes | null,
): Membership {
  const having = (test: (context: AccountContext) => boolean) =>
    membershipOf([...(notes ?? [])].filter(([, context]) => test(context)).map(([number]) => number));
  let fitting = members;
  if (reason === 'none')
    fitting = difference(
      fitting,
      having(({ reasons }) => reasons.length > 0),
    );
  else if (reason !== null)
    fitting = intersection(
      fitting,
      having(({ reasons }) => reasons.includes(reason)),
    );
  if (tag === NO_TAG)
    fitting = difference(
      fitting,
      having((context) => currentTags(context).length > 0),
    );
  else if (tag !== null)
    fitting = intersection(
      fitting,
      having((context) => currentTags(context).includes(tag)),
    );
  if (kept === 'only')
    return intersection(
      fitting,
      having(({ isKept }) => isKept),
    );
  const leavesOut = kept === 'left-out' && status === 'only-i-follow' && notes !== null && notes.size > 0;
  return leavesOut
    ? difference(
        fitting,
        having(({ isKept }) => isKept),
      )
    : fitting;
}
