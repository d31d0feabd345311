import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { hints as english } from '../en/hints';
import { shareWords } from '../shape/share';
import type { TranslationOf } from '../shape/template';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('tr-TR', { style: 'percent' }));

/** The hints in Turkish, in the terms of Instagram's own Turkish interface. Endings stand on words, never on what is filled in. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'Takipçilerin', following: 'Takip ettiğin hesaplar' },
    progress: { ofExpected: '{seen} / {expected}', ofUnknown: 'şimdiye kadar {seen}' },
    span: { on: '{date} tarihinde', between: '{from} ile {to} arasında' },
    reasons: {
      network: 'bir çevre kurmak',
      appreciation: 'takdir',
      relationship: 'bir ilişki kurmak',
      marketing: 'pazarlama',
      'returning-the-favour': 'karşılık vermek',
    },
    noReason: 'henüz yok',
    rests: { lists: ['listeler'], acts: ['takip etme', 'takibi bırakma'], profiles: ['profil açma'] },
    restUntil: '{what}: {date} tarihine kadar',
    whyAmISeeingThis: 'Bunu neden görüyorum?',
    snooze: '30 gün gizle',
    snoozedUntil: '{date} tarihine kadar gizlendi',
    wake: 'Yeniden göster',
    mute: 'Bu ipucunu hiç gösterme',
    unmute: 'Bu ipucuna yeniden izin ver',
    quiet: 'Sakin mod',
    quietText: 'Hiç ipucu yok. Okumaların ve notların olduğu gibi kalır.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram ara verilmesini istedi',
      sentence: 'Bir süre dinlendir ({what}). Bu sırada hiçbir şey kaybolmaz.',
      why: 'Instagram {askedAt} tarihinde “daha sonra tekrar dene” yanıtını verdi. Devam etmek böyle bir arayı uzatabilir. Balik’in kendisi hiçbir şey göndermez.',
    },
    'pace-today': {
      title: 'Bir gün için çok',
      sentence:
        'Son 24 saatte takip etme ve takip bırakma sayın toplam {count}. Instagram böyle bir hızı makine sanabilir; gerisi yarına kalabilir.',
      why: `Balik 24 saatte {count} takip etme ve takip bırakma gördü; bunların {lastHour} tanesi son bir saatte. Instagram bir sınır söylemez; bu ipucu günde ${MANY_IN_A_DAY} ya da saatte ${MANY_IN_AN_HOUR} sayısından itibaren gelir.`,
    },
    'not-read-whole': {
      title: 'Henüz sonuna kadar değil',
      sentence: '{list} sonuna kadar okunmadı: {progress}. Eksik görünen yalnızca henüz okunmamış olabilir.',
      why: 'Bir liste sonuna kadar okunana dek Balik kimse için “içinde yok” demez. İstediğin zaman aç ve sonuna kadar kaydır.',
    },
    'read-again': {
      title: 'Daha yeni listeler zamanı',
      sentence:
        '{list} en son {readAt} tarihinde, {count} gün önce eksiksiz biliniyordu. O günden beri neyin değiştiğini Balik bilemez.',
      why: `Listeler değişir. Biri en son ${days(READ_AGAIN_MS)} günden daha önce eksiksiz biliniyorsa Balik, sana uyduğunda onu yeniden okumayı ya da yeni bir dışa aktarım alıp içe aktarmayı önerir.`,
    },
    'follow-unfollow-churn': {
      title: 'Takip edilip bırakılanlar',
      sentence: `{fromAt} tarihinden beri {count} hesabın takibini, başladıktan sonra ${days(SHORT_FOLLOW_MS)} gün içinde bıraktın. Instagram bunu sık yapan hesapları kısıtlayabilir; daha az ve özenle seçilmiş takipler daha uzun sürer.`,
      why: `Balik bu takipleri ve takip bırakmaları bu tarayıcıda gördü. Ara sıra fikir değiştirmek olağandır; bu ipucu ${days(CHURN_SPAN_MS)} günde ${CHURN_AT_LEAST} hesaptan itibaren gelir.`,
    },
    'sudden-influx': {
      title: 'Bir anda çok takipçi',
      sentence:
        '{fromAt} ile {toAt} arasında {count} kişi geldi; senin için olağan olan yaklaşık {usual} olurdu. Yayılan bir gönderi buna yol açabilir. Öyle bir gönderi yoksa geri takip etmeden önce kimlerin geldiğine bak.',
      why: 'Bu, her biri sonuna kadar okunmuş kendi listelerini karşılaştırır. Balik takipçilerin nereden geldiğini söyleyemez. Satın alınan takipçiler nadiren kalır veya katılır, bu yüzden parasına değmez.',
    },
    'too-early-to-tell': {
      title: 'Söylemek için erken',
      sentence:
        '@{username} hesabını {followedAt} tarihinde takip ettin. Herkes Instagram’a her gün bakmaz; bir anlam çıkarmadan önce {waitUntil} tarihine kadar bekle.',
      why: `${days(TOO_EARLY_MS)} günden yeni bir takip, geri takip hakkında bir şey söylemez.`,
      many: {
        title: '{since} tarihinden beri takip ettiğin {count} kişi',
        sentence:
          'Geri takip edip etmediklerini söylemek için erken. Herkes Instagram’a her gün bakmaz; bir anlam çıkarmadan önce bekle.',
        why: `${days(TOO_EARLY_MS)} günden yeni bir takip, geri takip hakkında bir şey söylemez.`,
      },
    },
    'removed-you': {
      title: 'Artık takip etmiyorsun',
      sentence:
        'Artık @{username} hesabını takip etmiyorsun ve Balik takibi bıraktığını görmedi. Bunu başka yerde yapmış olabilirsin ya da seni takipçilerinden çıkarmış olabilir. Öyleyse olduğu gibi bırakmak nazik yanıttır.',
      why: 'Hesabı {lastSeenAt} tarihinde hâlâ takip ediyordun, {missedAt} tarihinde artık etmiyordun: Kendi profili böyle söyledi.',
      many: {
        title: '{since} tarihinden beri biten {count} takibin',
        sentence:
          'Balik takibi bıraktığını görmedi. Bunu başka yerde yapmış olabilirsin ya da seni takipçilerinden çıkarmış olabilirler. Öyleyse olduğu gibi bırakmak nazik yanıttır.',
        why: 'Her birini hâlâ takip ediyordun, sonra artık etmiyordun: Profilleri böyle söyledi.',
      },
    },
    'old-pending-request': {
      title: 'Yanıtsız bir istek',
      sentence:
        '@{username} hesabını takip etme isteğin {requestedAt} tarihinden beri, {count} gündür bekliyor. Yanıt gelmemesi de bir yanıt olabilir. İsteği geri çekebilir ya da bırakabilirsin.',
      why: `${days(LONG_WAIT_MS)} günden eski istekler için gösterilir. Gizli bir hesabın kimi kabul edeceği kendi seçimidir.`,
      many: {
        title: 'Yanıtsız {count} istek, en eskisi {since}',
        sentence: 'Yanıt gelmemesi de bir yanıt olabilir. Bir isteği geri çekebilir ya da bırakabilirsin.',
        why: `${days(LONG_WAIT_MS)} günden eski istekler için gösterilir. Gizli bir hesabın kimi kabul edeceği kendi seçimidir.`,
      },
    },
    'private-boundary': {
      title: 'Gizli bir hesap',
      sentence:
        '@{username} yalnızca seçtiği takipçilerle paylaşıyor. Takip isteği gönderebilirsin; hayır ya da sessizlik de olağan bir yanıttır.',
      why: 'Hesap gizli ve onu takip etmiyorsun ({asOf} itibarıyla).',
      many: {
        title: '{count} gizli hesap ({dates})',
        sentence:
          'Yalnızca seçtikleri takipçilerle paylaşıyorlar. Takip isteği gönderebilirsin; hayır ya da sessizlik de olağan bir yanıttır.',
        why: 'Bu hesaplar gizli ve profilleri en son açıkken onları takip etmiyordun.',
      },
    },
    'they-follow-and-leave': {
      title: 'Seni kısa süre takip etti',
      sentence:
        '@{username} seni takip etti ve en çok {count} gün sonra, {missedAt} tarihinde artık etmiyordu. Pek çok nedeni olabilir ve yapılacak bir şey yok.',
      why: `{firstSeenAt} tarihinde ilk kez takipçilerin arasında görüldü, {missedAt} tarihinde artık yoktu; profili böyle söyledi. Balik en çok ${days(SHORT_FOLLOW_MS)} gün süren takipleri not eder, nedenini tahmin etmez.`,
      many: {
        title: '{since} tarihinden beri seni kısa süre takip eden {count} kişi',
        sentence: 'Günler içinde gelip gittiler. Pek çok nedeni olabilir ve yapılacak bir şey yok.',
        why: `Takipçilerinin arasındaydılar, çok geçmeden artık değildiler; profilleri böyle söyledi. Balik en çok ${days(SHORT_FOLLOW_MS)} gün süren takipleri not eder, nedenini tahmin etmez.`,
      },
    },
    'not-an-obligation': {
      title: 'Geri takip bir seçimdir',
      sentence:
        '@{username} seni {followedAt} takip etmeye başladı. Paylaştıklarını görmek istersen geri takip et. Bunu kimseye borçlu değilsin.',
      why: `Biri ilk kez takipçilerin arasında görüldükten sonra ${days(NEW_FOLLOWER_MS)} gün boyunca gösterilir. Bir takibe karşılık vermek dostça bir gelenektir, görev değil.`,
      many: {
        title: 'Yeni takipçilerinden ({since} sonrası) takip etmediğin: {count}',
        sentence: 'Geri takip bir seçimdir. Daha çok görmek istediklerini geri takip et; bunu kimseye borçlu değilsin.',
        why: `Biri ilk kez takipçilerin arasında görüldükten sonra ${days(NEW_FOLLOWER_MS)} gün boyunca gösterilir. Bir takibe karşılık vermek dostça bir gelenektir, görev değil.`,
      },
    },
    'audience-fit': {
      title: 'Hedef kitlenden mi?',
      sentence:
        '@{username} henüz etiketsiz. Olası müşteri, müşteri, influencer, aynı alandan biri, iş birliği? Şimdi verilen bir etiket sonraki sayılara anlam katar.',
      why: 'İşletme modu açık, @{username} seni {followedAt} takip etmeye başladı ve etiketi yok. Bir işletmeye çok hesaptan çok, ilgili hesaplar yarar.',
      many: {
        title: '{since} tarihinden beri etiketsiz {count} yeni takipçi',
        sentence:
          'Hedef kitlenden mi? Olası müşteri, müşteri, influencer, aynı alandan biri, iş birliği: Şimdi verilen bir etiket sonraki sayılara anlam katar.',
        why: 'İşletme modu açık, seni takip etmeye yeni başladılar ve etiketleri yok. Bir işletmeye çok hesaptan çok, ilgili hesaplar yarar.',
      },
    },
    'say-why': {
      title: 'Neden bu hesap?',
      sentence:
        '@{username} hesabını {followedAt} tarihinde takip ettin. Aklındayken bir neden ekle; tek tıklama yeter.',
      why: `Neden verilmemiş ve takip en çok ${days(REMEMBERED_MS)} günlük. Nedenler yalnızca senin içindir ve bu cihazda kalır.`,
      many: {
        title: '{since} tarihinden beri nedensiz takip ettiğin {count} kişi',
        sentence: 'Aklındayken bir neden ekle; tek tıklama yeter.',
        why: `Neden verilmemiş ve bu takipler en çok ${days(REMEMBERED_MS)} günlük. Nedenler yalnızca senin içindir ve bu cihazda kalır.`,
      },
    },
    'be-authentic': {
      title: 'Burada neyi seviyorsun?',
      sentence: '@{username} hesabını takip etme nedenin: {reasons}. Burada hoşuna giden bir şey varsa onu da ekle.',
      why: 'Tek nedenin bir karşılık olduğu ya da çabuk bir geri takibin nedeninin olmadığı yerde gösterilir. İçten takipler genellikle daha uzun sürer.',
      many: {
        title: 'Bu {count} kişide neyi seviyorsun? ({dates})',
        sentence:
          'Onları takip etmenin tek nedeni bir karşılık ya da henüz bir neden yok. Burada hoşuna giden bir şey varsa onu da ekle.',
        why: 'Tek nedenin bir karşılık olduğu ya da çabuk bir geri takibin nedeninin olmadığı yerde gösterilir. İçten takipler genellikle daha uzun sürer.',
      },
    },
    retaliation: {
      title: 'Seninle ilgili olmayabilir',
      sentence:
        '@{username} geri takip etmiyor ve bunun pek çok nedeni olabilir: Bazıları listesini kısa tutar, bazıları tek bir konuyu takip eder. Paylaştıklarını seviyorsan hiçbir şeyin değişmesi gerekmez.',
      why: '@{username} hesabını takip ediyorsun ve {asOf} itibarıyla geri takip etmediği kesin. Bu ipucu, bir liste yargıya dönüşmesin diye burada.',
      many: {
        title: 'Geri takip etmeyenlerden {count} kişi ({dates})',
        sentence:
          'Seninle ilgili olmayabilir: Bazıları listesini kısa tutar, bazıları tek bir konuyu takip eder. Paylaştıklarını seviyorsan hiçbir şeyin değişmesi gerekmez.',
        why: 'Onları takip ediyorsun ve o tarihlerde geri takip etmedikleri kesindi. Bu ipucu, bir liste yargıya dönüşmesin diye burada.',
      },
    },
    'follow-without-interaction': {
      title: 'Az etkileşim',
      sentence:
        'Dışa aktarımında {fromAt} ile {toAt} arasında senden @{username} hesabına bir şey geçmiyor. Yalnızca okumak da olur; ara sıra güzel bir söz bağı canlı tutar.',
      why: 'Bu süre boyunca hesabı takip ettin. Dışa aktarımda senin beğenilerin, yorumların, kaydetmelerin ve mesajların var; onun senin için yaptıkları yok ve kime ait olduğunu söylemeyen sohbetler sayılmaz.',
      many: {
        title: '{since} tarihinden beri az etkileşimli {count} kişi',
        sentence:
          'Dışa aktarımında senden onlara bir şey geçmiyor. Yalnızca okumak da olur; ara sıra güzel bir söz bağı canlı tutar.',
        why: 'Bu süre boyunca onları takip ettin. Dışa aktarımda senin beğenilerin, yorumların, kaydetmelerin ve mesajların var; onların senin için yaptıkları yok ve kime ait olduğunu söylemeyen sohbetler sayılmaz.',
      },
    },
    'quality-over-quantity': {
      title: 'Sayı değil, nitelik',
      sentence:
        '{fromAt} ile {toAt} arasında {followers} takipçinden etkileşim kurduklarının payı {share}. Birkaç gerçek sohbet, daha büyük bir sayıdan daha ileri götürür.',
      why: `Dışa aktarımından: senin beğenilerin, yorumların, kaydetmelerin ve sohbetlerin. ${percent(FEW_SHARE)} altındayken ve ${FOLLOWERS_AT_LEAST} takipçiden itibaren gösterilir. Takipçilerin senin için yaptıkları dışa aktarımda yok.`,
    },
    'annotate-what-you-tried': {
      title: 'Bir şey mi denedin?',
      sentence:
        '{fromAt} ile {toAt} arasında {gained} takipçi listende yeniydi ya da geri dönmüştü, {lost} takipçi artık bulunamıyordu. O zaman bir şey denediysen Geçmiş’teki bir not sonradan karşılaştırmanı sağlar.',
      why: `Takipçilerinden en az ${MOVE_AT_LEAST} kişi, toplamın da en az ${percent(MOVE_SHARE)} kadarı değişti; bu her günkü geliş gidişten fazla ve yakınında bir notun yok.`,
    },
  },
};
