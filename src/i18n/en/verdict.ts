/** The texts of verdicts, of what they rest on and of how sure lists are: part of the English source. */
export const verdict = {
  'verdict.likely': 'Likely',
  'verdict.old': 'This is more than 90 days old.',

  'bound.these': {
    one: 'At most {count} of these {n} may be listed wrongly: Instagram doesn’t show every account.',
    other: 'At most {count} of these {n} may be listed wrongly: Instagram doesn’t show every account.',
  },
  'bound.lacked': {
    one: 'At most {count} of the {n} missing when it was read may be hidden by Instagram.',
    other: 'At most {count} of the {n} missing when it was read may be hidden by Instagram.',
  },
  'bound.settle': 'Opening a profile settles it.',
  'bound.none': 'Your profile says the same number, so nobody is missing (as of {date}).',
  'bound.counted': 'Your profile counted exactly these, before and after, so nobody is missing ({date}).',
  'bound.screen': '{bound} Read from the screen.',
  'bound.export': 'By the names in your export of {date}.',
  'bound.not-found.followers': {
    one: '{count} not found among your followers',
    other: '{count} not found among your followers',
  },
  'bound.not-found.following': {
    one: '{count} not found among those you follow',
    other: '{count} not found among those you follow',
  },
  'bound.up-to': '{found}; up to {h} of them may be there all the same.',
  'bound.any': '{found}; any of them may be there all the same.',
  'bound.unknown': '{found}; nobody knows how many of them are there all the same.',
  'bound.too-early':
    'On the date of your followers list you had followed them for less than 7 days. They may still follow back.',

  'surer.title': 'What makes it surer',
  'surer.read': 'Open the list on Instagram and scroll to the end.',
  'surer.open-profile': 'Open your own profile, so that Balik sees how many each list should hold.',
  'surer.reopen-profile':
    'Open your own profile once more, within the hour: if it still says the same numbers, the answer is surer.',
  'surer.reopen-here':
    'Reload your profile on Instagram once, within the hour: if it still says the same numbers, the answer is surer.',
  'surer.reload-confirms':
    'If you like, reload your profile on Instagram within the hour: the same numbers confirm that nothing changed meanwhile.',
  'surer.reopen-confirms':
    'If you like, open your profile again within the hour: the same numbers confirm that nothing changed meanwhile.',
  'surer.read-again': 'Scroll through the list once more: rows that were skipped show then.',
  'surer.visit-one': 'Open somebody’s profile: it settles that one person.',
  'surer.visit-this': 'Open this profile: it settles it.',
  'surer.bring-export': 'Import your Instagram export, of “All time”: it names everybody in both lists.',
  'surer.rest': 'Instagram asked for a pause: wait until {date} before you open anything there.',
} as const;
