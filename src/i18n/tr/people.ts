import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

export const people: TranslationOf<typeof english> = {
  title: 'Kişiler',
  search: 'Kullanıcı adı veya adla ara',
  'search.short': 'Ara',
  sort: 'Sırala',
  'sort.recent': 'Önce yeni görülenler',
  'sort.username': 'Kullanıcı adı A–Z',
  'sort.name': 'Tam ad A–Z',
  filters: 'Filtreler',
  filtersOn: 'Filtreler, {count} etkin',
  'filter.verified': 'Doğrulanmış',
  'filter.private': 'Gizli',
  'filter.certainty': 'Kesinlik',
  any: 'Tümü',
  yes: 'Evet',
  no: 'Hayır',
  clear: 'Aramayı ve filtreleri temizle',
  many: 'Birden fazla seç',
  shown: '{count} kişi',
  shownOf: '{all} kişiden {count} kişi gösteriliyor',
  asOf: '{date} itibarıyla',
  indexing: 'Adlar yükleniyor: {share}',
  'partial.followers': 'Takipçilerinden okunan: {progress}. Eksik görünen yalnızca henüz okunmamış olabilir.',
  'partial.following': 'Takip ettiğin hesaplardan okunan: {progress}. Eksik görünen yalnızca henüz okunmamış olabilir.',
  'cut.followers':
    'Instagram takipçilerinin yalnızca bir kısmını gösteriyor: {progress}. Eksik görünen geri kalanında olabilir.',
  'cut.following':
    'Instagram takip ettiğin hesapların yalnızca bir kısmını gösteriyor: {progress}. Eksik görünen geri kalanında olabilir.',
  'ended.followers':
    'Takipçilerin sonuna kadar okundu, yine de Instagram yalnızca şu kadarını gösterdi: {progress}. Eksik görünen, sakladıklarının arasında olabilir.',
  'ended.following':
    'Takip ettiğin hesaplar sonuna kadar okundu, yine de Instagram yalnızca şu kadarını gösterdi: {progress}. Eksik görünen, sakladıklarının arasında olabilir.',
  'uncounted.followers':
    'Takipçilerin sonuna kadar okundu ({progress}), ama kaç tane olması gerektiği kesin değil. Eksik görünen, Instagram’ın sakladıklarının arasında olabilir.',
  'uncounted.following':
    'Takip ettiğin hesaplar sonuna kadar okundu ({progress}), ama kaç tane olması gerektiği kesin değil. Eksik görünen, Instagram’ın sakladıklarının arasında olabilir.',
  'export.followers':
    'Takipçilerin {date} tarihli dışa aktarımından biliniyor. {window} Bu yüzden “Geri takip etmeyenler” altında kimse yok.',
  'export.following':
    'Takip ettiğin hesaplar {date} tarihli dışa aktarımından biliniyor. {window} Bu yüzden “Geri takip etmiyorsun” altında kimse yok.',
  'unread.followers': 'Takipçilerin henüz bilinmiyor, bu yüzden “Geri takip etmeyenler” altında kimse yok.',
  'unread.following': 'Takip ettiğin hesaplar henüz bilinmiyor, bu yüzden “Geri takip etmiyorsun” altında kimse yok.',
  'explain.unknown':
    'Bu kişiler listelerinden birinde ve diğeri tam olarak bilinmiyor. Balik yarım bir listeyle kimseyi suçlamaz.',
  'empty.title': 'Burada kimse yok',
  'empty.mutual': 'Takip ettiklerin arasında, seni geri takip ettiği bilinen kimse henüz yok.',
  'empty.only-i-follow': 'Takip ettiklerin arasında, seni geri takip etmediği bilinen kimse yok.',
  'empty.only-they-follow': 'Sen geri takip etmeden seni takip ettiği bilinen kimse yok.',
  'empty.unknown': 'Balik bunu listelerindeki herkes için biliyor.',
  'empty.not-found':
    'Burası, eksiksiz bir listede olmayan, ama Instagram’ın saklıyor olabileceği kişiler içindir. Şu anda öyle kimse yok.',
  'empty.too-early': 'Bu kadar yeni takip ettiğin kimse yok.',
  'empty.list': 'Bu listeden kimse burada değil.',
  'empty.search': 'Bu listede aramana ve filtrelerine uyan kimse yok.',
  'empty.unread': 'instagram.com’da takipçilerini aç ve sonuna kadar kaydır; sonra da takip ettiğin hesapları.',
  'empty.unfound':
    '{count} kişi bir listede bulunamadı, ama Instagram kimin geri takip etmediği söylenemeyecek kadar çok hesabı saklıyor olabilir.',
  toUnknown: 'Henüz bilinmeyenleri gör ({count})',
  most: 'İlk {count} kişi listelendi. Başkasını bulmak için ara.',

  'sort.dated': 'Instagram verilerindeki tarihlerle',
  'sort.followed-first': 'En uzun süredir takip ettiğin',
  'sort.followed-last': 'Son takip ettiğin',
  'sort.followed-me': 'Seni son takip eden',
  'sort.interacted': 'Son etkileşim',

  'fact.following': 'takip: {date}',
  'fact.followers': 'seni takip: {date}',
  'fact.interacted': 'etkileşim: {date}',
  'fact.not-interacted': 'bilinen etkileşim yok',
  'fact.first-seen': 'ilk görülme: {date}',
  'fact.listed': '{date} tarihinden beri',
  'usual.first-seen': 'İlk görülme: {date}; farklıysa satırda yazar.',
  'column.name': 'Ad',
  'column.following': 'Takip ettin',
  'column.followers': 'Seni takip etti',
  'column.interacted': 'Son etkileşim',
  'column.first-seen': 'İlk görülme',
  'column.listed': 'Listeye giriş',
  'column.notes': 'Notlar',
  'column.actions': 'İşlemler',
  'column.unknown': 'bilinen tarih yok',

  'row.hide': '@{username} hesabını bu listeden gizle',
  'row.note': '@{username} için not',
  'row.noted': '@{username} için not: {notes}',
  'row.hasNote': 'notu var',

  menu: 'Bu liste için daha fazlası',
  'menu.export': 'Bu listeyi dışa aktar',
  'menu.copy': 'Kullanıcı adlarını kopyala',
  'done.exporting': 'Dosya yazılıyor…',
  'done.exported': '{count} kişi CSV olarak kaydedildi.',
  'done.copied': '{count} kullanıcı adı kopyalandı.',
  'done.failed': 'Dosya kaydedilemedi. Tekrar dene.',
  'done.notCopied': 'Kopyalanamadı. Tekrar dene.',

  early: '7 günden kısa süredir takip ettiklerin ({count})',
  'early.all': 'Tümünü gör ({count})',

  'print.head': '{list}, @{viewer}, {date}',
  'print.most': '{all} kişiden ilk {count} kişi.',
  'print.sight': '{all} kişiden yalnızca görünenler.',
};
