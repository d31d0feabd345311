import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

/** Apa yang Balik harapkan dari instagram.com dan temukan di sana. */
export const pulse: TranslationOf<typeof english> = {
  title: 'Apakah Balik berfungsi?',
  intro:
    'Bila Instagram berubah, bagian yang tidak lagi cocok berhenti, dan itu ditulis di sini. Yang sudah terbaca tetap utuh.',
  none: 'Belum ada apa-apa. Buka profil atau daftar di instagram.com.',
  fine: 'Semua berfungsi.',
  resting: 'Di sini Instagram sudah berubah. Berhenti sejak {day}; Balik mencoba lagi sekali sehari.',
  unread:
    'Di sini Instagram sudah berubah. Tidak dipahami sejak {day}: tidak ada yang disimpan darinya. Balik melanjutkan pada jawaban pertama yang dipahaminya lagi.',
  screen:
    'Jawaban Instagram tidak lagi membawa baris-baris ini sejak {day}. Sebagai gantinya Balik membacanya dari layar: gulir saja seperti biasa.',
  works: 'Masih berfungsi: {parts}.',
  missed: 'Terakhir ditemukan {day}; sejak itu {count} kali tidak ditemukan.',
  never: 'Belum pernah ditemukan.',
  found: 'Ditemukan {found} dari {expected} kali.',
  'part.profile-name': 'Nama di profil (tanda di sana)',
  'part.header-counts': 'Jumlah di profil (berapa isi daftar seharusnya)',
  'part.list-rows': 'Baris di daftar yang terbuka (tanda di sana)',
  'part.list-dialog': 'Jendela daftar yang terbuka',
  'part.hover-card': 'Kartu saat menunjuk nama (tanda di sana)',
  'part.lists': 'Jawaban yang mengisi daftar (yang dibaca Balik)',
  'part.followers-lists': 'Jawaban yang mengisi daftar pengikut (yang dibaca Balik)',
  'part.following-lists': 'Jawaban yang mengisi daftar yang diikuti (yang dibaca Balik)',
  'part.screen-followers': 'Baris daftar pengikut Anda di layar',
  'part.screen-following': 'Baris daftar yang Anda ikuti di layar',
  'part.profiles': 'Jawaban tentang sebuah profil',
  'part.ties': 'Jawaban tentang siapa mengikuti siapa',
  'part.other': 'Bagian lain: {name}',
  'count.same':
    'Pengikut yang tidak Anda ikuti balik: Instagram menghitung {said} pada {day}, dan hitungan Balik sama.',
  'count.differs':
    'Pengikut yang tidak Anda ikuti balik: Instagram menghitung {said} pada {day}, Balik {own}; selisihnya {count}. Kedua daftar bisa berubah selagi dibaca, jadi selisih kecil bukan salah siapa-siapa.',
  copy: 'Salin laporan',
  copied: 'Laporan disalin.',
  'copy.failed': 'Tidak bisa disalin. Laporannya sudah dipilih di bawah: salin sendiri.',
  report: 'Laporan tanpa nama',
  'report.text':
    'Jumlah per bagian dan hari; tanpa nama pengguna dan tanpa nomor akun. Sertakan bila Anda memberi tahu seseorang bahwa Balik perlu diperbaiki.',
  record: 'Rekam untuk laporan',
  'record.text':
    'Bila Instagram berubah, rekaman jawaban dan susunan halamannya membantu orang memperbaiki Balik tanpa memakai akun Anda. Nama, nomor akun, teks, dan gambar diganti dengan yang rekaan di halaman itu juga, sebelum ada yang disimpan; jumlah tetap apa adanya. Tidak ada yang dikirim: Anda yang membacanya, Anda yang menyimpannya.',
  'record.start': 'Mulai merekam',
  'record.stop': 'Berhenti merekam',
  'record.on': 'Sedang merekam untuk laporan',
  'record.runs': 'Merekam sejak {time}: sejauh ini {size} dari {most}. Berhenti sendiri pukul {end}.',
  'record.todo':
    'Muat ulang tab Instagram, buka profil Anda, buka kedua daftar, lalu gulir sedikit. Pesan tidak pernah direkam.',
  'record.full': 'Rekaman sudah penuh, jadi berhenti sendiri.',
  'record.timeUp': 'Waktunya habis, jadi berhenti sendiri.',
  'record.read':
    'Inilah seluruh isinya ({size}), persis seperti yang akan disimpan. Rekaman hilang bila browser ditutup.',
  'record.empty': 'Masih kosong: selama merekam tidak ada halaman instagram.com yang dibuka atau dimuat ulang.',
  'record.whole': 'Seluruh rekaman',
  'record.save': 'Simpan rekaman',
  'record.discard': 'Buang',
  'record.failed': 'Tidak berhasil. Coba lagi.',
  places: 'Tampilkan tanda',
  'places.profile': 'Di profil',
  'places.rows': 'Di baris daftar',
  'places.hover': 'Di kartu yang muncul di atas nama',
  'places.all': 'Tandai semua orang di daftar, bukan hanya yang mengikuti sepihak',
};
