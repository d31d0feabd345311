import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { hints as english } from '../en/hints';
import { shareWords } from '../shape/share';
import type { TranslationOf } from '../shape/template';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('id-ID', { style: 'percent' }));

/** The hints in Indonesian, in the terms of Instagram's own Indonesian interface. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'Pengikut Anda', following: 'Akun yang Anda ikuti' },
    progress: { ofExpected: '{seen} dari {expected}', ofUnknown: '{seen} sejauh ini' },
    span: { on: 'pada {date}', between: 'antara {from} dan {to}' },
    reasons: {
      network: 'membangun jaringan',
      appreciation: 'apresiasi',
      relationship: 'membangun hubungan',
      marketing: 'pemasaran',
      'returning-the-favour': 'balas budi',
    },
    noReason: 'belum ada',
    rests: { lists: ['membuka daftar'], acts: ['mengikuti', 'berhenti mengikuti'], profiles: ['membuka profil'] },
    restUntil: '{what} sampai {date}',
    whyAmISeeingThis: 'Mengapa saya melihat ini?',
    snooze: 'Sembunyikan 30 hari',
    snoozedUntil: 'Disembunyikan sampai {date}',
    wake: 'Tampilkan lagi',
    mute: 'Jangan pernah tampilkan saran ini',
    unmute: 'Izinkan saran ini lagi',
    quiet: 'Mode tenang',
    quietText: 'Tanpa saran sama sekali. Pembacaan dan catatan Anda tetap tersimpan.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram meminta jeda',
      sentence: 'Tunda dulu {what}. Tidak ada yang hilang selama itu.',
      why: 'Instagram menjawab “coba lagi nanti” pada {askedAt}. Terus mencoba bisa membuat jedanya lebih lama. Balik sendiri tidak mengirim apa pun.',
    },
    'pace-today': {
      title: 'Sudah banyak untuk satu hari',
      sentence:
        'Dalam 24 jam terakhir Anda mengikuti dan berhenti mengikuti {count} kali. Instagram bisa mengira laju seperti ini dari mesin; sisanya bisa menunggu sampai besok.',
      why: `Balik melihat Anda mengikuti dan berhenti mengikuti {count} kali dalam 24 jam, {lastHour} di antaranya dalam satu jam terakhir. Instagram tidak menyebutkan batasnya; saran ini muncul mulai ${MANY_IN_A_DAY} kali sehari atau ${MANY_IN_AN_HOUR} kali sejam.`,
    },
    'not-read-whole': {
      title: 'Belum sampai akhir',
      sentence: '{list} belum terbaca sampai akhir: {progress}. Yang tidak tampak mungkin hanya belum terbaca.',
      why: 'Selama sebuah daftar belum terbaca sampai akhir, Balik tidak menyebut siapa pun tidak ada di dalamnya. Buka daftarnya dan gulir sampai akhir kapan pun Anda mau.',
    },
    'read-again': {
      title: 'Saatnya daftar yang lebih baru',
      sentence:
        '{list} terakhir diketahui lengkap pada {readAt}, {count} hari yang lalu. Yang berubah sejak itu belum diketahui Balik.',
      why: `Daftar berubah. Bila daftar lengkap terbaru sudah lebih dari ${days(READ_AGAIN_MS)} hari, Balik menyarankan membacanya lagi, atau mengimpor ekspor yang lebih baru, saat Anda sempat.`,
    },
    'follow-unfollow-churn': {
      title: 'Diikuti, lalu berhenti diikuti',
      sentence: `Sejak {fromAt} ada {count} akun yang berhenti Anda ikuti dalam ${days(SHORT_FOLLOW_MS)} hari setelah mulai mengikutinya. Instagram bisa membatasi akun yang sering begitu; mengikuti lebih sedikit akun, dengan pertimbangan, lebih awet.`,
      why: `Balik melihatnya terjadi di browser ini. Sesekali berubah pikiran itu wajar; saran ini muncul mulai ${CHURN_AT_LEAST} akun dalam ${days(CHURN_SPAN_MS)} hari.`,
    },
    'sudden-influx': {
      title: 'Banyak pengikut datang sekaligus',
      sentence:
        '{count} pengikut datang antara {fromAt} dan {toAt}; biasanya sekitar {usual}. Postingan yang menyebar luas bisa menyebabkannya. Bila tidak ada, lihat dulu siapa yang datang sebelum mengikuti balik.',
      why: 'Ini membandingkan daftar Anda sendiri yang semuanya terbaca sampai akhir. Balik tidak tahu dari mana pengikut datang. Pengikut yang dibeli jarang bertahan atau ikut berinteraksi, jadi tidak sepadan dengan harganya.',
    },
    'too-early-to-tell': {
      title: 'Masih terlalu dini',
      sentence:
        'Anda mulai mengikuti @{username} pada {followedAt}. Tidak semua orang membuka Instagram setiap hari; tunggu sampai {waitUntil} sebelum menyimpulkan apa pun.',
      why: `Mengikuti kurang dari ${days(TOO_EARLY_MS)} hari belum berarti apa-apa soal ikuti balik.`,
      many: {
        title: '{count} akun Anda ikuti sejak {since}',
        sentence:
          'Masih terlalu dini untuk tahu apakah mereka mengikuti balik. Tidak semua orang membuka Instagram setiap hari; tunggu dulu sebelum menyimpulkan apa pun.',
        why: `Mengikuti kurang dari ${days(TOO_EARLY_MS)} hari belum berarti apa-apa soal ikuti balik.`,
      },
    },
    'removed-you': {
      title: 'Tidak lagi Anda ikuti',
      sentence:
        'Anda tidak lagi mengikuti @{username}, dan Balik tidak melihat Anda berhenti mengikutinya. Mungkin Anda melakukannya di tempat lain, atau Anda dihapus dari pengikutnya. Bila demikian, membiarkannya adalah sikap yang baik.',
      why: 'Pada {lastSeenAt} Anda masih mengikutinya, dan pada {missedAt} tidak lagi: begitu menurut profilnya.',
      many: {
        title: '{count} akun tidak lagi Anda ikuti, setelah {since}',
        sentence:
          'Balik tidak melihat Anda berhenti mengikuti mereka. Mungkin Anda melakukannya di tempat lain, atau Anda dihapus dari pengikutnya. Bila demikian, membiarkannya adalah sikap yang baik.',
        why: 'Dulu Anda mengikuti mereka, lalu tidak lagi: begitu menurut profil mereka.',
      },
    },
    'old-pending-request': {
      title: 'Permintaan belum dijawab',
      sentence:
        'Permintaan Anda untuk mengikuti @{username} menunggu sejak {requestedAt}, sudah {count} hari. Tidak dijawab pun bisa menjadi jawaban. Anda bisa membatalkannya atau membiarkannya.',
      why: `Tampil untuk permintaan yang sudah lebih dari ${days(LONG_WAIT_MS)} hari. Siapa yang diterima akun privat adalah pilihan pemiliknya.`,
      many: {
        title: '{count} permintaan belum dijawab, terlama {since}',
        sentence: 'Tidak dijawab pun bisa menjadi jawaban. Anda bisa membatalkannya atau membiarkannya.',
        why: `Tampil untuk permintaan yang sudah lebih dari ${days(LONG_WAIT_MS)} hari. Siapa yang diterima akun privat adalah pilihan pemiliknya.`,
      },
    },
    'private-boundary': {
      title: 'Akun privat',
      sentence:
        '@{username} hanya berbagi dengan pengikut yang ia setujui. Anda boleh mengirim permintaan; ditolak atau tidak dijawab pun tidak apa-apa.',
      why: 'Akun ini privat dan Anda tidak mengikutinya (per {asOf}).',
      many: {
        title: '{count} akun privat ({dates})',
        sentence:
          'Mereka hanya berbagi dengan pengikut yang mereka setujui. Anda boleh mengirim permintaan; ditolak atau tidak dijawab pun tidak apa-apa.',
        why: 'Akun-akun ini privat, dan Anda tidak mengikutinya saat profilnya terakhir dibuka.',
      },
    },
    'they-follow-and-leave': {
      title: 'Mengikuti Anda sebentar',
      sentence: {
        other:
          '@{username} pernah mengikuti Anda, lalu tidak lagi per {missedAt}, paling lama {count} hari. Alasannya bisa bermacam-macam, dan tidak ada yang perlu dilakukan.',
      },
      why: `Pertama terlihat di antara pengikut Anda pada {firstSeenAt}, dan tidak lagi pada {missedAt}; begitu menurut profilnya. Balik mencatat yang paling lama ${days(SHORT_FOLLOW_MS)} hari, tanpa menebak alasannya.`,
      many: {
        title: '{count} akun mengikuti Anda sebentar, sejak {since}',
        sentence:
          'Mereka datang lalu pergi lagi dalam beberapa hari. Alasannya bisa bermacam-macam, dan tidak ada yang perlu dilakukan.',
        why: `Mereka pernah ada di antara pengikut Anda, lalu tidak lagi; begitu menurut profil mereka. Balik mencatat yang paling lama ${days(SHORT_FOLLOW_MS)} hari, tanpa menebak alasannya.`,
      },
    },
    'not-an-obligation': {
      title: 'Ikuti balik itu pilihan',
      sentence:
        '@{username} mulai mengikuti Anda {followedAt}. Ikuti balik bila Anda ingin melihat yang ia bagikan. Ini bukan kewajiban.',
      why: `Tampil selama ${days(NEW_FOLLOWER_MS)} hari setelah seseorang pertama terlihat di antara pengikut Anda. Mengikuti balik adalah kebiasaan yang ramah, bukan utang.`,
      many: {
        title: '{count} dari pengikut baru Anda sejak {since} tidak Anda ikuti',
        sentence: 'Mengikuti balik itu pilihan. Ikuti balik siapa yang ingin Anda lihat; ini bukan kewajiban.',
        why: `Tampil selama ${days(NEW_FOLLOWER_MS)} hari setelah seseorang pertama terlihat di antara pengikut Anda. Mengikuti balik adalah kebiasaan yang ramah, bukan utang.`,
      },
    },
    'audience-fit': {
      title: 'Bagian dari audiens Anda?',
      sentence:
        '@{username} belum punya tag. Calon pelanggan, pelanggan, influencer, rekan sebidang, atau kolaborator? Tag yang dipasang sekarang membuat angka nanti bermakna.',
      why: 'Mode bisnis aktif, @{username} mulai mengikuti Anda {followedAt}, dan belum ada tag. Bagi bisnis, akun yang relevan lebih berguna daripada akun yang banyak.',
      many: {
        title: '{count} pengikut baru tanpa tag sejak {since}',
        sentence:
          'Bagian dari audiens Anda? Calon pelanggan, pelanggan, influencer, rekan sebidang, kolaborator: tag yang dipasang sekarang membuat angka nanti bermakna.',
        why: 'Mode bisnis aktif, mereka belum lama mulai mengikuti Anda, dan belum ada tag. Bagi bisnis, akun yang relevan lebih berguna daripada akun yang banyak.',
      },
    },
    'say-why': {
      title: 'Mengapa akun ini?',
      sentence: 'Anda mulai mengikuti @{username} pada {followedAt}. Pilih alasannya selagi ingat; cukup satu klik.',
      why: `Belum ada alasan yang dipilih, dan Anda mengikutinya paling lama ${days(REMEMBERED_MS)} hari. Alasan hanya untuk Anda dan tetap di perangkat ini.`,
      many: {
        title: '{count} akun Anda ikuti sejak {since}, belum ada alasan',
        sentence: 'Pilih alasannya selagi ingat; cukup satu klik.',
        why: `Belum ada alasan yang dipilih, dan Anda mengikuti mereka paling lama ${days(REMEMBERED_MS)} hari. Alasan hanya untuk Anda dan tetap di perangkat ini.`,
      },
    },
    'be-authentic': {
      title: 'Apa yang Anda sukai di sini?',
      sentence:
        'Alasan Anda mengikuti @{username}: {reasons}. Bila ada yang memang Anda sukai di sini, tambahkan juga.',
      why: 'Tampil bila satu-satunya alasan adalah timbal balik, atau bila Anda cepat mengikuti balik tanpa alasan. Mengikuti dengan tulus biasanya lebih awet.',
      many: {
        title: 'Apa yang Anda sukai dari {count} akun ini? ({dates})',
        sentence:
          'Satu-satunya alasan mengikuti mereka adalah timbal balik, atau belum ada alasan. Bila ada yang memang Anda sukai di sini, tambahkan juga.',
        why: 'Tampil bila satu-satunya alasan adalah timbal balik, atau bila Anda cepat mengikuti balik tanpa alasan. Mengikuti dengan tulus biasanya lebih awet.',
      },
    },
    retaliation: {
      title: 'Belum tentu tentang Anda',
      sentence:
        '@{username} belum mengikuti balik, dan sebabnya bisa apa saja: ada yang menjaga daftarnya tetap pendek, ada yang hanya mengikuti satu topik. Bila Anda menyukai yang ia bagikan, tidak ada yang perlu diubah.',
      why: 'Anda mengikuti @{username}, dan per {asOf} pasti belum diikuti balik. Saran ini ada supaya sebuah daftar tidak menjadi penghakiman.',
      many: {
        title: '{count} dari yang belum mengikuti balik ({dates})',
        sentence:
          'Belum tentu tentang Anda: ada yang menjaga daftarnya tetap pendek, ada yang hanya mengikuti satu topik. Bila Anda menyukai yang mereka bagikan, tidak ada yang perlu diubah.',
        why: 'Anda mengikuti mereka, dan pada tanggal itu pasti belum diikuti balik. Saran ini ada supaya sebuah daftar tidak menjadi penghakiman.',
      },
    },
    'follow-without-interaction': {
      title: 'Jarang berinteraksi',
      sentence:
        'Ekspor Anda tidak menyebut interaksi Anda dengan @{username} antara {fromAt} dan {toAt}. Sekadar membaca tidak apa-apa; sesekali menyapa membuat hubungan tetap hidup.',
      why: 'Selama itu Anda mengikutinya. Ekspor memuat suka, komentar, simpanan, dan pesan Anda; yang mereka lakukan untuk Anda tidak ada di dalamnya, dan percakapan yang tidak menyebut akunnya tidak dihitung.',
      many: {
        title: 'Jarang berinteraksi dengan {count} akun, sejak {since}',
        sentence:
          'Ekspor Anda tidak menyebut interaksi Anda dengan mereka. Sekadar membaca tidak apa-apa; sesekali menyapa membuat hubungan tetap hidup.',
        why: 'Selama itu Anda mengikuti mereka. Ekspor memuat suka, komentar, simpanan, dan pesan Anda; yang mereka lakukan untuk Anda tidak ada di dalamnya, dan percakapan yang tidak menyebut akunnya tidak dihitung.',
      },
    },
    'quality-over-quantity': {
      title: 'Kualitas, bukan jumlah',
      sentence:
        'Antara {fromAt} dan {toAt} Anda memberi interaksi kepada {share} dari {followers} pengikut Anda. Beberapa percakapan yang sungguh-sungguh lebih berarti daripada angka yang lebih besar.',
      why: `Diambil dari ekspor Anda: suka, komentar, simpanan, dan percakapan Anda. Tampil di bawah ${percent(FEW_SHARE)} dan mulai ${FOLLOWERS_AT_LEAST} pengikut. Yang dilakukan pengikut untuk Anda tidak ada di ekspor.`,
    },
    'annotate-what-you-tried': {
      title: 'Anda mencoba sesuatu?',
      sentence:
        'Antara {fromAt} dan {toAt}, {gained} pengikut baru atau kembali tampil di daftar Anda dan {lost} tidak ditemukan lagi. Bila saat itu Anda mencoba sesuatu, catatan di Riwayat memudahkan Anda membandingkannya nanti.',
      why: `Sedikitnya ${MOVE_AT_LEAST} orang dan ${percent(MOVE_SHARE)} pengikut Anda berubah, lebih dari datang dan pergi sehari-hari, dan belum ada catatan Anda di dekatnya.`,
    },
  },
};
