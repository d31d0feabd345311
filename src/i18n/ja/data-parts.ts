import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'データの項目',
  'part.import': 'インポート',
  'part.export': 'エクスポート',
  'part.backup': 'バックアップ',
  'part.storage': 'ストレージ',
  'part.troubleshooting': 'トラブルシューティング',
};
