import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Liste',
  followLists: 'Takipçiler ve takip edilenler',
  back: 'Herkese dön',
  of: '{date} tarihli dışa aktarımındaki gibi.',
  none: 'En yeni dışa aktarımında böyle bir liste yok.',
  'requests-sent': 'Onları takip etmek için istek gönderdin ve o sırada yanıt gelmemişti.',
  'requests-recent':
    'Önceki haftalarda onları takip etmek için istek gönderdin. Bazıları o günden beri yanıtlamış olabilir.',
  'requests-received': 'Seni takip etmek için istek gönderdiler. Yanıtlayıp yanıtlamamak sana kalmış.',
  'recently-unfollowed': 'Önceki haftalarda onları takip etmeyi sen bıraktın.',
  'close-friends': 'Yakın arkadaşlarla paylaştıklarını görmeleri için onları seçtin.',
  favourites: 'Gönderileri önce gelsin diye onları favorilere ekledin.',
  blocked: 'Onları engelledin. Bunu ne Instagram ne de Balik onlara bildirir.',
  restricted: 'Onları kısıtladın: Gönderilerinin altına yazdıklarını yalnızca kendileri görür.',
  'removed-suggestions': 'Instagram onları önerdi, sen istemedin.',
  'hide-story-from': 'Hikâyeni görmemelerini seçtin.',
};
