import { accountHint, date } from './hint';

/** A private account that the viewer does not follow: whom it lets in is its choice. */
export const privateBoundary = accountHint({
  id: 'private-boundary',
  accuses: false,
  needs: ['tie', 'isPrivate', 'isRequested'],
  shows: ['asOf'],
  find: ({ tie, isPrivate, isRequested }) =>
    isPrivate && !isRequested && tie.youFollow === false && tie.asOf !== null
      ? { facts: { asOf: date(tie.asOf) }, since: tie.asOf }
      : null,
});
