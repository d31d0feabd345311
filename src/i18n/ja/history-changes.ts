import type { historyChanges as english } from '../en/history-changes';
import type { TranslationOf } from '../shape/template';

/** What changed, in Japanese words. */
export const historyChanges: TranslationOf<typeof english> = {
  'kind.appeared': '新規',
  'kind.gone': '見つからなくなった',
  'kind.renamed': '改名',
  'kind.returned': '戻ってきた',
  'kind.left-instagram': '退会または非表示',

  'change.appeared.followers': 'フォロワーのリストに新規',
  'change.appeared.following': 'フォロー中のリストに新規',
  'change.appeared.own-follow': 'あなたがフォローしました',
  'change.appeared.own-approval': 'あなたがリクエストを承認しました',
  'change.shown.followers': 'フォロワーのリストに初めて表示されました',
  'change.shown.following': 'フォロー中のリストに初めて表示されました',
  'change.gone.followers': 'フォロワーのリストで見つからなくなりました',
  'change.gone.following': 'フォロー中のリストで見つからなくなりました',
  'change.gone.followers.likely':
    'フォロワーのリストで見つからなくなりました。おそらくもうあなたをフォローしていません',
  'change.gone.following.likely':
    'フォロー中のリストで見つからなくなりました。おそらくあなたはもうフォローしていません',
  'change.ended.followers': 'もうあなたをフォローしていません',
  'change.ended.following': 'あなたはもうフォローしていません',
  'change.ended.followers.likely': 'おそらくもうあなたをフォローしていません',
  'change.ended.following.likely': 'おそらくあなたはもうフォローしていません',
  'change.by-name.appeared.followers': 'フォロワーのリストに新規、または改名',
  'change.by-name.appeared.following': 'フォロー中のリストに新規、または改名',
  'change.by-name.gone.followers': 'フォロワーのリストで見つからなくなった、または改名',
  'change.by-name.gone.following': 'フォロー中のリストで見つからなくなった、または改名',
  'change.by-name.left-instagram': 'Instagramを退会、非表示、または改名',
  'change.gone.own-unfollow': 'あなたがフォローをやめました',
  'change.gone.own-removal': 'あなたがこのフォロワーを削除しました',
  'change.left-instagram':
    '両方のリストから見えなくなりました：Instagramを退会したか、非表示です。あなたが別の場所でフォローをやめた場合は除きます',
  'change.left-instagram.marked-deleted': 'エクスポートによると、Instagramを退会したか、非表示です',
  'change.left-instagram.named-deactivated': '非表示：Instagramがこのアカウントを利用解除中としています',
  'change.returned.followers': '再びフォロワーのリストにいます',
  'change.returned.following': '再びフォロー中のリストにいます',
  'change.returned.was-hidden': '表示されない時期のあと、再び表示されました',
  'change.renamed': '以前は@{from}',
  'when.on': '{date}',
  'when.between': '{from}から{to}の間',
  'when.proven': '{from}から{proven}の間。{to}からはリストにありません',
  'certainty.certain': '確実',
  'certainty.likely': 'おそらく',
  'certainty.none': 'リストが示すだけ',
  'why.likely.name': 'エクスポートで分かるのは名前だけです。改名でも同じように見えます。',
  'why.likely':
    'おそらく：一緒に現れた、または見えなくなった人のうち、単に非表示だったかもしれないのは多くても4分の1です。',
  'why.listed':
    'リストは、誰が見つからなくなったか、誰が新規かを示します。理由は示しません。Instagramは一部のアカウントを表示しなくなり、また表示することがあります。',
};
