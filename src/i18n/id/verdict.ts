import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'Anda dan @{username} saling mengikuti.',
  'verdict.only-i-follow': 'Anda mengikuti @{username}, yang belum mengikuti balik.',
  'verdict.only-i-follow.likely': 'Anda mengikuti @{username}, yang kemungkinan belum mengikuti balik.',
  'verdict.only-they-follow':
    '@{username} mengikuti Anda dan menunggu Anda ikuti balik. Mau atau tidak, terserah Anda.',
  'verdict.neither': 'Anda dan @{username} tidak saling mengikuti.',
  'verdict.neither.likely': 'Anda dan @{username} kemungkinan tidak saling mengikuti.',
  'verdict.unknown': 'Balik belum tahu apakah Anda dan @{username} saling mengikuti.',
  'verdict.too-early': 'Masih terlalu dini untuk tahu apakah @{username} mengikuti balik.',
  'verdict.too-many-hidden':
    '@{username} tidak ditemukan di salah satu daftar Anda, dan Balik belum bisa memastikan artinya.',
  'verdict.hidden-or-left': '@{username} tersembunyi, atau sudah meninggalkan Instagram.',
  'verdict.in-neither': '@{username} tidak ada di kedua daftar Anda. Hanya profilnya yang bisa memastikan.',
  'verdict.likely': 'Kemungkinan',
  'verdict.certain': 'Pasti',
  'verdict.plain': 'Menurut jumlah di profil Anda, tidak ada yang tersembunyi',
  'verdict.asOf': 'Per {date} ({ago})',
  'verdict.asOfDay': 'Per {date}',
  'verdict.noDate': 'Belum ada yang memastikannya',
  'verdict.old': 'Data ini sudah lebih dari 90 hari.',
  'verdict.oldPerhaps': 'Data ini mungkin sudah lebih dari 90 hari.',
  'verdict.old.do': 'Baca lagi daftar Anda, atau impor data Instagram yang baru, untuk memperbaruinya.',
  'verdict.early.now': 'Anda mengikutinya kurang dari 7 hari yang lalu. Belum diikuti balik belum berarti apa-apa.',
  'verdict.early.then': 'Pada tanggal daftar pengikut Anda, Anda mengikutinya belum sampai 7 hari.',
  'verdict.early.do': 'Baca lagi pengikut Anda, atau impor data Instagram yang lebih baru, untuk mengetahuinya.',
  'verdict.why': 'Dari mana ini diketahui',
  'verdict.timeline': 'Garis waktu',

  'bound.these': { other: 'Paling banyak {count} dari {n} ini mungkin akun yang disembunyikan Instagram.' },
  'bound.lacked': {
    other: 'Paling banyak {count} dari {n} yang tidak ada saat dibaca mungkin disembunyikan Instagram.',
  },
  'bound.settle': 'Membuka profilnya akan memastikan.',
  'bound.none': 'Tidak ada yang tersembunyi menurut jumlah di profil Anda (per {date}).',
  'bound.counted':
    'Tidak ada yang tersembunyi: profil menyebut jumlah yang persis sama, sebelum dan sesudahnya ({date}).',
  'bound.screen': '{bound} Dibaca dari layar.',
  'bound.export': 'Menurut nama-nama dalam ekspor Anda tanggal {date}.',
  'bound.not-found.followers': { other: '{count} tidak ditemukan di antara pengikut Anda' },
  'bound.not-found.following': { other: '{count} tidak ditemukan di antara yang Anda ikuti' },
  'bound.up-to': '{found}; hingga {h} di antaranya mungkin tersembunyi.',
  'bound.any': '{found}; siapa pun di antaranya mungkin tersembunyi.',
  'bound.unknown': '{found}; tidak diketahui berapa di antaranya yang tersembunyi.',
  'bound.too-early':
    'Anda mengikuti mereka kurang dari 7 hari yang lalu, atau kurang dari 7 hari sebelum tanggal daftar pengikut Anda. Mereka masih mungkin mengikuti balik.',

  'surer.title': 'Supaya lebih pasti',
  'surer.read': 'Buka daftarnya di Instagram dan gulir sampai akhir.',
  'surer.open-profile': 'Buka profil Anda sendiri supaya Balik tahu berapa isi setiap daftar seharusnya.',
  'surer.reopen-profile':
    'Buka profil Anda sendiri sekali lagi dalam satu jam ini: jumlah sesudah membaca membuatnya lebih pasti.',
  'surer.read-again': 'Gulir daftarnya sekali lagi: baris yang terlewat akan tampil.',
  'surer.visit-one': 'Buka profil seseorang: profilnya memastikan untuk orang itu.',
  'surer.visit-this': 'Buka profil ini: profilnya yang memastikan.',
  'surer.bring-export':
    'Impor data Instagram Anda, dengan rentang “Sepanjang waktu”: semua orang di kedua daftar disebut di dalamnya.',
  'surer.rest': 'Instagram meminta jeda: tunggu sampai {date} sebelum membuka apa pun di sana.',
};
