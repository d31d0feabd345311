import { enData } from './en-data';
import { importEn } from './import/en';
import { MARK_WORDS } from './marks';

const marks = MARK_WORDS.en;

/**
 * The source of every text. `{name}` is filled in; `count` chooses between `one` and `other`.
 * Tone: calm, plain, about lists and looks, never about blame.
 */
export const en = {
  'app.name': 'Balik',
  'app.skip': 'Skip to content',
  'app.views': 'Views',
  'app.loading': 'Opening what Balik remembers …',
  'nav.now': 'Now',
  'nav.people': 'People',
  'nav.history': 'History',
  'nav.insights': 'Insights',
  'nav.manners': 'Manners',
  'nav.data': 'Data',
  'viewer.label': 'Your account',
  'viewer.unnamed': 'Account {id}',
  close: 'Close',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': marks.statuses.unknown,
  'tab.mutual': 'Follow each other',
  'tab.only-i-follow': 'Not following back',
  'tab.only-they-follow': 'Waiting for you',
  'tab.unknown': 'Not known yet',
  'verdict.mutual': 'You and @{username} follow each other.',
  'verdict.only-i-follow': 'You follow @{username}, who doesn’t follow you back.',
  'verdict.only-they-follow': '@{username} follows you. Following back is up to you.',
  'verdict.neither': 'You and @{username} don’t follow each other.',
  'verdict.unknown': 'Balik can’t tell yet whether you and @{username} follow each other.',
  'verdict.likely': 'Likely',
  'verdict.certain': 'Certain',
  'verdict.asOf': 'As of {date} ({ago})',
  'verdict.noDate': 'No complete look yet',
  'verdict.old': 'This look is more than 90 days old. Read your lists again to renew it.',
  'verdict.tooEarly': 'You followed less than 7 days ago: too early to tell.',
  'verdict.why': 'What this rests on',
  'verdict.timeline': 'Timeline',

  'evidence.in.followers': 'Among your followers ({date}).',
  'evidence.in.following': 'In your following list ({date}).',
  'evidence.absent.followers': 'Not among your {seen} followers, read whole on {date}.',
  'evidence.absent.following': 'Not among the {seen} accounts you follow, read whole on {date}.',
  'evidence.proof.alive-elsewhere': 'Instagram hides some accounts from lists, but this one showed itself that day.',
  'evidence.proof.missed-twice': 'The whole reading before it missed the account too.',
  'evidence.hidden': {
    one: 'Instagram hides {count} account from this list, so it could be this one.',
    other: 'Instagram hides {count} accounts from this list, so it could be one of them.',
  },
  'evidence.profile.followers.yes': 'Its profile said that it follows you ({date}).',
  'evidence.profile.followers.no': 'Its profile said that it doesn’t follow you ({date}).',
  'evidence.profile.following.yes': 'Its profile said that you follow it ({date}).',
  'evidence.profile.following.no': 'Its profile said that you don’t follow it ({date}).',
  'evidence.partial.followers':
    'Not seen among your followers yet. They were read {progress} on {date}, which proves nothing.',
  'evidence.partial.following':
    'Not seen in your following list yet. It was read {progress} on {date}, which proves nothing.',
  'evidence.unread.followers': 'Your followers haven’t been read yet.',
  'evidence.unread.following': 'The accounts you follow haven’t been read yet.',

  'reading.followers': 'Followers',
  'reading.following': 'Following',
  'reading.ownerFollowers': 'Followers of @{owner}',
  'reading.ownerFollowing': '@{owner} follows',
  'reading.ofExpected': '{seen} of {expected}',
  'reading.ofUnknown': '{seen} so far',
  'reading.whole': 'Read whole',
  'reading.partial': 'Read in part',
  'reading.never': 'Not read yet',
  'reading.live': 'Reading along now',
  'reading.at': '{date} ({ago})',
  'reading.hidden': {
    one: '{count} account of the profile’s count is hidden by Instagram, often because it is deactivated.',
    other: '{count} accounts of the profile’s count are hidden by Instagram, often because they are deactivated.',
  },
  'reading.lastWhole': 'Last read whole on {date}, with {seen} accounts.',
  'advice.capped': 'Instagram shows only part of this list. The rest stays unknown.',
  'advice.started-mid-list': 'The list was already open. Close it, open it again and scroll from the top.',
  'advice.not-finished': 'Scroll on to the end of the list, at your own pace.',
  'advice.not-finished.later': 'The end wasn’t reached. Open the list and scroll to the end.',
  'advice.count-unknown':
    'The end was reached, but the list’s length is unknown. Open the profile once, so that its count shows.',
  'advice.too-few-seen': 'Close the list, open it and scroll again to find the rest.',
  'advice.count-disagrees': 'This reading differs a lot from the one before. Read the list once more.',
  'advice.date-window': 'The export covers only some dates. Ask Instagram for “All time”.',
  'advice.parts-missing': 'A part of the export is missing. Add it, or ask for the export again.',

  'now.title': 'Now',
  'now.lists': 'Your lists',
  'now.otherLists': 'Other lists you opened',
  'now.next': 'Next step',
  'now.next.both':
    'Open your own profile on instagram.com, then your followers, and scroll to the end. Then do the same with following.',
  'now.next.followers': 'Your followers are still to be read. Open them on your profile and scroll to the end.',
  'now.next.following':
    'The accounts you follow are still to be read. Open “following” on your profile and scroll to the end.',
  'now.next.capped': 'Instagram shows only a part of one of your lists. What can be known from it is known.',
  'now.next.again': 'Your lists were last read {ago}. Read them again when you like.',
  'now.next.done': 'Both lists are read whole.',
  'now.seePeople': 'See who follows back',
  'now.openInstagram': 'Open instagram.com',
  'now.empty.title': 'Nothing read yet',
  'now.ownProfile': 'This is your own profile. Open followers or following here and Balik reads along.',
  'now.unmet': 'Balik hasn’t met @{username} in this account’s lists.',
  'now.viewerUnknown':
    'Balik can’t tell which account is logged in on this page, so it keeps nothing from it. Reload the page, or log in.',
  'now.viewerConflict':
    'This page names two different accounts as logged in. Balik keeps nothing until they agree; reload the page.',
  'now.loggedOut': 'Nobody is logged in on this page. Log in to Instagram to let Balik read along.',
  'now.otherViewer': 'This page is open as @{username}. What you see here belongs to another of your accounts.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': '{list}: read whole, {seen} accounts',

  'consent.title': 'Before you start',
  'consent.lead': 'Balik reads along while you open your own follower and following lists, and tells who follows back.',
  'consent.reads': 'What is read',
  'consent.reads.text':
    'Only what lists and profiles you open show: username, name, account number, and whether an account is private or verified. No pictures, no bios, no messages.',
  'consent.stays': 'Where it stays',
  'consent.stays.text':
    'In this browser, on this device. Nothing is sent anywhere, and you can delete all of it at any time.',
  'consent.never': 'What is never done',
  'consent.never.text':
    'Balik never clicks, scrolls, follows, unfollows or asks Instagram for anything. Private windows aren’t seen.',
  'consent.terms': 'Instagram’s terms',
  'consent.terms.text':
    'Instagram’s terms forbid collecting information in an automated way without permission. Reading along adds no request to yours, but it is not an authorisation: the decision is yours.',
  'consent.start': 'Start reading along',
  'consent.later': 'Not now',
  'consent.paused': 'All right. Nothing is read. You can come back to this page whenever you like.',
  'consent.failed': 'Your choice couldn’t be kept. Try again, or restart the browser.',

  'people.title': 'People',
  'people.statuses': 'Follow-back status',
  'people.search': 'Search by username or name',
  'people.sort': 'Sort',
  'people.sort.recent': 'Newest first',
  'people.sort.username': 'Username A–Z',
  'people.sort.name': 'Full name A–Z',
  'people.filters': 'Filters',
  'people.filtersOn': { one: 'Filters, {count} on', other: 'Filters, {count} on' },
  'people.filter.verified': 'Verified',
  'people.filter.private': 'Private',
  'people.filter.certainty': 'Certainty',
  'people.any': 'Any',
  'people.yes': 'Yes',
  'people.no': 'No',
  'people.clear': 'Clear search and filters',
  'people.shown': { one: '{count} person', other: '{count} people' },
  'people.asOf': 'as of {date}',
  'people.indexing': 'Getting names ready: {share}',
  'people.partial.followers':
    'Your followers were read {progress}: whoever is missing may simply not have been read yet.',
  'people.partial.following':
    'The accounts you follow were read {progress}: whoever is missing may simply not have been read yet.',
  'people.unread.followers': 'Your followers haven’t been read yet, so nobody is said not to follow you back.',
  'people.unread.following': 'The accounts you follow haven’t been read yet, so nobody is said to be waiting for you.',
  'people.explain.unknown':
    'These people were seen in one of your lists while the other wasn’t read whole. Balik accuses nobody on half a list.',
  'people.empty.title': 'Nobody here',
  'people.empty.mutual': 'When both lists are read, people who follow you and whom you follow stand here.',
  'people.empty.only-i-follow': 'Nobody you follow is known not to follow you back.',
  'people.empty.only-they-follow': 'Nobody is known to be waiting for you to follow back.',
  'people.empty.unknown': 'Balik knows where you stand with everybody it has seen.',
  'people.empty.search': 'Nobody in this list fits your search and filters.',
  'people.empty.unread': 'Open your followers on instagram.com and scroll to the end; then the accounts you follow.',
  'people.toNow': 'See what to read next',
  'people.most': 'The first {count} are listed. Search to find anyone else.',
  'person.verified': 'Verified',
  'person.private': 'Private',
  'person.open': 'Open @{username} on instagram.com',
  'person.newTab': 'opens in a new tab',
  'person.firstSeen': 'First seen on {date}',
  'person.alsoKnown': 'Earlier names: {names}',

  'problem.title': 'What Balik remembers can’t be opened',
  'problem.retry': 'Try again',
  'problem.newer-version':
    'It was written by a newer Balik than this one. Update the extension, then open this panel again. Nothing was changed.',
  'problem.blocked':
    'Another Balik window still holds an older version open. Close other Balik tabs and panels, then try again.',
  'problem.quota':
    'The disk is full, so nothing new is kept. What is here stays readable. Export it, then free some space.',
  'problem.cannot-open':
    'The browser could not open the database. Restart the browser and try again. Nothing was deleted.',
  'problem.closed': 'The browser closed the database. Try again.',
  'problem.aborted': 'The browser stopped reading half way. Try again.',
  'problem.outdated': 'Balik was just updated. Close this panel and open it again, and reload your Instagram tabs.',
  'problem.unknown': 'Something unexpected happened. Try again; if it stays, restart the browser.',

  ...enData,
  ...importEn,
} as const;
