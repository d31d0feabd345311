import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** Turkish; key by key the same as the English source. Endings stand on words, never on what is filled in. */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'İçeriğe geç',
  'app.views': 'Görünümler',
  'app.loading': 'Verilerin açılıyor…',
  'app.failed': 'Bu görünüm gösterilemiyor',
  'app.failed.text': 'Verilerinden hiçbiri kaybolmadı ve diğer görünümler çalışıyor. Tekrar dene.',
  'app.again': 'Tekrar dene',
  'nav.now': 'Şimdi',
  'nav.people': 'Kişiler',
  'nav.history': 'Geçmiş',
  'nav.insights': 'Analiz',
  'nav.manners': 'Görgü',
  'nav.data': 'Veriler',
  'nav.settings': 'Ayarlar',
  'menu.more': 'Daha fazla',
  'menu.more.masked': 'Daha fazla, uydurma adlar gösteriliyor',
  'menu.print': 'Yazdır',
  'menu.mask': 'Gerçek adları gizle',
  'menu.mask.until': 'tarayıcı kapanana kadar',
  paused: 'Birlikte okuma kapalı: Balik yeni bir şey kaydetmiyor.',
  'viewer.label': 'Hesabın',
  'viewer.unnamed': 'Hesap {id}',
  close: 'Kapat',
  picture: 'Resim olarak kaydet',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Henüz bilinmiyor',
  'status.not-found': 'Bulunamadı',
  'status.too-early': 'Söylemek için erken',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Buradaki herkes',

  'reading.followers': 'Takipçiler',
  'reading.following': 'Takip edilenler',
  'reading.ownerFollowers': '@{owner} hesabının takipçileri',
  'reading.ownerFollowing': '@{owner} hesabının takip ettikleri',
  'reading.ofExpected': '{seen} / {expected}',
  'reading.ofUnknown': 'şimdiye kadar {seen}',
  'reading.named': 'dışa aktarımında {seen}',
  'reading.window': 'Yalnızca {from} ile {to} arasındaki takipler var.',
  'reading.window.possible': 'İçindeki en eski takip {from} tarihli. “Her zaman” istemediysen daha eskileri eksik.',
  'reading.window.unknown':
    'İçinde hangi tarihleri kapsadığını gösteren bir şey yok, bu yüzden bazıları eksik olabilir.',
  'reading.window.empty': 'O dışa aktarımda bu listede kimse yok. “Her zaman” istemediysen bazıları eksik olabilir.',
  'reading.window.alone':
    'Diğer liste o dışa aktarımda yok, bu yüzden bunun eksiksiz olup olmadığını gösteren bir şey yok.',
  'reading.window.parts': 'Bir kısmı eksik ya da okunamadı.',
  'reading.whole': 'Sonuna kadar okundu',
  'reading.partial': 'Sonuna kadar değil',
  'reading.incomplete': 'Okundu, ama eksik',
  'export.complete': 'Dışa aktarımından, eksiksiz',
  'export.partial': 'Dışa aktarımından, eksik',
  'export.unsure': 'Dışa aktarımından, belki eksik',
  'reading.unidentified': 'Açıldı, ama kimse ayırt edilemedi',
  'reading.withheld': 'Açıldı, ama kimse gösterilmedi',
  'reading.live': 'Şu anda birlikte okunuyor',
  'reading.at': '{date} ({ago})',
  'date.orLater': '{date} veya sonrası',
  'reading.notShown': '{count} hesap gösterilmedi',
  'reading.hidden':
    'Profildeki sayı, listenin gösterdiğinden {count} hesap fazla. Instagram bazılarını, çoğu kez devre dışı oldukları için, saklar.',
  'reading.lastWhole.export': '{date} tarihli dışa aktarımda eksiksiz, {count} hesapla.',
  'reading.lastWhole': 'En son {date} tarihinde sonuna kadar okundu, {count} hesapla.',
  'advice.capped.own': 'Instagram bu listenin yalnızca bir kısmını gösteriyor. Tamamı Instagram dışa aktarımında var.',
  'advice.capped.other': 'Instagram bu listenin yalnızca bir kısmını gösteriyor. Gerisi bilinmez kalır.',
  'advice.started-mid-list': 'Liste zaten açıktı. Kapat, yeniden aç ve en üstten kaydır.',
  'advice.not-finished': 'Listenin sonuna kadar kaydırmaya devam et.',
  'advice.not-finished.later': 'Listeyi yeniden aç ve sonuna kadar kaydır.',
  'advice.count-unknown':
    'Sona ulaştın, ama listenin ne kadar uzun olması gerektiği bilinmiyor. Sayısı görünsün diye profili bir kez aç.',
  'advice.count-unknown.rest':
    'Sona ulaştın, ama listenin ne kadar uzun olması gerektiği bilinmiyor. Ara bitince profildeki sayı bunu söyler.',
  'advice.too-few-seen': 'Gerisini bulmak için listeyi kapat, aç ve yeniden kaydır.',
  'advice.count-disagrees': 'Bu, önceki okumandan çok farklı. Listeyi bir kez daha oku.',
  'advice.date-window': 'Dışa aktarım yalnızca bazı tarihleri kapsıyor. Instagram’dan “Her zaman” iste.',
  'advice.other-list-missing':
    'Diğer liste bu dışa aktarımda yok. Instagram boş bir listeyi eklemez; seninki boş değilse ZIP’in tamamını seç ya da listeyi instagram.com’da oku.',
  'advice.parts-missing':
    'Dışa aktarımın bir kısmı eksik. Tüm dosyalarını birlikte seç ya da dışa aktarımı yeniden iste.',
  'advice.stalled.own':
    'İki deneme bundan ileri gidemedi. Instagram listenin yalnızca bir kısmını gösteriyor olabilir: Instagram verilerini içe aktar ya da önemsediğin profilleri aç.',
  'advice.stalled.other':
    'İki deneme bundan ileri gidemedi. Instagram listenin yalnızca bir kısmını gösteriyor olabilir.',
  'rest.lists': 'Instagram ara verilmesini istedi. Listelerini {date} tarihine kadar dinlendir; hiçbir şey kaybolmaz.',

  'now.title': 'Şimdi',
  'answer.nothing': 'henüz bilinmiyor',
  'answer.soFar': 'bilindiği kadarıyla',
  'now.lists': 'Listelerin',
  'now.otherLists': 'Açtığın diğer listeler',
  'now.next': 'Sonraki adım',
  'now.next.capped.followers':
    'Instagram takipçilerinin yalnızca bir kısmını gösteriyor. Hepsi Instagram dışa aktarımında var.',
  'now.next.capped.following':
    'Instagram takip ettiğin hesapların yalnızca bir kısmını gösteriyor. Hepsi Instagram dışa aktarımında var.',
  'now.next.capped.both':
    'Instagram iki listenin de yalnızca bir kısmını gösteriyor. Hepsi Instagram dışa aktarımında var.',
  'now.next.stalled.followers':
    'Takipçilerinle iki deneme ileri gidemedi. Bir kez daha kaydırmak muhtemelen işe yaramaz. Hepsi Instagram dışa aktarımında var.',
  'now.next.stalled.following':
    'Takip ettiğin hesaplarla iki deneme ileri gidemedi. Bir kez daha kaydırmak muhtemelen işe yaramaz. Hepsi Instagram dışa aktarımında var.',
  'now.next.stalled.both':
    'İki listenle de iki deneme ileri gidemedi. Bir kez daha kaydırmak muhtemelen işe yaramaz. Hepsi Instagram dışa aktarımında var.',
  'now.next.byProfile': 'Tek bir kişi için yanıtı, profilini açmak verir.',
  'now.next.withheld':
    'Instagram boş bir liste verdi ya da listeyi vermedi. Kendi profilini aç: 0 sayıyorsa listeyi orada bir kez daha aç; daha fazla sayıyorsa liste şimdilik alıkonuyor. Başka bir gün dene ya da Instagram verilerini içe aktar.',
  'now.next.withheld.followers':
    'Profilinde {count} takipçi sayılmasına rağmen Instagram kimseyi göstermedi: Liste şimdilik alıkonuyor. Başka bir gün dene ya da Instagram verilerini içe aktar.',
  'now.next.withheld.following':
    'Profiline göre {count} hesabı takip etmene rağmen Instagram kimseyi göstermedi: Liste şimdilik alıkonuyor. Başka bir gün dene ya da Instagram verilerini içe aktar.',
  'now.next.withheld.least': 'en az {count}',
  'now.next.withheld.none.followers':
    'Instagram boş bir liste verdi ve profilinde 0 takipçi sayılıyor. O listeyi kendi profilinde bir kez daha aç; o zaman okunur.',
  'now.next.withheld.none.following':
    'Instagram boş bir liste verdi ve profiline göre 0 hesabı takip ediyorsun. O listeyi kendi profilinde bir kez daha aç; o zaman okunur.',
  'now.next.unidentified.followers':
    'Takipçilerin geldi, ama listedeki kimse ayırt edilemedi: Instagram’ın yanıtında hesapları ayıran şey yoktu. Buna göre kimse hakkında karar verilmez. Başka bir gün dene ya da Instagram verilerini içe aktar.',
  'now.next.unidentified.following':
    'Takip ettiğin hesaplar geldi, ama listedeki kimse ayırt edilemedi: Instagram’ın yanıtında hesapları ayıran şey yoktu. Buna göre kimse hakkında karar verilmez. Başka bir gün dene ya da Instagram verilerini içe aktar.',
  'now.next.rest': 'Şimdilik Instagram’da yapılacak bir şey yok.',
  'now.next.empty':
    'İki listen de boş, bu yüzden henüz karşılaştırılacak kimse yok. Birini takip ettiğinde ya da biri seni takip ettiğinde iki listeyi de yeniden aç.',
  'now.next.again': 'Listelerini en son {ago} okudun. İstediğin zaman yeniden oku.',
  'now.next.again.export': 'İstediğin zaman yeni verileri içe aktar ya da listelerini aç.',
  'now.next.export.possible':
    'Dışa aktarımın yalnızca bazı tarihleri kapsıyor olabilir, bu yüzden kimseye geri takip etmiyor denmez. Instagram’dan isterken “Her zaman” seçtin mi? Öyleyse aynı dosyayı yeniden içe aktar ve bunu orada işaretle. Değilse yenisini iste.',
  'now.next.export.window':
    'Dışa aktarımın yalnızca bazı tarihleri kapsıyor, bu yüzden kimseye geri takip etmiyor denmez. Instagram’dan yenisini iste.',
  'now.next.export.parts':
    'Dışa aktarımının bir kısmı eksik ya da okunamadı. Tüm dosyalarını birlikte ya da ZIP’in tamamını içe aktar. İşe yaramazsa Instagram’dan yenisini iste.',
  'now.next.export.alone.followers':
    'Dışa aktarımında takip edilenler listesi yok: Ya Instagram, boş bir listede yaptığı gibi, onu eklemedi ya da dosyası seçtiklerinin arasında değildi. Boş değilse ZIP’in tamamını içe aktar ya da yeni bir dışa aktarım iste.',
  'now.next.export.alone.following':
    'Dışa aktarımında takipçiler listesi yok: Ya Instagram, boş bir listede yaptığı gibi, onu eklemedi ya da dosyası seçtiklerinin arasında değildi. Boş değilse ZIP’in tamamını içe aktar ya da yeni bir dışa aktarım iste.',
  'now.next.export.alone.both':
    'Listelerin, her birinde tek liste olan iki dışa aktarımdan; bu yüzden eksiksiz olup olmadıklarını gösteren bir şey yok. İki listenin de olduğu bir dışa aktarımın dosyasını içe aktar.',
  'now.next.export.steps':
    'Instagram’dan istemek için: “Bilgilerini dışa aktar”, “Dışa aktarım oluştur”, sonra “Takipçiler ve takip edilenler”, tarih aralığı “Her zaman”, format JSON.',
  'now.next.export.read': 'Ya da listelerini Instagram’da aç ve sonuna kadar kaydır.',
  'now.next.access': 'Önce yukarıdan Balik’e instagram.com için yeniden izin ver. O zaman birlikte okuyabilir.',
  'now.next.done': 'İki liste de eksiksiz.',
  'check.title': 'Kimin geri takip ettiğini öğren',
  'check.lead': 'İki listeni de bir kez baştan sona gez. Balik seninle birlikte okur.',
  'check.todo': 'Yapılacak',
  'check.done': 'Bitti',
  'check.here': 'Şu anda buradasın',
  'check.last': 'En sonunda',
  'check.accounts': '{count} hesap',
  'check.profile': 'Profilin',
  'check.profile.open': 'Profilini aç',
  'check.profile.find': 'Orada kendi profilini aç.',
  'check.profile.findHere': 'Bu sayfada kendi profilini aç: Listelerin oradan açılır.',
  'check.profile.ofOther': '@{username} seni geri takip ediyor mu, bunu kendi listelerin söyler.',
  'check.followers.here': 'Bu sayfada “takipçi” listesini aç ve sonuna kadar kaydır.',
  'check.followers.there': 'Profilinde “takipçi” listesini aç ve sonuna kadar kaydır.',
  'check.following.here': 'Bu sayfada “takip” listesini aç ve sonuna kadar kaydır.',
  'check.following.there': 'Profilinde “takip” listesini aç ve sonuna kadar kaydır.',
  'check.again': 'Profilin, emin olmak için',
  'check.again.why': 'İki listeden sonra: Sayılar aynıysa yanıt daha kesindir.',
  'check.again.done': 'İki listeden sonra saydığı artık yanıtın bir parçası.',
  'check.again.certain': 'Tam okunduğu kadar sayıyor: Yanıtın tamamı artık kesin.',
  'check.pace': 'Başladığında kalan süre görünür.',
  'estimate.short': 'bir dakikadan az',
  'estimate.about': 'yaklaşık {length}',
  'estimate.rest': 'kalan süre: {time}',
  'estimate.all': 'kendi hızınla: {time}',
  'now.seePeople': 'Kimin geri takip ettiğini gör',
  'now.seeLists': 'Listelerinde kimler olduğunu gör',
  'now.import': 'Instagram verilerini içe aktar',
  'now.import.newer': 'Daha yeni verileri içe aktar',
  'now.openInstagram': 'instagram.com’u aç',
  'now.ownProfile.do': 'Burada takipçi veya takip listeni aç, Balik seninle birlikte okur.',
  'now.unmet': '@{username} listelerinde yok.',
  'now.viewerUnknown':
    'Balik bu sayfada hangi hesabın giriş yaptığını anlayamıyor, bu yüzden buradan hiçbir şey kaydetmiyor. Sayfayı yenile ya da giriş yap.',
  'now.viewerConflict':
    'Bu sayfa, giriş yapmış olarak iki farklı hesabı gösteriyor. Balik bunlar uyuşana kadar hiçbir şey kaydetmez. Sayfayı yenile.',
  'now.loggedOut': 'Bu sayfada kimse giriş yapmamış. Giriş yaptığında Balik birlikte okuyabilir.',
  'now.logIn': 'Instagram’a giriş yap',
  'now.onScreen':
    '{date} tarihinden beri Balik listelerini ekrandan okuyor, çünkü Instagram’ın yanıtlarını eskisi gibi okuyamıyor. Her zamanki gibi sonuna kadar kaydır. Ekrana dayanan hiçbir şeye kesin denmez.',
  'now.otherViewer': 'Bu sayfa @{username} olarak açık. Burada gördüklerin başka bir hesabına ait.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': '{list}: sonuna kadar okundu, {count} hesap',

  'people.statuses': 'Geri takip durumu',
  'people.toNotFound': 'Kimlerin bulunamadığını gör',
  'people.toNow': 'Sırada ne olduğunu gör',
  'person.verified': 'Doğrulanmış',
  'person.private': 'Gizli',
  'person.open': '@{username} hesabını instagram.com’da aç',
  'person.newTab': 'yeni sekmede açılır',
  'person.firstSeen': 'İlk görülme: {date}',
  'person.alsoKnown': 'Önceki adları: {names}',

  ...verdict,
};
