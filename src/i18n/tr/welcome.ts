import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik kuruldu',
  about:
    'Balik, Instagram’da seni kimin geri takip ettiğini, ne zamandan beri ettiğini ve bunun ne kadar kesin olduğunu söyler. Sen kendi takipçi ve takip listelerini açarken seninle birlikte okur. Asla tıklamaz, kaydırmaz ve hiçbir şey göndermez; okudukları bu tarayıcıda kalır.',
  pin: 'Simgeyi sabitle',
  'pin.chrome': 'Araç çubuğundaki yapboz parçasına, ardından Balik’in yanındaki raptiyeye bas.',
  'pin.edge': 'Araç çubuğundaki yapboz parçasına, ardından Balik’in yanındaki göze bas.',
  'pin.firefox':
    'Araç çubuğundaki yapboz parçasına, ardından Balik’in yanındaki dişli çarka bas ve “Araç çubuğuna sabitle”yi seç.',
  open: 'Paneli aç',
  'open.text': 'Simgeye bas, panel sayfanın yanında açılır. Ya da buradan aç:',
  'open.now': 'Balik’i aç',
  start: 'Okumayı başlat',
  'start.text': 'Panelde “Birlikte okumaya başla” düğmesine basmadan önce hiçbir şey okunmaz.',
  instagram: 'instagram.com’u aç',
  others: 'Başka bir tarayıcıda',
  remove: 'Balik’i kaldırırsan',
  'remove.text':
    'Kaydettiği her şey onunla birlikte silinir. Tarayıcı kendi izlerini saklayabilir: geçmişte Balik sayfalarına yapılan ziyaretler, Firefox’ta da düğmenin yeri. Dışa aktardığın dosyalar kaydettiğin yerde durur.',
};
