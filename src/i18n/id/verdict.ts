import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Kemungkinan',
  'verdict.old': 'Data ini sudah lebih dari 90 hari.',

  'bound.these': { other: 'Paling banyak {count} dari {n} ini mungkin salah: Instagram tidak menampilkan semua akun.' },
  'bound.lacked': {
    other: 'Paling banyak {count} dari {n} yang tidak ada saat dibaca mungkin disembunyikan Instagram.',
  },
  'bound.settle': 'Membuka profilnya akan memastikan.',
  'bound.none': 'Profil Anda menyebut jumlah yang sama, jadi tidak ada yang terlewat (per {date}).',
  'bound.counted':
    'Profil Anda menyebut jumlah yang persis sama, sebelum dan sesudahnya, jadi tidak ada yang terlewat ({date}).',
  'bound.screen': '{bound} Dibaca dari layar.',
  'bound.export': 'Menurut nama-nama dalam ekspor Anda tanggal {date}.',
  'bound.not-found.followers': { other: '{count} tidak ditemukan di antara pengikut Anda' },
  'bound.not-found.following': { other: '{count} tidak ditemukan di antara yang Anda ikuti' },
  'bound.up-to': '{found}; hingga {h} di antaranya mungkin tetap ada di sana.',
  'bound.any': '{found}; siapa pun di antaranya mungkin tetap ada di sana.',
  'bound.unknown': '{found}; tidak diketahui berapa di antaranya yang tetap ada di sana.',
  'bound.too-early':
    'Pada tanggal daftar pengikut Anda, Anda baru mengikuti mereka kurang dari 7 hari. Mereka masih mungkin mengikuti balik.',

  'surer.title': 'Supaya lebih pasti',
  'surer.read': 'Buka daftarnya di Instagram dan gulir sampai akhir.',
  'surer.open-profile': 'Buka profil Anda sendiri supaya Balik tahu berapa isi setiap daftar seharusnya.',
  'surer.reopen-profile':
    'Buka profil Anda sendiri sekali lagi dalam waktu satu jam: kalau angkanya masih sama, jawabannya lebih pasti.',
  'surer.reopen-here':
    'Muat ulang profil Anda di Instagram sekali dalam waktu satu jam: kalau angkanya masih sama, jawabannya lebih pasti.',
  'surer.reload-confirms':
    'Jika mau, muat ulang profil Anda di Instagram dalam waktu satu jam: angka yang sama menegaskan bahwa tidak ada yang berubah sementara itu.',
  'surer.reopen-confirms':
    'Jika mau, buka lagi profil Anda dalam waktu satu jam: angka yang sama menegaskan bahwa tidak ada yang berubah sementara itu.',
  'surer.read-again': 'Gulir daftarnya sekali lagi: baris yang terlewat akan tampil.',
  'surer.visit-one': 'Buka profil seseorang: profilnya memastikan untuk orang itu.',
  'surer.visit-this': 'Buka profil ini: profilnya yang memastikan.',
  'surer.bring-export':
    'Impor data Instagram Anda, dengan rentang “Sepanjang waktu”: semua orang di kedua daftar disebut di dalamnya.',
  'surer.rest': 'Instagram meminta jeda: tunggu sampai {date} sebelum membuka apa pun di sana.',
};
