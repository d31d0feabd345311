/** The few words that stand in the page itself; kept apart, for the background hands them to the content script. */
export const marks = {
  statuses: {
    mutual: 'You follow each other',
    'only-i-follow': 'Doesn’t follow you back',
    'only-they-follow': 'You don’t follow back',
    neither: 'You don’t follow each other',
  },
  /** The same in few letters, where the sentence has no room; it is still there for who listens. */
  short: {
    mutual: 'Mutual',
    'only-i-follow': 'No follow-back',
    'only-they-follow': 'You don’t follow',
    neither: 'Neither follows',
  },
  /** What is likely, where the short words and “likely” have no room beside one another. */
  likelyShort: {
    mutual: 'Likely mutual',
    'only-i-follow': 'Likely doesn’t',
    'only-they-follow': 'You likely don’t',
    neither: 'Likely neither',
  },
  likely: 'likely',
  old: 'old data',
  likelyAndOld: 'likely, old data',
} as const;
