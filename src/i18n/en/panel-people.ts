import { listNames as lists } from './list-names';

/** What People says of its lists, part of what is there from the start: the English source. */
export const panelPeople = {
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Everybody here',

  'people.title': 'People',
  'people.statuses': 'Follow-back status',
  'people.search': 'Search by username or name',
  'people.search.short': 'Search',
  'people.sort': 'Sort',
  'people.sort.recent': 'Newly seen first',
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
  'people.many': 'Select several',
  'people.shown': { one: '{count} person', other: '{count} people' },
  'people.shownOf': { one: '{count} of {all} shown', other: '{count} of {all} shown' },
  'people.asOf': 'as of {date}',
  'people.indexing': 'Loading names: {share}',
  'people.partial.followers':
    'Your followers were read {progress}. Whoever is missing may simply not have been read yet.',
  'people.partial.following':
    'The accounts you follow were read {progress}. Whoever is missing may simply not have been read yet.',
  'people.cut.followers':
    'Instagram shows only part of your followers: {progress}. Whoever is missing may be in the rest.',
  'people.cut.following':
    'Instagram shows only part of the accounts you follow: {progress}. Whoever is missing may be in the rest.',
  'people.ended.followers':
    'Your followers were read to the end, and yet Instagram showed only {progress}. Whoever is missing may be among those it hides.',
  'people.ended.following':
    'The accounts you follow were read to the end, and yet Instagram showed only {progress}. Whoever is missing may be among those it hides.',
  'people.uncounted.followers':
    'Your followers were read to the end, {progress}, but how many there should be isn’t sure. Whoever is missing may be among those that Instagram hides.',
  'people.uncounted.following':
    'The accounts you follow were read to the end, {progress}, but how many there should be isn’t sure. Whoever is missing may be among those that Instagram hides.',
  'people.export.followers':
    'Your followers are known from your export of {date}. {window} So nobody is listed under “Not following back”.',
  'people.export.following':
    'The accounts you follow are known from your export of {date}. {window} So nobody is listed under “You don’t follow back”.',
  'people.unread.followers': 'Your followers aren’t known yet, so nobody is listed under “Not following back”.',
  'people.unread.following':
    'The accounts you follow aren’t known yet, so nobody is listed under “You don’t follow back”.',
  'people.explain.unknown':
    'These people are in one of your lists, and the other isn’t known in full. Balik accuses nobody on half a list.',
  'people.empty.title': 'Nobody here',
  'people.empty.mutual': 'Nobody you follow is known to follow you back yet.',
  'people.empty.only-i-follow': 'Nobody you follow is known not to follow you back.',
  'people.empty.only-they-follow': 'Nobody is known to follow you without you following back.',
  'people.empty.unknown': 'Balik knows this of everybody in your lists.',
  'people.empty.not-found':
    'This is for people whom a complete list lacks, though Instagram may be hiding them. There is nobody like that now.',
  'people.empty.too-early': 'Nobody you follow was followed that lately.',
  'people.empty.list': 'Nobody of this list is here.',
  'people.empty.search': 'Nobody in this list fits your search and filters.',
  'people.empty.unread': 'Open your followers on instagram.com and scroll to the end; then the accounts you follow.',
  'people.empty.unfound': {
    one: '{count} was not found in a list, but too many may be hidden by Instagram to say who doesn’t follow back.',
    other: '{count} were not found in a list, but too many may be hidden by Instagram to say who doesn’t follow back.',
  },
  'people.toNotFound': 'See who was not found',
  'people.toUnknown': {
    one: 'See the {count} not known yet',
    other: 'See the {count} not known yet',
  },
  'people.toNow': 'See what to do next',
  'people.most': 'The first {count} are listed. Search to find anyone else.',
} as const;
