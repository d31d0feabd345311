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

  'evidence.in.followers': 'Ada di antara pengikut Anda ({date}).',
  'evidence.in.following': 'Ada di daftar yang Anda ikuti ({date}).',
  'evidence.in-between.followers': 'Ada di antara pengikut Anda (tampil antara {from} dan {date}).',
  'evidence.in-between.following': 'Ada di daftar yang Anda ikuti (tampil antara {from} dan {date}).',
  'evidence.absent.followers': {
    other: 'Tidak ada di antara {count} pengikut Anda, yang terbaca sampai akhir pada {date}.',
  },
  'evidence.absent.following': {
    other: 'Tidak ada di antara {count} akun yang Anda ikuti, yang terbaca sampai akhir pada {date}.',
  },
  'evidence.unnamed.followers': { other: 'Tidak disebut di antara {count} pengikut dalam ekspor Anda tanggal {date}.' },
  'evidence.unnamed.following': {
    other: 'Tidak disebut di antara {count} akun yang Anda ikuti dalam ekspor Anda tanggal {date}.',
  },
  'evidence.counted': 'Profil menyebut jumlah yang persis sama, sebelum dan sesudahnya: tidak ada yang tersembunyi.',
  'evidence.nothing-hidden': 'Menurut jumlah di profil Anda, tidak ada yang tersembunyi.',
  'evidence.at-most': {
    other: 'Paling banyak {count} dari {n} yang tidak ada di daftar ini mungkin akun yang disembunyikan Instagram.',
  },
  'evidence.too-many.followers': {
    other: 'Tidak ditemukan di antara {count} pengikut Anda, yang terbaca sampai akhir pada {date}.',
  },
  'evidence.too-many.following': {
    other: 'Tidak ditemukan di antara {count} akun yang Anda ikuti, yang terbaca sampai akhir pada {date}.',
  },
  'evidence.up-to': 'Namun, hingga {h} dari {n} yang tidak ditemukan mungkin disembunyikan Instagram.',
  'evidence.any-hidden': 'Namun, siapa pun dari {n} yang tidak ditemukan mungkin disembunyikan Instagram.',
  'evidence.hidden-unknown': 'Namun, tidak diketahui berapa akun yang tersembunyi dari daftar ini.',
  'evidence.hidden-or-left.followers':
    'Tidak ada di antara pengikut Anda pada {date}. Instagram menyebutnya nonaktif atau terhapus, dan itu tidak menunjukkan apakah akun ini mengikuti Anda.',
  'evidence.hidden-or-left.following':
    'Tidak ada di daftar yang Anda ikuti pada {date}. Instagram menyebutnya nonaktif atau terhapus, dan itu tidak menunjukkan apakah Anda mengikutinya.',
  'evidence.in-neither': 'Tidak ada di kedua daftar Anda ({date}): hanya profilnya yang bisa memastikan.',
  'evidence.in-neither.followers':
    'Tidak ada di antara pengikut Anda pada {date} dan tidak terlihat di tempat lain: hanya profilnya yang bisa memastikan.',
  'evidence.in-neither.following':
    'Tidak ada di daftar yang Anda ikuti pada {date} dan tidak terlihat di tempat lain: hanya profilnya yang bisa memastikan.',
  'evidence.undated-export.followers':
    'Tidak disebut di antara pengikut dalam ekspor yang harinya tidak pasti: akun ini mungkin datang atau pergi sebelum ekspor itu, atau sesudahnya.',
  'evidence.undated-export.following':
    'Tidak disebut di antara yang Anda ikuti dalam ekspor yang harinya tidak pasti: Anda mungkin mulai mengikutinya sebelum ekspor itu, atau sesudahnya.',
  'evidence.not-asked.followers':
    'Daftar pengikut Anda bertanggal {date}, sebelum akun ini ada di daftar yang Anda ikuti.',
  'evidence.not-asked.followers.do': 'Baca lagi, atau buka profilnya.',
  'evidence.not-asked.following':
    'Daftar yang Anda ikuti bertanggal {date}, sebelum akun ini ada di antara pengikut Anda.',
  'evidence.not-asked.following.do': 'Baca lagi, atau buka profilnya.',
  'evidence.doubt.names-in-export': 'Ekspor hanya mengenal nama pengguna; pergantian nama akan terlihat sama.',
  'evidence.doubt.names-on-screen': 'Layar hanya menampilkan nama pengguna; pergantian nama akan terlihat sama.',
  'evidence.on-screen': 'Dibaca dari layar, bukan dari jawaban Instagram.',
  'evidence.doubt.known-by-name': 'Akun ini hanya dikenal lewat nama penggunanya; pergantian nama akan terlihat sama.',
  'evidence.profile.followers.yes': 'Menurut profilnya, akun ini mengikuti Anda ({date}).',
  'evidence.profile.followers.no': 'Menurut profilnya, akun ini tidak mengikuti Anda ({date}).',
  'evidence.profile.following.yes': 'Menurut profilnya, Anda mengikuti akun ini ({date}).',
  'evidence.profile.following.no': 'Menurut profilnya, Anda tidak mengikuti akun ini ({date}).',
  'evidence.missed.followers': 'Sesudah itu juga tidak ditemukan di antara pengikut Anda ({date}).',
  'evidence.missed.following': 'Sesudah itu juga tidak ditemukan di daftar yang Anda ikuti ({date}).',
  'evidence.partial.followers':
    'Belum terlihat di antara pengikut Anda. Daftar itu baru terbaca {progress} pada {date}, jadi belum membuktikan apa-apa.',
  'evidence.partial.following':
    'Belum terlihat di daftar yang Anda ikuti. Daftar itu baru terbaca {progress} pada {date}, jadi belum membuktikan apa-apa.',
  'evidence.partial-export.followers':
    'Tidak disebut di antara pengikut dalam ekspor Anda tanggal {date}. Mungkin tidak semuanya termuat di sana, jadi belum membuktikan apa-apa.',
  'evidence.partial-export.following':
    'Tidak disebut di antara yang Anda ikuti dalam ekspor Anda tanggal {date}. Mungkin tidak semuanya termuat di sana, jadi belum membuktikan apa-apa.',
  'evidence.unread.followers': 'Daftar pengikut Anda belum diketahui.',
  'evidence.unread.following': 'Daftar akun yang Anda ikuti belum diketahui.',

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
