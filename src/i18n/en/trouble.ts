/** The texts of what is shown when the archive cannot be opened or written to. */
export const trouble = {
  title: 'Your data can’t be opened',
  retry: 'Try again',
  'newer-version':
    'It was written by a newer Balik than this one. Update the extension, then open this panel again. Nothing was changed.',
  blocked: 'Another Balik window still holds an older version open. Close other Balik tabs and panels, then try again.',
  quota: 'The disk is full, so nothing new is saved. Free some space, then try again. Nothing was deleted.',
  'cannot-open': 'The browser could not open the database. Restart the browser and try again. Nothing was deleted.',
  closed: 'The browser closed the database. Try again.',
  aborted: 'The browser stopped reading halfway. Try again.',
  outdated: 'Balik was just updated. Close this panel and open it again, and reload your Instagram tabs.',
  unknown: 'Something unexpected happened. Try again; if it keeps happening, restart the browser.',

  'write.newer-version':
    'A newer Balik wrote what is stored here. It is shown, but nothing new is saved until you update.',
  'write.quota':
    'The disk is full, so nothing new is saved. What is here stays readable. Export it, then free some space.',
  'write.cannot-open': 'The browser cannot open the database just now, so nothing new is saved. Restart the browser.',
  'write.blocked': 'Another Balik window holds an older version open, so nothing new is saved. Close it.',

  deaf: 'Your Instagram tab was open before Balik started, so Balik cannot read along there. Reload that tab.',

  'access.gone':
    'Balik can’t read along on instagram.com: its permission for that site was taken back. What is saved stays here.',
  'access.allow': 'Allow it again',
  'access.again': 'Allowed again. Reload your Instagram tabs, and Balik reads along there.',

  'mend.title': 'If a restart did not help',
  'mend.text':
    'Do these in order. Nothing is deleted: what will not open stays where it is until you delete everything in Data.',
  'mend.save': 'Save what can still be read',
  'mend.saved': {
    one: '{count} row was saved.',
    other: '{count} rows were saved.',
  },
  'mend.lost': {
    one: '{count} could not be read.',
    other: '{count} could not be read.',
  },
  'mend.nothing': 'Nothing of it opens, so nothing could be saved.',
  'mend.back': 'Go on with a saved file',
  'mend.back.text': 'The file goes into a new database beside the one that will not open.',
  'mend.empty': 'Start empty',
  'mend.empty.text': 'Read your lists once more, or import your Instagram export.',
  'mend.busy': 'Working …',
  'mend.notOurs': 'This is not a file that Balik saved, or not a whole one. Nothing was changed.',
  'mend.newerFile': 'A newer Balik saved this file. Update the extension first. Nothing was changed.',
  'mend.failed': 'The browser cannot make a new database either. Restart the computer, then try again.',
} as const;
