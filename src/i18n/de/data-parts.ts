import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Bereiche von Daten',
  'part.import': 'Import',
  'part.export': 'Export',
  'part.backup': 'Sicherung',
  'part.storage': 'Speicher',
  'part.troubleshooting': 'Fehlerbehebung',
};
