import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

export const manners: TranslationOf<typeof english> = {
  title: 'Görgü',
  hints: 'İpuçları',
  'hints.title': 'Şu anki ipuçları',
  'hints.looking': 'Listelerin gözden geçiriliyor…',
  'hints.none': 'Şu an ipucu yok.',
  'hints.none.text': 'İpuçları, listelerin okununca belirir.',
  'hints.more': '{count} ipucu daha',
  'hints.quiet': 'Sakin mod açık, bu yüzden burada bir şey gösterilmiyor.',
  'hints.names': '{count} kişi daha göster',
  'hints.snoozed': '30 gün boyunca gizlendi.',
  'hints.muted': 'Bu ipucu bir daha gösterilmeyecek.',
  'hints.failed': 'Kaydedilemedi. Tekrar dene.',
  'left.title': 'Kapattığın ipuçları',
  'left.text': 'İstediğin zaman yeniden gösterebilirsin.',
  'left.muted': 'Hiç gösterilmiyor',
  'left.about': '{title}: @{username}',
  'left.many': '{title}: {count} kişi',
  'settings.title': 'İpucu ayarları',
  business: 'İşletme modu',
  'business.text':
    'Hedef kitle etiketleri önce gelir, etiketsiz yeni bir takipçi ipucu getirir ve Analiz, notlarının öncesini ve sonrasını karşılaştırır.',
  keys: 'Klavye kısayolları',
  'keys.text':
    '1 ile 5 arasındaki tuşlar gösterilen profile bir neden ekler, K onu listeden gizler. Yazarken kapalıdır.',
  'guide.title': 'Geri takip rehberi',
  'guide.text': 'Geri takip nedir, insanlar neden yapar ve nasıl iyi yapılır. Altı kısa bölüm.',
  'guide.see': 'Balik’te gör',
};
