import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Karşılıklı takip',
  'only-i-follow': 'Geri takip etmeyenler',
  'only-they-follow': 'Geri takip etmiyorsun',
  neither: 'Takip yok',
  unknown: 'Henüz bilinmiyor',
  'not-found': 'Bulunamayanlar',
  'too-early': 'Söylemek için erken',
};
