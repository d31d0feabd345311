import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Indonesian; key by key the same as the English source. */
export const start: TranslationOf<typeof english> = {
  'file.title': 'Atau impor berkas buatan Instagram: tanpa menggulir, lengkap dengan tanggal',
  'file.where': 'Di Instagram: Pengaturan, “Pusat Akun”, “Informasi dan izin Anda”, lalu “Ekspor informasi Anda”.',
  'file.create': '“Buat ekspor”, pilih profil Anda, lalu “Ekspor ke perangkat”.',
  'file.what': '“Sesuaikan informasi”: “Pengikut dan mengikuti”, di bagian Koneksi.',
  'file.when': '“Rentang tanggal”: “Sepanjang waktu”. Kalau tidak, yang lama tidak ikut termuat.',
  'file.format': '“Format”: JSON. Lalu “Mulai ekspor”.',
  'file.wait': 'Instagram memberi tahu kalau berkasnya siap. Unduh, lalu impor apa adanya (ZIP).',
  'file.import': 'Impor berkasnya',
  'file.ask': 'Minta ke Instagram',
};
