import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** Yang dikatakan tampilan Orang selain nama daftarnya. */
export const people: TranslationOf<typeof english> = {
  title: 'Orang',
  search: 'Cari nama pengguna atau nama',
  'search.short': 'Cari',
  sort: 'Urutkan',
  'sort.recent': 'Terbaru terlihat',
  'sort.username': 'Nama pengguna A–Z',
  'sort.name': 'Nama lengkap A–Z',
  filters: 'Filter',
  filtersOn: { other: 'Filter, {count} aktif' },
  'filter.verified': 'Terverifikasi',
  'filter.private': 'Privat',
  'filter.certainty': 'Kepastian',
  any: 'Semua',
  yes: 'Ya',
  no: 'Tidak',
  clear: 'Hapus pencarian dan filter',
  many: 'Pilih beberapa',
  shown: { other: '{count} orang' },
  shownOf: { other: '{count} dari {all} ditampilkan' },
  asOf: 'per {date}',
  indexing: 'Memuat nama: {share}',
  'partial.followers': 'Pengikut Anda baru terbaca {progress}.',
  'partial.following': 'Akun yang Anda ikuti baru terbaca {progress}.',
  'cut.followers': 'Instagram hanya menampilkan sebagian pengikut Anda: {progress}.',
  'cut.following': 'Instagram hanya menampilkan sebagian akun yang Anda ikuti: {progress}.',
  'cut.both': 'Instagram hanya menampilkan sebagian daftar Anda: pengikut {followers}, mengikuti {following}.',
  'cut.export': 'Ekspor Instagram Anda memuat semuanya.',
  'ended.followers':
    'Daftar pengikut Anda terbaca sampai akhir, tetapi Instagram hanya menampilkan {progress}. Yang tidak ada di sini mungkin termasuk yang disembunyikannya.',
  'ended.following':
    'Daftar yang Anda ikuti terbaca sampai akhir, tetapi Instagram hanya menampilkan {progress}. Yang tidak ada di sini mungkin termasuk yang disembunyikannya.',
  'uncounted.followers':
    'Daftar pengikut Anda terbaca sampai akhir, {progress}, tetapi jumlah seharusnya belum pasti. Yang tidak ada di sini mungkin termasuk yang disembunyikan Instagram.',
  'uncounted.following':
    'Daftar yang Anda ikuti terbaca sampai akhir, {progress}, tetapi jumlah seharusnya belum pasti. Yang tidak ada di sini mungkin termasuk yang disembunyikan Instagram.',
  'export.followers':
    'Pengikut Anda diketahui dari ekspor tanggal {date}. {window} Jadi “Belum mengikuti balik” masih kosong.',
  'export.following':
    'Yang Anda ikuti diketahui dari ekspor tanggal {date}. {window} Jadi “Belum Anda ikuti balik” masih kosong.',
  'unread.followers': 'Daftar pengikut Anda belum diketahui.',
  'unread.following': 'Daftar yang Anda ikuti belum diketahui.',
  'explain.unknown':
    'Orang-orang ini ada di salah satu daftar Anda, sedangkan daftar lainnya belum diketahui seluruhnya. Balik tidak menuduh siapa pun dari daftar yang belum lengkap.',
  'empty.title': 'Tidak ada siapa pun di sini',
  'empty.mutual': 'Belum ada akun yang diketahui saling mengikuti dengan Anda.',
  'empty.only-i-follow': 'Sejauh ini tidak ada yang diketahui belum mengikuti balik.',
  'empty.only-they-follow': 'Sejauh ini tidak ada yang diketahui mengikuti Anda tanpa Anda ikuti balik.',
  'empty.unknown': 'Balik sudah mengetahuinya untuk semua orang di daftar Anda.',
  'empty.not-found':
    'Di sini tampil yang tidak ada di daftar lengkap, padahal mungkin disembunyikan Instagram. Saat ini tidak ada.',
  'empty.too-early': 'Tidak ada yang baru saja Anda ikuti.',
  'empty.list': 'Tidak ada orang dari daftar ini di sini.',
  'empty.search': 'Tidak ada yang cocok dengan pencarian dan filter Anda.',
  'empty.unread': 'Buka daftar pengikut di instagram.com dan gulir sampai akhir; lalu daftar yang Anda ikuti.',
  'empty.unfound.title': 'Belum bisa disebut siapa',
  'empty.unfound': {
    other:
      '{count} tidak ditemukan di antara pengikut Anda, tetapi terlalu banyak yang mungkin disembunyikan Instagram untuk menyebut siapa yang belum mengikuti balik.',
  },
  'unfound.between': 'Jadi {between} di antaranya belum mengikuti balik.',
  most: 'Hanya {count} pertama yang ditampilkan. Gunakan pencarian untuk menemukan yang lain.',
  'import.newer': 'Impor yang lebih baru',

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
  'usual.all': 'Semua pertama terlihat {date}.',
  'fact.listed': 'sejak {date}',
  'column.name': 'Nama',
  'column.since': 'Sejak',
  'column.following': 'Anda ikuti sejak',
  'column.followers': 'Mengikuti Anda sejak',
  'column.interacted': 'Interaksi terakhir',
  'column.listed': 'Di daftar sejak',
  'column.notes': 'Alasan dan tag',
  'column.actions': 'Tindakan',

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
