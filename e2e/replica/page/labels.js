import { page } from './start.js';

const TEXTS = {
  en: {
    followers: 'Followers',
    following: 'Following',
    mutual_followers: 'Mutual',
    search: 'Search',
    searchInput: 'Search input',
    close: 'Close',
    loading: 'Loading...',
    suggested: 'Suggested for you',
    seeAll: 'See All Suggestions',
    verified: 'Verified',
    picture: (name) => `${name}'s profile picture`,
    posts: (n) => [n, ' posts'],
    followersCount: (n) => [n, ' followers'],
    followingCount: (n) => [n, ' following'],
    friendsCount: (n) => [n, ' friends'],
    follow: 'Follow',
    followBack: 'Follow Back',
    isFollowing: 'Following',
    requested: 'Requested',
    remove: 'Remove',
    removed: 'Removed',
    message: 'Message',
    edit: 'Edit profile',
    unfollow: 'Unfollow',
    cancel: 'Cancel',
    privateAccount: 'This account is private',
    missing: "Sorry, this page isn't available.",
    followedBy: 'Followed by ',
    more: (n) => ` + ${n} more`,
    switchTo: 'Switch to ',
    home: 'Home',
    profile: 'Profile',
    login: 'Log in',
    username: 'Username',
    noPosts: 'No posts yet',
    none: 'No users found.',
    followsYou: 'Follows you',
  },
  id: {
    followers: 'Pengikut',
    following: 'Mengikuti',
    mutual_followers: 'Saling mengikuti',
    search: 'Cari',
    searchInput: 'Masukan pencarian',
    close: 'Tutup',
    loading: 'Memuat...',
    suggested: 'Disarankan untuk Anda',
    seeAll: 'Lihat Semua',
    verified: 'Terverifikasi',
    picture: (name) => `Foto profil ${name}`,
    posts: (n) => [n, ' kiriman'],
    followersCount: (n) => [n, ' pengikut'],
    followingCount: (n) => ['mengikuti ', n],
    friendsCount: (n) => [n, ' teman'],
    follow: 'Ikuti',
    followBack: 'Ikuti Balik',
    isFollowing: 'Mengikuti',
    requested: 'Diminta',
    remove: 'Hapus',
    removed: 'Dihapus',
    message: 'Kirim pesan',
    edit: 'Edit profil',
    unfollow: 'Batal mengikuti',
    cancel: 'Batal',
    privateAccount: 'Akun ini bersifat privat',
    missing: 'Maaf, halaman ini tidak tersedia.',
    followedBy: 'Diikuti oleh ',
    more: (n) => ` + ${n} lainnya`,
    switchTo: 'Beralih ke ',
    home: 'Beranda',
    profile: 'Profil',
    login: 'Masuk',
    username: 'Nama pengguna',
    noPosts: 'Belum ada kiriman',
    none: 'Tidak ada pengguna.',
    followsYou: 'Mengikuti Anda',
  },
};

export const say = TEXTS[page.locale] ?? TEXTS.en;

/** Exact, with the locale's group separator. */
export const exact = (n) => n.toLocaleString(page.locale === 'id' ? 'id-ID' : 'en-US');

/** From 10,000 on: EN 12.3K, 2.2M; ID "12,3 rb", "2,2 jt". */
export function short(n) {
  if (n < 10_000) return exact(n);
  const [size, en, id] = n < 1_000_000 ? [1000, 'K', ' rb'] : [1_000_000, 'M', ' jt'];
  const cut = (Math.floor((n / size) * 10) / 10).toString();
  return page.locale === 'id' ? cut.replace('.', ',') + id : cut + en;
}
