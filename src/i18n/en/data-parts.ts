/** The parts of Data: the English source. */
export const dataParts = {
  parts: 'Parts of Data',
  'part.import': 'Import',
  'part.export': 'Export',
  'part.backup': 'Backup',
  'part.storage': 'Storage',
  'part.troubleshooting': 'Troubleshooting',
} as const;
