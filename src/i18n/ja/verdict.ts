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

  'evidence.in.followers': 'フォロワーのリストにいます（{date}）。',
  'evidence.in.following': 'フォロー中のリストにいます（{date}）。',
  'evidence.in-between.followers': 'フォロワーのリストにいます（{from}から{date}の間のいつか表示）。',
  'evidence.in-between.following': 'フォロー中のリストにいます（{from}から{date}の間のいつか表示）。',
  'evidence.absent.followers': '{date}に最後まで読み取ったフォロワー{count}人の中にいません。',
  'evidence.absent.following': '{date}に最後まで読み取ったフォロー中{count}件の中にいません。',
  'evidence.unnamed.followers': '{date}のエクスポートにあるフォロワー{count}人の中に名前がありません。',
  'evidence.unnamed.following': '{date}のエクスポートにあるフォロー中{count}件の中に名前がありません。',
  'evidence.counted': 'プロフィールの件数は前も後もちょうど同じで、非表示はありませんでした。',
  'evidence.nothing-hidden': 'プロフィールの件数では、非表示はありませんでした。',
  'evidence.at-most':
    'このリストにいない{n}件のうち、Instagramが表示していないアカウントかもしれないのは、多くても{count}件です。',
  'evidence.too-many.followers': '{date}に最後まで読み取ったフォロワー{count}人の中に見つかりません。',
  'evidence.too-many.following': '{date}に最後まで読み取ったフォロー中{count}件の中に見つかりません。',
  'evidence.up-to': 'ただし、見つからない{n}件のうち最大{h}件は、Instagramが表示していないアカウントかもしれません。',
  'evidence.any-hidden': 'ただし、見つからない{n}件のどれもが、Instagramが表示していないアカウントかもしれません。',
  'evidence.hidden-unknown': 'ただし、このリストで何件が非表示なのかは誰にも分かりません。',
  'evidence.hidden-or-left.followers':
    '{date}の時点でフォロワーのリストにいません。Instagramはこのアカウントを利用解除または削除としていて、あなたをフォローしているかは分かりません。',
  'evidence.hidden-or-left.following':
    '{date}の時点でフォロー中のリストにいません。Instagramはこのアカウントを利用解除または削除としていて、あなたがフォローしているかは分かりません。',
  'evidence.in-neither': 'どちらのリストにもいません（{date}）。これ以上はプロフィールでしか分かりません。',
  'evidence.in-neither.followers':
    '{date}の時点でフォロワーのリストになく、ほかでも確認されていません。これ以上はプロフィールでしか分かりません。',
  'evidence.in-neither.following':
    '{date}の時点でフォロー中のリストになく、ほかでも確認されていません。これ以上はプロフィールでしか分かりません。',
  'evidence.undated-export.followers':
    '日付の確かでないエクスポートで、フォロワーのリストに名前がありません。その前や後に、加わったか離れたかしたのかもしれません。',
  'evidence.undated-export.following':
    '日付の確かでないエクスポートで、フォロー中のリストに名前がありません。その前か後に、あなたがフォローしたのかもしれません。',
  'evidence.not-asked.followers':
    'フォロワーのリストは{date}のもので、このアカウントがフォロー中のリストに入る前です。',
  'evidence.not-asked.followers.do': 'もう一度読み取るか、プロフィールを開いてください。',
  'evidence.not-asked.following':
    'フォロー中のリストは{date}のもので、このアカウントがあなたのフォロワーになる前です。',
  'evidence.not-asked.following.do': 'もう一度読み取るか、プロフィールを開いてください。',
  'evidence.doubt.names-in-export': 'エクスポートで分かるのは名前だけです。改名でも同じように見えます。',
  'evidence.doubt.names-on-screen': '画面で分かるのは名前だけです。改名でも同じように見えます。',
  'evidence.on-screen': 'Instagramの応答ではなく、画面から読み取りました。',
  'evidence.doubt.known-by-name': 'このアカウントは名前でしか知られていません。改名でも同じように見えます。',
  'evidence.profile.followers.yes': 'プロフィールでは、相手があなたをフォローしていました（{date}）。',
  'evidence.profile.followers.no': 'プロフィールでは、相手はあなたをフォローしていませんでした（{date}）。',
  'evidence.profile.following.yes': 'プロフィールでは、あなたが相手をフォローしていました（{date}）。',
  'evidence.profile.following.no': 'プロフィールでは、あなたは相手をフォローしていませんでした（{date}）。',
  'evidence.missed.followers': 'その後も、フォロワーのリストで見つかりませんでした（{date}）。',
  'evidence.missed.following': 'その後も、フォロー中のリストで見つかりませんでした（{date}）。',
  'evidence.partial.followers':
    'フォロワーのリストでは、まだ確認されていません。{date}に読み取ったのは{progress}で、何の証明にもなりません。',
  'evidence.partial.following':
    'フォロー中のリストでは、まだ確認されていません。{date}に読み取ったのは{progress}で、何の証明にもなりません。',
  'evidence.partial-export.followers':
    '{date}のエクスポートで、フォロワーのリストに名前がありません。全員は入っていないかもしれないので、何の証明にもなりません。',
  'evidence.partial-export.following':
    '{date}のエクスポートで、フォロー中のリストに名前がありません。全部は入っていないかもしれないので、何の証明にもなりません。',
  'evidence.unread.followers': 'フォロワーのリストはまだ分かっていません。',
  'evidence.unread.following': 'フォロー中のリストはまだ分かっていません。',

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
