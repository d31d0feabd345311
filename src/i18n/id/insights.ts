import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

/** Tampilan Wawasan, dalam bahasa Indonesia. */
export const insights: TranslationOf<typeof english> = {
  title: 'Wawasan',
  'empty.title': 'Belum ada yang bisa dihitung',
  'empty.text': 'Baca kedua daftar Anda sampai akhir sekali, atau impor data Instagram Anda.',
  'empty.toNow': 'Lihat langkah berikutnya',
  gathering: 'Menelusuri daftar Anda …',
  'gathering.told': 'Menelusuri daftar Anda: {told} dari {count} akun yang baru atau tidak ditemukan lagi',

  restsOn: { other: 'dari {count} akun' },
  medianOf: { other: 'median dari {count} akun' },
  unknown: 'belum diketahui',
  tooFew: '{part} dari {count}, terlalu sedikit untuk persentase',
  how: 'Cara menghitungnya',

  notYet: 'Data belum cukup untuk: {parts}',

  rate: 'Siapa yang mengikuti balik',
  'rate.restsOn': { other: 'dari {count} akun yang Anda ikuti' },
  'rate.text':
    'Dari akun yang Anda ikuti, sebanyak inilah yang mengikuti Anda. Tanpa yang Anda sembunyikan dari daftar.',
  'rate.lately': {
    other:
      'Tidak dihitung: {count} yang baru Anda ikuti dalam 7 hari sebelumnya, termasuk yang sudah mengikuti balik. Masih terlalu dini.',
  },
  'rate.bound': {
    other:
      'Dari {n} yang tidak, paling banyak {count} mungkin tetap mengikuti balik: Instagram tidak menampilkan semua akun.',
  },
  'rate.onlyEarly': 'Semuanya belum 7 hari Anda ikuti: masih terlalu dini.',
  lately: { other: 'tanpa {count} yang baru diikuti' },
  withoutHidden: { other: 'tanpa {count} yang Anda sembunyikan' },
  'rate.missing': 'Diketahui setelah kedua daftar lengkap.',
  'rate.missing.followers': 'Diketahui setelah daftar pengikut Anda juga lengkap.',
  'rate.missing.following': 'Diketahui setelah daftar yang Anda ikuti juga lengkap.',
  'rate.hidden':
    'Kedua daftar sudah lengkap, tetapi terlalu banyak yang mungkin disembunyikan Instagram untuk menyebut siapa yang belum mengikuti balik.',
  'rate.nobody': 'Belum ada yang bisa dihitung.',
  'rate.chart': 'Persentase yang mengikuti balik, dari waktu ke waktu',
  'rate.few': 'Dari waktu ke waktu: mulai hari kedua saat kedua daftar lengkap.',

  toImport: 'Impor data Instagram',

  time: 'Berapa lama sampai diikuti balik',
  'time.text':
    'Hanya bila hari mulai mengikuti dari kedua pihak diketahui: dari ekspor, dari klik Anda sendiri, atau dari pembacaan pada hari berurutan. Yang belum mengikuti balik tidak dihitung.',
  'time.theirs': 'Lama waktu mereka',
  'time.yours': 'Lama waktu Anda',
  'time.missing': 'Belum diketahui untuk siapa pun. Tanggalnya ada di ekspor Instagram Anda.',
  'time.missing.dated':
    'Belum diketahui untuk siapa pun. Yang diperlukan: orang yang kedua harinya diketahui, saat Anda mengikuti dan saat mereka mengikuti.',
  'time.chart.theirs': 'Lama waktunya, menurut jumlah akun',
  'time.chart.yours': 'Lama waktu Anda, menurut jumlah akun',
  'time.upTo': 'sampai {length}',
  'time.longer': 'lebih lama',

  retention: 'Apakah pengikut baru bertahan',
  'retention.text':
    'Dari pengikut yang masih baru dalam daftar yang lengkap, sebanyak ini masih ada sekian hari kemudian. Baru berarti belum ada di daftar sebelumnya, atau baru saja mengikuti menurut tanggal di ekspor. Tanpa yang meninggalkan Instagram.',
  'retention.missing':
    'Ini memerlukan dua daftar pengikut yang lengkap, berjarak sekitar 7, 30, atau 90 hari: terbaca sampai akhir, atau dari ekspor. Siapa yang baru terlihat dari daftar sebelumnya, atau dari tanggal dalam ekspor.',
  'retention.chart': 'Persentase pengikut baru yang masih ada',
  'retention.told': { other: 'masih ada setelah {days} hari, dari {count} akun' },
  'retention.days': { other: '{count} hari' },

  quality: 'Pengikut yang Anda beri interaksi',
  'quality.text':
    'Dari pengikut Anda, sebanyak ini Anda beri interaksi antara {from} dan {to}. Yang mereka lakukan untuk Anda tidak ada di ekspor mana pun, dan percakapan yang tidak menyebut akunnya tidak dihitung.',
  'quality.missing':
    'Diketahui setelah Anda mengimpor ekspor yang memuat suka, komentar, atau pesan Anda, dan mencentangnya di sana.',
  'quality.chart': 'Persentase pengikut menurut jenis interaksi',
  'kind.like': 'Suka',
  'kind.comment': 'Komentar',
  'kind.story': 'Cerita',
  'kind.share': 'Bagikan',
  'kind.save': 'Simpan',
  'kind.direct-message': 'Pesan',

  conversion: 'Calon pelanggan yang menjadi pelanggan',
  'conversion.text': 'Dari tag Anda sendiri, termasuk yang sudah dihapus.',
  'conversion.missing': 'Diketahui setelah Anda memberi tag calon pelanggan kepada seseorang.',
  'conversion.time': 'Waktu median {length}',

  by: 'Menurut alasan, tag, dan bulan',
  months: 'Bulan demi bulan',
  noted: 'Menurut alasan dan tag',
  'by.choose': 'Kelompokkan menurut',
  'by.reason': 'Alasan',
  'by.tag': 'Tag',
  'by.month': 'Bulan',
  'by.text.reason': 'Setiap akun yang Anda ikuti atau yang mengikuti Anda ada di tepat satu baris.',
  'by.text.tag': 'Akun dengan beberapa tag ada di beberapa baris.',
  'by.text.month': 'Bulan tanpa daftar yang lengkap tidak ditampilkan.',
  'by.lately':
    '“Baru diikuti”: belum 7 hari diikuti pada tanggal daftar pengikut Anda, jadi waktunya belum cukup. Mereka tidak masuk persentase mana pun, juga yang sudah mengikuti balik.',
  'by.none.month': 'Per bulan: mulai daftar pengikut lengkap yang kedua.',
  'by.none.noted': 'Belum ada alasan atau tag. Tambahkan dengan ✎ di Orang.',
  'by.part': 'Kelompok',
  'by.size': { other: '{count} akun' },
  'by.followersAtEnd': { other: '{count} pengikut' },
  'by.rate': 'Mengikuti balik',
  'by.time': 'Waktu median',
  'by.stay': 'Masih ada setelah 30 hari',
  'by.stay.early': 'masih terlalu dini',
  'by.touch': 'Anda beri interaksi',
  'by.conversion': 'Jadi pelanggan',
  'by.gained': 'Baru atau kembali',
  'by.lost': 'Tidak ditemukan lagi',
  'by.missedOnce': {
    other:
      'Tidak masuk hitungan “kembali” atau “tidak ditemukan lagi”: {count} yang tidak ada di satu daftar lalu ada lagi di daftar berikutnya.',
  },
  'by.missedLast': {
    other:
      'Tidak masuk hitungan “tidak ditemukan lagi”: {count} yang tidak ada di daftar {date} lalu ada lagi di daftar berikutnya.',
  },
  'by.shownAgain': {
    other: 'Tidak masuk hitungan “kembali”: {count} yang hanya tidak ada di daftar {date}.',
  },
  'by.several': 'Beberapa alasan',
  'by.noReason': 'Tanpa alasan',
  'by.noTag': 'Tanpa tag',
  'by.spread': 'sejak {date}',
  'by.chart': 'Persentase yang mengikuti balik, menurut kelompok',

  campaign: 'Sebelum dan sesudah catatan',
  'campaign.text': 'Membandingkan empat minggu sebelum dan sesudahnya. Terlihat bahwa angkanya berbeda, bukan mengapa.',
  'campaign.none': 'Tulis catatan di Riwayat saat Anda mencoba sesuatu; nanti bisa dibandingkan di sini.',
  'campaign.choose': 'Catatan',
  'campaign.before': 'Sebelum',
  'campaign.after': 'Sesudah',
  'campaign.gained': 'Baru atau kembali per hari',
  'campaign.lost': 'Tidak ditemukan lagi per hari',
  'campaign.followers': 'Pengikut pada awalnya',
  'campaign.missing': 'Tidak ada daftar lengkap yang cukup dekat',
  'campaign.toHistory': 'Ke Riwayat',

  'table.what': 'Apa',
  'table.value': 'Nilai',
  'table.restsOn': 'Akun',
  'table.date': 'Tanggal',
};
