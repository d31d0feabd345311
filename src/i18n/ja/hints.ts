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
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('ja', { style: 'percent' }));

/** The hints in Japanese. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'フォロワー', following: 'フォロー中のアカウント' },
    progress: { ofExpected: '{expected}件中{seen}件', ofUnknown: 'これまでに{seen}件' },
    span: { on: '{date}', between: '{from}から{to}の間' },
    reasons: {
      network: '人脈づくり',
      appreciation: '好感',
      relationship: '関係づくり',
      marketing: 'マーケティング',
      'returning-the-favour': 'お返し',
    },
    noReason: 'まだありません',
    rests: {
      lists: ['リストを開くこと'],
      acts: ['フォロー', 'フォローをやめること'],
      profiles: ['プロフィールを開くこと'],
    },
    restUntil: '{what}は{date}まで',
    whyAmISeeingThis: 'なぜこれが表示されるのですか？',
    snooze: '30日間表示しない',
    snoozedUntil: '{date}まで表示しません',
    wake: 'また表示する',
    mute: 'このヒントを表示しない',
    unmute: 'このヒントをまた許可する',
    quiet: '静かモード',
    quietText: 'ヒントを一切表示しません。読み取りとメモはそのままです。',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagramがしばらく時間をおくよう求めました',
      sentence: '次のことはお休みしましょう：{what}。その間に失われるものはありません。',
      why: 'Instagramは{askedAt}に「後でもう一度お試しください」と応答しました。続けると、休止が長引くことがあります。Balik自身は何も送りません。',
    },
    'pace-today': {
      title: '1日にしては多めです',
      sentence:
        '直近24時間に、フォローとフォローをやめる操作を{count}回しています。Instagramはこのペースを機械とみなすかもしれません。残りは明日でも大丈夫です。',
      why: `Balikが見たあなたのフォローとフォローをやめる操作は、24時間に{count}回、うち直近1時間に{lastHour}回です。Instagramは上限を示していません。このヒントは1日に${MANY_IN_A_DAY}回、または1時間に${MANY_IN_AN_HOUR}回から表示されます。`,
    },
    'not-read-whole': {
      title: 'まだ最後まで読み取っていません',
      sentence:
        '{list}は最後まで読み取られていません：{progress}。リストにいない人は、まだ読み取っていないだけかもしれません。',
      why: 'リストを最後まで読み取るまで、Balikは誰についても「いない」とは言いません。よければいつでも開いて、最後までスクロールしてください。',
    },
    'read-again': {
      title: 'リストを新しくする頃です',
      sentence: '{list}の全体が最後に分かったのは{readAt}、{count}日前です。その後の変化は、Balikには分かりません。',
      why: `リストは変わります。全体が分かってから${days(READ_AGAIN_MS)}日を過ぎると、都合のよいときにもう一度読み取るか、新しいエクスポートをインポートすることを提案します。`,
    },
    'follow-unfollow-churn': {
      title: 'フォローして、やめたアカウント',
      sentence: `{fromAt}から、フォローして${days(SHORT_FOLLOW_MS)}日以内にやめたアカウントが{count}件あります。よくそうするアカウントを、Instagramは制限することがあります。数は少なくても、よく選んだフォローのほうが長続きします。`,
      why: `Balikはこれらの操作をこのブラウザで見ました。ときどき気が変わるのは問題ありません。このヒントは${days(CHURN_SPAN_MS)}日間に${CHURN_AT_LEAST}件から表示されます。`,
    },
    'sudden-influx': {
      title: '一度に多くのフォロワー',
      sentence:
        '{fromAt}から{toAt}の間に{count}人が加わりました。あなたの場合、ふだんは約{usual}人です。広まった投稿があれば、こうなることがあります。なければ、フォローバックの前に、誰が来たのかを見てみてください。',
      why: 'それぞれ最後まで読み取った、あなた自身のリストを比べています。フォロワーがどこから来たかは、Balikには分かりません。買ったフォロワーが残ったり関わったりすることは少なく、お金を払う価値はありません。',
    },
    'too-early-to-tell': {
      title: '判断はまだ早いです',
      sentence:
        'あなたは{followedAt}に@{username}さんをフォローしました。誰もが毎日Instagramを見るわけではありません。結論を出すのは{waitUntil}まで待ちましょう。',
      why: `フォローしてから${days(TOO_EARLY_MS)}日たっていないうちは、フォローバックについて何も言えません。`,
      many: {
        title: '{since}以降にあなたがフォローした{count}件',
        sentence:
          'フォローバックするかどうかを判断するには、まだ早いです。誰もが毎日Instagramを見るわけではありません。結論を急がず、少し待ちましょう。',
        why: `フォローしてから${days(TOO_EARLY_MS)}日たっていないうちは、フォローバックについて何も言えません。`,
      },
    },
    'removed-you': {
      title: 'あなたはもうフォローしていません',
      sentence:
        'あなたはもう@{username}さんをフォローしていませんが、あなたがやめた操作をBalikは見ていません。別の場所でやめたか、相手があなたをフォロワーから削除したのかもしれません。後者なら、そのままにしておくのが思いやりのある応え方です。',
      why: 'あなたは{lastSeenAt}にはまだフォローしていて、{missedAt}にはもうフォローしていませんでした。そのアカウントのプロフィールにそう出ていました。',
      many: {
        title: '{since}以降に終わったあなたのフォロー{count}件',
        sentence:
          'あなたがやめた操作を、Balikは見ていません。別の場所でやめたか、相手があなたをフォロワーから削除したのかもしれません。後者なら、そのままにしておくのが思いやりのある応え方です。',
        why: 'あなたはどのアカウントもまだフォローしていましたが、その後はもうフォローしていませんでした。各プロフィールにそう出ていました。',
      },
    },
    'old-pending-request': {
      title: '返事のないリクエスト',
      sentence:
        '@{username}さんへのフォローリクエストは、{requestedAt}からもう{count}日、返事がないままです。返事がないのも、ひとつの返事かもしれません。取り下げても、そのままにしても構いません。',
      why: `${days(LONG_WAIT_MS)}日を過ぎたリクエストについて表示されます。非公開アカウントが誰を受け入れるかは、そのアカウントの自由です。`,
      many: {
        title: '返事のないリクエスト{count}件、最も古いものは{since}',
        sentence: '返事がないのも、ひとつの返事かもしれません。リクエストは取り下げても、そのままにしても構いません。',
        why: `${days(LONG_WAIT_MS)}日を過ぎたリクエストについて表示されます。非公開アカウントが誰を受け入れるかは、そのアカウントの自由です。`,
      },
    },
    'private-boundary': {
      title: '非公開アカウント',
      sentence:
        '@{username}さんは、選んだフォロワーだけに公開しています。リクエストを送っても構いません。断られても、返事がなくても、それも立派な返事です。',
      why: 'このアカウントは非公開で、あなたはフォローしていません（{asOf}時点）。',
      many: {
        title: '非公開アカウント{count}件（{dates}）',
        sentence:
          '選んだフォロワーだけに公開しています。リクエストを送っても構いません。断られても、返事がなくても、それも立派な返事です。',
        why: 'これらのアカウントは非公開で、最後にプロフィールを開いたとき、あなたはフォローしていませんでした。',
      },
    },
    'they-follow-and-leave': {
      title: '短い間のフォロー',
      sentence:
        '@{username}さんはあなたをフォローし、{missedAt}にはもうフォローしていませんでした。長くても{count}日の間です。理由はいろいろ考えられ、何もしなくて大丈夫です。',
      why: `{firstSeenAt}に初めてフォロワーのリストで確認され、{missedAt}にはもういませんでした。プロフィールにそう出ていました。Balikは${days(SHORT_FOLLOW_MS)}日までの短いフォローを取り上げ、理由は推測しません。`,
      many: {
        title: '{since}以降、短い間フォローした人{count}人',
        sentence: '数日のうちにフォローし、また離れました。理由はいろいろ考えられ、何もしなくて大丈夫です。',
        why: `フォロワーのリストにいて、まもなくいなくなっていました。各プロフィールにそう出ていました。Balikは${days(SHORT_FOLLOW_MS)}日までの短いフォローを取り上げ、理由は推測しません。`,
      },
    },
    'not-an-obligation': {
      title: 'フォローバックは自由です',
      sentence:
        '@{username}さんは{followedAt}にあなたをフォローし始めました。相手の発信を見たいと思ったら、フォローバックしてください。誰に対しても義務はありません。',
      why: `フォロワーのリストで初めて確認されてから${days(NEW_FOLLOWER_MS)}日間表示されます。フォローを返すのは親しみのある習慣で、義務ではありません。`,
      many: {
        title: '{since}以降の新規フォロワーのうち、フォローしていない{count}人',
        sentence:
          'フォローバックは自由です。もっと見たいと思う人にフォローバックしてください。誰に対しても義務はありません。',
        why: `フォロワーのリストで初めて確認されてから${days(NEW_FOLLOWER_MS)}日間表示されます。フォローを返すのは親しみのある習慣で、義務ではありません。`,
      },
    },
    'audience-fit': {
      title: 'オーディエンスの一員ですか？',
      sentence:
        '@{username}さんにはまだタグがありません。見込み客、顧客、インフルエンサー、同じ分野の人、コラボ相手のどれでしょうか？今タグを付けると、後の数字に意味が生まれます。',
      why: 'ビジネスモードがオンで、@{username}さんは{followedAt}にあなたをフォローし始め、タグがまだありません。ビジネスに役立つのは、数の多さより、関連のあるアカウントです。',
      many: {
        title: '{since}以降の、タグのない新規フォロワー{count}人',
        sentence:
          'オーディエンスの一員でしょうか？見込み客、顧客、インフルエンサー、同じ分野の人、コラボ相手。今タグを付けると、後の数字に意味が生まれます。',
        why: 'ビジネスモードがオンで、どの人も最近あなたをフォローし始め、タグがまだありません。ビジネスに役立つのは、数の多さより、関連のあるアカウントです。',
      },
    },
    'say-why': {
      title: 'なぜこのアカウントを？',
      sentence:
        'あなたは{followedAt}に@{username}さんをフォローしました。覚えているうちに理由を追加しましょう。クリックひとつです。',
      why: `理由がまだなく、フォローしてから${days(REMEMBERED_MS)}日以内です。理由はあなただけのもので、この端末にとどまります。`,
      many: {
        title: '{since}以降にフォローした、理由のない{count}件',
        sentence: '覚えているうちに理由を追加しましょう。クリックひとつです。',
        why: `理由がまだなく、フォローしてから${days(REMEMBERED_MS)}日以内です。理由はあなただけのもので、この端末にとどまります。`,
      },
    },
    'be-authentic': {
      title: 'ここで好きなものは？',
      sentence: '@{username}さんをフォローする理由：{reasons}。ここに楽しめるものがあれば、それも追加してください。',
      why: '理由が見返りだけの場合か、すぐにしたフォローバックに理由がない場合に表示されます。心からのフォローは、長続きしやすいものです。',
      many: {
        title: 'この{count}件のどこが好きですか？（{dates}）',
        sentence:
          'フォローする理由が見返りだけか、まだありません。ここに楽しめるものがあれば、それも追加してください。',
        why: '理由が見返りだけの場合か、すぐにしたフォローバックに理由がない場合に表示されます。心からのフォローは、長続きしやすいものです。',
      },
    },
    retaliation: {
      title: 'あなたのこととは限りません',
      sentence:
        '@{username}さんはフォローバックしていませんが、理由はいろいろ考えられます。フォローする人を少なくしている人も、1つの話題だけをフォローする人もいます。相手の発信が好きなら、何も変える必要はありません。',
      why: 'あなたは@{username}さんをフォローしていて、{asOf}の時点でフォローバックしていないことが確実です。このヒントは、リストが人への評価にならないようにするためのものです。',
      many: {
        title: 'フォローバックしていないうちの{count}件（{dates}）',
        sentence:
          'あなたのこととは限りません。フォローする人を少なくしている人も、1つの話題だけをフォローする人もいます。相手の発信が好きなら、何も変える必要はありません。',
        why: 'あなたはフォローしていて、それらの日付の時点でフォローバックしていないことが確実でした。このヒントは、リストが人への評価にならないようにするためのものです。',
      },
    },
    'follow-without-interaction': {
      title: '反応は少なめ',
      sentence:
        'あなたのエクスポートには、{fromAt}から{toAt}の間にあなたが@{username}さんに向けてしたことが入っていません。読むだけでも構いません。ときどきのあたたかい一言が、つながりを保ちます。',
      why: 'あなたはその間ずっとこのアカウントをフォローしていました。エクスポートには、あなたのいいね、コメント、保存、メッセージが入っています。相手があなたにしたことは入っておらず、誰のものか分からないチャットは数えません。',
      many: {
        title: '{since}以降、反応が少なめの{count}件',
        sentence:
          'あなたのエクスポートには、あなたがこの人たちに向けてしたことが入っていません。読むだけでも構いません。ときどきのあたたかい一言が、つながりを保ちます。',
        why: 'あなたはその間ずっとフォローしていました。エクスポートには、あなたのいいね、コメント、保存、メッセージが入っています。相手があなたにしたことは入っておらず、誰のものか分からないチャットは数えません。',
      },
    },
    'quality-over-quantity': {
      title: '数より質',
      sentence:
        '{fromAt}から{toAt}の間に、あなたは{followers}人のフォロワーの{share}に反応しました。いくつかの本物の会話は、数の多さよりも力になります。',
      why: `あなたのエクスポートから：あなたのいいね、コメント、保存、チャットです。${percent(FEW_SHARE)}を下回り、フォロワーが${FOLLOWERS_AT_LEAST}人以上のときに表示されます。フォロワーがあなたにしたことは、エクスポートに入っていません。`,
    },
    'annotate-what-you-tried': {
      title: '何か試しましたか？',
      sentence:
        '{fromAt}から{toAt}の間に、フォロワーのリストで新規または戻ってきた人が{gained}人、見つからなくなった人が{lost}人でした。そのとき何か試したなら、「履歴」にメモを書いておくと、後で比べられます。',
      why: `少なくとも${MOVE_AT_LEAST}人、かつフォロワーの${percent(MOVE_SHARE)}以上に変化がありました。日々の出入りより多く、近い日付にあなたのメモがありません。`,
    },
  },
};
