import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Partes de Datos',
  'part.import': 'Importar',
  'part.export': 'Exportar',
  'part.backup': 'Copia de seguridad',
  'part.storage': 'Almacenamiento',
  'part.troubleshooting': 'Solución de problemas',
};
