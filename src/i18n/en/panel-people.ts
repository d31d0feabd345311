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

  'people.statuses': 'Follow-back status',
  'people.toNotFound': 'See who was not found',
  'people.toNow': 'See what to do next',
} as const;
