import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Pengaturan',
  look: 'Tampilan',
  language: 'Bahasa',
  'language.auto': 'Ikuti browser',
  'language.share': '{name}, {share} diterjemahkan',
  theme: 'Tema',
  'theme.auto': 'Ikuti sistem',
  'theme.light': 'Terang',
  'theme.dark': 'Gelap',
  instagram: 'Di Instagram',
  reading: 'Mencatat',
  'reading.text': 'Bila dimatikan, Balik tidak menyimpan hal baru. Yang sudah tersimpan tetap ada.',
  marks: 'Tanda di Instagram',
  'marks.text': 'Beberapa kata di samping nama di instagram.com.',
  news: 'Angka di ikon Balik',
  'news.text': 'Setelah membaca: berapa akun yang baru atau tidak ditemukan lagi. Hilang begitu Anda membuka panel.',
  hints: 'Saran',
  keyboard: 'Keyboard',
  'keys.reason': 'Alasan: {reason}',
  'keys.hide': 'Sembunyikan dari daftar',
  'keys.rows': 'Dari baris ke baris di Orang',
  'keys.close': 'Tutup',
};
