import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Muhtemel',
  'verdict.old': 'Bu 90 günden eski.',

  'bound.these': 'Bu {n} hesaptan en çok {count} tanesi yanlışlıkla burada olabilir: Instagram her hesabı göstermez.',
  'bound.lacked': 'Okunurken eksik olan {n} hesaptan en çok {count} tanesi Instagram tarafından saklanmış olabilir.',
  'bound.settle': 'Bir profili açmak netleştirir.',
  'bound.none': 'Profilin de aynı sayıyı gösteriyordu, yani eksik kimse yok ({date} itibarıyla).',
  'bound.counted': 'Profilin, öncesinde ve sonrasında tam bunları saydı, yani eksik kimse yok ({date}).',
  'bound.screen': '{bound} Ekrandan okundu.',
  'bound.export': '{date} tarihli dışa aktarımındaki adlara göre.',
  'bound.not-found.followers': '{count} hesap takipçilerin arasında bulunamadı',
  'bound.not-found.following': '{count} hesap takip ettiklerin arasında bulunamadı',
  'bound.up-to': '{found}; en çok {h} tanesi yine de orada olabilir.',
  'bound.any': '{found}; her biri yine de orada olabilir.',
  'bound.unknown': '{found}; kaçının yine de orada olduğunu kimse bilmiyor.',
  'bound.too-early':
    'Takipçi listenin tarihinde onları 7 günden kısa süredir takip ediyordun. Hâlâ geri takip edebilirler.',

  'surer.title': 'Bunu ne daha kesin kılar',
  'surer.read': 'Listeyi Instagram’da aç ve sonuna kadar kaydır.',
  'surer.open-profile': 'Kendi profilini aç ki Balik her listede kaç hesap olması gerektiğini görsün.',
  'surer.reopen-profile': 'Bir saat içinde kendi profilini bir kez daha aç: Sayılar aynıysa yanıt daha kesindir.',
  'surer.reopen-here': 'Instagram’daki profilini bir saat içinde bir kez yenile: Sayılar aynıysa yanıt daha kesindir.',
  'surer.reload-confirms':
    'İstersen Instagram’daki profilini bir saat içinde yenile: Aynı sayılar, bu arada bir şeyin değişmediğini doğrular.',
  'surer.reopen-confirms':
    'İstersen profilini bir saat içinde yeniden aç: Aynı sayılar, bu arada bir şeyin değişmediğini doğrular.',
  'surer.read-again': 'Listeyi bir kez daha kaydır: Atlanan satırlar o zaman görünür.',
  'surer.visit-one': 'Birinin profilini aç: O kişi için netleştirir.',
  'surer.visit-this': 'Bu profili aç: Netleştirir.',
  'surer.bring-export':
    'Instagram verilerini “Her zaman” aralığıyla içe aktar: İki listedeki herkesin adı orada geçer.',
  'surer.rest': 'Instagram ara verilmesini istedi: Orada bir şey açmadan önce {date} tarihine kadar bekle.',
};
