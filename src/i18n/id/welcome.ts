import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik sudah terpasang',
  about:
    'Balik memberi tahu siapa yang mengikuti Anda balik di Instagram, sejak kapan, dan seberapa pasti hal itu. Balik mencatat saat Anda membuka daftar pengikut dan daftar yang Anda ikuti. Balik tidak pernah mengeklik, menggulir, atau mengirim apa pun, dan yang dicatatnya tetap di browser ini.',
  pin: 'Sematkan ikonnya',
  'pin.chrome': 'Tekan kepingan puzzle di bilah alat, lalu pin di samping Balik.',
  'pin.edge': 'Tekan kepingan puzzle di bilah alat, lalu mata di samping Balik.',
  'pin.firefox':
    'Tekan kepingan puzzle di bilah alat, lalu roda gigi di samping Balik, dan pilih “Sematkan ke Bilah Alat”.',
  open: 'Buka panelnya',
  'open.text': 'Tekan ikonnya, dan panel terbuka di samping halaman. Atau buka dari sini:',
  'open.now': 'Buka Balik',
  start: 'Tekan Mulai',
  'start.text': 'Tidak ada yang dicatat sebelum Anda menekan “Mulai mencatat” di panel.',
  instagram: 'Buka instagram.com',
  others: 'Di browser lain',
  remove: 'Jika Anda menghapus Balik',
  'remove.text':
    'Semua yang tersimpan ikut terhapus. Browser mungkin menyimpan jejaknya sendiri: kunjungan ke halaman Balik dalam riwayat, dan di Firefox letak tombolnya. Berkas yang sudah Anda ekspor tetap di tempat Anda menyimpannya.',
};
