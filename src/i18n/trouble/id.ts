import type { TranslationOf } from '../template';
import type { troubleEn } from './en';

export const troubleId: TranslationOf<typeof troubleEn> = {
  title: 'Ingatan Balik tidak dapat dibuka',
  retry: 'Coba lagi',
  'newer-version':
    'Data ini ditulis oleh Balik yang lebih baru. Perbarui ekstensi, lalu buka panel ini lagi. Tidak ada yang diubah.',
  blocked: 'Jendela Balik lain masih membuka versi lama. Tutup tab dan panel Balik lainnya, lalu coba lagi.',
  quota:
    'Disk penuh, jadi tidak ada hal baru yang disimpan. Kosongkan ruang disk, lalu coba lagi. Tidak ada yang dihapus.',
  'cannot-open': 'Peramban tidak dapat membuka basis data. Mulai ulang peramban dan coba lagi. Tidak ada yang dihapus.',
  closed: 'Peramban menutup basis data. Silakan coba lagi.',
  aborted: 'Peramban berhenti membaca di tengah jalan. Silakan coba lagi.',
  outdated: 'Balik baru saja diperbarui. Tutup panel ini dan buka lagi, lalu muat ulang tab Instagram Anda.',
  unknown: 'Terjadi sesuatu yang tidak terduga. Coba lagi; bila terus terjadi, mulai ulang peramban.',

  'write.newer-version':
    'Data di sini ditulis oleh Balik yang lebih baru. Data tetap ditampilkan, tetapi tidak ada hal baru yang disimpan sampai Anda memperbarui.',
  'write.quota':
    'Disk penuh, jadi tidak ada hal baru yang disimpan. Yang ada masih bisa dibaca. Ekspor dulu, lalu kosongkan ruang disk.',
  'write.cannot-open':
    'Peramban sedang tidak dapat membuka basis data, jadi tidak ada hal baru yang disimpan. Mulai ulang peramban.',
  'write.blocked': 'Jendela Balik lain membuka versi lama, jadi tidak ada hal baru yang disimpan. Tutup jendela itu.',

  deaf: 'Tab Instagram Anda sudah terbuka sebelum Balik mulai, jadi Balik tidak dapat ikut membaca di sana. Muat ulang tab itu.',

  'access.gone':
    'Balik tidak dapat ikut membaca di instagram.com: izinnya untuk situs itu telah ditarik. Yang sudah diingat tetap ada di sini.',
  'access.allow': 'Izinkan lagi',
  'access.again': 'Sudah diizinkan lagi. Muat ulang tab Instagram Anda, lalu Balik ikut membaca di sana.',

  'mend.title': 'Bila mulai ulang tidak membantu',
  'mend.text':
    'Lakukan berurutan. Tidak ada yang dihapus: yang tidak dapat dibuka tetap di tempatnya sampai Anda menghapus semuanya di Data.',
  'mend.save': 'Simpan yang masih dapat dibaca',
  'mend.saved': { other: '{count} baris disimpan.' },
  'mend.lost': { other: '{count} tidak dapat dibaca.' },
  'mend.nothing': 'Tidak ada yang dapat dibuka, jadi tidak ada yang dapat disimpan.',
  'mend.back': 'Lanjutkan dengan berkas tersimpan',
  'mend.back.text': 'Isi berkas diletakkan dalam ingatan baru di samping yang tidak dapat dibuka.',
  'mend.empty': 'Lanjutkan dengan ingatan kosong',
  'mend.empty.text': 'Balik mulai dari awal. Baca lagi daftar Anda, atau impor ekspor Instagram Anda.',
  'mend.busy': 'Sedang bekerja …',
  'mend.notOurs': 'Ini bukan berkas yang disimpan Balik, atau tidak utuh. Tidak ada yang diubah.',
  'mend.newerFile': 'Berkas ini disimpan oleh Balik yang lebih baru. Perbarui ekstensi dulu. Tidak ada yang diubah.',
  'mend.failed': 'Peramban juga tidak dapat membuat basis data baru. Mulai ulang komputer, lalu coba lagi.',
};
