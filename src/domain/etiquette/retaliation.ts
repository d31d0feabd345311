import { accountHint, date } from './hint';

/**
 * Before judging somebody who does not follow back: their list is theirs. Speaks only of what is certain, fresh, and
 * not too early to tell; of most people only their profile makes that certain.
 */
export const retaliation = accountHint({
  id: 'retaliation',
  accuses: true,
  needs: ['tie'],
  shows: ['asOf'],
  find: ({ tie: { status, certainty, asOf, isOld, isTooEarly } }) =>
    status === 'only-i-follow' && certainty === 'certain' && asOf !== null && !isOld && !isTooEarly
      ? { facts: { asOf: date(asOf) }, since: asOf }
      : null,
});
