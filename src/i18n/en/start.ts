/**
 * How to begin: what is asked before all else, and how to go without scrolling, by the file that Instagram makes, whose
 * words stand as Instagram’s own interface has them.
 */
export const start = {
  'consent.title': 'See who follows you back',
  'consent.lead': 'Balik reads along while you open your own follower and following lists, and tells who follows back.',
  'consent.picture':
    'How Balik answers: a list of people, each with a sign and words such as “Not following back” or “Follow each other”, and below it a sentence on one of them with its evidence.',
  'consent.picture.evidence': 'Not among your {count} followers, read to the end today.',
  'consent.reads': 'What is read',
  'consent.reads.text':
    'Only what lists and profiles you open show: username, name, account number, private or verified. No pictures, bios or messages.',
  'consent.stays': 'Where it stays',
  'consent.stays.text':
    'In this browser, on this device. Nothing is sent anywhere, and you can delete all of it at any time.',
  'consent.never': 'What is never done',
  'consent.never.text':
    'Balik never clicks, scrolls, follows, unfollows or asks Instagram for anything. Private windows aren’t seen.',
  'consent.terms': 'Instagram’s terms',
  'consent.terms.text':
    'Instagram’s terms forbid collecting information in an automated way without permission. Balik sends no requests of its own, but that is no permission: the decision is yours.',
  'consent.start': 'Start reading along',
  'consent.later': 'Not now',
  'consent.paused': 'Balik is off',
  'consent.paused.how':
    'Nothing is read until you press Start. To start later, click Balik in the browser’s toolbar; it may be behind the puzzle piece.',
  'consent.again': 'What Balik does',
  'consent.failed': 'Couldn’t save your choice. Try again, or restart the browser.',

  'file.title': 'Or import the file that Instagram makes: no scrolling, with dates',
  'file.where':
    'On Instagram: Settings, “Accounts Center”, “Your information and permissions”, “Export your information”.',
  'file.create': '“Create export”, choose your profile, then “Export to device”.',
  'file.what': '“Customize information”: “Followers and following”, under Connections.',
  'file.when': '“Date range”: “All time”. Otherwise older follows are missing.',
  'file.format': '“Format”: JSON. Then “Start export”.',
  'file.wait': 'Instagram tells you when the file is ready. Download it and import it as it is, a ZIP.',
  'file.import': 'Import the file',
  'file.ask': 'Ask Instagram for it',
} as const;
