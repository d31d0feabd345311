import type { en } from './en';
import { idData } from './id-data';
import { idVerdict } from './id-verdict';
import { importId } from './import/id';
import { MARK_WORDS } from './marks';
import type { TranslationOf } from './template';

const marks = MARK_WORDS.id;

/** Indonesian; key by key the same as the English source. The reader is addressed as "Anda". */
export const id: TranslationOf<typeof en> = {
  'app.name': 'Balik',
  'app.skip': 'Lompat ke isi',
  'app.views': 'Tampilan',
  'app.loading': 'Membuka ingatan Balik …',
  'app.failed': 'Tampilan ini tidak dapat ditampilkan',
  'app.failed.text': 'Tidak ada ingatan Balik yang hilang, dan tampilan lain tetap terbuka. Coba lagi.',
  'app.again': 'Coba lagi',
  'nav.now': 'Sekarang',
  'nav.people': 'Orang',
  'nav.history': 'Riwayat',
  'nav.insights': 'Wawasan',
  'nav.manners': 'Etika',
  'nav.data': 'Data',
  'viewer.label': 'Akun Anda',
  'viewer.unnamed': 'Akun {id}',
  close: 'Tutup',
  picture: 'Simpan sebagai gambar',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Belum diketahui',
  'status.not-found': 'Tidak ditemukan',
  'status.too-early': 'Masih terlalu dini',
  'tab.mutual': 'Saling mengikuti',
  'tab.only-i-follow': 'Belum mengikuti balik',
  'tab.only-they-follow': 'Menunggu ikuti balik',
  'tab.unknown': 'Belum diketahui',
  'tab.not-found': 'Tidak ditemukan',
  'tab.too-early': 'Masih terlalu dini',
  'tab.neither': 'Tidak saling mengikuti',
  'tab.all': 'Semua di sini',

  'reading.followers': 'Pengikut',
  'reading.following': 'Diikuti',
  'reading.ownerFollowers': 'Pengikut @{owner}',
  'reading.ownerFollowing': 'Diikuti @{owner}',
  'reading.ofExpected': '{seen} dari {expected}',
  'reading.ofUnknown': '{seen} sejauh ini',
  'reading.named': '{seen} dalam ekspor Anda',
  'reading.export.whole': 'Dari ekspor Anda, lengkap',
  'reading.export.partial': 'Dari ekspor Anda, sebagian',
  'reading.window': 'Hanya memuat yang mulai mengikuti dari {from} sampai {to}.',
  'reading.window.possible':
    'Yang tertua di dalamnya bertanggal {from}. Jika Anda tidak meminta “Sepanjang waktu”, yang lebih lama tidak ada.',
  'reading.window.unknown': 'Tidak semuanya termuat.',
  'reading.whole': 'Terbaca utuh',
  'reading.partial': 'Terbaca sebagian',
  'reading.never': 'Belum dibaca',
  'reading.live': 'Sedang ikut membaca',
  'reading.at': '{date} ({ago})',
  'reading.hidden': {
    other:
      '{count} akun dari hitungan profil tidak tampil. Sebagian disembunyikan Instagram, sering kali karena dinonaktifkan.',
  },
  'reading.lastWhole': 'Terakhir terbaca utuh pada {date}, berisi {seen} akun.',
  'advice.capped': 'Instagram hanya menampilkan sebagian daftar ini. Sisanya tetap tidak diketahui.',
  'advice.started-mid-list': 'Daftarnya sudah terbuka lebih dulu. Tutup, buka lagi, lalu gulir dari atas.',
  'advice.not-finished': 'Gulir terus sampai ujung daftar, dengan santai saja.',
  'advice.not-finished.later': 'Ujung daftar belum tercapai. Buka daftarnya dan gulir sampai habis.',
  'advice.count-unknown':
    'Ujung daftar tercapai, tetapi jumlahnya belum diketahui. Buka profilnya sekali agar jumlahnya terlihat.',
  'advice.too-few-seen': 'Tutup daftarnya, buka lagi, lalu gulir sekali lagi untuk menemukan sisanya.',
  'advice.count-disagrees': 'Pembacaan ini jauh berbeda dari yang sebelumnya. Baca daftarnya sekali lagi.',
  'advice.date-window': 'Ekspor ini hanya mencakup sebagian waktu. Minta “Sepanjang waktu” ke Instagram.',
  'advice.other-list-missing':
    'Ekspor ini hanya memuat daftar ini. Pilih seluruh ZIP, atau baca daftarnya di instagram.com.',
  'advice.parts-missing': 'Ada bagian ekspor yang hilang. Tambahkan, atau minta ekspornya lagi.',

  'now.title': 'Sekarang',
  'now.lists': 'Daftar Anda',
  'now.otherLists': 'Daftar lain yang Anda buka',
  'now.next': 'Langkah berikutnya',
  'now.next.both':
    'Buka profil Anda sendiri di instagram.com, lalu daftar pengikut, dan gulir sampai habis. Lakukan hal yang sama dengan daftar yang diikuti.',
  'now.next.followers': 'Daftar pengikut Anda belum dibaca. Buka di profil Anda dan gulir sampai habis.',
  'now.next.following': 'Daftar yang Anda ikuti belum dibaca. Buka “diikuti” di profil Anda dan gulir sampai habis.',
  'now.next.capped':
    'Instagram hanya menampilkan sebagian dari salah satu daftar Anda. Yang bisa diketahui sudah diketahui.',
  'now.next.again': 'Daftar Anda terakhir dibaca {ago}. Silakan baca lagi kapan pun Anda mau.',
  'now.next.access': 'Izinkan dulu Balik di instagram.com, di atas. Setelah itu Balik bisa ikut membaca lagi.',
  'now.next.done': 'Kedua daftar sudah terbaca utuh.',
  'now.seePeople': 'Lihat yang mengikuti balik',
  'now.openInstagram': 'Buka instagram.com',
  'now.empty.title': 'Belum ada yang dibaca',
  'now.ownProfile': 'Ini profil Anda sendiri. Buka daftar pengikut atau yang diikuti di sini, dan Balik ikut membaca.',
  'now.unmet': 'Balik belum pernah bertemu @{username} di daftar akun ini.',
  'now.viewerUnknown':
    'Balik tidak tahu akun mana yang masuk di halaman ini, jadi tidak menyimpan apa pun darinya. Muat ulang halaman, atau masuk dulu.',
  'now.viewerConflict':
    'Halaman ini menyebut dua akun berbeda sebagai yang sedang masuk. Balik tidak menyimpan apa pun sampai keduanya cocok; muat ulang halaman.',
  'now.loggedOut': 'Tidak ada yang masuk di halaman ini. Masuk ke Instagram agar Balik bisa ikut membaca.',
  'now.otherViewer': 'Halaman ini dibuka sebagai @{username}. Yang Anda lihat di sini milik akun Anda yang lain.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': '{list}: terbaca utuh, {seen} akun',

  'consent.title': 'Sebelum mulai',
  'consent.lead':
    'Balik ikut membaca saat Anda membuka daftar pengikut dan yang Anda ikuti, lalu memberi tahu siapa yang mengikuti balik.',
  'consent.reads': 'Apa yang dibaca',
  'consent.reads.text':
    'Hanya yang tampil di daftar dan profil yang Anda buka: nama pengguna, nama, nomor akun, serta apakah akun itu privat atau terverifikasi. Tanpa foto, bio, atau pesan.',
  'consent.stays': 'Di mana disimpan',
  'consent.stays.text':
    'Di peramban ini, di perangkat ini. Tidak ada yang dikirim ke mana pun, dan Anda bisa menghapus semuanya kapan saja.',
  'consent.never': 'Apa yang tidak pernah dilakukan',
  'consent.never.text':
    'Balik tidak pernah mengeklik, menggulir, mengikuti, berhenti mengikuti, atau meminta apa pun ke Instagram. Jendela privat tidak dilihat.',
  'consent.terms': 'Ketentuan Instagram',
  'consent.terms.text':
    'Ketentuan Instagram melarang pengumpulan informasi secara otomatis tanpa izin. Ikut membaca tidak menambah permintaan apa pun, tetapi itu bukan izin: keputusan ada pada Anda.',
  'consent.start': 'Mulai ikut membaca',
  'consent.later': 'Nanti saja',
  'consent.paused': 'Baik. Tidak ada yang dibaca. Anda bisa kembali ke halaman ini kapan saja.',
  'consent.failed': 'Pilihan Anda tidak dapat disimpan. Coba lagi, atau mulai ulang peramban.',

  'people.title': 'Orang',
  'people.statuses': 'Status ikuti balik',
  'people.search': 'Cari nama atau akun',
  'people.sort': 'Urutkan',
  'people.sort.recent': 'Terbaru dulu',
  'people.sort.username': 'Nama pengguna A–Z',
  'people.sort.name': 'Nama lengkap A–Z',
  'people.filters': 'Saringan',
  'people.filtersOn': { other: 'Saringan, {count} aktif' },
  'people.filter.verified': 'Terverifikasi',
  'people.filter.private': 'Privat',
  'people.filter.certainty': 'Kepastian',
  'people.any': 'Semua',
  'people.yes': 'Ya',
  'people.no': 'Tidak',
  'people.clear': 'Hapus pencarian dan saringan',
  'people.many': 'Catat sekaligus',
  'people.shown': { other: '{count} orang' },
  'people.asOf': 'per {date}',
  'people.indexing': 'Menyiapkan nama: {share}',
  'people.partial.followers':
    'Pengikut Anda baru terbaca {progress}: yang tidak ada di sini mungkin hanya belum terbaca.',
  'people.partial.following':
    'Akun yang Anda ikuti baru terbaca {progress}: yang tidak ada di sini mungkin hanya belum terbaca.',
  'people.export.followers':
    'Pengikut Anda diketahui dari ekspor tanggal {date}. {window} Jadi tidak ada yang disebut tidak mengikuti balik.',
  'people.export.following':
    'Yang Anda ikuti diketahui dari ekspor tanggal {date}. {window} Jadi tidak ada yang disebut menunggu Anda.',
  'people.unread.followers':
    'Daftar pengikut Anda belum dibaca, jadi belum bisa dikatakan siapa yang belum mengikuti balik.',
  'people.unread.following': 'Daftar yang Anda ikuti belum dibaca, jadi belum bisa dikatakan siapa yang menunggu Anda.',
  'people.explain.unknown':
    'Orang-orang ini terlihat di salah satu daftar Anda, sedangkan daftar lainnya belum terbaca utuh. Balik tidak menuduh siapa pun dari daftar yang setengah terbaca.',
  'people.empty.title': 'Tidak ada siapa pun di sini',
  'people.empty.mutual': 'Bila kedua daftar sudah dibaca, orang yang saling mengikuti dengan Anda tampil di sini.',
  'people.empty.only-i-follow': 'Tidak ada yang diketahui belum mengikuti balik.',
  'people.empty.only-they-follow': 'Tidak ada yang diketahui menunggu Anda ikuti balik.',
  'people.empty.unknown': 'Status semua orang yang pernah terlihat sudah diketahui.',
  'people.empty.not-found': 'Tidak ada lagi yang demikian.',
  'people.empty.too-early': 'Tidak ada lagi yang demikian.',
  'people.empty.list': 'Tidak ada orang dari daftar ini di sini.',
  'people.empty.search': 'Tidak ada yang cocok dengan pencarian dan saringan Anda.',
  'people.empty.unread': 'Buka daftar pengikut di instagram.com dan gulir sampai habis; lalu daftar yang Anda ikuti.',
  'people.empty.unfound': {
    other:
      '{count} tidak ditemukan di sebuah daftar, tetapi terlalu banyak yang mungkin tersembunyi untuk menyebut siapa pun belum mengikuti balik.',
  },
  'people.toNotFound': 'Lihat yang tidak ditemukan',
  'people.toNow': 'Lihat apa yang dibaca berikutnya',
  'people.most': 'Hanya {count} pertama yang ditampilkan. Gunakan pencarian untuk menemukan yang lain.',
  'person.verified': 'Terverifikasi',
  'person.private': 'Privat',
  'person.open': 'Buka @{username} di instagram.com',
  'person.newTab': 'terbuka di tab baru',
  'person.firstSeen': 'Pertama terlihat pada {date}',
  'person.alsoKnown': 'Nama sebelumnya: {names}',

  ...idVerdict,
  ...idData,
  ...importId,
};
