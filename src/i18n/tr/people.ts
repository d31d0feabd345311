import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

export const people: TranslationOf<typeof english> = {
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
