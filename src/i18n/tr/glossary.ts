import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'anlık görüntü', never: /snapshot|enstantane|listenin fotoğrafı|\bdöküm/i },
    reading: { says: 'okuma', never: /\btara(ma|mak|ndı|dı|nır|nıyor|yıp)|\btarıyor|kazıma|\bscan|\bscrap/i },
    readAlong: { says: 'birlikte okumak', never: /gözetl|casus|Balik (seni )?izle|takip yazılım/i },
    readToTheEnd: {
      says: 'sonuna kadar okundu',
      never: /(tamamen|bütünüyle|tümüyle|kısmen|baştan sona) oku|(tam|bütün) okuma|\btamamı okun/i,
    },
    note: { says: 'not', never: /dipnot|şerh|annotasyon/i },
    mark: { says: 'işaret', never: /rozet|\bbadge|damga/i },
    hide: { says: 'bu listeden gizle', never: /sessizce|kenara koy|listeden (at|çıkar)/i },
    selectSeveral: { says: 'birden fazla seç', never: /toplu seç|çoklu seç|kimseyi seçme/i },
    filter: { says: 'filtre', never: /süzgeç|süzme/i },
    browser: { says: 'tarayıcı', never: /\bbrowser|gezgin/i },
    importExport: {
      says: 'Instagram verilerini içe aktar',
      never: /dışa aktarım[ıainu]* içe aktar|içeri al|\bdosyayı getir/i,
    },
    interact: { says: 'etkileşim kurduğun takipçiler', never: /seninle etkileşim|iletişimde (ol|kal)/i },
    saved: { says: 'kayıtlı', never: /Balik.{0,14}hatırl|hafıza|bellek/i },
    post: { says: 'gönderi', never: /\bpost(lar\w*|u|un)?\b/i },
    chat: { says: 'sohbet', never: /yazışma|mesaj dizi|\bkonuşma(lar)?\b|\bchat/i },
    newInList: { says: 'yeni', never: /yeni listelen|^kazanılan|^Gelenler/i },
    notFoundAnyMore: {
      says: 'artık bulunamıyor',
      never: /^kaybedilen|^Gidenler|\bkayıp(lar)?\b|(?<!birlikte )gelen veya giden/i,
    },
    noLongerFollows: { says: 'artık seni takip etmiyor', never: /takipten çık|unfollow|muhtemelen (takibi )?bırak/i },
    askForExport: { says: 'Bilgilerini dışa aktar', never: /bilgilerini indir|veri indirme/i },
    troubleshooting: { says: 'sorun giderme', never: /^Yardım$|\barıza/i },
    undo: { says: 'geri al', never: /eski (hâ|ha)line (döndür|getir)|\biade\b/i },
  },
  instagram: {
    followers: { says: 'Takipçi', seenIn: null },
    following: { says: 'Takip', seenIn: null },
    followBack: { says: 'Sen de Takip Et', seenIn: null },
    removeFollower: { says: 'Çıkar', seenIn: null },
    accountsCenter: {
      says: 'Hesaplar Merkezi',
      seenIn: 'github.com/mobilteknolojileri/instagram-pending-requests-canceler',
    },
    exportInformation: {
      says: 'Bilgilerini dışa aktar',
      seenIn: 'github.com/mobilteknolojileri/instagram-pending-requests-canceler',
    },
  },
  likely: /muhtemel/i,
  doesNotFollowBack: /geri takip etmiyor(?!sun)/i,
  noListNames:
    /^Seni takip ediyor$|seni bekle(yen|yor)|^Birbirini takip|^İkisi de (yok|değil)|hayalet|takipten çık(an|aran)|\b[Hh]ayran/,
};
