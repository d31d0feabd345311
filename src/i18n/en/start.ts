/** How to begin without scrolling: the file that Instagram makes. Its own words stand as its own interface has them. */
export const start = {
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
};
