import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': '@{username} ile aranızda karşılıklı takip var.',
  'verdict.only-i-follow': '@{username} hesabını takip ediyorsun, o seni geri takip etmiyor.',
  'verdict.only-i-follow.likely': '@{username} hesabını takip ediyorsun, o seni muhtemelen geri takip etmiyor.',
  'verdict.only-they-follow': '@{username} seni takip ediyor, sen geri takip etmiyorsun. Edip etmemek sana kalmış.',
  'verdict.neither': '@{username} ile aranızda takip yok.',
  'verdict.neither.likely': '@{username} ile aranızda muhtemelen takip yok.',
  'verdict.unknown': 'Balik, @{username} ile birbirinizi takip edip etmediğinizi henüz söyleyemiyor.',
  'verdict.too-early': '@{username} seni geri takip ediyor mu, söylemek için erken.',
  'verdict.too-many-hidden':
    'Balik, @{username} hesabını listelerinden birinde bulamadı ve bunun ne anlama geldiğini söyleyemiyor.',
  'verdict.hidden-or-left': '@{username} saklı ya da Instagram’dan ayrılmış.',
  'verdict.in-neither': '@{username} listelerinin hiçbirinde yok. Daha fazlasını yalnızca profil söyleyebilir.',
  'verdict.likely': 'Muhtemel',
  'verdict.certain': 'Kesin',
  'verdict.plain': 'Profilindeki sayıya göre saklı kimse yoktu',
  'verdict.asOf': '{date} itibarıyla ({ago})',
  'verdict.asOfDay': '{date} itibarıyla',
  'verdict.noDate': 'Henüz netleştiren bir şey yok',
  'verdict.old': 'Bu 90 günden eski.',
  'verdict.oldPerhaps': 'Bu 90 günden eski olabilir.',
  'verdict.old.do': 'Yenilemek için listelerini yeniden oku ya da yeni bir dışa aktarım alıp içe aktar.',
  'verdict.early.now': '7 günden kısa süredir takip ediyorsun. Henüz geri takip olmaması bir şey söylemez.',
  'verdict.early.then': 'Takipçi listenin tarihinde, 7 günden kısa süredir takip ediyordun.',
  'verdict.early.do': 'Bilmek için takipçilerini yeniden oku ya da daha yeni bir dışa aktarım alıp içe aktar.',
  'verdict.why': 'Bunu nereden biliyoruz',
  'verdict.timeline': 'Zaman çizelgesi',

  'bound.these': 'Bu {n} hesaptan en çok {count} tanesi, Instagram’ın sakladığı bir hesap olabilir.',
  'bound.lacked': 'Okunurken eksik olan {n} hesaptan en çok {count} tanesi Instagram tarafından saklanmış olabilir.',
  'bound.settle': 'Bir profili açmak netleştirir.',
  'bound.none': 'Profilinin saydığına göre saklı kimse yok ({date} itibarıyla).',
  'bound.counted': 'Saklı kimse yok: Profil, öncesinde ve sonrasında tam bunları saydı ({date}).',
  'bound.screen': '{bound} Ekrandan okundu.',
  'bound.export': '{date} tarihli dışa aktarımındaki adlara göre.',
  'bound.not-found.followers': '{count} hesap takipçilerin arasında bulunamadı',
  'bound.not-found.following': '{count} hesap takip ettiklerin arasında bulunamadı',
  'bound.up-to': '{found}; en çok {h} tanesi saklı olabilir.',
  'bound.any': '{found}; her biri saklı olabilir.',
  'bound.unknown': '{found}; kaçının saklı olabileceğini kimse bilmiyor.',
  'bound.too-early':
    'Onları 7 günden kısa süre önce ya da takipçi listenin tarihinden önceki 7 gün içinde takip ettin. Hâlâ geri takip edebilirler.',

  'surer.title': 'Bunu ne daha kesin kılar',
  'surer.read': 'Listeyi Instagram’da aç ve sonuna kadar kaydır.',
  'surer.open-profile': 'Kendi profilini aç ki Balik her listede kaç hesap olması gerektiğini görsün.',
  'surer.reopen-profile':
    'Bir saat içinde kendi profilini bir kez daha aç: Okumadan sonraki bir sayı bunu daha kesin kılar.',
  'surer.read-again': 'Listeyi bir kez daha kaydır: Atlanan satırlar o zaman görünür.',
  'surer.visit-one': 'Birinin profilini aç: O kişi için netleştirir.',
  'surer.visit-this': 'Bu profili aç: Netleştirir.',
  'surer.bring-export':
    'Instagram verilerini “Her zaman” aralığıyla içe aktar: İki listedeki herkesin adı orada geçer.',
  'surer.rest': 'Instagram ara verilmesini istedi: Orada bir şey açmadan önce {date} tarihine kadar bekle.',
};
