import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

export const insights: TranslationOf<typeof english> = {
  title: 'Analiz',
  'empty.title': 'Henüz sayılacak bir şey yok',
  'empty.text': 'İki listeni de bir kez sonuna kadar oku ya da Instagram verilerini içe aktar.',
  'empty.toNow': 'Sırada ne olduğunu gör',
  gathering: 'Listelerin gözden geçiriliyor…',
  'gathering.told': 'Listelerin gözden geçiriliyor: yeni olan veya artık bulunamayan {count} hesaptan {told} tanesi',

  restsOn: '{count} hesap üzerinden',
  medianOf: '{count} hesabın ortancası',
  unknown: 'henüz bilinmiyor',
  tooFew: '{part} / {count}, oran için çok az',
  how: 'Nasıl sayıldı',

  notYet: 'Henüz yeterli veri yok: {parts}',

  rate: 'Kim geri takip ediyor',
  'rate.restsOn': 'takip ettiğin {count} hesap üzerinden',
  'rate.text': 'Takip ettiğin hesapların bu kadarı seni takip ediyor. Listeden gizlediklerin hariç.',
  'rate.lately':
    'Önceki 7 günde takip ettiğin {count} hesap, seni şimdiden geri takip etse bile sayılmaz: söylemek için erken.',
  'rate.bound':
    'Diğer {n} hesaptan en çok {count} tanesi yine de geri takip ediyor olabilir: Instagram her hesabı göstermez.',
  'rate.onlyEarly': 'Herkesi 7 günden kısa süredir takip ediyordun: söylemek için erken.',
  lately: 'yeni takip edilen {count} hesap hariç',
  withoutHidden: 'gizlediğin {count} hesap hariç',
  'rate.missing': 'İki liste de eksiksiz olunca bilinir.',
  'rate.missing.followers': 'Takipçi listen de eksiksiz olunca bilinir.',
  'rate.missing.following': 'Takip ettiklerinin listesi de eksiksiz olunca bilinir.',
  'rate.hidden':
    'İki liste de eksiksiz, ama Instagram kimin geri takip etmediği söylenemeyecek kadar çok hesabı saklıyor olabilir.',
  'rate.nobody': 'Henüz sayılacak kimse yok.',
  'rate.chart': 'Zaman içinde geri takip edenlerin payı',
  'rate.few': 'Zaman içinde: İki listenin de eksiksiz olduğu ikinci günden itibaren.',

  toImport: 'Instagram verilerini içe aktar',

  time: 'Geri takip ne kadar sürüyor',
  'time.text':
    'Yalnızca iki takibin de günü biliniyorsa: dışa aktarımdan, kendi tıklamandan ya da birbirine yakın günlerdeki okumalardan. Geri takip etmemiş olanlar sayılmaz.',
  'time.theirs': 'Onların ne kadar sürede takip ettiği',
  'time.yours': 'Senin ne kadar sürede takip ettiğin',
  'time.missing': 'Henüz kimse için bilinmiyor. Tarihleri Instagram verilerin getirir.',
  'time.missing.dated':
    'Henüz kimse için bilinmiyor. Her iki günü de bilinen kişiler gerekir: senin takip ettiğin gün ve onların takip ettiği gün.',
  'time.chart.theirs': 'Onların ne kadar sürede takip ettiği, hesap sayısına göre',
  'time.chart.yours': 'Senin ne kadar sürede takip ettiğin, hesap sayısına göre',
  'time.upTo': 'en çok {length}',
  'time.longer': 'daha uzun',

  retention: 'Yeni takipçiler kalıyor mu',
  'retention.text':
    'Eksiksiz bir listede yeni olan takipçilerin bu kadarı şu kadar gün sonra hâlâ oradaydı. Yeni, önceki listede olmayan ya da bir dışa aktarımın tarihlerine göre o sırada yeni gelmiş olandır. Instagram’dan ayrılanlar hariç.',
  'retention.missing':
    'Bunun için takipçilerinin, aralarında yaklaşık 7, 30 veya 90 gün olan iki eksiksiz listesi gerekir: sonuna kadar okunmuş ya da dışa aktarımdan. Kimin yeni olduğunu daha eski bir liste ya da bir dışa aktarımın tarihleri gösterir.',
  'retention.chart': 'Hâlâ orada olan yeni takipçilerin payı',
  'retention.told': '{days} gün sonra hâlâ orada, {count} hesap üzerinden',
  'retention.days': '{count} gün',

  quality: 'Etkileşim kurduğun takipçiler',
  'quality.text':
    '{from} ile {to} arasında takipçilerinin bu kadarıyla etkileşim kurdun. Onların senin için yaptıkları hiçbir dışa aktarımda yer almaz; kime ait olduğunu söylemeyen sohbetler de sayılmaz.',
  'quality.missing':
    'Beğenilerini, yorumlarını veya mesajlarını içeren bir dışa aktarım alıp içe aktardığında ve bunları orada işaretlediğinde bilinir.',
  'quality.chart': 'Etkileşim türüne göre takipçilerin payı',
  'kind.like': 'Beğeniler',
  'kind.comment': 'Yorumlar',
  'kind.story': 'Hikâyeler',
  'kind.share': 'Paylaşmalar',
  'kind.save': 'Kaydetmeler',
  'kind.direct-message': 'Mesajlar',

  conversion: 'Müşteri olan olası müşteriler',
  'conversion.text': 'Kendi etiketlerinden, sonradan kaldırılanlar da dahil.',
  'conversion.missing': 'Birine “Olası müşteri” etiketi verdiğinde bilinir.',
  'conversion.time': 'Ortanca süre: {length}',

  by: 'Nedene, etikete ve aya göre',
  months: 'Aydan aya',
  noted: 'Nedene ve etikete göre',
  'by.choose': 'Gruplama',
  'by.reason': 'Neden',
  'by.tag': 'Etiket',
  'by.month': 'Ay',
  'by.text.reason': 'Takip ettiğin veya seni takip eden her hesap tam olarak bir satırda yer alır.',
  'by.text.tag': 'Birkaç etiketi olan bir hesap birkaç satırda yer alır.',
  'by.text.month': 'Eksiksiz listesi olmayan aylar dışarıda bırakıldı.',
  'by.lately':
    '“Yeni takip edilen”: takipçi listenin tarihinde 7 günden kısa süredir, yani henüz adil bir fırsatı olmadan. Şimdiden geri takip edenler dahil, hiçbir paya girmezler.',
  'by.none.month': 'Aya göre: Takipçilerinin ikinci eksiksiz listesinden itibaren.',
  'by.none.noted': 'Henüz neden ya da etiket verilmedi. Kişiler’de ✎ ile ekle.',
  'by.part': 'Grup',
  'by.size': '{count} hesap',
  'by.followersAtEnd': '{count} takipçi',
  'by.rate': 'Geri takip eden',
  'by.time': 'Ortanca süre',
  'by.stay': '30 gün sonra hâlâ orada',
  'by.stay.early': 'söylemek için erken',
  'by.touch': 'Etkileşim kurduğun',
  'by.conversion': 'Müşteri olan',
  'by.gained': 'Yeni ya da geri dönen',
  'by.lost': 'Artık bulunamıyor',
  'by.missedOnce': 'Ne giden ne geri dönen sayıldı: bir listede olmayıp sonrakinde yine görünen {count} hesap.',
  'by.missedLast': 'Giden sayılmadı: {date} listesinde olmayıp sonrakinde yine görünen {count} hesap.',
  'by.shownAgain': 'Geri dönen sayılmadı: yalnızca {date} listesinde olmayan {count} hesap.',
  'by.several': 'Birkaç neden',
  'by.noReason': 'Nedensiz',
  'by.noTag': 'Etiketsiz',
  'by.spread': '{date} tarihinden beri',
  'by.chart': 'Gruba göre geri takip edenlerin payı',

  campaign: 'Bir nottan önce ve sonra',
  'campaign.text':
    'Önceki dört haftayı sonraki dört haftayla karşılaştırır. Sayıların farklı olduğunu gösterir, nedenini değil.',
  'campaign.none': 'Bir şey denediğinde Geçmiş’e not yaz; burada karşılaştırılabilir.',
  'campaign.choose': 'Not',
  'campaign.before': 'Önce',
  'campaign.after': 'Sonra',
  'campaign.gained': 'Günde yeni ya da geri dönen',
  'campaign.lost': 'Günde artık bulunamayan',
  'campaign.followers': 'Başındaki takipçiler',
  'campaign.missing': 'Yeterince yakın eksiksiz liste yok',
  'campaign.toHistory': 'Geçmiş’e git',

  'table.what': 'Ne',
  'table.value': 'Değer',
  'table.restsOn': 'Hesaplar',
  'table.date': 'Tarih',
};
