import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling. Instagram’s own words stand as its Turkish interface has them. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Seni kimin geri takip ettiğini gör',
  'consent.lead':
    'Balik, sen kendi takipçi ve takip listelerini açarken seninle birlikte okur ve kimin geri takip ettiğini söyler.',
  'consent.picture':
    'Balik nasıl yanıtlar: her birinin bir simgesi ve “Geri takip etmiyor” veya “Karşılıklı takip” gibi sözleri olan bir kişi listesi, altında da bunlardan biri hakkında kanıtıyla bir cümle.',
  'consent.picture.evidence': 'Bugün sonuna kadar okunan {count} takipçin arasında yok.',
  'consent.reads': 'Ne okunur',
  'consent.reads.text':
    'Yalnızca açtığın listelerin ve profillerin gösterdiği: kullanıcı adı, ad, hesap numarası, gizli veya doğrulanmış oluşu. Resim, biyografi veya mesaj yok.',
  'consent.stays': 'Nerede kalır',
  'consent.stays.text':
    'Bu tarayıcıda, bu cihazda. Hiçbir yere hiçbir şey gönderilmez ve istediğin an hepsini silebilirsin.',
  'consent.never': 'Ne asla yapılmaz',
  'consent.never.text':
    'Balik asla tıklamaz, kaydırmaz, takip etmez, takibi bırakmaz ve Instagram’dan hiçbir şey istemez. Gizli pencereleri görmez.',
  'consent.terms': 'Instagram’ın koşulları',
  'consent.terms.text':
    'Instagram’ın koşulları, izinsiz olarak otomatik yolla bilgi toplamayı yasaklar. Birlikte okuma senin isteklerine yenisini eklemez, ama bu bir yetki değildir: Karar senin.',
  'consent.start': 'Birlikte okumaya başla',
  'consent.later': 'Şimdi değil',
  'consent.paused': 'Balik kapalı',
  'consent.paused.how':
    'Sen “Birlikte okumaya başla” düğmesine basana kadar hiçbir şey okunmaz. Sonra başlamak için tarayıcının araç çubuğunda Balik’e tıkla; yapboz parçasının arkasında olabilir.',
  'consent.again': 'Balik ne yapar',
  'consent.failed': 'Seçimin kaydedilemedi. Tekrar dene ya da tarayıcıyı yeniden başlat.',

  'file.title': 'Ya da Instagram’ın hazırladığı dosyayı içe aktar: kaydırmadan, tarihleriyle',
  'file.where': 'Instagram’da: Ayarlar, “Hesaplar Merkezi”, “Bilgilerin ve izinlerin”, “Bilgilerini dışa aktar”.',
  'file.create': '“Dışa aktarım oluştur”, profilini seç, sonra “Cihaza aktar”.',
  'file.what': '“Bilgileri özelleştir”: Bağlantılar altında “Takipçiler ve takip edilenler”.',
  'file.when': '“Tarih aralığı”: “Her zaman”. Yoksa daha eski takipler eksik kalır.',
  'file.format': '“Format”: JSON. Sonra “Dışa aktarımı başlat”.',
  'file.wait': 'Dosya hazır olunca Instagram haber verir. İndir ve olduğu gibi, ZIP olarak içe aktar.',
  'file.import': 'Dosyayı içe aktar',
  'file.ask': 'Instagram’dan iste',
};
