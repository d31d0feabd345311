import type { GuideTexts } from '../shape/guide-outline';

/** The guide in Turkish, told anew for those who read it there. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'Geri takip nedir',
      lead: 'Tek bir dokunuş, tek yönlü bir bağı iki yönlü yapar. Bunun ne dediğini ve ne demediğini bilmek iyidir.',
    },
    contexts: {
      title: 'İnsanlar neden geri takip eder',
      lead: 'Aynı dokunuş beş farklı anlama gelebilir. Seninkinin hangisi olduğunu bilmek işe yarar.',
    },
    strategy: {
      title: 'İşletme olarak geri takip',
      lead: 'Bir dükkân ya da bir üretici için geri takip, bulunmanın ve güven kazanmanın küçük bir parçasıdır. Şu beş alışkanlık yardımcı olur.',
    },
    ethics: {
      title: 'Takipte görgü',
      lead: 'Buradakilerin hiçbiri birinin dayattığı bir kural değil. Bir listeyi senin için de başkaları için de hoş bir yer yapan şeylerdir.',
    },
    differences: {
      title: 'Takip ve diğer her şey',
      lead: 'Takip “daha fazlasını duymak isterim” der. İnsanların Instagram’da yaptığı diğer şeyler başka şeyler söyler.',
    },
    trends: {
      title: 'Zamanla neler değişir',
      lead: 'Instagram hareket hâlindedir; geçen yıl işe yarayan şimdi yaramayabilir. Elindeki en iyi rehber kendi geçmişindir.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'İki yönlü bir bağ',
      paragraphs: [
        'Biri seni takip ettiğinde gönderilerin, reels videoların ve hikâyelerin onun karşısına çıkabilir. Sen geri takip ettiğinde onunkiler senin karşına çıkabilir. İkiniz de bundan fazlasına söz vermediniz.',
        'Instagram’da bir profil aç; Şimdi, ikinizin nerede durduğunu, bunun neye dayandığını ve hangi günden olduğunu söyler.',
      ],
    },
    mutual: {
      title: 'Karşılıklı takip',
      paragraphs: [
        'İki ad da iki listede. Arkadaşlıkların çoğu burada, pek çok nezaket karşılığı da; liste tek başına bunları ayıramaz. Kendi notların ayırabilir.',
      ],
    },
    'not-following-back': {
      title: 'Geri takip etmeyenler',
      paragraphs: [
        'Onları takip ediyorsun ve sonuna kadar okunmuş takipçi listende yoklar. Bu, iki listeyle ilgili bir olgudur, duygularla ilgili değil.',
        'Dükkânlar, gazeteler ve değer verdiğin insanlar doğal olarak buradadır. Burada görmek istemediklerini bu listeden gizleyebilirsin.',
      ],
    },
    'waiting-for-you': {
      title: 'Geri takip etmiyorsun',
      paragraphs: [
        'Onlar seni takip ediyor, sen onları takip etmiyorsun. Bu bir seçimdir, borç değil: Kimsenin senden bir yanıta ihtiyacı yok.',
      ],
    },
    'not-known': {
      title: 'Henüz bilinmiyor',
      paragraphs: [
        'Yarım okunmuş bir liste, içinde kimin eksik olduğu hakkında bir şey söylemez. Sonuna kadar okunana dek dürüst yanıt, kimsenin bilmediğidir ve aldığın yanıt da budur.',
      ],
    },
    'five-reasons': {
      title: 'Beş neden ve senin nedenlerin',
      paragraphs: [
        'Her hesap için neden takip ettiğini söyleyebilirsin: bir çevre kurmak, takdir, bir ilişki, pazarlama ya da bir karşılık vermek için. Birkaçı aynı anda doğru olabilir.',
        'Neden yalnızca senin içindir. Bir yıl sonra “bu kimdi?” sorusunu her sayıdan iyi yanıtlar.',
      ],
    },
    network: {
      title: 'Bir çevre kurmak',
      paragraphs: [
        'Alanındaki, ilgi alanlarını paylaşan ya da bir gün birlikte bir şey yapabileceğin insanlar. Böyle bağlar gördüklerini ve seni görenleri çoğaltır.',
      ],
    },
    appreciation: {
      title: 'Takdir',
      paragraphs: [
        'Birinin yaptığını beğeniyorsun ve geri takip etmek bunu söylemenin usulca bir yolu. Hiçbir şeye mal olmaz ve nadiren unutulur.',
      ],
    },
    relationship: {
      title: 'Bir ilişki kurmak',
      paragraphs: [
        'Geri takip; bir yoruma, bir mesaja ya da birlikte yapılan bir işe giden ilk adım olabilir. Bu adım ancak arkasından bir yenisi gelirse sayılır.',
      ],
    },
    marketing: {
      title: 'Pazarlama',
      paragraphs: [
        'İşletmeler, müşteri olabilecek insanları fark edilmek için takip eder. Bu tek başına pek bir şey sağlamaz; gerisini yanıt vermek, yardım etmek ve okunmaya değer olmak yapar.',
        'Etiketler, bu bağların hangilerinden bir şey çıktığını sonradan gösterir.',
      ],
    },
    'returning-the-favour': {
      title: 'Karşılık',
      paragraphs: [
        'Pek çok çevrede, karşı taraf takip ettiği için geri takip edilir. Beklenti gerçektir ve hiçbir yerde yazmaz. Kimi takip edeceğini her seferinde yeniden sen seçersin.',
      ],
    },
    'right-audience': {
      title: 'Doğru kitle',
      paragraphs: [
        'Geri takip etmeden önce bu hesabın senin için kim olduğunu sor: satın alabilecek biri, satın almış biri, alanından bir ses, bir meslektaş, bir ortak. Yanıtı bir etiket tutar.',
        'İşletme modu açıkken, yeni bir takipçinin etiketi yoksa Balik sana etiketi anımsatır.',
      ],
    },
    analysis: {
      title: 'Sonucuna bak',
      paragraphs: [
        'Kaç yeni takipçi geldi; bir hafta, bir ay, üç ay sonra kaçı kaldı; olası müşteri dediklerinden kaçı müşteri oldu: Analiz, kendi listelerinden yanıtlar.',
        'Her sayı, kaç hesaba dayandığını söyler. Dayanacak kadar veri yoksa sayı da yoktur.',
      ],
    },
    'meaningful-interaction': {
      title: 'Katıl',
      paragraphs: [
        'Kimsenin kullanmadığı bir takip solar. İçten bir yorum, bir mesaja yanıt, paylaşılan yararlı bir şey: İnsanların aklında kalan budur.',
        'Instagram verilerini içe aktar; Balik hangi takipçilerle etkileşim kurduğunu gösterir. Sohbetleri sayar, hiçbir mesajı okumaz.',
      ],
    },
    'tools-with-care': {
      title: 'Araçlar, özenle',
      paragraphs: [
        'Senin yerine takip eden ve takibi bırakan programlar Instagram’ın kurallarını çiğner ve hesabına mal olabilir. Parolanı isteyenlere karşı dikkatli ol.',
        'Balik bunların hiçbirini yapmaz. Senin açtığın listeleri seninle birlikte okur, hiçbir şey göndermez ve her şey bu cihazda kalır. Veriler’de nelerin kayıtlı olduğunu görür ve silebilirsin.',
      ],
    },
    quality: {
      title: 'Sayı değil, nitelik',
      paragraphs: [
        'Seni okuyan yüz kişi, okumayan on bin kişiden daha çok işe yarar. Analiz, takipçi sayısının yanında, etkileşim kurduğun takipçilerin payını gösterir.',
      ],
    },
    'bought-followers': {
      title: 'Satın alınan takipçilerden uzak dur',
      paragraphs: [
        'Satılık takipçiler çoğunlukla boş hesaplardır. Okumazlar, satın almazlar, bir süre sonra yok olurlar ve gerçek insanlar bunu fark eder.',
        'Satın alınan takipçiler Geçmiş’te ani bir sıçrama olarak görünür. İnsanlardan gelen büyüme iner çıkar.',
      ],
    },
    'follow-unfollow': {
      title: 'Bırakmak için takip etme',
      paragraphs: [
        'Pek çok hesabı, geri takip eder etmez bırakmak üzere takip etmek insanlara araç muamelesi yapmaktır. Bunu fark ederler ve Instagram bunu yapan hesapları kısıtlayabilir.',
        'Fikrini değiştirmek başka bir şeydir ve mazeret gerektirmez. Balik bundan yalnızca, günler içinde sıkça olursa söz eder.',
      ],
    },
    authentic: {
      title: 'İçten ol',
      paragraphs: [
        'Tek neden karşılığında alacağın şeyse bu nadiren sürer. Hoşuna giden, bir şey öğrendiğin ya da desteklemek istediğin bir şeyin olduğu yerde takip et.',
      ],
    },
    boundaries: {
      title: 'Hayır yanıtına saygı duy',
      paragraphs: [
        'Gizli bir hesap okurlarını kendi seçer. Yanıtsız bir istek de kendince yanıtlanmıştır. Bir takipçiyi çıkaranın, açıklaması gerekmeyen bir nedeni vardır.',
        'Aynısı senin için de geçerli: İlgini çekmeyeni ya da Instagram’ı daha kötü bir yer yapanı geri takip etmek zorunda değilsin.',
      ],
    },
    'before-judging': {
      title: 'Yargılamadan önce',
      paragraphs: [
        'Geri takip etmeyen biri listesini kısa tutuyor, seni görmemiş ya da Instagram’ı yalnızca tek bir konu için kullanıyor olabilir. Bu nadiren sana bir mesajdır.',
        'Karşılık olarak takibi bırakmak nadiren bir şeyi düzeltir. Paylaştıklarını seviyorsan kal; sevmiyorsan o nedenle ayrıl.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Takip yalnızca başlangıçtır',
      paragraphs: [
        'Geri takip, ondan sonra gelen hakkında pek az şey söyler. Kimin gerçekten katıldığını beğeniler, yorumlar ve mesajlar gösterir. Yalnızca takipçi sayan, onlar hakkında az şey öğrenir.',
      ],
    },
    like: {
      title: 'Beğeni',
      paragraphs: ['Tek bir gönderiye baş sallamak. Hızlı, dostça ve kişiden çok gönderiye yönelik.'],
    },
    comment: {
      title: 'Yorum',
      paragraphs: ['Başkalarının okuyabileceği yerde söylenen bir düşünce. Zaman ister, bu yüzden daha değerlidir.'],
    },
    share: {
      title: 'Paylaşma',
      paragraphs: [
        'Bir gönderiyi kendi takipçilerine ya da bir arkadaşına iletmek. Ona adını ödünç verirsin, bu yüzden güçlü bir güven işaretidir.',
      ],
    },
    save: {
      title: 'Kaydetme',
      paragraphs: [
        'Bir gönderiyi sonraya ayırmak. Kimin yaptığını başka kimse görmez, ama çoğu kez gönderinin yararlı olduğunu gösterir.',
      ],
    },
    'direct-message': {
      title: 'Direkt mesaj',
      paragraphs: [
        'Bir insandan diğerine bir söz. Instagram’da bundan yakını yoktur; bu yüzden Balik sohbetleri sayar, sözlere dokunmaz.',
      ],
    },
    'side-by-side': {
      title: 'Yan yana',
      paragraphs: [
        'Instagram’dan bilgilerini iste ve dosyayı Veriler’de aç. O zaman her hesap, takibin yanında orada yaptıklarını da gösterir, her tür kendi başına.',
        'Dosyada senin yaptıkların var. Başkalarının senin için yaptıkları içinde yok; bu yüzden kimseye bundan ötürü sessiz denmez.',
      ],
    },
    'changing-ground': {
      title: 'Instagram sürekli değişiyor',
      paragraphs: [
        'Instagram’ın kime ne gösterdiğine sürekli yeniden karar verilir ve dışarıdan kimse nasıl olduğunu bilmez. Geri takibin sana hâlâ yararı olup olmadığı, genel geçer bir kurala değil, kendi geçmişine sorulacak bir sorudur.',
        'Geçmiş, her okumanın bir anlık görüntüsünü tutar ve istediğin ikisini karşılaştırır.',
      ],
    },
    'reels-and-stories': {
      title: 'Reels ve hikâyeler',
      paragraphs: [
        'Reels, seni henüz takip etmeyenlere ulaşır; hikâyeler daha çok takip edenler içindir. Bu yüzden yeni takipçiler genellikle ilkinden gelir, ikincisi için kalır.',
        'Dışa aktarımla, yayımladığın günler takipçi çizginin boyunca yer alır. Aynı anda olan iki şey neden ve sonuç olmak zorunda değildir, ama sormaya başlamak için iyi bir yerdir.',
      ],
    },
    'note-what-you-try': {
      title: 'Denediğini not et',
      paragraphs: [
        'Bir kampanya, yeni tür bir gönderi, bir pazar tezgâhı: O güne bir not koy. Dört hafta sonra Analiz, önceki zamanı sonraki zamanla karşılaştırır.',
      ],
    },
    'look-again': {
      title: 'Ara sıra yeniden bak',
      paragraphs: [
        'Listeler değişir. Sakin bir anın olduğunda, birkaç haftada bir listelerini yeniden oku; sırada ne olduğunu Şimdi söyler. Daha sık gerekmez, bakmamak da olur.',
      ],
    },
  },
};
