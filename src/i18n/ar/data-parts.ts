import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'أقسام البيانات',
  'part.import': 'استيراد',
  'part.export': 'تصدير',
  'part.backup': 'نسخة احتياطية',
  'part.storage': 'التخزين',
  'part.troubleshooting': 'حل المشكلات',
};
