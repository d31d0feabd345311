import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** Yang dikatakan tampilan Orang selain nama daftarnya. */
export const people: TranslationOf<typeof english> = {
  'sort.dated': 'Dengan tanggal dari data Instagram Anda',
  'sort.followed-first': 'Paling lama diikuti',
  'sort.followed-last': 'Baru saja diikuti',
  'sort.followed-me': 'Baru saja mengikuti Anda',
  'sort.interacted': 'Interaksi terakhir',

  'fact.following': 'diikuti {date}',
  'fact.followers': 'mengikuti Anda {date}',
  'fact.interacted': 'interaksi {date}',
  'fact.not-interacted': 'tidak diketahui ada interaksi',
  'fact.first-seen': 'pertama terlihat {date}',
  'usual.first-seen': 'Pertama terlihat {date}, kecuali tertulis lain.',
  'fact.listed': 'sejak {date}',
  'column.name': 'Nama',
  'column.following': 'Anda ikuti sejak',
  'column.followers': 'Mengikuti Anda sejak',
  'column.interacted': 'Interaksi terakhir',
  'column.first-seen': 'Pertama terlihat',
  'column.listed': 'Di daftar sejak',
  'column.notes': 'Catatan',
  'column.actions': 'Tindakan',
  'column.unknown': 'tanggal tidak diketahui',

  'row.hide': 'Sembunyikan @{username} dari daftar',
  'row.note': 'Catatan tentang @{username}',
  'row.noted': 'Catatan tentang @{username}: {notes}',
  'row.hasNote': 'ada catatan',

  menu: 'Lainnya untuk daftar ini',
  'menu.export': 'Ekspor daftar ini',
  'menu.copy': 'Salin nama pengguna',
  'done.exporting': 'Menulis berkas …',
  'done.exported': { other: '{count} orang tersimpan sebagai CSV.' },
  'done.copied': { other: '{count} nama pengguna disalin.' },
  'done.failed': 'Berkas tidak bisa disimpan. Coba lagi.',
  'done.notCopied': 'Tidak bisa disalin. Coba lagi.',

  early: { other: 'Diikuti kurang dari 7 hari lalu ({count})' },
  'early.all': 'Lihat semua {count}',

  'print.head': '{list}, @{viewer}, {date}',
  'print.most': '{count} pertama dari {all}.',
  'print.sight': 'Hanya yang tampak di layar, dari {all}.',
};
