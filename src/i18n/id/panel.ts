import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { marks } from './marks';
import { panelNow } from './panel-now';
import { panelPeople } from './panel-people';
import { verdict } from './verdict';

/** Indonesian; key by key the same as the English source. The reader is addressed as "Anda". */
export const panel: TranslationOf<typeof english> = {
  ...panelNow,
  ...panelPeople,
  'app.name': 'Balik',
  'app.skip': 'Lompat ke isi',
  'app.views': 'Tampilan',
  'app.loading': 'Membuka data Anda …',
  'app.failed': 'Tampilan ini tidak bisa dibuka',
  'app.failed.text': 'Tidak ada data Anda yang hilang, dan tampilan lain tetap bisa dibuka. Coba lagi.',
  'app.again': 'Coba lagi',
  'nav.now': 'Sekarang',
  'nav.people': 'Orang',
  'nav.history': 'Riwayat',
  'nav.insights': 'Wawasan',
  'nav.manners': 'Etika',
  'nav.data': 'Data',
  'nav.settings': 'Pengaturan',
  'menu.more': 'Lainnya',
  'menu.more.masked': 'Lainnya, nama rekaan sedang ditampilkan',
  'menu.print': 'Cetak',
  'menu.mask': 'Samarkan nama',
  'menu.mask.until': 'sampai browser ditutup',
  paused: 'Balik sedang tidak mencatat: tidak ada hal baru yang disimpan.',
  'viewer.label': 'Akun Anda',
  'viewer.unnamed': 'Akun {id}',
  close: 'Tutup',
  picture: 'Simpan sebagai gambar',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Belum diketahui',
  'status.not-found': 'Tidak ditemukan',
  'status.too-early': 'Masih terlalu dini',
  'export.complete': 'Dari ekspor Anda, lengkap',
  'export.partial': 'Dari ekspor Anda, belum lengkap',
  'export.unsure': 'Dari ekspor Anda, mungkin belum lengkap',
  'date.orLater': '{date} atau sesudahnya',
  'rest.lists': 'Instagram meminta jeda. Biarkan dulu daftar Anda sampai {date}; tidak ada yang hilang.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': { other: '{list}: terbaca sampai akhir, {count} akun' },
  'person.verified': 'Terverifikasi',
  'person.private': 'Privat',
  'person.open': 'Buka @{username} di instagram.com',
  'person.newTab': 'terbuka di tab baru',
  'person.firstSeen': 'Pertama terlihat pada {date}',
  'person.alsoKnown': 'Nama sebelumnya: {names}',

  ...verdict,
};
