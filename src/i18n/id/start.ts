import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Indonesian; key by key the same as the English source. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Lihat siapa yang mengikuti balik',
  'consent.lead':
    'Balik mencatat saat Anda membuka daftar pengikut dan daftar yang Anda ikuti, lalu memberi tahu siapa yang mengikuti balik.',
  'consent.picture':
    'Begini Balik menjawab: daftar orang, masing-masing dengan tanda dan kata seperti “Belum mengikuti balik” atau “Saling mengikuti”, dan di bawahnya satu kalimat tentang seseorang beserta buktinya.',
  'consent.picture.evidence': 'Hari ini terbaca sampai akhir: tidak ada di antara {count} pengikut Anda.',
  'consent.reads': 'Apa yang dicatat',
  'consent.reads.text':
    'Hanya yang tampil di daftar dan profil yang Anda buka: nama pengguna, nama, nomor akun, serta apakah akun itu privat atau terverifikasi. Tanpa foto, bio, atau pesan.',
  'consent.stays': 'Di mana disimpan',
  'consent.stays.text':
    'Di browser ini, di perangkat ini. Tidak ada yang dikirim ke mana pun, dan Anda bisa menghapus semuanya kapan saja.',
  'consent.never': 'Apa yang tidak pernah dilakukan',
  'consent.never.text':
    'Balik tidak pernah mengeklik, menggulir, mengikuti, berhenti mengikuti, atau meminta apa pun ke Instagram. Jendela privat tidak dilihat.',
  'consent.terms': 'Ketentuan Instagram',
  'consent.terms.text':
    'Ketentuan Instagram melarang mengumpulkan informasi secara otomatis tanpa izin. Balik tidak mengirim permintaan sendiri, tetapi itu bukan izin: keputusan ada pada Anda.',
  'consent.start': 'Mulai mencatat',
  'consent.later': 'Nanti saja',
  'consent.paused': 'Balik tidak aktif',
  'consent.paused.how':
    'Tidak ada yang dicatat sampai Anda menekan Mulai. Untuk memulai nanti, klik Balik di bilah alat browser; mungkin ada di balik ikon kepingan puzzle.',
  'consent.again': 'Apa yang Balik lakukan',
  'consent.failed': 'Tidak bisa menyimpan pilihan Anda. Coba lagi, atau mulai ulang browser.',

  'file.title': 'Atau impor berkas buatan Instagram: tanpa menggulir, lengkap dengan tanggal',
  'file.where': 'Di Instagram: Pengaturan, “Pusat Akun”, “Informasi dan izin Anda”, lalu “Ekspor informasi Anda”.',
  'file.create': '“Buat ekspor”, pilih profil Anda, lalu “Ekspor ke perangkat”.',
  'file.what': '“Sesuaikan informasi”: “Pengikut dan mengikuti”, di bagian Koneksi.',
  'file.when': '“Rentang tanggal”: “Sepanjang waktu”. Kalau tidak, yang lama tidak ikut termuat.',
  'file.format': '“Format”: JSON. Lalu “Mulai ekspor”.',
  'file.wait': 'Instagram memberi tahu kalau berkasnya siap. Unduh, lalu impor apa adanya (ZIP).',
  'file.import': 'Impor berkasnya',
  'file.ask': 'Minta ke Instagram',
};
