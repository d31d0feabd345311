import { marks } from './marks';
import { panelNow } from './panel-now';
import { panelPeople } from './panel-people';
import { verdict } from './verdict';

/**
 * The source of every text. `{name}` is filled in; `count` chooses between `one` and `other`.
 * Tone: calm, plain, about lists and looks, never about blame.
 */
export const panel = {
  ...panelNow,
  ...panelPeople,
  'app.name': 'Balik',
  'app.skip': 'Skip to content',
  'app.views': 'Views',
  'app.loading': 'Opening your data …',
  'app.failed': 'This view can’t be shown',
  'app.failed.text': 'None of your data is lost, and the other views work. Try again.',
  'app.again': 'Try again',
  'nav.now': 'Now',
  'nav.people': 'People',
  'nav.history': 'History',
  'nav.insights': 'Insights',
  'nav.manners': 'Manners',
  'nav.data': 'Data',
  'nav.settings': 'Settings',
  'menu.more': 'More',
  'menu.more.masked': 'More, invented names are shown',
  'menu.print': 'Print',
  'menu.mask': 'Hide real names',
  'menu.mask.until': 'until the browser is closed',
  paused: 'Reading along is switched off: Balik saves nothing new.',
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
  'export.complete': 'From your export, complete',
  'export.partial': 'From your export, not complete',
  'export.unsure': 'From your export, perhaps not complete',
  'date.orLater': '{date} or later',
  'rest.lists': 'Instagram asked for a pause. Let your lists rest until {date}; nothing gets lost.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': {
    one: '{list}: read to the end, {count} account',
    other: '{list}: read to the end, {count} accounts',
  },
  'person.verified': 'Verified',
  'person.private': 'Private',
  'person.open': 'Open @{username} on instagram.com',
  'person.newTab': 'opens in a new tab',
  'person.firstSeen': 'First seen on {date}',
  'person.alsoKnown': 'Earlier names: {names}',

  ...verdict,
} as const;
