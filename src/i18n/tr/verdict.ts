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

  'evidence.in.followers': 'Takipçilerin arasında ({date}).',
  'evidence.in.following': 'Takip ettiklerinin listesinde ({date}).',
  'evidence.in-between.followers': 'Takipçilerin arasında ({from} ile {date} arasında bir ara gösterildi).',
  'evidence.in-between.following': 'Takip ettiklerinin listesinde ({from} ile {date} arasında bir ara gösterildi).',
  'evidence.absent.followers': '{date} tarihinde sonuna kadar okunan {count} takipçin arasında yok.',
  'evidence.absent.following': '{date} tarihinde sonuna kadar okunan, takip ettiğin {count} hesap arasında yok.',
  'evidence.unnamed.followers': '{date} tarihli dışa aktarımındaki {count} takipçi arasında adı geçmiyor.',
  'evidence.unnamed.following': '{date} tarihli dışa aktarımındaki, takip ettiğin {count} hesap arasında adı geçmiyor.',
  'evidence.counted': 'Profil, öncesinde ve sonrasında tam bu kadar saydı: Saklı kimse yoktu.',
  'evidence.nothing-hidden': 'Profilindeki sayıya göre saklı kimse yoktu.',
  'evidence.at-most':
    'Bu listede olmayan {n} hesaptan en çok {count} tanesi, Instagram’ın sakladığı bir hesap olabilir.',
  'evidence.too-many.followers': '{date} tarihinde sonuna kadar okunan {count} takipçin arasında bulunamadı.',
  'evidence.too-many.following':
    '{date} tarihinde sonuna kadar okunan, takip ettiğin {count} hesap arasında bulunamadı.',
  'evidence.up-to': 'Ama bulunamayan {n} hesaptan en çok {h} tanesi, Instagram’ın sakladığı hesaplar olabilir.',
  'evidence.any-hidden': 'Ama bulunamayan {n} hesabın her biri, Instagram’ın sakladığı bir hesap olabilir.',
  'evidence.hidden-unknown': 'Ama bu listenin kaç hesabı sakladığını kimse bilmiyor.',
  'evidence.hidden-or-left.followers':
    '{date} tarihinde takipçilerin arasında yok. Instagram onu devre dışı veya silinmiş olarak adlandırıyor; bu, seni takip edip etmediğini söylemez.',
  'evidence.hidden-or-left.following':
    '{date} tarihinde takip ettiklerinin listesinde yok. Instagram onu devre dışı veya silinmiş olarak adlandırıyor; bu, onu takip edip etmediğini söylemez.',
  'evidence.in-neither': 'Listelerinin hiçbirinde yok ({date}): Daha fazlasını yalnızca profil söyleyebilir.',
  'evidence.in-neither.followers':
    '{date} tarihinde takipçilerin arasında yok, başka yerde de görülmedi: Daha fazlasını yalnızca profil söyleyebilir.',
  'evidence.in-neither.following':
    '{date} tarihinde takip ettiklerinin listesinde yok, başka yerde de görülmedi: Daha fazlasını yalnızca profil söyleyebilir.',
  'evidence.undated-export.followers':
    'Günü kesin olmayan bir dışa aktarımdaki takipçiler arasında adı geçmiyor: Ondan önce ya da sonra gelmiş veya gitmiş olabilir.',
  'evidence.undated-export.following':
    'Günü kesin olmayan bir dışa aktarımdaki takip ettiklerin arasında adı geçmiyor: Ondan önce ya da sonra takip etmiş olabilirsin.',
  'evidence.not-asked.followers':
    'Takipçi listen {date} tarihli; bu hesap o sırada henüz takip ettiklerinin listesinde değildi.',
  'evidence.not-asked.followers.do': 'Yeniden oku ya da profili aç.',
  'evidence.not-asked.following':
    'Takip ettiklerinin listesi {date} tarihli; bu hesap o sırada henüz takipçilerin arasında değildi.',
  'evidence.not-asked.following.do': 'Yeniden oku ya da profili aç.',
  'evidence.doubt.names-in-export': 'Dışa aktarım yalnızca adları bilir; ad değişikliği de aynı görünürdü.',
  'evidence.doubt.names-on-screen': 'Ekran yalnızca adları gösterir; ad değişikliği de aynı görünürdü.',
  'evidence.on-screen': 'Instagram’ın yanıtlarından değil, ekrandan okundu.',
  'evidence.doubt.known-by-name': 'Bu hesap yalnızca adıyla biliniyor; ad değişikliği de aynı görünürdü.',
  'evidence.profile.followers.yes': 'Profil, bu hesabın seni takip ettiğini söyledi ({date}).',
  'evidence.profile.followers.no': 'Profil, bu hesabın seni takip etmediğini söyledi ({date}).',
  'evidence.profile.following.yes': 'Profil, bu hesabı takip ettiğini söyledi ({date}).',
  'evidence.profile.following.no': 'Profil, bu hesabı takip etmediğini söyledi ({date}).',
  'evidence.missed.followers': 'Ondan sonra da takipçilerin arasında bulunamadı ({date}).',
  'evidence.missed.following': 'Ondan sonra da takip ettiklerinin listesinde bulunamadı ({date}).',
  'evidence.partial.followers':
    'Takipçilerin arasında henüz görülmedi. {date} tarihinde okunan: {progress}; bu bir şey kanıtlamaz.',
  'evidence.partial.following':
    'Takip ettiklerinin listesinde henüz görülmedi. {date} tarihinde okunan: {progress}; bu bir şey kanıtlamaz.',
  'evidence.partial-export.followers':
    '{date} tarihli dışa aktarımındaki takipçiler arasında adı geçmiyor. Hepsi orada olmayabilir, bu yüzden bu bir şey kanıtlamaz.',
  'evidence.partial-export.following':
    '{date} tarihli dışa aktarımındaki takip ettiklerin arasında adı geçmiyor. Hepsi orada olmayabilir, bu yüzden bu bir şey kanıtlamaz.',
  'evidence.unread.followers': 'Takipçilerin henüz bilinmiyor.',
  'evidence.unread.following': 'Takip ettiğin hesaplar henüz bilinmiyor.',

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
