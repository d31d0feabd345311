/** The follow-back lists: one name for one list, on its tile, above it, in the guide and wherever else it is named. */
export const listNames = {
  mutual: 'Follow each other',
  'only-i-follow': 'Not following back',
  'only-they-follow': 'You don’t follow back',
  neither: 'Don’t follow each other',
  unknown: 'Not known yet',
  'not-found': 'Not found',
  'too-early': 'Too early to tell',
} as const;
