import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
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
  'verdict.too-many-hidden.followers':
    'あなたは@{username}さんをフォローしています。相手があなたをフォローしているかは分かりません。',
  'verdict.too-many-hidden.following':
    '@{username}さんはあなたをフォローしています。あなたが相手をフォローしているかは分かりません。',
  'verdict.hidden-or-left': '@{username}さんは非表示か、Instagramを退会しています。',
  'verdict.in-neither':
    '@{username}さんはあなたのどちらのリストにもいません。これ以上はプロフィールでしか分かりません。',
  'verdict.certain': '確実',
  'verdict.plain': 'あなたのプロフィールの件数では、非表示のアカウントはありませんでした',
  'verdict.asOf': '{date}時点（{ago}）',
  'verdict.asOfDay': '{date}時点',
  'verdict.noDate': 'まだ決め手がありません',
  'verdict.oldPerhaps': 'これは90日より前のものかもしれません。',
  'verdict.old.do': '新しくするには、もう一度リストを読み取るか、新しいエクスポートをインポートしてください。',
  'verdict.early.now': 'フォローしてから7日たっていません。まだフォローバックがなくても、何も意味しません。',
  'verdict.early.then': 'フォロワーのリストの日付の時点で、フォローしてから7日たっていませんでした。',
  'verdict.early.do': '知るには、もう一度フォロワーを読み取るか、より新しいエクスポートをインポートしてください。',
  'verdict.why': '根拠',
  'verdict.known': '分かっていること',
  'verdict.timeline': 'タイムライン',

  'in.followers': 'フォロワーのリストにいます（{date}）。',
  'in.following': 'フォロー中のリストにいます（{date}）。',
  'in-between.followers': 'フォロワーのリストにいます（{from}から{date}の間のいずれかの時点で表示）。',
  'in-between.following': 'フォロー中のリストにいます（{from}から{date}の間のいずれかの時点で表示）。',
  'absent.followers': '{date}に最後まで読み取ったフォロワー{count}人の中にいません。',
  'absent.following': '{date}に最後まで読み取ったフォロー中{count}件の中にいません。',
  'unnamed.followers': '{date}のエクスポートにあるフォロワー{count}人の中に名前がありません。',
  'unnamed.following': '{date}のエクスポートにあるフォロー中{count}件の中に名前がありません。',
  counted: 'プロフィールの件数は、読み取りの前も後もちょうど同じで、非表示のアカウントはありませんでした。',
  'nothing-hidden': 'あなたのプロフィールの件数では、非表示のアカウントはありませんでした。',
  'at-most':
    'このリストにいない{n}件のうち、Instagramが表示していないアカウントかもしれないのは、多くても{count}件です。',
  'too-many.followers': '{date}に最後まで読み取ったフォロワー{count}人の中に見つかりません。',
  'too-many.following': '{date}に最後まで読み取ったフォロー中{count}件の中に見つかりません。',
  'up-to': 'ただし、見つからない{n}件のうち最大{h}件は、Instagramが表示していないアカウントかもしれません。',
  'any-hidden': 'ただし、見つからない{n}件のどれもが、Instagramが表示していないアカウントかもしれません。',
  'hidden-unknown': 'ただし、このリストで何件が非表示なのかは誰にも分かりません。',
  'hidden-or-left.followers':
    '{date}の時点でフォロワーのリストにいません。Instagramはこのアカウントを利用解除中または削除済みとしていて、あなたをフォローしているかは分かりません。',
  'hidden-or-left.following':
    '{date}の時点でフォロー中のリストにいません。Instagramはこのアカウントを利用解除中または削除済みとしていて、あなたがフォローしているかは分かりません。',
  'in-neither': 'どちらのリストにもいません（{date}）。これ以上はプロフィールでしか分かりません。',
  'in-neither.followers':
    '{date}の時点でフォロワーのリストにおらず、ほかでも確認されていません。これ以上はプロフィールでしか分かりません。',
  'in-neither.following':
    '{date}の時点でフォロー中のリストにおらず、ほかでも確認されていません。これ以上はプロフィールでしか分かりません。',
  'undated-export.followers':
    '日付の確かでないエクスポートで、フォロワーのリストに名前がありません。その前か後に、加わったか離れたのかもしれません。',
  'undated-export.following':
    '日付の確かでないエクスポートで、フォロー中のリストに名前がありません。その前か後に、あなたがフォローしたのかもしれません。',
  'not-asked.followers': 'フォロワーのリストは{date}のもので、このアカウントがフォロー中のリストに入る前です。',
  'not-asked.followers.do': 'もう一度読み取るか、プロフィールを開いてください。',
  'not-asked.following': 'フォロー中のリストは{date}のもので、このアカウントがあなたのフォロワーになる前です。',
  'not-asked.following.do': 'もう一度読み取るか、プロフィールを開いてください。',
  'doubt.names-in-export': 'エクスポートで分かるのは名前だけです。改名でも同じように見えます。',
  'doubt.names-on-screen': '画面で分かるのは名前だけです。改名でも同じように見えます。',
  'on-screen': 'Instagramの応答ではなく、画面から読み取りました。',
  'doubt.known-by-name': 'このアカウントについて分かっているのは名前だけです。改名でも同じように見えます。',
  'profile.followers.yes': 'プロフィールには、相手があなたをフォローしていると出ていました（{date}）。',
  'profile.followers.no': 'プロフィールには、相手はあなたをフォローしていないと出ていました（{date}）。',
  'profile.following.yes': 'プロフィールには、あなたが相手をフォローしていると出ていました（{date}）。',
  'profile.following.no': 'プロフィールには、あなたは相手をフォローしていないと出ていました（{date}）。',
  'missed.followers': 'その後も、フォロワーのリストで見つかりませんでした（{date}）。',
  'missed.following': 'その後も、フォロー中のリストで見つかりませんでした（{date}）。',
  'partial.followers':
    'フォロワーのリストでは、まだ確認されていません。{date}に読み取ったのは{progress}なので、何の証明にもなりません。',
  'partial.following':
    'フォロー中のリストでは、まだ確認されていません。{date}に読み取ったのは{progress}なので、何の証明にもなりません。',
  'partial-export.followers':
    '{date}のエクスポートで、フォロワーのリストに名前がありません。全員は入っていないかもしれないので、何の証明にもなりません。',
  'partial-export.following':
    '{date}のエクスポートで、フォロー中のリストに名前がありません。全部は入っていないかもしれないので、何の証明にもなりません。',
  'unread.followers': 'フォロワーのリストはまだ分かっていません。',
  'unread.following': 'フォロー中のリストはまだ分かっていません。',
};
