import type { panelPeople as english } from '../en/panel-people';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';

export const panelPeople: TranslationOf<typeof english> = {
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Semua di sini',

  'people.title': 'Orang',
  'people.statuses': 'Status ikuti balik',
  'people.search': 'Cari nama pengguna atau nama',
  'people.search.short': 'Cari',
  'people.sort': 'Urutkan',
  'people.sort.recent': 'Terbaru terlihat',
  'people.sort.username': 'Nama pengguna A–Z',
  'people.sort.name': 'Nama lengkap A–Z',
  'people.filters': 'Filter',
  'people.filtersOn': { other: 'Filter, {count} aktif' },
  'people.filter.verified': 'Terverifikasi',
  'people.filter.private': 'Privat',
  'people.filter.certainty': 'Kepastian',
  'people.any': 'Semua',
  'people.yes': 'Ya',
  'people.no': 'Tidak',
  'people.clear': 'Hapus pencarian dan filter',
  'people.many': 'Pilih beberapa',
  'people.shown': { other: '{count} orang' },
  'people.shownOf': { other: '{count} dari {all} ditampilkan' },
  'people.asOf': 'per {date}',
  'people.indexing': 'Memuat nama: {share}',
  'people.partial.followers':
    'Pengikut Anda baru terbaca {progress}. Yang tidak ada di sini mungkin hanya belum terbaca.',
  'people.partial.following':
    'Akun yang Anda ikuti baru terbaca {progress}. Yang tidak ada di sini mungkin hanya belum terbaca.',
  'people.cut.followers':
    'Instagram hanya menampilkan sebagian pengikut Anda: {progress}. Yang tidak ada di sini mungkin termasuk sisanya.',
  'people.cut.following':
    'Instagram hanya menampilkan sebagian akun yang Anda ikuti: {progress}. Yang tidak ada di sini mungkin termasuk sisanya.',
  'people.ended.followers':
    'Daftar pengikut Anda terbaca sampai akhir, tetapi Instagram hanya menampilkan {progress}. Yang tidak ada di sini mungkin termasuk yang disembunyikannya.',
  'people.ended.following':
    'Daftar yang Anda ikuti terbaca sampai akhir, tetapi Instagram hanya menampilkan {progress}. Yang tidak ada di sini mungkin termasuk yang disembunyikannya.',
  'people.uncounted.followers':
    'Daftar pengikut Anda terbaca sampai akhir, {progress}, tetapi jumlah seharusnya belum pasti. Yang tidak ada di sini mungkin termasuk yang disembunyikan Instagram.',
  'people.uncounted.following':
    'Daftar yang Anda ikuti terbaca sampai akhir, {progress}, tetapi jumlah seharusnya belum pasti. Yang tidak ada di sini mungkin termasuk yang disembunyikan Instagram.',
  'people.export.followers':
    'Pengikut Anda diketahui dari ekspor tanggal {date}. {window} Jadi “Belum mengikuti balik” masih kosong.',
  'people.export.following':
    'Yang Anda ikuti diketahui dari ekspor tanggal {date}. {window} Jadi “Menunggu Anda ikuti balik” masih kosong.',
  'people.unread.followers': 'Daftar pengikut Anda belum diketahui, jadi “Belum mengikuti balik” masih kosong.',
  'people.unread.following': 'Daftar yang Anda ikuti belum diketahui, jadi “Menunggu Anda ikuti balik” masih kosong.',
  'people.explain.unknown':
    'Orang-orang ini ada di salah satu daftar Anda, sedangkan daftar lainnya belum diketahui seluruhnya. Balik tidak menuduh siapa pun dari daftar yang belum lengkap.',
  'people.empty.title': 'Tidak ada siapa pun di sini',
  'people.empty.mutual': 'Belum ada akun yang diketahui saling mengikuti dengan Anda.',
  'people.empty.only-i-follow': 'Sejauh ini tidak ada yang diketahui belum mengikuti balik.',
  'people.empty.only-they-follow': 'Sejauh ini tidak ada yang diketahui mengikuti Anda tanpa Anda ikuti balik.',
  'people.empty.unknown': 'Balik sudah mengetahuinya untuk semua orang di daftar Anda.',
  'people.empty.not-found':
    'Di sini tampil yang tidak ada di daftar lengkap, padahal mungkin disembunyikan Instagram. Saat ini tidak ada.',
  'people.empty.too-early': 'Tidak ada yang baru saja Anda ikuti.',
  'people.empty.list': 'Tidak ada orang dari daftar ini di sini.',
  'people.empty.search': 'Tidak ada yang cocok dengan pencarian dan filter Anda.',
  'people.empty.unread': 'Buka daftar pengikut di instagram.com dan gulir sampai akhir; lalu daftar yang Anda ikuti.',
  'people.empty.unfound': {
    other:
      '{count} tidak ditemukan di sebuah daftar, tetapi terlalu banyak yang mungkin disembunyikan Instagram untuk menyebut siapa yang belum mengikuti balik.',
  },
  'people.toNotFound': 'Lihat yang tidak ditemukan',
  'people.toUnknown': { other: 'Lihat {count} yang belum diketahui' },
  'people.toNow': 'Lihat langkah berikutnya',
  'people.most': 'Hanya {count} pertama yang ditampilkan. Gunakan pencarian untuk menemukan yang lain.',
};
