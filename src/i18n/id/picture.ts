import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Simpan tampilan ini sebagai gambar',
  text: 'Satu PNG dari seluruh tampilan seperti terlihat sekarang, termasuk yang ada di bawah tepi panel. Tampilan yang terlalu panjang untuk satu gambar dipotong, dan itu tertulis di gambar.',
  'text.people':
    'Satu PNG dari daftar ini seperti terlihat sekarang, dengan baris yang ada di sekitar sini; baris mana tertulis di gambar.',
  'text.head': 'Di atasnya tertulis nama tampilan, nama pengguna Anda, dan tanggalnya.',
  names: 'Tampilkan nama rekaan',
  'names.real': 'Nama asli akan ada dalam gambar. Nyalakan ini sebelum Anda memperlihatkannya kepada orang lain.',
  'names.invented':
    'Tidak ada nama akun yang asli dalam gambar, dan kolom yang Anda isi dibiarkan kosong. Panel juga menampilkan nama rekaan sampai Anda mematikannya atau menutup browser.',
  save: 'Simpan gambar',
  'save.chart': 'Simpan sebagai gambar',
  working: 'Menggambar…',
  done: 'Selesai. Gambar ada di unduhan Anda.',
  failed: 'Gambar tidak bisa dibuat. Ubah lebar panel, lalu coba lagi.',
  'failed.chart': 'Gambar tidak bisa dibuat. Coba lagi.',
  'note.rows': 'Baris {from} sampai {until} dari {total}',
  'note.cut': 'Tampilan masih berlanjut; gambar tidak bisa lebih panjang.',
};
