/** The texts of verdicts, of what they rest on and of how sure lists are: part of the English source. */
export const verdict = {
  'verdict.mutual': 'You and @{username} follow each other.',
  'verdict.only-i-follow': 'You follow @{username}, who doesn’t follow you back.',
  'verdict.only-i-follow.likely': 'You follow @{username}, who likely doesn’t follow you back.',
  'verdict.only-they-follow': '@{username} follows you, and you don’t follow back. Whether you do is up to you.',
  'verdict.neither': 'You and @{username} don’t follow each other.',
  'verdict.neither.likely': 'You and @{username} likely don’t follow each other.',
  'verdict.unknown': 'Balik can’t tell yet whether you and @{username} follow each other.',
  'verdict.too-early': 'It is too early to tell whether @{username} follows you back.',
  'verdict.too-many-hidden': 'Balik didn’t find @{username} in one of your lists, and can’t tell what that means.',
  'verdict.hidden-or-left': '@{username} is hidden, or has left Instagram.',
  'verdict.in-neither': '@{username} is in neither of your lists. Only the profile can say more.',
  'verdict.likely': 'Likely',
  'verdict.certain': 'Certain',
  'verdict.plain': 'By your profile’s count, nothing was hidden',
  'verdict.asOf': 'As of {date} ({ago})',
  'verdict.asOfDay': 'As of {date}',
  'verdict.noDate': 'Nothing settles it yet',
  'verdict.old': 'This is more than 90 days old.',
  'verdict.oldPerhaps': 'This may be more than 90 days old.',
  'verdict.old.do': 'Read your lists again, or import a new export, to renew it.',
  'verdict.early.now': 'You followed less than 7 days ago. No follow-back yet says nothing.',
  'verdict.early.then': 'On the date of your followers list, you had followed for less than 7 days.',
  'verdict.early.do': 'Read your followers again, or import a newer export, to know.',
  'verdict.why': 'How we know',
  'verdict.timeline': 'Timeline',

  'evidence.in.followers': 'Among your followers ({date}).',
  'evidence.in.following': 'In your following list ({date}).',
  'evidence.in-between.followers': 'Among your followers (shown at some time from {from} to {date}).',
  'evidence.in-between.following': 'In your following list (shown at some time from {from} to {date}).',
  'evidence.absent.followers': {
    one: 'Not your {count} follower, read to the end on {date}.',
    other: 'Not among your {count} followers, read to the end on {date}.',
  },
  'evidence.absent.following': {
    one: 'Not the {count} account you follow, read to the end on {date}.',
    other: 'Not among the {count} accounts you follow, read to the end on {date}.',
  },
  'evidence.unnamed.followers': {
    one: 'Not the {count} follower named in your export of {date}.',
    other: 'Not named among the {count} followers in your export of {date}.',
  },
  'evidence.unnamed.following': {
    one: 'Not the {count} account you follow that your export of {date} names.',
    other: 'Not named among the {count} accounts you follow in your export of {date}.',
  },
  'evidence.counted': 'The profile counted exactly as many, before and after: nothing was hidden.',
  'evidence.nothing-hidden': 'By your profile’s count, nothing was hidden.',
  'evidence.at-most': {
    one: 'At most {count} of the {n} that this list lacks may be an account that Instagram hides.',
    other: 'At most {count} of the {n} that this list lacks may be accounts that Instagram hides.',
  },
  'evidence.too-many.followers': {
    one: 'Not your {count} follower, read to the end on {date}.',
    other: 'Not found among your {count} followers, read to the end on {date}.',
  },
  'evidence.too-many.following': {
    one: 'Not the {count} account you follow, read to the end on {date}.',
    other: 'Not found among the {count} accounts you follow, read to the end on {date}.',
  },
  'evidence.up-to': 'But up to {h} of the {n} not found may be accounts that Instagram hides.',
  'evidence.any-hidden': 'But each of the {n} not found may be an account that Instagram hides.',
  'evidence.hidden-unknown': 'But nobody knows how many accounts this list hides.',
  'evidence.hidden-or-left.followers':
    'Not among your followers on {date}. Instagram names it as deactivated or deleted, which doesn’t tell whether it follows you.',
  'evidence.hidden-or-left.following':
    'Not in your following list on {date}. Instagram names it as deactivated or deleted, which doesn’t tell whether you follow it.',
  'evidence.in-neither': 'In neither of your lists ({date}): only the profile can say more.',
  'evidence.in-neither.followers':
    'Not among your followers on {date}, nor seen elsewhere: only the profile can say more.',
  'evidence.in-neither.following':
    'Not in your following list on {date}, nor seen elsewhere: only the profile can say more.',
  'evidence.undated-export.followers':
    'Not named among the followers in an export whose day is not sure: they may have come or gone before it, or after.',
  'evidence.undated-export.following':
    'Not named among the accounts you follow in an export whose day is not sure: you may have followed them before it, or after.',
  'evidence.not-asked.followers': 'Your followers list is of {date}, before this account was in your following list.',
  'evidence.not-asked.followers.do': 'Read it again, or open the profile.',
  'evidence.not-asked.following': 'Your following list is of {date}, before this account was among your followers.',
  'evidence.not-asked.following.do': 'Read it again, or open the profile.',
  'evidence.doubt.names-in-export': 'The export knows names only; a rename would look the same.',
  'evidence.doubt.names-on-screen': 'The screen shows names only; a rename would look the same.',
  'evidence.on-screen': 'Read from the screen, not from Instagram’s answers.',
  'evidence.doubt.known-by-name': 'This account is known by its name only; a rename would look the same.',
  'evidence.profile.followers.yes': 'The profile said that they follow you ({date}).',
  'evidence.profile.followers.no': 'The profile said that they don’t follow you ({date}).',
  'evidence.profile.following.yes': 'The profile said that you follow them ({date}).',
  'evidence.profile.following.no': 'The profile said that you don’t follow them ({date}).',
  'evidence.missed.followers': 'Nor were they found among your followers after that ({date}).',
  'evidence.missed.following': 'Nor were they found in your following list after that ({date}).',
  'evidence.partial.followers':
    'Not seen among your followers yet. They were read {progress} on {date}, which proves nothing.',
  'evidence.partial.following':
    'Not seen in your following list yet. It was read {progress} on {date}, which proves nothing.',
  'evidence.partial-export.followers':
    'Not named among the followers in your export of {date}. It may not hold all of them, so that proves nothing.',
  'evidence.partial-export.following':
    'Not named among the accounts you follow in your export of {date}. It may not hold all of them, so that proves nothing.',
  'evidence.unread.followers': 'Your followers aren’t known yet.',
  'evidence.unread.following': 'The accounts you follow aren’t known yet.',

  'bound.these': {
    one: 'At most {count} of these {n} may be an account that Instagram hides.',
    other: 'At most {count} of these {n} may be accounts that Instagram hides.',
  },
  'bound.lacked': {
    one: 'At most {count} of the {n} missing when it was read may be hidden by Instagram.',
    other: 'At most {count} of the {n} missing when it was read may be hidden by Instagram.',
  },
  'bound.settle': 'Opening a profile settles it.',
  'bound.none': 'Nothing hidden, by what your profile counted (as of {date}).',
  'bound.counted': 'Nothing hidden: the profile counted exactly these, before and after ({date}).',
  'bound.screen': '{bound} Read from the screen.',
  'bound.export': 'By the names in your export of {date}.',
  'bound.not-found.followers': {
    one: '{count} not found among your followers',
    other: '{count} not found among your followers',
  },
  'bound.not-found.following': {
    one: '{count} not found among those you follow',
    other: '{count} not found among those you follow',
  },
  'bound.up-to': '{found}; up to {h} of them may be hidden.',
  'bound.any': '{found}; any of them may be hidden.',
  'bound.unknown': '{found}; nobody knows how many of them may be hidden.',
  'bound.too-early':
    'You followed them less than 7 days ago, or less than 7 days before the date of your followers list. They may still follow back.',

  'surer.title': 'What makes it surer',
  'surer.read': 'Open the list on Instagram and scroll to the end.',
  'surer.open-profile': 'Open your own profile, so that Balik sees how many each list should hold.',
  'surer.reopen-profile': 'Open your own profile once more, within the hour: a count after reading makes it surer.',
  'surer.read-again': 'Scroll through the list once more: rows that were skipped show then.',
  'surer.visit-one': 'Open somebody’s profile: it settles that one person.',
  'surer.visit-this': 'Open this profile: it settles it.',
  'surer.bring-export': 'Import your Instagram export, of “All time”: it names everybody in both lists.',
  'surer.rest': 'Instagram asked for a pause: wait until {date} before you open anything there.',
} as const;
