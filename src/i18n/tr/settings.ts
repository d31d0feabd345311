import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Ayarlar',
  look: 'Görünüm',
  language: 'Dil',
  'language.auto': 'Tarayıcıdaki gibi',
  'language.share': '{name}, {share} çevrildi',
  theme: 'Tema',
  'theme.auto': 'Sistemdeki gibi',
  'theme.light': 'Açık',
  'theme.dark': 'Koyu',
  instagram: 'Instagram’da',
  reading: 'Birlikte okuma',
  'reading.text': 'Kapalıyken Balik yeni bir şey kaydetmez. Kayıtlı olan kalır.',
  marks: 'Instagram’daki işaretler',
  'marks.text': 'instagram.com’da adların yanında birkaç kelime.',
  news: 'Simgedeki sayı',
  'news.text': 'Bir okumadan sonra kaç hesabın yeni olduğu veya artık bulunamadığı. Paneli açtığında kaybolur.',
  hints: 'İpuçları',
  keyboard: 'Klavye',
  'keys.reason': 'Neden: {reason}',
  'keys.hide': 'Bu listeden gizle',
  'keys.rows': 'Kişiler’de satırdan satıra',
  'keys.close': 'Kapat',
};
