import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'in.followers': 'フォロワーのリストにいます（{date}）。',
  'in.following': 'フォロー中のリストにいます（{date}）。',
  'in-between.followers': 'フォロワーのリストにいます（{from}から{date}の間のいつか表示）。',
  'in-between.following': 'フォロー中のリストにいます（{from}から{date}の間のいつか表示）。',
  'absent.followers': '{date}に最後まで読み取ったフォロワー{count}人の中にいません。',
  'absent.following': '{date}に最後まで読み取ったフォロー中{count}件の中にいません。',
  'unnamed.followers': '{date}のエクスポートにあるフォロワー{count}人の中に名前がありません。',
  'unnamed.following': '{date}のエクスポートにあるフォロー中{count}件の中に名前がありません。',
  counted: 'プロフィールの件数は前も後もちょうど同じで、非表示はありませんでした。',
  'nothing-hidden': 'プロフィールの件数では、非表示はありませんでした。',
  'at-most':
    'このリストにいない{n}件のうち、Instagramが表示していないアカウントかもしれないのは、多くても{count}件です。',
  'too-many.followers': '{date}に最後まで読み取ったフォロワー{count}人の中に見つかりません。',
  'too-many.following': '{date}に最後まで読み取ったフォロー中{count}件の中に見つかりません。',
  'up-to': 'ただし、見つからない{n}件のうち最大{h}件は、Instagramが表示していないアカウントかもしれません。',
  'any-hidden': 'ただし、見つからない{n}件のどれもが、Instagramが表示していないアカウントかもしれません。',
  'hidden-unknown': 'ただし、このリストで何件が非表示なのかは誰にも分かりません。',
  'hidden-or-left.followers':
    '{date}の時点でフォロワーのリストにいません。Instagramはこのアカウントを利用解除または削除としていて、あなたをフォローしているかは分かりません。',
  'hidden-or-left.following':
    '{date}の時点でフォロー中のリストにいません。Instagramはこのアカウントを利用解除または削除としていて、あなたがフォローしているかは分かりません。',
  'in-neither': 'どちらのリストにもいません（{date}）。これ以上はプロフィールでしか分かりません。',
  'in-neither.followers':
    '{date}の時点でフォロワーのリストになく、ほかでも確認されていません。これ以上はプロフィールでしか分かりません。',
  'in-neither.following':
    '{date}の時点でフォロー中のリストになく、ほかでも確認されていません。これ以上はプロフィールでしか分かりません。',
  'undated-export.followers':
    '日付の確かでないエクスポートで、フォロワーのリストに名前がありません。その前や後に、加わったか離れたかしたのかもしれません。',
  'undated-export.following':
    '日付の確かでないエクスポートで、フォロー中のリストに名前がありません。その前か後に、あなたがフォローしたのかもしれません。',
  'not-asked.followers': 'フォロワーのリストは{date}のもので、このアカウントがフォロー中のリストに入る前です。',
  'not-asked.followers.do': 'もう一度読み取るか、プロフィールを開いてください。',
  'not-asked.following': 'フォロー中のリストは{date}のもので、このアカウントがあなたのフォロワーになる前です。',
  'not-asked.following.do': 'もう一度読み取るか、プロフィールを開いてください。',
  'doubt.names-in-export': 'エクスポートで分かるのは名前だけです。改名でも同じように見えます。',
  'doubt.names-on-screen': '画面で分かるのは名前だけです。改名でも同じように見えます。',
  'on-screen': 'Instagramの応答ではなく、画面から読み取りました。',
  'doubt.known-by-name': 'このアカウントは名前でしか知られていません。改名でも同じように見えます。',
  'profile.followers.yes': 'プロフィールでは、相手があなたをフォローしていました（{date}）。',
  'profile.followers.no': 'プロフィールでは、相手はあなたをフォローしていませんでした（{date}）。',
  'profile.following.yes': 'プロフィールでは、あなたが相手をフォローしていました（{date}）。',
  'profile.following.no': 'プロフィールでは、あなたは相手をフォローしていませんでした（{date}）。',
  'missed.followers': 'その後も、フォロワーのリストで見つかりませんでした（{date}）。',
  'missed.following': 'その後も、フォロー中のリストで見つかりませんでした（{date}）。',
  'partial.followers':
    'フォロワーのリストでは、まだ確認されていません。{date}に読み取ったのは{progress}で、何の証明にもなりません。',
  'partial.following':
    'フォロー中のリストでは、まだ確認されていません。{date}に読み取ったのは{progress}で、何の証明にもなりません。',
  'partial-export.followers':
    '{date}のエクスポートで、フォロワーのリストに名前がありません。全員は入っていないかもしれないので、何の証明にもなりません。',
  'partial-export.following':
    '{date}のエクスポートで、フォロー中のリストに名前がありません。全部は入っていないかもしれないので、何の証明にもなりません。',
  'unread.followers': 'フォロワーのリストはまだ分かっていません。',
  'unread.following': 'フォロー中のリストはまだ分かっていません。',
};
