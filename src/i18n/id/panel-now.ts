import type { panelNow as english } from '../en/panel-now';
import type { TranslationOf } from '../shape/template';

export const panelNow: TranslationOf<typeof english> = {
  'reading.followers': 'Pengikut',
  'reading.following': 'Mengikuti',
  'reading.ownerFollowers': 'Pengikut @{owner}',
  'reading.ownerFollowing': 'Diikuti @{owner}',
  'reading.ofExpected': '{seen} dari {expected}',
  'reading.ofUnknown': '{seen} sejauh ini',
  'reading.named': '{seen} dalam ekspor Anda',
  'reading.window': 'Hanya memuat yang mulai mengikuti dari {from} sampai {to}.',
  'reading.window.possible':
    'Yang tertua di dalamnya bertanggal {from}. Jika Anda tidak meminta “Sepanjang waktu”, yang lebih lama tidak ikut termuat.',
  'reading.window.unknown': 'Tidak terlihat tanggal mana saja yang dicakupnya, jadi mungkin ada yang tidak termuat.',
  'reading.window.empty':
    'Di ekspor itu daftar ini kosong. Jika Anda tidak meminta “Sepanjang waktu”, mungkin ada yang tidak ikut termuat.',
  'reading.window.alone': 'Daftar yang satunya tidak ada di ekspor itu, jadi tidak terlihat apakah daftar ini lengkap.',
  'reading.window.parts': 'Ada bagian yang hilang atau tidak terbaca.',
  'reading.whole': 'Terbaca sampai akhir',
  'reading.partial': 'Belum sampai akhir',
  'reading.incomplete': 'Terbaca, belum lengkap',
  'reading.unidentified': 'Sudah dibuka, tetapi tidak ada yang bisa dikenali',
  'reading.withheld': 'Sudah dibuka, tetapi tidak ada yang tampil',
  'reading.live': 'Sedang mencatat',
  'reading.at': '{date} ({ago})',
  'reading.notShown': { other: '{count} tidak tampil' },
  'reading.hidden': {
    other:
      'Profil menghitung {count} akun lebih banyak daripada yang tampil di daftar. Sebagian disembunyikan Instagram, sering kali karena dinonaktifkan.',
  },
  'reading.lastWhole.export': { other: 'Lengkap dalam ekspor tanggal {date}, berisi {count} akun.' },
  'reading.lastWhole': { other: 'Terakhir terbaca sampai akhir pada {date}, berisi {count} akun.' },
  'advice.capped.own': 'Instagram hanya menampilkan sebagian daftar ini. Ekspor Instagram Anda memuat semuanya.',
  'advice.capped.other': 'Instagram hanya menampilkan sebagian daftar ini. Sisanya tidak bisa diketahui.',
  'advice.started-mid-list': 'Daftarnya sudah terbuka lebih dulu. Tutup, buka lagi, lalu gulir dari atas.',
  'advice.not-finished': 'Gulir terus sampai akhir daftar.',
  'advice.not-finished.later': 'Buka daftarnya lagi dan gulir sampai akhir.',
  'advice.count-unknown':
    'Akhir daftar sudah tercapai, tetapi jumlah seharusnya belum diketahui. Buka profilnya sekali agar jumlahnya terlihat.',
  'advice.count-unknown.rest':
    'Akhir daftar sudah tercapai, tetapi jumlah seharusnya belum diketahui. Jumlah di profil akan menunjukkannya setelah jedanya selesai.',
  'advice.too-few-seen': 'Tutup daftarnya, buka lagi, lalu gulir sekali lagi untuk menemukan sisanya.',
  'advice.count-disagrees': 'Pembacaan ini jauh berbeda dari yang sebelumnya. Baca daftarnya sekali lagi.',
  'advice.date-window': 'Ekspor ini hanya mencakup sebagian waktu. Minta “Sepanjang waktu” ke Instagram.',
  'advice.other-list-missing':
    'Daftar yang satunya tidak ada di ekspor ini. Instagram tidak menyertakan daftar kosong; jika daftar Anda tidak kosong, pilih seluruh ZIP, atau baca daftarnya di instagram.com.',
  'advice.parts-missing':
    'Ada bagian ekspor yang hilang. Pilih semua berkasnya bersama-sama, atau minta ekspornya lagi.',
  'advice.stalled.own':
    'Sudah dua kali dicoba dan tidak lebih jauh dari ini. Mungkin Instagram hanya menampilkan sebagian daftar: impor data Instagram Anda, atau buka profil orang yang ingin Anda ketahui.',
  'advice.stalled.other':
    'Sudah dua kali dicoba dan tidak lebih jauh dari ini. Mungkin Instagram hanya menampilkan sebagian daftar.',

  'answer.nothing': 'belum diketahui',
  'answer.soFar': 'sejauh yang diketahui',
  'now.title': 'Sekarang',
  'now.lists': 'Daftar Anda',
  'now.otherLists': 'Daftar lain yang Anda buka',
  'now.next': 'Langkah berikutnya',
  'now.next.capped.followers':
    'Instagram hanya menampilkan sebagian pengikut Anda. Ekspor Instagram Anda memuat semuanya.',
  'now.next.capped.following':
    'Instagram hanya menampilkan sebagian akun yang Anda ikuti. Ekspor Instagram Anda memuat semuanya.',
  'now.next.capped.both':
    'Instagram hanya menampilkan sebagian dari kedua daftar Anda. Ekspor Instagram Anda memuat semuanya.',
  'now.next.stalled.followers':
    'Daftar pengikut Anda sudah dua kali dicoba dan tidak lebih jauh. Menggulir sekali lagi kemungkinan tidak membantu. Ekspor Instagram Anda memuat semuanya.',
  'now.next.stalled.following':
    'Daftar yang Anda ikuti sudah dua kali dicoba dan tidak lebih jauh. Menggulir sekali lagi kemungkinan tidak membantu. Ekspor Instagram Anda memuat semuanya.',
  'now.next.stalled.both':
    'Kedua daftar Anda sudah dua kali dicoba dan tidak lebih jauh. Menggulir sekali lagi kemungkinan tidak membantu. Ekspor Instagram Anda memuat semuanya.',
  'now.next.byProfile': 'Untuk satu orang, cukup buka profilnya.',
  'now.next.withheld':
    'Instagram memberi daftar kosong atau menolaknya. Buka profil Anda sendiri: bila jumlahnya 0, buka daftarnya di sana sekali lagi; bila lebih, daftarnya sedang ditahan. Coba di lain hari, atau impor data Instagram Anda.',
  'now.next.withheld.followers':
    'Instagram tidak menampilkan siapa pun, padahal profil Anda menghitung {count} pengikut: daftarnya sedang ditahan. Coba di lain hari, atau impor data Instagram Anda.',
  'now.next.withheld.following':
    'Instagram tidak menampilkan siapa pun, padahal menurut profil Anda mengikuti {count} akun: daftarnya sedang ditahan. Coba di lain hari, atau impor data Instagram Anda.',
  'now.next.withheld.least': 'sedikitnya {count}',
  'now.next.withheld.none.followers':
    'Instagram memberi daftar kosong, dan jumlah pengikut di profil Anda 0. Buka daftar itu sekali lagi di profil Anda sendiri; setelah itu daftarnya terbaca.',
  'now.next.withheld.none.following':
    'Instagram memberi daftar kosong, dan menurut profil Anda mengikuti 0 akun. Buka daftar itu sekali lagi di profil Anda sendiri; setelah itu daftarnya terbaca.',
  'now.next.unidentified.followers':
    'Daftar pengikut Anda terbuka, tetapi tidak ada yang bisa dikenali: jawaban Instagram tidak memuat penanda akunnya. Tidak ada yang dinilai dari daftar itu. Coba di lain hari, atau impor data Instagram Anda.',
  'now.next.unidentified.following':
    'Daftar yang Anda ikuti terbuka, tetapi tidak ada yang bisa dikenali: jawaban Instagram tidak memuat penanda akunnya. Tidak ada yang dinilai dari daftar itu. Coba di lain hari, atau impor data Instagram Anda.',
  'now.next.rest': 'Untuk sementara tidak ada yang perlu dilakukan di Instagram.',
  'now.next.empty':
    'Kedua daftar Anda kosong, jadi belum ada yang bisa dibandingkan. Setelah Anda mengikuti seseorang, atau seseorang mengikuti Anda, buka lagi kedua daftar.',
  'now.next.again': 'Daftar Anda terakhir dibaca {ago}. Silakan baca lagi kapan pun Anda mau.',
  'now.next.again.export': 'Impor data yang baru, atau buka daftar Anda, kapan pun Anda mau.',
  'now.next.export.possible':
    'Ekspor Anda mungkin hanya mencakup sebagian waktu, jadi tidak ada yang disebut belum mengikuti balik. Apakah Anda memilih “Sepanjang waktu” saat memintanya? Jika ya, impor lagi berkas yang sama dan centang bahwa Anda memilihnya. Jika tidak, minta ekspor baru.',
  'now.next.export.window':
    'Ekspor Anda hanya mencakup sebagian waktu, jadi tidak ada yang disebut belum mengikuti balik. Minta ekspor baru dari Instagram.',
  'now.next.export.parts':
    'Ada bagian ekspor Anda yang hilang atau tidak terbaca. Impor semua berkasnya bersama-sama, atau seluruh ZIP. Jika tidak membantu, minta ekspor baru dari Instagram.',
  'now.next.export.alone.followers':
    'Ekspor Anda tidak memuat daftar yang Anda ikuti: mungkin Instagram tidak menyertakannya karena kosong, atau berkasnya tidak ikut dipilih. Jika daftarnya tidak kosong, impor seluruh ZIP, atau minta ekspor baru.',
  'now.next.export.alone.following':
    'Ekspor Anda tidak memuat daftar pengikut: mungkin Instagram tidak menyertakannya karena kosong, atau berkasnya tidak ikut dipilih. Jika daftarnya tidak kosong, impor seluruh ZIP, atau minta ekspor baru.',
  'now.next.export.alone.both':
    'Kedua daftar Anda berasal dari dua ekspor yang masing-masing hanya memuat satu daftar, jadi tidak terlihat apakah keduanya lengkap. Impor satu ekspor yang memuat kedua daftar.',
  'now.next.export.steps':
    'Cara memintanya di Instagram: “Ekspor informasi Anda”, “Buat ekspor”, lalu “Pengikut dan mengikuti”, rentang tanggal “Sepanjang waktu”, format JSON.',
  'now.next.export.read': 'Atau buka daftar Anda di Instagram dan gulir sampai akhir.',
  'now.next.access': 'Izinkan dulu Balik di instagram.com, di atas. Setelah itu Balik bisa mencatat lagi.',
  'now.next.done': 'Kedua daftar sudah lengkap.',
  'check.title': 'Cari tahu siapa yang mengikuti balik',
  'check.lead': 'Gulir kedua daftar Anda sekali saja. Balik yang mencatat.',
  'check.todo': 'Belum',
  'check.done': 'Selesai',
  'check.here': 'Anda sedang di sini',
  'check.last': 'Paling akhir',
  'check.accounts': { other: '{count} akun' },
  'check.profile': 'Profil Anda',
  'check.profile.open': 'Buka profil Anda',
  'check.profile.find': 'Di sana, buka profil Anda sendiri.',
  'check.profile.findHere': 'Buka profil Anda sendiri di halaman ini: kedua daftar ada di sana.',
  'check.profile.ofOther': 'Apakah @{username} mengikuti balik terjawab dari daftar Anda sendiri.',
  'check.followers.here': 'Buka “pengikut” di halaman ini dan gulir sampai akhir.',
  'check.followers.there': 'Di profil Anda, buka “pengikut” dan gulir sampai akhir.',
  'check.following.here': 'Buka “mengikuti” di halaman ini dan gulir sampai akhir.',
  'check.following.there': 'Di profil Anda, buka “mengikuti” dan gulir sampai akhir.',
  'check.again': 'Profil Anda, untuk memastikan',
  'check.again.why': 'Setelah kedua daftar: kalau angkanya masih sama, jawabannya lebih pasti.',
  'check.again.done': 'Jumlah di sana setelah kedua daftar terbaca sudah ikut diperhitungkan.',
  'check.again.certain': 'Jumlahnya sama dengan yang terbaca: semua jawabannya kini pasti.',
  'check.pace': 'Sisa waktunya tampil begitu Anda mulai.',
  'estimate.short': 'kurang dari semenit',
  'estimate.about': 'sekitar {length}',
  'estimate.rest': '{time} lagi',
  'estimate.all': '{time} dengan kecepatan Anda',
  'now.seePeople': 'Lihat siapa yang mengikuti balik',
  'now.seeLists': 'Lihat siapa saja di daftar Anda',
  'now.import': 'Impor data Instagram',
  'now.import.newer': 'Impor data yang lebih baru',
  'now.openInstagram': 'Buka instagram.com',
  'now.ownProfile.do': 'Buka daftar pengikut atau yang diikuti di sini, dan Balik mencatat.',
  'now.unmet': '@{username} tidak ada di daftar Anda.',
  'now.viewerUnknown':
    'Balik tidak tahu akun mana yang masuk di halaman ini, jadi tidak menyimpan apa pun darinya. Muat ulang halaman, atau masuk dulu.',
  'now.viewerConflict':
    'Halaman ini menyebut dua akun berbeda yang sedang masuk. Balik tidak menyimpan apa pun sampai keduanya cocok. Muat ulang halaman.',
  'now.loggedOut': 'Tidak ada yang masuk di halaman ini. Setelah Anda masuk, Balik bisa mencatat.',
  'now.logIn': 'Masuk ke Instagram',
  'now.onScreen':
    'Sejak {date} Balik membaca daftar Anda dari layar, karena jawaban Instagram tidak bisa dibaca seperti biasa. Gulir sampai akhir seperti biasanya. Yang hanya berdasarkan layar tidak disebut pasti.',
  'now.otherViewer': 'Halaman ini dibuka sebagai @{username}. Yang Anda lihat di sini milik akun Anda yang lain.',
};
