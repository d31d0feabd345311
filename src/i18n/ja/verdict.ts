import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Japanese. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'あなたと@{username}さんは相互フォローです。',
  'verdict.only-i-follow': 'あなたは@{username}さんをフォローしていて、相手はフォローバックしていません。',
  'verdict.only-i-follow.likely':
    'あなたは@{username}さんをフォローしていて、相手はおそらくフォローバックしていません。',
  'verdict.only-they-follow':
    '@{username}さんはあなたをフォローしていて、あなたは未フォローです。フォローするかどうかはあなたの自由です。',
  'verdict.neither': 'あなたと@{username}さんは互いに未フォローです。',
  'verdict.neither.likely': 'あなたと@{username}さんは、おそらく互いに未フォローです。',
  'verdict.unknown': 'あなたと@{username}さんが互いにフォローしているかどうか、Balikにはまだ分かりません。',
  'verdict.too-early': '@{username}さんがフォローバックするかどうかを判断するには、まだ早いです。',
  'verdict.too-many-hidden':
    'あなたのリストの1つで@{username}さんが見つかりませんでしたが、それが何を意味するか、Balikには分かりません。',
  'verdict.hidden-or-left': '@{username}さんは非表示か、Instagramを退会しています。',
  'verdict.in-neither':
    '@{username}さんはあなたのどちらのリストにもいません。これ以上はプロフィールでしか分かりません。',
  'verdict.likely': 'おそらく',
  'verdict.certain': '確実',
  'verdict.plain': 'プロフィールの件数では、非表示はありませんでした',
  'verdict.asOf': '{date}時点（{ago}）',
  'verdict.asOfDay': '{date}時点',
  'verdict.noDate': 'まだ決め手がありません',
  'verdict.old': 'これは90日より前のものです。',
  'verdict.oldPerhaps': 'これは90日より前のものかもしれません。',
  'verdict.old.do': '新しくするには、もう一度リストを読み取るか、新しいエクスポートをインポートしてください。',
  'verdict.early.now': 'フォローしてから7日たっていません。まだフォローバックがなくても、何も意味しません。',
  'verdict.early.then': 'フォロワーのリストの日付の時点で、フォローしてから7日たっていませんでした。',
  'verdict.early.do': '知るには、もう一度フォロワーを読み取るか、より新しいエクスポートをインポートしてください。',
  'verdict.why': '根拠',
  'verdict.timeline': 'タイムライン',

  'bound.these': 'この{n}件のうち、Instagramが表示していないアカウントかもしれないのは、多くても{count}件です。',
  'bound.lacked':
    '読み取ったときに足りなかった{n}件のうち、Instagramが表示していないかもしれないのは、多くても{count}件です。',
  'bound.settle': 'プロフィールを開けば、はっきりします。',
  'bound.none': 'プロフィールの件数によれば、非表示はありません（{date}時点）。',
  'bound.counted': '非表示はありません。プロフィールの件数は前も後もちょうどこのとおりでした（{date}）。',
  'bound.screen': '{bound}画面から読み取りました。',
  'bound.export': '{date}のエクスポートにある名前によります。',
  'bound.not-found.followers': 'フォロワーのリストで見つからない{count}件',
  'bound.not-found.following': 'フォロー中のリストで見つからない{count}件',
  'bound.up-to': '{found}。うち最大{h}件は非表示かもしれません。',
  'bound.any': '{found}。どれも非表示かもしれません。',
  'bound.unknown': '{found}。そのうち何件が非表示かもしれないのか、誰にも分かりません。',
  'bound.too-early':
    'フォローしてから7日たっていないか、フォロワーのリストの日付までに7日たっていませんでした。これからフォローバックするかもしれません。',

  'surer.title': 'より確かにするには',
  'surer.read': 'Instagramでリストを開き、最後までスクロールしてください。',
  'surer.open-profile': '自分のプロフィールを開いてください。各リストに何件あるはずか、Balikに分かります。',
  'surer.reopen-profile':
    '1時間以内に、もう一度自分のプロフィールを開いてください。読み取り後の件数で、より確かになります。',
  'surer.read-again': 'もう一度リストをスクロールしてください。飛ばされた行が表示されます。',
  'surer.visit-one': '誰かのプロフィールを開くと、その1人についてはっきりします。',
  'surer.visit-this': 'このプロフィールを開くと、はっきりします。',
  'surer.bring-export':
    '「すべての期間」のInstagramのエクスポートをインポートしてください。両方のリストの全員の名前が入っています。',
  'surer.rest': 'Instagramが間をおくよう求めました。{date}まで、そこで何かを開くのは待ってください。',
};
