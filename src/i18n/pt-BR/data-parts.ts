import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Partes de Dados',
  'part.import': 'Importar',
  'part.export': 'Exportar',
  'part.backup': 'Backup',
  'part.storage': 'Armazenamento',
  'part.troubleshooting': 'Solução de problemas',
};
