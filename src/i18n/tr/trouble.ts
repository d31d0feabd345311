import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'Verilerin açılamıyor',
  retry: 'Tekrar dene',
  'newer-version':
    'Bundan daha yeni bir Balik tarafından yazılmışlar. Uzantıyı güncelle, sonra bu paneli yeniden aç. Hiçbir şey değiştirilmedi.',
  blocked:
    'Başka bir Balik penceresi hâlâ eski bir sürümü açık tutuyor. Diğer Balik sekmelerini ve panellerini kapat, sonra tekrar dene.',
  quota: 'Disk dolu, bu yüzden yeni bir şey kaydedilmiyor. Biraz yer aç, sonra tekrar dene. Hiçbir şey silinmedi.',
  'cannot-open': 'Tarayıcı veritabanını açamadı. Tarayıcıyı yeniden başlat ve tekrar dene. Hiçbir şey silinmedi.',
  closed: 'Tarayıcı veritabanını kapattı. Tekrar dene.',
  aborted: 'Tarayıcı okumayı yarıda kesti. Tekrar dene.',
  outdated: 'Balik az önce güncellendi. Bu paneli kapatıp yeniden aç ve Instagram sekmelerini yenile.',
  unknown: 'Beklenmedik bir şey oldu. Tekrar dene; sürerse tarayıcıyı yeniden başlat.',

  'write.newer-version':
    'Burada kayıtlı olanı daha yeni bir Balik yazdı. Gösteriliyor, ama güncelleyene kadar yeni bir şey kaydedilmiyor.',
  'write.quota':
    'Disk dolu, bu yüzden yeni bir şey kaydedilmiyor. Burada olan okunabilir kalır. Dışa aktar, sonra biraz yer aç.',
  'write.cannot-open':
    'Tarayıcı şu anda veritabanını açamıyor, bu yüzden yeni bir şey kaydedilmiyor. Tarayıcıyı yeniden başlat.',
  'write.blocked':
    'Başka bir Balik penceresi eski bir sürümü açık tutuyor, bu yüzden yeni bir şey kaydedilmiyor. O pencereyi kapat.',

  deaf: 'Instagram sekmen Balik başlamadan önce açıktı, bu yüzden Balik orada seninle birlikte okuyamıyor. O sekmeyi yenile.',

  'access.gone':
    'Balik instagram.com’da seninle birlikte okuyamıyor: Bu siteye erişim izni kaldırılmış. Kayıtlı olan burada kalır.',
  'access.allow': 'Yeniden izin ver',
  'access.again': 'Yeniden izin verildi. Instagram sekmelerini yenile, Balik orada seninle birlikte okur.',

  'mend.title': 'Yeniden başlatmak işe yaramadıysa',
  'mend.text':
    'Bunları sırayla yap. Hiçbir şey silinmez: Açılmayan, Veriler’de her şeyi silene kadar olduğu yerde kalır.',
  'mend.save': 'Hâlâ okunabileni kaydet',
  'mend.saved': '{count} satır kaydedildi.',
  'mend.lost': '{count} satır okunamadı.',
  'mend.nothing': 'Hiçbiri açılmıyor, bu yüzden hiçbir şey kaydedilemedi.',
  'mend.back': 'Kayıtlı bir dosyayla devam et',
  'mend.back.text': 'Dosya, açılmayan veritabanının yanında yeni bir veritabanına girer.',
  'mend.empty': 'Boş başla',
  'mend.empty.text': 'Listelerini bir kez daha oku veya Instagram verilerini içe aktar.',
  'mend.busy': 'Çalışıyor…',
  'mend.notOurs': 'Bu, Balik’in kaydettiği bir dosya değil ya da eksik. Hiçbir şey değiştirilmedi.',
  'mend.newerFile': 'Bu dosyayı daha yeni bir Balik kaydetti. Önce uzantıyı güncelle. Hiçbir şey değiştirilmedi.',
  'mend.failed': 'Tarayıcı yeni bir veritabanı da oluşturamıyor. Bilgisayarı yeniden başlat, sonra tekrar dene.',
};
