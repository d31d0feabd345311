/** The parts of Data: the English source. */
export const dataParts = {
  parts: 'Parts of Data',
  'part.all': 'All',
  'part.import': 'Import',
  'part.export': 'Export',
  'part.backup': 'Backup',
  'part.preferences': 'Preferences',
  'part.troubleshooting': 'Troubleshooting',
  'part.delete': 'Delete',
} as const;
