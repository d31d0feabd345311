/** What a verdict rests on, in sentences: fetched with the verdict itself. The English source. */
export const evidence = {
  'in.followers': 'Among your followers ({date}).',
  'in.following': 'In your following list ({date}).',
  'in-between.followers': 'Among your followers (shown at some time from {from} to {date}).',
  'in-between.following': 'In your following list (shown at some time from {from} to {date}).',
  'absent.followers': {
    one: 'Not your {count} follower, read to the end on {date}.',
    other: 'Not among your {count} followers, read to the end on {date}.',
  },
  'absent.following': {
    one: 'Not the {count} account you follow, read to the end on {date}.',
    other: 'Not among the {count} accounts you follow, read to the end on {date}.',
  },
  'unnamed.followers': {
    one: 'Not the {count} follower named in your export of {date}.',
    other: 'Not named among the {count} followers in your export of {date}.',
  },
  'unnamed.following': {
    one: 'Not the {count} account you follow that your export of {date} names.',
    other: 'Not named among the {count} accounts you follow in your export of {date}.',
  },
  counted: 'The profile counted exactly as many, before and after: nothing was hidden.',
  'nothing-hidden': 'By your profile’s count, nothing was hidden.',
  'at-most': {
    one: 'At most {count} of the {n} that this list lacks may be an account that Instagram hides.',
    other: 'At most {count} of the {n} that this list lacks may be accounts that Instagram hides.',
  },
  'too-many.followers': {
    one: 'Not your {count} follower, read to the end on {date}.',
    other: 'Not found among your {count} followers, read to the end on {date}.',
  },
  'too-many.following': {
    one: 'Not the {count} account you follow, read to the end on {date}.',
    other: 'Not found among the {count} accounts you follow, read to the end on {date}.',
  },
  'up-to': 'But up to {h} of the {n} not found may be accounts that Instagram hides.',
  'any-hidden': 'But each of the {n} not found may be an account that Instagram hides.',
  'hidden-unknown': 'But nobody knows how many accounts this list hides.',
  'hidden-or-left.followers':
    'Not among your followers on {date}. Instagram names it as deactivated or deleted, which doesn’t tell whether it follows you.',
  'hidden-or-left.following':
    'Not in your following list on {date}. Instagram names it as deactivated or deleted, which doesn’t tell whether you follow it.',
  'in-neither': 'In neither of your lists ({date}): only the profile can say more.',
  'in-neither.followers': 'Not among your followers on {date}, nor seen elsewhere: only the profile can say more.',
  'in-neither.following': 'Not in your following list on {date}, nor seen elsewhere: only the profile can say more.',
  'undated-export.followers':
    'Not named among the followers in an export whose day is not sure: they may have come or gone before it, or after.',
  'undated-export.following':
    'Not named among the accounts you follow in an export whose day is not sure: you may have followed them before it, or after.',
  'not-asked.followers': 'Your followers list is of {date}, before this account was in your following list.',
  'not-asked.followers.do': 'Read it again, or open the profile.',
  'not-asked.following': 'Your following list is of {date}, before this account was among your followers.',
  'not-asked.following.do': 'Read it again, or open the profile.',
  'doubt.names-in-export': 'The export knows names only; a rename would look the same.',
  'doubt.names-on-screen': 'The screen shows names only; a rename would look the same.',
  'on-screen': 'Read from the screen, not from Instagram’s answers.',
  'doubt.known-by-name': 'This account is known by its name only; a rename would look the same.',
  'profile.followers.yes': 'The profile said that they follow you ({date}).',
  'profile.followers.no': 'The profile said that they don’t follow you ({date}).',
  'profile.following.yes': 'The profile said that you follow them ({date}).',
  'profile.following.no': 'The profile said that you don’t follow them ({date}).',
  'missed.followers': 'Nor were they found among your followers after that ({date}).',
  'missed.following': 'Nor were they found in your following list after that ({date}).',
  'partial.followers': 'Not seen among your followers yet. They were read {progress} on {date}, which proves nothing.',
  'partial.following': 'Not seen in your following list yet. It was read {progress} on {date}, which proves nothing.',
  'partial-export.followers':
    'Not named among the followers in your export of {date}. It may not hold all of them, so that proves nothing.',
  'partial-export.following':
    'Not named among the accounts you follow in your export of {date}. It may not hold all of them, so that proves nothing.',
  'unread.followers': 'Your followers aren’t known yet.',
  'unread.following': 'The accounts you follow aren’t known yet.',
} as const;
