import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'डेटा के हिस्से',
  'part.import': 'इंपोर्ट',
  'part.export': 'एक्सपोर्ट',
  'part.backup': 'बैकअप',
  'part.storage': 'स्टोरेज',
  'part.troubleshooting': 'समस्या का हल',
};
