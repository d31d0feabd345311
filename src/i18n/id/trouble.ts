import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'Data Anda tidak bisa dibuka',
  retry: 'Coba lagi',
  'newer-version':
    'Data ini ditulis oleh Balik yang lebih baru. Perbarui ekstensi, lalu buka panel ini lagi. Tidak ada yang diubah.',
  blocked: 'Jendela Balik lain masih membuka versi lama. Tutup tab dan panel Balik lainnya, lalu coba lagi.',
  quota:
    'Disk penuh, jadi tidak ada hal baru yang disimpan. Kosongkan ruang disk, lalu coba lagi. Tidak ada yang dihapus.',
  'cannot-open': 'Browser tidak bisa membuka basis data. Mulai ulang browser dan coba lagi. Tidak ada yang dihapus.',
  closed: 'Browser menutup basis data. Coba lagi.',
  aborted: 'Browser berhenti membaca di tengah jalan. Coba lagi.',
  outdated: 'Balik baru saja diperbarui. Tutup panel ini dan buka lagi, lalu muat ulang tab Instagram Anda.',
  unknown: 'Terjadi sesuatu yang tidak terduga. Coba lagi; bila terus terjadi, mulai ulang browser.',

  'write.newer-version':
    'Data di sini ditulis oleh Balik yang lebih baru. Data tetap ditampilkan, tetapi tidak ada hal baru yang disimpan sampai Anda memperbarui.',
  'write.quota':
    'Disk penuh, jadi tidak ada hal baru yang disimpan. Yang ada masih bisa dibaca. Ekspor dulu, lalu kosongkan ruang disk.',
  'write.cannot-open':
    'Browser sedang tidak bisa membuka basis data, jadi tidak ada hal baru yang disimpan. Mulai ulang browser.',
  'write.blocked': 'Jendela Balik lain membuka versi lama, jadi tidak ada hal baru yang disimpan. Tutup jendela itu.',

  deaf: 'Tab Instagram Anda sudah terbuka sebelum Balik mulai, jadi Balik tidak bisa mencatat di sana. Muat ulang tab itu.',

  'access.gone':
    'Balik tidak bisa mencatat di instagram.com: izinnya untuk situs itu dicabut. Yang sudah tersimpan tetap ada di sini.',
  'access.allow': 'Izinkan lagi',
  'access.again': 'Sudah diizinkan lagi. Muat ulang tab Instagram Anda, lalu Balik mencatat di sana.',

  'mend.title': 'Bila mulai ulang tidak membantu',
  'mend.text':
    'Lakukan berurutan. Tidak ada yang dihapus: yang tidak bisa dibuka tetap di tempatnya sampai Anda menghapus semuanya di Data.',
  'mend.save': 'Simpan yang masih bisa dibaca',
  'mend.saved': { other: '{count} baris disimpan.' },
  'mend.lost': { other: '{count} tidak bisa dibaca.' },
  'mend.nothing': 'Tidak ada yang bisa dibuka, jadi tidak ada yang bisa disimpan.',
  'mend.back': 'Lanjutkan dengan berkas tersimpan',
  'mend.back.text': 'Isi berkas masuk ke basis data baru di samping yang tidak bisa dibuka.',
  'mend.empty': 'Mulai dari kosong',
  'mend.empty.text': 'Baca lagi daftar Anda, atau impor data Instagram Anda.',
  'mend.busy': 'Sedang bekerja …',
  'mend.notOurs': 'Ini bukan berkas yang disimpan Balik, atau tidak utuh. Tidak ada yang diubah.',
  'mend.newerFile': 'Berkas ini disimpan oleh Balik yang lebih baru. Perbarui ekstensi dulu. Tidak ada yang diubah.',
  'mend.failed': 'Browser juga tidak bisa membuat basis data baru. Mulai ulang komputer, lalu coba lagi.',
};
