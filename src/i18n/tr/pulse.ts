import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

export const pulse: TranslationOf<typeof english> = {
  title: 'Balik çalışıyor mu?',
  intro: 'Instagram değiştiğinde, artık uymayan parça durur ve bunu burada söyler. Okunmuş olan olduğu gibi kalır.',
  none: 'Henüz söylenecek bir şey yok. instagram.com’da bir profil veya liste aç.',
  fine: 'Her şey çalışıyor.',
  resting: 'Instagram burada değişti. {day} tarihinden beri durduruldu; Balik günde bir kez yeniden dener.',
  unread:
    'Instagram burada değişti. {day} tarihinden beri anlaşılmıyor: Bundan hiçbir şey kaydedilmiyor. Balik yeniden anladığı ilk yanıtla devam eder.',
  screen:
    'Instagram’ın yanıtları {day} tarihinden beri bu satırları getirmiyor. Balik onları bunun yerine ekrandan okuyor: Her zamanki gibi kaydır.',
  works: 'Hâlâ çalışıyor: {parts}.',
  missed: {
    one: 'Son bulunma: {day}; o günden beri bir kez bulunamadı.',
    other: 'Son bulunma: {day}; o günden beri {count} kez bulunamadı.',
  },
  never: 'Henüz bulunmadı.',
  found: 'Bulundu: {expected} denemede {found} kez.',
  'part.profile-name': 'Profildeki ad (oradaki işaretler)',
  'part.header-counts': 'Profildeki sayılar (bir listenin ne kadar uzun olması gerektiği)',
  'part.list-rows': 'Açık bir listenin satırları (oradaki işaretler)',
  'part.list-dialog': 'Açık bir listenin penceresi',
  'part.hover-card': 'Bir adın üzerindeki kart (oradaki işaretler)',
  'part.lists': 'Listeleri dolduran yanıtlar (Balik’in okuduğu)',
  'part.followers-lists': 'Takipçi listelerini dolduran yanıtlar (Balik’in okuduğu)',
  'part.following-lists': 'Takip edilen listelerini dolduran yanıtlar (Balik’in okuduğu)',
  'part.screen-followers': 'Takipçi listenin ekrandaki satırları',
  'part.screen-following': 'Takip ettiklerinin listesinin ekrandaki satırları',
  'part.profiles': 'Bir profille ilgili yanıtlar',
  'part.ties': 'Takiplerle ilgili yanıtlar',
  'part.other': 'Başka bir parça: {name}',
  'count.same':
    'Geri takip etmediğin takipçiler: Instagram’ın {day} tarihindeki sayısı {said}, Balik’in sayısı da aynı.',
  'count.differs':
    'Geri takip etmediğin takipçiler: Instagram’ın {day} tarihindeki sayısı {said}, Balik’in sayısı {own}; fark {count}. İki liste de okunurken değişir, bu yüzden küçük bir fark kimsenin hatası değildir.',
  copy: 'Raporu kopyala',
  copied: 'Rapor kopyalandı.',
  'copy.failed': 'Kopyalanamadı. Rapor aşağıda seçili: Elle kopyala.',
  report: 'Adsız bir rapor',
  'report.text':
    'Parça ve gün başına sayılar; kullanıcı adı yok, hesap numarası yok. Birine Balik’in onarılması gerektiğini söylersen bunu da gönder.',
  record: 'Rapor için kaydet',
  'record.text':
    'Instagram değiştiğinde, verdiği yanıtların ve sayfalarının yapısının bir kaydı, Balik’in senin hesabın olmadan onarılmasını sağlar. Herhangi bir şey saklanmadan önce, daha sayfadayken adlar, hesap numaraları, metinler ve resimler uydurma olanlarla değiştirilir; sayılar kalır. Hiçbir şey gönderilmez: Sen okursun, sen kaydedersin.',
  'record.start': 'Kaydı başlat',
  'record.stop': 'Kaydı durdur',
  'record.on': 'Rapor için kayıt yapılıyor',
  'record.runs': 'Kayıt başlangıcı {time}: Şimdiye kadar {size} / {most}. Kendiliğinden bitiş: {end}.',
  'record.todo':
    'Instagram sekmeni yenile, profilini aç, iki listeyi de aç ve biraz kaydır. Mesajlar hiçbir zaman kaydedilmez.',
  'record.full': 'Kayıt doldu, bu yüzden kendiliğinden bitti.',
  'record.timeUp': 'Süre doldu, bu yüzden kendiliğinden bitti.',
  'record.read': 'Kaydedileceği hâliyle tamamı bu ({size}). Tarayıcıyı kapattığında silinir.',
  'record.empty':
    'İçinde hiçbir şey yok: Bu sırada instagram.com’un hiçbir sayfası açık değildi veya yeniden yüklenmedi.',
  'record.whole': 'Kaydın tamamı',
  'record.save': 'Kaydı sakla',
  'record.discard': 'Sil',
  'record.failed': 'Olmadı. Tekrar dene.',
  places: 'İşaretleri göster',
  'places.profile': 'Profillerde',
  'places.rows': 'Listelerin satırlarında',
  'places.hover': 'Bir adın üzerindeki kartta',
  'places.all': 'Listelerde herkesi işaretle, yalnızca tek taraflı takip olanları değil',
};
