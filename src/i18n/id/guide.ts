import type { GuideTexts } from '../shape/guide-outline';

/** The guide in Indonesian, told anew for Indonesian readers rather than translated word for word. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'Apa itu ikuti balik',
      lead: 'Satu ketukan mengubah hubungan searah menjadi dua arah. Ada baiknya tahu apa artinya, dan apa yang bukan artinya.',
    },
    contexts: {
      title: 'Mengapa orang mengikuti balik',
      lead: 'Ketukan yang sama bisa berarti lima hal berbeda. Ada baiknya tahu mana yang Anda maksud.',
    },
    strategy: {
      title: 'Ikuti balik untuk bisnis',
      lead: 'Bagi toko atau pembuat karya, ikuti balik hanyalah bagian kecil dari upaya dikenal dan dipercaya. Lima kebiasaan ini membantu.',
    },
    ethics: {
      title: 'Sikap yang baik',
      lead: 'Tidak ada yang memaksakan hal-hal ini. Semuanya sekadar membuat daftar menjadi tempat yang menyenangkan, bagi Anda dan orang lain.',
    },
    differences: {
      title: 'Mengikuti dan interaksi lainnya',
      lead: 'Mengikuti berarti “saya ingin tahu lebih banyak”. Hal lain yang dilakukan orang di Instagram punya arti sendiri-sendiri.',
    },
    trends: {
      title: 'Yang berubah seiring waktu',
      lead: 'Instagram terus bergerak, dan cara yang berhasil tahun lalu belum tentu berhasil sekarang. Riwayat Anda sendiri adalah panduan terbaik.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'Hubungan dua arah',
      paragraphs: [
        'Saat seseorang mengikuti Anda, postingan, reel, dan cerita Anda bisa muncul di tempatnya. Saat Anda mengikuti balik, miliknya bisa muncul di tempat Anda. Tidak ada janji lain di antara Anda berdua.',
        'Buka sebuah profil di Instagram, dan Sekarang menunjukkan bagaimana hubungan Anda berdua, apa dasarnya, dan per tanggal berapa.',
      ],
    },
    mutual: {
      title: 'Saling mengikuti',
      paragraphs: [
        'Kedua nama ada di kedua daftar. Sebagian besar teman ada di sini, begitu pula banyak yang sekadar bersopan santun; daftar saja tidak bisa membedakannya. Catatan Anda bisa.',
      ],
    },
    'not-following-back': {
      title: 'Belum mengikuti balik',
      paragraphs: [
        'Anda mengikutinya, dan ia tidak ada di daftar pengikut Anda yang sudah terbaca sampai akhir. Itu fakta tentang dua daftar, bukan tentang perasaannya.',
        'Toko, media, dan orang yang Anda kagumi wajar berada di sini. Yang tidak ingin Anda lihat di sini bisa Anda sembunyikan dari daftar.',
      ],
    },
    'waiting-for-you': {
      title: 'Belum Anda ikuti balik',
      paragraphs: [
        'Ia mengikuti Anda, dan Anda belum mengikutinya. “Menunggu” hanyalah nama daftarnya, bukan kewajiban: Anda tidak berutang jawaban kepada siapa pun.',
      ],
    },
    'not-known': {
      title: 'Belum diketahui',
      paragraphs: [
        'Daftar yang baru setengah terbaca tidak mengatakan apa-apa tentang siapa yang tidak ada di dalamnya. Sampai terbaca sampai akhir, jawaban yang jujur adalah belum tahu, dan itulah jawaban yang Anda dapat.',
      ],
    },
    'five-reasons': {
      title: 'Lima alasan, dan alasan Anda',
      paragraphs: [
        'Untuk setiap akun Anda bisa memilih mengapa mengikutinya: membangun jaringan, apresiasi, membangun hubungan, pemasaran, atau balas budi. Boleh lebih dari satu.',
        'Alasan itu hanya untuk Anda. Setahun kemudian ia menjawab “ini siapa, ya?” lebih baik daripada angka mana pun.',
      ],
    },
    network: {
      title: 'Membangun jaringan',
      paragraphs: [
        'Orang di bidang yang sama, dengan minat yang sama, atau yang mungkin suatu hari bekerja bersama Anda. Hubungan seperti ini memperluas apa yang Anda lihat dan siapa yang melihat Anda.',
      ],
    },
    appreciation: {
      title: 'Apresiasi',
      paragraphs: [
        'Anda menyukai karya seseorang, dan mengikuti balik adalah cara halus untuk menyampaikannya. Tidak perlu biaya, dan jarang dilupakan.',
      ],
    },
    relationship: {
      title: 'Membangun hubungan',
      paragraphs: [
        'Ikuti balik bisa menjadi langkah pertama menuju komentar, pesan, atau kerja bersama. Langkah itu baru berarti bila ada langkah berikutnya.',
      ],
    },
    marketing: {
      title: 'Pemasaran',
      paragraphs: [
        'Bisnis mengikuti calon pelanggan agar diperhatikan. Itu saja tidak banyak hasilnya; menjawab, membantu, dan membuat sesuatu yang layak dibaca menyelesaikan sisanya.',
        'Tag memperlihatkan nanti hubungan mana yang membuahkan hasil.',
      ],
    },
    'returning-the-favour': {
      title: 'Balas budi',
      paragraphs: [
        'Di banyak lingkungan, orang mengikuti balik karena sudah diikuti. Harapan itu nyata, walau tidak pernah ditulis. Siapa yang Anda ikuti tetap pilihan Anda, setiap kali.',
      ],
    },
    'right-audience': {
      title: 'Audiens yang tepat',
      paragraphs: [
        'Sebelum mengikuti balik, tanyakan siapa akun ini bagi Anda: orang yang mungkin membeli, yang sudah membeli, suara di bidang Anda, rekan, atau mitra. Tag mencatat jawabannya.',
        'Dengan mode bisnis, Balik mengingatkan soal tag bila pengikut baru belum memilikinya.',
      ],
    },
    analysis: {
      title: 'Lihat hasilnya',
      paragraphs: [
        'Berapa pengikut baru yang datang, berapa yang bertahan setelah seminggu, sebulan, tiga bulan, berapa calon pelanggan yang menjadi pelanggan: Wawasan menjawabnya dari daftar Anda sendiri.',
        'Setiap angka menyebut dari berapa akun ia dihitung. Bila datanya kurang, tidak ada angka.',
      ],
    },
    'meaningful-interaction': {
      title: 'Ikut terlibat',
      paragraphs: [
        'Hubungan yang tidak dirawat akan memudar. Komentar yang tulus, pesan yang dibalas, sesuatu yang berguna untuk dibagikan: itulah yang diingat orang.',
        'Impor data Instagram Anda, dan Balik menunjukkan pengikut mana yang Anda beri interaksi. Yang dihitung hanya jumlah percakapan; isi pesan tidak pernah dibaca.',
      ],
    },
    'tools-with-care': {
      title: 'Alat bantu, dengan hati-hati',
      paragraphs: [
        'Program yang mengikuti dan berhenti mengikuti atas nama Anda melanggar aturan Instagram dan bisa membuat Anda kehilangan akun. Waspadai yang meminta kata sandi.',
        'Balik tidak melakukan itu. Balik mencatat daftar yang Anda buka sendiri, tidak mengirim apa pun, dan semuanya tetap di perangkat ini. Di Data Anda bisa melihat apa yang disimpan, dan menghapusnya.',
      ],
    },
    quality: {
      title: 'Kualitas, bukan jumlah',
      paragraphs: [
        'Seratus orang yang benar-benar membaca lebih berarti daripada sepuluh ribu yang tidak. Wawasan menunjukkan, di samping jumlahnya, persentase pengikut yang Anda beri interaksi.',
      ],
    },
    'bought-followers': {
      title: 'Jangan membeli pengikut',
      paragraphs: [
        'Pengikut yang dijual kebanyakan akun kosong. Mereka tidak membaca, tidak membeli, lama-lama menghilang, dan orang menyadarinya.',
        'Di Riwayat, pengikut yang dibeli terlihat sebagai lonjakan tiba-tiba. Pertumbuhan dari orang sungguhan naik dan turun.',
      ],
    },
    'follow-unfollow': {
      title: 'Hindari follow-unfollow',
      paragraphs: [
        'Mengikuti banyak akun hanya untuk dilepas setelah diikuti balik berarti menjadikan orang sebagai alat. Mereka menyadarinya, dan Instagram bisa membatasi akun yang melakukannya.',
        'Berubah pikiran itu lain, dan tidak perlu alasan. Balik baru menyinggungnya bila sering terjadi dalam hitungan hari.',
      ],
    },
    authentic: {
      title: 'Tulus',
      paragraphs: [
        'Bila satu-satunya alasan adalah imbalan, hubungan itu tidak punya apa-apa untuk bertahan. Ikuti yang memang Anda nikmati, yang memberi pelajaran, atau yang ingin Anda dukung.',
      ],
    },
    boundaries: {
      title: 'Hormati batasan',
      paragraphs: [
        'Akun privat memilih pembacanya. Permintaan yang tidak dijawab sebenarnya sudah dijawab dengan caranya sendiri. Orang yang menghapus pengikut punya alasan yang tidak perlu ia jelaskan.',
        'Hal yang sama berlaku bagi Anda: tidak perlu mengikuti balik yang tidak Anda minati, atau yang membuat Instagram menjadi tempat yang lebih buruk.',
      ],
    },
    'before-judging': {
      title: 'Sebelum menilai',
      paragraphs: [
        'Orang yang belum mengikuti balik mungkin menjaga daftarnya tetap pendek, belum melihat Anda, atau memakai Instagram untuk satu topik saja. Jarang sekali itu pesan untuk Anda.',
        'Berhenti mengikuti sebagai balasan jarang memperbaiki apa pun. Bila Anda menyukai yang ia bagikan, tetaplah; bila tidak, berhentilah karena alasan itu.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Mengikuti baru permulaan',
      paragraphs: [
        'Ikuti balik tidak banyak bercerita tentang yang terjadi sesudahnya. Suka, komentar, dan pesan menunjukkan siapa yang benar-benar terlibat. Menghitung pengikut saja tidak banyak memberi tahu tentang mereka.',
      ],
    },
    like: {
      title: 'Suka',
      paragraphs: [
        'Anggukan untuk satu postingan. Cepat, ramah, dan lebih untuk postingannya daripada untuk orangnya.',
      ],
    },
    comment: {
      title: 'Komentar',
      paragraphs: ['Pendapat yang disampaikan di depan orang lain. Perlu waktu, karena itu nilainya lebih besar.'],
    },
    share: {
      title: 'Bagikan',
      paragraphs: [
        'Meneruskan postingan kepada pengikut sendiri atau kepada teman. Nama Anda ikut dipertaruhkan, jadi ini tanda kepercayaan yang kuat.',
      ],
    },
    save: {
      title: 'Simpan',
      paragraphs: [
        'Menaruh postingan untuk dibuka lagi nanti. Orang lain tidak melihat siapa yang menyimpan, tetapi sering kali itu berarti postingannya berguna.',
      ],
    },
    'direct-message': {
      title: 'Pesan langsung (DM)',
      paragraphs: [
        'Kata-kata dari satu orang kepada orang lain. Tidak ada yang lebih dekat di Instagram, karena itu Balik hanya menghitung percakapan dan tidak menyentuh isinya.',
      ],
    },
    'side-by-side': {
      title: 'Berdampingan',
      paragraphs: [
        'Minta informasi Anda dari Instagram dan buka berkasnya di Data. Setelah itu setiap akun menampilkan, di samping status mengikuti, apa saja yang Anda lakukan di sana, masing-masing jenis tersendiri.',
        'Berkas itu memuat apa yang Anda lakukan. Yang dilakukan orang lain untuk Anda tidak ada di dalamnya, jadi tidak ada yang disebut diam karenanya.',
      ],
    },
    'changing-ground': {
      title: 'Semuanya terus berubah',
      paragraphs: [
        'Apa yang ditampilkan Instagram kepada siapa terus diatur ulang, dan orang luar tidak tahu caranya. Apakah ikuti balik masih berguna bagi Anda adalah pertanyaan untuk riwayat Anda sendiri, bukan untuk patokan umum.',
        'Riwayat menyimpan potret dari setiap pembacaan dan bisa membandingkan dua yang mana pun.',
      ],
    },
    'reels-and-stories': {
      title: 'Reel dan cerita',
      paragraphs: [
        'Reel menjangkau orang yang belum mengikuti Anda; cerita lebih banyak dilihat yang sudah. Jadi pengikut baru cenderung datang dari yang pertama, dan bertahan karena yang kedua.',
        'Dengan ekspor, hari-hari Anda menerbitkan sesuatu tampil di sepanjang garis pengikut. Dua hal yang terjadi bersamaan belum tentu sebab dan akibat, tetapi itu awal yang baik untuk bertanya.',
      ],
    },
    'note-what-you-try': {
      title: 'Catat yang Anda coba',
      paragraphs: [
        'Kampanye, jenis postingan baru, ikut bazar: beri catatan pada harinya. Empat minggu kemudian Wawasan menyandingkan masa sebelum dan sesudahnya.',
      ],
    },
    'look-again': {
      title: 'Sesekali lihat lagi',
      paragraphs: [
        'Daftar berubah. Baca lagi setiap beberapa minggu, saat Anda sedang luang; Sekarang memberi tahu apa yang sudah waktunya. Lebih sering tidak perlu, dan tidak melihat pun tidak apa-apa.',
      ],
    },
  },
};
