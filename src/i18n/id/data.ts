import type { data as english } from '../en/data';
import type { TranslationOf } from '../shape/template';

/** The texts of the Data view in Indonesian. */
export const data: TranslationOf<typeof english> = {
  title: 'Data',
  remembers: 'Yang tersimpan di sini',
  'remembers.since': 'Sejak',
  'remembers.snapshots': 'Potret, masing-masing satu daftar',
  'remembers.imports': 'Ekspor yang diimpor',
  'remembers.nothing':
    'Belum ada yang tersimpan. Yang Anda baca tetap di browser ini; di sini Anda akan melihat seberapa banyak, dan bisa menghapusnya.',
  'remembers.viewers': 'Akun Anda',
  'remembers.people': 'Orang',
  'remembers.space': 'Ruang terpakai',
  delete: 'Hapus semuanya',
  'delete.text': 'Menghapus semua orang, potret, dan catatan dari semua akun Anda di perangkat ini.',
  'delete.ask': 'Hapus semuanya?',
  'delete.final':
    'Penghapusan ini tidak dapat dibatalkan. Buat cadangan dulu bila mungkin Anda ingin mengembalikannya nanti.',
  'delete.backup': 'Cadangkan dulu',
  'delete.yes': 'Hapus semua untuk selamanya',
  'delete.no': 'Batal',
  'delete.done': 'Semuanya sudah dihapus.',
  'delete.failed': 'Tidak bisa dihapus. Tutup jendela Balik yang lain, lalu coba lagi.',
  trouble: 'Pemecahan masalah',
  'trouble.none': 'Bila daftar tidak terhitung saat Anda menggulir, muat ulang tab Instagram.',
  'trouble.times': { other: '{count} kali' },
  'trouble.technical': 'Rincian teknis',
  about: 'Janji Balik',
  'about.passive': 'Pasif: tidak mengirim apa pun ke Instagram, tidak mengikuti atau berhenti mengikuti siapa pun.',
  'about.truthful': 'Jujur: daftar yang belum terbaca sampai akhir tidak menuduh siapa pun.',
  'about.private': 'Pribadi: semuanya tetap di perangkat ini.',
  'about.gentle': 'Santun: Balik menyampaikan apa adanya, pilihan tetap di tangan Anda.',
  'about.not': 'Balik tidak dibuat atau didukung oleh Instagram maupun Meta.',
  'about.welcome': 'Tampilkan lagi halaman sambutan',
  'new.title': 'Yang baru di Balik {version}',
  'new.read': 'Mengerti',

  'trouble.rate-limited': 'Instagram meminta jeda.',
  'trouble.rate-limited.do':
    'Biarkan dulu daftar Anda selama sehari, lalu lanjutkan. Yang sudah terbaca tetap tersimpan.',
  'trouble.logged-out': 'Instagram menjawab seolah tidak ada yang masuk.',
  'trouble.logged-out.do': 'Masuk lagi di instagram.com, lalu buka daftarnya sekali lagi.',
  'trouble.checkpoint': 'Instagram ingin memastikan bahwa ini benar Anda.',
  'trouble.checkpoint.do': 'Ikuti langkah dari Instagram, lalu buka daftarnya lagi.',
  'trouble.action-blocked': 'Instagram menghentikan sebuah tindakan dan meminta Anda mencoba lagi nanti.',
  'trouble.action-blocked.do': 'Jangan mengikuti atau berhenti mengikuti dulu selama tiga hari.',
  'trouble.private': 'Daftar ini privat.',
  'trouble.private.do': 'Hanya pengikut akun itu yang bisa membuka daftarnya. Tidak ada yang salah.',
  'trouble.withheld': 'Instagram memberi daftar kosong atau menolaknya, padahal jumlah di profil lebih banyak.',
  'trouble.withheld.do':
    'Daftarnya sedang ditahan. Coba lagi di lain hari; Balik tidak menganggapnya “tidak ada siapa-siapa”.',
  'trouble.profile-refused': 'Instagram tidak menjawab tentang sebuah profil.',
  'trouble.profile-refused.do':
    'Daftar tidak terpengaruh: lanjutkan saja membaca. Kalau sering terjadi, kurangi membuka profil selama sehari.',
  'trouble.action-refused': 'Instagram tidak menjalankan tindakan mengikuti atau berhenti mengikuti.',
  'trouble.action-refused.do': 'Tunda dulu mengikuti dan berhenti mengikuti selama sehari. Daftar tidak terpengaruh.',
  'trouble.profile-unreadable': 'Satu jawaban tentang sebuah profil tidak bisa dibaca, jadi dilewati.',
  'trouble.profile-unreadable.do':
    'Buka profilnya lagi. Bila terus terjadi, mungkin Instagram berubah: periksa pembaruan Balik.',
  'trouble.action-unreadable': 'Jawaban atas tindakan mengikuti atau berhenti mengikuti tidak bisa dibaca.',
  'trouble.action-unreadable.do':
    'Tidak perlu melakukan apa-apa: Balik hanya tidak melihatnya. Profil itu atau pembacaan berikutnya akan menunjukkannya.',
  'trouble.aside-unreadable': 'Satu jawaban Instagram di luar daftar Anda tidak bisa dibaca, jadi dilewati.',
  'trouble.aside-unreadable.do': 'Tidak perlu melakukan apa-apa: daftar Anda tetap terbaca tanpanya.',
  'trouble.rows': 'Ada baris daftar yang datang tanpa nomor yang menunjukkan akun siapa.',
  'trouble.rows.do':
    'Tidak perlu melakukan apa-apa: hanya baris itu yang dilewati, dan dihitung di antara akun yang mungkin tersembunyi.',
  'trouble.too-much': 'Sebuah jawaban jauh lebih besar daripada halaman daftar mana pun, jadi dilewati.',
  'trouble.too-much.do': 'Jika ada ekstensi lain yang aktif di Instagram, matikan, lalu buka daftarnya lagi.',
  'trouble.viewer': 'Halaman menyebut lebih dari satu akun yang sedang masuk.',
  'trouble.viewer.do': 'Muat ulang tab Instagram. Tidak ada yang disimpan dari halaman itu.',
  'trouble.unreadable': 'Satu jawaban tidak bisa dibaca, jadi dilewati.',
  'trouble.unreadable.do':
    'Muat ulang tab dan buka daftarnya lagi. Bila terus terjadi, mungkin Instagram berubah: periksa pembaruan Balik.',
};
