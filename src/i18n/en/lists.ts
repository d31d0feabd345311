/** The texts of the lists beside followers and following, as People shows them: the English source. */
export const lists = {
  filter: 'List',
  followLists: 'Followers and following',
  back: 'Back to everybody',
  of: 'As your export of {date} has it.',
  none: 'Your newest export has no such list.',
  'requests-sent': 'You asked to follow them, and they had not answered then.',
  'requests-recent': 'You asked to follow them in the weeks before. Some may have answered since.',
  'requests-received': 'They asked to follow you. Answering, or not, is up to you.',
  'recently-unfollowed': 'You stopped following them yourself, in the weeks before.',
  'close-friends': 'You chose them to see what you share with close friends.',
  favourites: 'You marked them so that their posts come first.',
  blocked: 'You blocked them. They aren’t told, neither by Instagram nor by Balik.',
  restricted: 'You restricted them: only they see what they write under your posts.',
  'removed-suggestions': 'Instagram suggested them, and you said no.',
  'hide-story-from': 'You chose that they don’t see your story.',
} as const;
