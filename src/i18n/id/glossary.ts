import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'potret', never: /\b(cuplikan|snapshots?|tangkapan daftar)\b/i },
    reading: { says: 'pembacaan', never: /\b(bacaan|memindai|pemindaian)\b/i },
    readAlong: { says: 'mencatat', never: /\bikut (membaca|dibaca)\b|\bmemantau\b/i },
    readToTheEnd: {
      says: 'terbaca sampai akhir',
      never: /\b(terbaca|daftar|pembacaan) (yang )?(utuh|sebagian)\b|sampai habis/i,
    },
    note: { says: 'catatan', never: /catatan (pada )?garis waktu|\banotasi\b/i },
    mark: { says: 'tanda', never: /\b(lencana|badge)\b/i },
    hide: { says: 'sembunyikan dari daftar', never: /\b(di)?biarkan saja\b|\bmembiarkannya saja\b/i },
    selectSeveral: { says: 'pilih beberapa', never: /\bcatat sekaligus\b/i },
    filter: { says: 'filter', never: /\bsaringan\b/i },
    browser: { says: 'browser', never: /\b(peramban|penjelajah)\b/i },
    importExport: {
      says: 'impor data Instagram',
      never: /\bimpor ekspor\b|\bmasukkan (ekspor|berkas|data|ke sini)\b/i,
    },
    interact: { says: 'pengikut yang Anda beri interaksi', never: /\bberinteraksi dengan Anda\b|\bAnda sapa\b/i },
    saved: { says: 'tersimpan', never: /\bingatan (Balik|baru|kosong)\b|\b(di)?ingat Balik\b/i },
    post: { says: 'postingan', never: /\bkiriman\b/i },
    chat: { says: 'percakapan', never: /\bobrolan\b/i },
    newInList: { says: 'baru', never: /\bbaru tampil:?$|^bertambah$|^Datang\b/ },
    notFoundAnyMore: {
      says: 'tidak ditemukan lagi',
      never: /^berkurang$|^Pergi( per hari)?$|\byang datang atau pergi\b(?! bersamaan)/,
    },
    noLongerFollows: { says: 'tidak lagi mengikuti Anda', never: /\bkemungkinan berhenti mengikuti\b/i },
    askForExport: { says: 'Ekspor informasi Anda', never: /\bunduh informasi\b/i },
    troubleshooting: { says: 'pemecahan masalah', never: /^Bantuan$/ },
    undo: { says: 'urungkan', never: /\bkembalikan\b/i },
  },
  instagram: {
    followers: { says: 'Pengikut', seenIn: 'the page itself and an export, 2025-05' },
    following: { says: 'Mengikuti', seenIn: 'the page itself and an export, 2025-05' },
    followBack: { says: 'Ikuti Balik', seenIn: 'the page itself, 2025-05' },
    removeFollower: { says: 'Hapus', seenIn: null },
    accountsCenter: { says: 'Pusat Akun', seenIn: null },
    exportInformation: { says: 'Ekspor informasi Anda', seenIn: null },
  },
  likely: /kemungkinan/i,
  doesNotFollowBack: /belum mengikuti balik/i,
  noListNames: /^Mengikuti Anda$|\b[Mm]enunggu ikuti balik\b|^Belum ikuti balik$|^Tidak keduanya$|\b[Pp]enggemar\b/,
};
