/** The few words that stand in the page itself; kept apart, for the background hands them to the content script. */
export const marks = {
  statuses: {
    mutual: 'You follow each other',
    'only-i-follow': 'Doesn’t follow you back',
    'only-they-follow': 'You don’t follow back',
    neither: 'You don’t follow each other',
  },
  /** The same in few letters, for a row; the whole sentence is still there for who listens. */
  short: {
    mutual: 'Follow each other',
    'only-i-follow': 'Doesn’t follow back',
    'only-they-follow': 'You don’t follow back',
    neither: 'Don’t follow each other',
  },
  likely: 'likely',
  old: 'old data',
} as const;
