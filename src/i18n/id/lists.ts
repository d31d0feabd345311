import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Daftar',
  followLists: 'Pengikut dan Mengikuti',
  back: 'Kembali ke semua orang',
  of: 'Seperti dalam ekspor Anda tanggal {date}.',
  none: 'Ekspor terbaru Anda tidak memuat daftar ini.',
  'requests-sent': 'Anda meminta mengikuti mereka, dan saat itu belum dijawab.',
  'requests-recent': 'Anda meminta mengikuti mereka beberapa pekan sebelumnya. Sebagian mungkin sudah menjawab.',
  'requests-received': 'Mereka meminta mengikuti Anda. Menjawab atau tidak, terserah Anda.',
  'recently-unfollowed': 'Anda sendiri yang berhenti mengikuti mereka, beberapa pekan sebelumnya.',
  'close-friends': 'Anda memilih mereka untuk melihat yang Anda bagikan kepada teman dekat.',
  favourites: 'Anda menandai mereka supaya postingannya tampil lebih dulu.',
  blocked: 'Anda memblokir mereka. Mereka tidak diberi tahu, baik oleh Instagram maupun oleh Balik.',
  restricted: 'Anda membatasi mereka: tulisan mereka di bawah postingan Anda hanya terlihat oleh mereka sendiri.',
  'removed-suggestions': 'Instagram menyarankan mereka, dan Anda menolaknya.',
  'hide-story-from': 'Anda memilih agar mereka tidak melihat cerita Anda.',
};
