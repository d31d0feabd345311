/** What Balik expects of instagram.com and finds there. The English source. */
export const pulseEn = {
  title: 'How well Balik understands Instagram',
  intro:
    'When Instagram changes, the part that no longer fits rests, and says so here. What you have already read stays as it is.',
  none: 'Nothing to tell yet. Open a profile or a list on instagram.com.',
  fine: 'Everything that was looked for was found.',
  resting: 'Instagram has changed here. Resting since {day}; Balik looks again once a day.',
  unread:
    'Instagram has changed here. Not understood since {day}: nothing of it is kept. Balik goes on with the first answer it understands again.',
  works: 'Still works: {parts}.',
  missed: 'Last found {day}; not found {count} times since.',
  never: 'Not found yet.',
  found: 'Found {found} of {expected} times.',
  'part.profile-name': 'The name on a profile (marks there)',
  'part.header-counts': 'The counts on a profile (how long a list should be)',
  'part.list-rows': 'The rows of an open list (marks there)',
  'part.list-dialog': 'The window of an open list',
  'part.hover-card': 'The card over a name (marks there)',
  'part.lists': 'The answers that fill the lists (what Balik reads)',
  'part.followers-lists': 'The answers that fill followers lists (what Balik reads)',
  'part.following-lists': 'The answers that fill following lists (what Balik reads)',
  'part.profiles': 'The answers about a profile',
  'part.ties': 'The answers about follows',
  'part.other': 'Another part: {name}',
  'count.same': 'Followers you don’t follow back: Instagram counted {said} on {day}, and so does Balik.',
  'count.differs':
    'Followers you don’t follow back: Instagram counted {said} on {day}, Balik {own}; {count} apart. Both lists change while they are read, so a small difference is nobody’s fault.',
  report: 'A report without names',
  'report.text':
    'Counts per part and day; no usernames, no numbers of accounts. Copy it if you want to tell somebody that Balik needs mending.',
  places: 'Show marks',
  'places.profile': 'On profiles',
  'places.rows': 'On the rows of lists',
  'places.hover': 'On the card over a name',
} as const;
