import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling. Instagram’s own words stand as its Turkish interface has them. */
export const start: TranslationOf<typeof english> = {
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
