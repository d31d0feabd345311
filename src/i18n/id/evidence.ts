import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': 'Anda dan @{username} saling mengikuti.',
  'verdict.only-i-follow': 'Anda mengikuti @{username}, yang belum mengikuti balik.',
  'verdict.only-i-follow.likely': 'Anda mengikuti @{username}, yang kemungkinan belum mengikuti balik.',
  'verdict.only-they-follow': '@{username} mengikuti Anda, dan belum Anda ikuti balik. Mau atau tidak, terserah Anda.',
  'verdict.neither': 'Anda dan @{username} tidak saling mengikuti.',
  'verdict.neither.likely': 'Anda dan @{username} kemungkinan tidak saling mengikuti.',
  'verdict.unknown': 'Balik belum tahu apakah Anda dan @{username} saling mengikuti.',
  'verdict.too-early': 'Masih terlalu dini untuk tahu apakah @{username} mengikuti balik.',
  'verdict.too-many-hidden.followers': 'Anda mengikuti @{username}; belum diketahui apakah ia mengikuti Anda.',
  'verdict.too-many-hidden.following': '@{username} mengikuti Anda; belum diketahui apakah Anda mengikutinya.',
  'verdict.hidden-or-left': '@{username} tersembunyi, atau sudah meninggalkan Instagram.',
  'verdict.in-neither': '@{username} tidak ada di kedua daftar Anda. Hanya profilnya yang bisa memastikan.',
  'verdict.certain': 'Pasti',
  'verdict.plain': 'Menurut jumlah di profil Anda, tidak ada yang tersembunyi',
  'verdict.asOf': 'Per {date} ({ago})',
  'verdict.asOfDay': 'Per {date}',
  'verdict.noDate': 'Belum ada yang memastikannya',
  'verdict.oldPerhaps': 'Data ini mungkin sudah lebih dari 90 hari.',
  'verdict.old.do': 'Baca lagi daftar Anda, atau impor data Instagram yang baru, untuk memperbaruinya.',
  'verdict.early.now': 'Anda mengikutinya kurang dari 7 hari yang lalu. Belum diikuti balik belum berarti apa-apa.',
  'verdict.early.then': 'Pada tanggal daftar pengikut Anda, Anda mengikutinya belum sampai 7 hari.',
  'verdict.early.do': 'Baca lagi pengikut Anda, atau impor data Instagram yang lebih baru, untuk mengetahuinya.',
  'verdict.why': 'Dari mana ini diketahui',
  'verdict.known': 'Yang diketahui',
  'verdict.timeline': 'Garis waktu',

  'in.followers': 'Ada di antara pengikut Anda ({date}).',
  'in.following': 'Ada di daftar yang Anda ikuti ({date}).',
  'in-between.followers': 'Ada di antara pengikut Anda (tampil antara {from} dan {date}).',
  'in-between.following': 'Ada di daftar yang Anda ikuti (tampil antara {from} dan {date}).',
  'absent.followers': {
    other: 'Tidak ada di antara {count} pengikut Anda, yang terbaca sampai akhir pada {date}.',
  },
  'absent.following': {
    other: 'Tidak ada di antara {count} akun yang Anda ikuti, yang terbaca sampai akhir pada {date}.',
  },
  'unnamed.followers': { other: 'Tidak disebut di antara {count} pengikut dalam ekspor Anda tanggal {date}.' },
  'unnamed.following': {
    other: 'Tidak disebut di antara {count} akun yang Anda ikuti dalam ekspor Anda tanggal {date}.',
  },
  counted: 'Profil menyebut jumlah yang persis sama, sebelum dan sesudahnya: tidak ada yang tersembunyi.',
  'nothing-hidden': 'Menurut jumlah di profil Anda, tidak ada yang tersembunyi.',
  'at-most': {
    other: 'Paling banyak {count} dari {n} yang tidak ada di daftar ini mungkin akun yang disembunyikan Instagram.',
  },
  'too-many.followers': {
    other: 'Tidak ditemukan di antara {count} pengikut Anda, yang terbaca sampai akhir pada {date}.',
  },
  'too-many.following': {
    other: 'Tidak ditemukan di antara {count} akun yang Anda ikuti, yang terbaca sampai akhir pada {date}.',
  },
  'up-to': 'Namun, hingga {h} dari {n} yang tidak ditemukan mungkin disembunyikan Instagram.',
  'any-hidden': 'Namun, siapa pun dari {n} yang tidak ditemukan mungkin disembunyikan Instagram.',
  'hidden-unknown': 'Namun, tidak diketahui berapa akun yang tersembunyi dari daftar ini.',
  'hidden-or-left.followers':
    'Tidak ada di antara pengikut Anda pada {date}. Instagram menyebutnya nonaktif atau terhapus, dan itu tidak menunjukkan apakah akun ini mengikuti Anda.',
  'hidden-or-left.following':
    'Tidak ada di daftar yang Anda ikuti pada {date}. Instagram menyebutnya nonaktif atau terhapus, dan itu tidak menunjukkan apakah Anda mengikutinya.',
  'in-neither': 'Tidak ada di kedua daftar Anda ({date}): hanya profilnya yang bisa memastikan.',
  'in-neither.followers':
    'Tidak ada di antara pengikut Anda pada {date} dan tidak terlihat di tempat lain: hanya profilnya yang bisa memastikan.',
  'in-neither.following':
    'Tidak ada di daftar yang Anda ikuti pada {date} dan tidak terlihat di tempat lain: hanya profilnya yang bisa memastikan.',
  'undated-export.followers':
    'Tidak disebut di antara pengikut dalam ekspor yang harinya tidak pasti: akun ini mungkin datang atau pergi sebelum ekspor itu, atau sesudahnya.',
  'undated-export.following':
    'Tidak disebut di antara yang Anda ikuti dalam ekspor yang harinya tidak pasti: Anda mungkin mulai mengikutinya sebelum ekspor itu, atau sesudahnya.',
  'not-asked.followers': 'Daftar pengikut Anda bertanggal {date}, sebelum akun ini ada di daftar yang Anda ikuti.',
  'not-asked.followers.do': 'Baca lagi, atau buka profilnya.',
  'not-asked.following': 'Daftar yang Anda ikuti bertanggal {date}, sebelum akun ini ada di antara pengikut Anda.',
  'not-asked.following.do': 'Baca lagi, atau buka profilnya.',
  'doubt.names-in-export': 'Ekspor hanya mengenal nama pengguna; pergantian nama akan terlihat sama.',
  'doubt.names-on-screen': 'Layar hanya menampilkan nama pengguna; pergantian nama akan terlihat sama.',
  'on-screen': 'Dibaca dari layar, bukan dari jawaban Instagram.',
  'doubt.known-by-name': 'Akun ini hanya dikenal lewat nama penggunanya; pergantian nama akan terlihat sama.',
  'profile.followers.yes': 'Menurut profilnya, akun ini mengikuti Anda ({date}).',
  'profile.followers.no': 'Menurut profilnya, akun ini tidak mengikuti Anda ({date}).',
  'profile.following.yes': 'Menurut profilnya, Anda mengikuti akun ini ({date}).',
  'profile.following.no': 'Menurut profilnya, Anda tidak mengikuti akun ini ({date}).',
  'missed.followers': 'Sesudah itu juga tidak ditemukan di antara pengikut Anda ({date}).',
  'missed.following': 'Sesudah itu juga tidak ditemukan di daftar yang Anda ikuti ({date}).',
  'partial.followers':
    'Belum terlihat di antara pengikut Anda. Daftar itu baru terbaca {progress} pada {date}, jadi belum membuktikan apa-apa.',
  'partial.following':
    'Belum terlihat di daftar yang Anda ikuti. Daftar itu baru terbaca {progress} pada {date}, jadi belum membuktikan apa-apa.',
  'partial-export.followers':
    'Tidak disebut di antara pengikut dalam ekspor Anda tanggal {date}. Mungkin tidak semuanya termuat di sana, jadi belum membuktikan apa-apa.',
  'partial-export.following':
    'Tidak disebut di antara yang Anda ikuti dalam ekspor Anda tanggal {date}. Mungkin tidak semuanya termuat di sana, jadi belum membuktikan apa-apa.',
  'unread.followers': 'Daftar pengikut Anda belum diketahui.',
  'unread.following': 'Daftar akun yang Anda ikuti belum diketahui.',
};
