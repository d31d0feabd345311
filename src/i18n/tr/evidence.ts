import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': '@{username} ile aranızda karşılıklı takip var.',
  'verdict.only-i-follow': '@{username} hesabını takip ediyorsun, o seni geri takip etmiyor.',
  'verdict.only-i-follow.likely': '@{username} hesabını takip ediyorsun, o seni muhtemelen geri takip etmiyor.',
  'verdict.only-they-follow': '@{username} seni takip ediyor, sen geri takip etmiyorsun. Edip etmemek sana kalmış.',
  'verdict.neither': '@{username} ile aranızda takip yok.',
  'verdict.neither.likely': '@{username} ile aranızda muhtemelen takip yok.',
  'verdict.unknown': 'Balik, @{username} ile birbirinizi takip edip etmediğinizi henüz söyleyemiyor.',
  'verdict.too-early': '@{username} seni geri takip ediyor mu, söylemek için erken.',
  'verdict.too-many-hidden.followers':
    '@{username} hesabını takip ediyorsun. Onun seni takip edip etmediği bilinmiyor.',
  'verdict.too-many-hidden.following': '@{username} seni takip ediyor. Senin onu takip edip etmediğin bilinmiyor.',
  'verdict.hidden-or-left': '@{username} saklı ya da Instagram’dan ayrılmış.',
  'verdict.in-neither': '@{username} listelerinin hiçbirinde yok. Daha fazlasını yalnızca profil söyleyebilir.',
  'verdict.certain': 'Kesin',
  'verdict.plain': 'Profilindeki sayıya göre saklı kimse yoktu',
  'verdict.asOf': '{date} itibarıyla ({ago})',
  'verdict.asOfDay': '{date} itibarıyla',
  'verdict.noDate': 'Henüz netleştiren bir şey yok',
  'verdict.oldPerhaps': 'Bu 90 günden eski olabilir.',
  'verdict.old.do': 'Yenilemek için listelerini yeniden oku ya da yeni bir dışa aktarım alıp içe aktar.',
  'verdict.early.now': '7 günden kısa süredir takip ediyorsun. Henüz geri takip olmaması bir şey söylemez.',
  'verdict.early.then': 'Takipçi listenin tarihinde, 7 günden kısa süredir takip ediyordun.',
  'verdict.early.do': 'Bilmek için takipçilerini yeniden oku ya da daha yeni bir dışa aktarım alıp içe aktar.',
  'verdict.why': 'Bunu nereden biliyoruz',
  'verdict.known': 'Bildiklerimiz',
  'verdict.timeline': 'Zaman çizelgesi',

  'in.followers': 'Takipçilerin arasında ({date}).',
  'in.following': 'Takip ettiklerinin listesinde ({date}).',
  'in-between.followers': 'Takipçilerin arasında ({from} ile {date} arasında bir ara gösterildi).',
  'in-between.following': 'Takip ettiklerinin listesinde ({from} ile {date} arasında bir ara gösterildi).',
  'absent.followers': '{date} tarihinde sonuna kadar okunan {count} takipçin arasında yok.',
  'absent.following': '{date} tarihinde sonuna kadar okunan, takip ettiğin {count} hesap arasında yok.',
  'unnamed.followers': '{date} tarihli dışa aktarımındaki {count} takipçi arasında adı geçmiyor.',
  'unnamed.following': '{date} tarihli dışa aktarımındaki, takip ettiğin {count} hesap arasında adı geçmiyor.',
  counted: 'Profil, öncesinde ve sonrasında tam bu kadar saydı: Saklı kimse yoktu.',
  'nothing-hidden': 'Profilindeki sayıya göre saklı kimse yoktu.',
  'at-most': 'Bu listede olmayan {n} hesaptan en çok {count} tanesi, Instagram’ın sakladığı bir hesap olabilir.',
  'too-many.followers': '{date} tarihinde sonuna kadar okunan {count} takipçin arasında bulunamadı.',
  'too-many.following': '{date} tarihinde sonuna kadar okunan, takip ettiğin {count} hesap arasında bulunamadı.',
  'up-to': 'Ama bulunamayan {n} hesaptan en çok {h} tanesi, Instagram’ın sakladığı hesaplar olabilir.',
  'any-hidden': 'Ama bulunamayan {n} hesabın her biri, Instagram’ın sakladığı bir hesap olabilir.',
  'hidden-unknown': 'Ama bu listenin kaç hesabı sakladığını kimse bilmiyor.',
  'hidden-or-left.followers':
    '{date} tarihinde takipçilerin arasında yok. Instagram onu devre dışı veya silinmiş olarak adlandırıyor; bu, seni takip edip etmediğini söylemez.',
  'hidden-or-left.following':
    '{date} tarihinde takip ettiklerinin listesinde yok. Instagram onu devre dışı veya silinmiş olarak adlandırıyor; bu, onu takip edip etmediğini söylemez.',
  'in-neither': 'Listelerinin hiçbirinde yok ({date}): Daha fazlasını yalnızca profil söyleyebilir.',
  'in-neither.followers':
    '{date} tarihinde takipçilerin arasında yok, başka yerde de görülmedi: Daha fazlasını yalnızca profil söyleyebilir.',
  'in-neither.following':
    '{date} tarihinde takip ettiklerinin listesinde yok, başka yerde de görülmedi: Daha fazlasını yalnızca profil söyleyebilir.',
  'undated-export.followers':
    'Günü kesin olmayan bir dışa aktarımdaki takipçiler arasında adı geçmiyor: Ondan önce ya da sonra gelmiş veya gitmiş olabilir.',
  'undated-export.following':
    'Günü kesin olmayan bir dışa aktarımdaki takip ettiklerin arasında adı geçmiyor: Ondan önce ya da sonra takip etmiş olabilirsin.',
  'not-asked.followers':
    'Takipçi listen {date} tarihli; bu hesap o sırada henüz takip ettiklerinin listesinde değildi.',
  'not-asked.followers.do': 'Yeniden oku ya da profili aç.',
  'not-asked.following':
    'Takip ettiklerinin listesi {date} tarihli; bu hesap o sırada henüz takipçilerin arasında değildi.',
  'not-asked.following.do': 'Yeniden oku ya da profili aç.',
  'doubt.names-in-export': 'Dışa aktarım yalnızca adları bilir; ad değişikliği de aynı görünürdü.',
  'doubt.names-on-screen': 'Ekran yalnızca adları gösterir; ad değişikliği de aynı görünürdü.',
  'on-screen': 'Instagram’ın yanıtlarından değil, ekrandan okundu.',
  'doubt.known-by-name': 'Bu hesap yalnızca adıyla biliniyor; ad değişikliği de aynı görünürdü.',
  'profile.followers.yes': 'Profil, bu hesabın seni takip ettiğini söyledi ({date}).',
  'profile.followers.no': 'Profil, bu hesabın seni takip etmediğini söyledi ({date}).',
  'profile.following.yes': 'Profil, bu hesabı takip ettiğini söyledi ({date}).',
  'profile.following.no': 'Profil, bu hesabı takip etmediğini söyledi ({date}).',
  'missed.followers': 'Ondan sonra da takipçilerin arasında bulunamadı ({date}).',
  'missed.following': 'Ondan sonra da takip ettiklerinin listesinde bulunamadı ({date}).',
  'partial.followers':
    'Takipçilerin arasında henüz görülmedi. {date} tarihinde okunan: {progress}; bu bir şey kanıtlamaz.',
  'partial.following':
    'Takip ettiklerinin listesinde henüz görülmedi. {date} tarihinde okunan: {progress}; bu bir şey kanıtlamaz.',
  'partial-export.followers':
    '{date} tarihli dışa aktarımındaki takipçiler arasında adı geçmiyor. Hepsi orada olmayabilir, bu yüzden bu bir şey kanıtlamaz.',
  'partial-export.following':
    '{date} tarihli dışa aktarımındaki takip ettiklerin arasında adı geçmiyor. Hepsi orada olmayabilir, bu yüzden bu bir şey kanıtlamaz.',
  'unread.followers': 'Takipçilerin henüz bilinmiyor.',
  'unread.following': 'Takip ettiğin hesaplar henüz bilinmiyor.',
};
