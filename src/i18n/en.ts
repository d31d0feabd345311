import { enData } from './en-data';
import { enVerdict } from './en-verdict';
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
  'app.failed': 'This view can’t be shown',
  'app.failed.text': 'Nothing that Balik remembers is lost, and the other views are open. Try again.',
  'app.again': 'Try again',
  'nav.now': 'Now',
  'nav.people': 'People',
  'nav.history': 'History',
  'nav.insights': 'Insights',
  'nav.manners': 'Manners',
  'nav.data': 'Data',
  'viewer.label': 'Your account',
  'viewer.unnamed': 'Account {id}',
  close: 'Close',
  picture: 'Save as picture',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Not known yet',
  'status.not-found': 'Not found',
  'status.too-early': 'Too early to tell',
  'tab.mutual': 'Follow each other',
  'tab.only-i-follow': 'Not following back',
  'tab.only-they-follow': 'Waiting for you',
  'tab.unknown': 'Not known yet',
  'tab.not-found': 'Not found',
  'tab.too-early': 'Too early to tell',
  'tab.neither': 'Neither follows',
  'tab.all': 'Everybody here',

  'reading.followers': 'Followers',
  'reading.following': 'Following',
  'reading.ownerFollowers': 'Followers of @{owner}',
  'reading.ownerFollowing': '@{owner} follows',
  'reading.ofExpected': '{seen} of {expected}',
  'reading.ofUnknown': '{seen} so far',
  'reading.named': '{seen} in your export',
  'reading.export.whole': 'From your export, complete',
  'reading.export.partial': 'From your export, in part',
  'reading.window': 'Holds only follows from {from} to {to}.',
  'reading.window.possible':
    'Its oldest follow is of {from}. If you didn’t ask for “All time”, older ones are missing.',
  'reading.window.unknown': 'It doesn’t hold all of them.',
  'reading.whole': 'Read whole',
  'reading.partial': 'Read in part',
  'reading.never': 'Not read yet',
  'reading.live': 'Reading along now',
  'reading.at': '{date} ({ago})',
  'reading.hidden': {
    one: '{count} account of the profile’s count didn’t show. Instagram hides some, often because they are deactivated.',
    other:
      '{count} accounts of the profile’s count didn’t show. Instagram hides some, often because they are deactivated.',
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
  'advice.other-list-missing':
    'The export holds this list alone. Choose the whole ZIP, or read the list on instagram.com.',
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
  'now.next.access': 'Allow Balik on instagram.com again first, above. Then it can read along once more.',
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
  'people.many': 'Note for many',
  'people.shown': { one: '{count} person', other: '{count} people' },
  'people.asOf': 'as of {date}',
  'people.indexing': 'Getting names ready: {share}',
  'people.partial.followers':
    'Your followers were read {progress}: whoever is missing may simply not have been read yet.',
  'people.partial.following':
    'The accounts you follow were read {progress}: whoever is missing may simply not have been read yet.',
  'people.export.followers':
    'Your followers are known from your export of {date}. {window} So nobody is said not to follow you back.',
  'people.export.following':
    'The accounts you follow are known from your export of {date}. {window} So nobody is said to be waiting for you.',
  'people.unread.followers': 'Your followers haven’t been read yet, so nobody is said not to follow you back.',
  'people.unread.following': 'The accounts you follow haven’t been read yet, so nobody is said to be waiting for you.',
  'people.explain.unknown':
    'These people were seen in one of your lists while the other wasn’t read whole. Balik accuses nobody on half a list.',
  'people.empty.title': 'Nobody here',
  'people.empty.mutual': 'When both lists are read, people who follow you and whom you follow stand here.',
  'people.empty.only-i-follow': 'Nobody you follow is known not to follow you back.',
  'people.empty.only-they-follow': 'Nobody is known to be waiting for you to follow back.',
  'people.empty.unknown': 'Balik knows where you stand with everybody it has seen.',
  'people.empty.not-found': 'Nobody is left of whom that is so.',
  'people.empty.too-early': 'Nobody is left of whom that is so.',
  'people.empty.list': 'Nobody of this list is here.',
  'people.empty.search': 'Nobody in this list fits your search and filters.',
  'people.empty.unread': 'Open your followers on instagram.com and scroll to the end; then the accounts you follow.',
  'people.empty.unfound': {
    one: '{count} was not found in a list, but too many may be hidden to say that anybody doesn’t follow you back.',
    other: '{count} were not found in a list, but too many may be hidden to say that anybody doesn’t follow you back.',
  },
  'people.toNotFound': 'See who was not found',
  'people.toNow': 'See what to read next',
  'people.most': 'The first {count} are listed. Search to find anyone else.',
  'person.verified': 'Verified',
  'person.private': 'Private',
  'person.open': 'Open @{username} on instagram.com',
  'person.newTab': 'opens in a new tab',
  'person.firstSeen': 'First seen on {date}',
  'person.alsoKnown': 'Earlier names: {names}',

  ...enVerdict,
  ...enData,
  ...importEn,
} as const;
