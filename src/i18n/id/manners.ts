import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

/** Tampilan Etika, dalam bahasa Indonesia. */
export const manners: TranslationOf<typeof english> = {
  title: 'Etika',
  hints: 'Saran',
  'hints.title': 'Saran saat ini',
  'hints.looking': 'Menelusuri daftar Anda …',
  'hints.none': 'Saat ini tidak ada saran.',
  'hints.none.text': 'Saran muncul setelah daftar Anda terbaca.',
  'hints.more': { other: '{count} lagi' },
  'hints.quiet': 'Mode tenang aktif, jadi tidak ada saran yang ditampilkan.',
  'hints.names': { other: 'Tampilkan {count} lagi' },
  'hints.snoozed': 'Disembunyikan selama 30 hari.',
  'hints.muted': 'Saran ini tidak akan ditampilkan lagi.',
  'hints.failed': 'Tidak bisa disimpan. Coba lagi.',
  'left.title': 'Saran yang Anda matikan',
  'left.text': 'Bisa ditampilkan lagi kapan saja.',
  'left.muted': 'Tidak pernah ditampilkan',
  'left.about': '{title}: @{username}',
  'left.many': { other: '{title}: {count} orang' },
  'settings.title': 'Pengaturan saran',
  business: 'Mode bisnis',
  'business.text':
    'Tag audiens tampil lebih dulu, pengikut baru tanpa tag memunculkan saran, dan Wawasan membandingkan masa sebelum dan sesudah setiap catatan Anda.',
  keys: 'Pintasan keyboard',
  'keys.text':
    'Tombol 1 sampai 5 menambah alasan untuk profil yang tampil, K menyembunyikannya dari daftar. Tidak berlaku saat Anda menulis.',
  'guide.title': 'Panduan ikuti balik',
  'guide.text':
    'Apa itu ikuti balik, mengapa orang melakukannya, dan bagaimana melakukannya dengan baik. Enam bab singkat.',
  'guide.see': 'Lihat di Balik',
};
