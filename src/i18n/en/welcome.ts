/** What the page after install says, fetched by that page alone: the English source. */
export const welcome = {
  title: 'Balik is installed',
  about:
    'Balik tells you who follows you back on Instagram, since when, and how sure that is. It reads along while you open your own follower and following lists. It never clicks, scrolls or sends anything, and what it reads stays in this browser.',
  pin: 'Pin the icon',
  'pin.chrome': 'Press the puzzle piece in the toolbar, then the pin beside Balik.',
  'pin.edge': 'Press the puzzle piece in the toolbar, then the eye beside Balik.',
  // In quotes what the browser itself says, in this language.
  'pin.firefox': 'Press the puzzle piece in the toolbar, then the gear beside Balik, and choose “Pin to Toolbar”.',
  open: 'Open the panel',
  'open.text': 'Press the icon, and the panel opens beside the page. Or open it here:',
  'open.now': 'Open Balik',
  start: 'Press Start',
  'start.text': 'Nothing is read before you press “Start reading along” in the panel.',
  instagram: 'Open instagram.com',
  others: 'In another browser',
  remove: 'If you remove Balik',
  'remove.text':
    'Everything it saved is deleted with it. Your browser may keep its own traces: visits to Balik’s pages in the history, and in Firefox the place of the button. Files you exported stay where you saved them.',
} as const;
