import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

/** The words of the Insights view, in Japanese. */
export const insights: TranslationOf<typeof english> = {
  title: 'インサイト',
  'empty.title': 'まだ数えるものがありません',
  'empty.text': '両方のリストを一度最後まで読み取るか、Instagramのエクスポートをインポートしてください。',
  'empty.toNow': '次にすることを見る',
  gathering: 'リストを確認中…',
  'gathering.told': 'リストを確認中：新規、または見つからなくなったアカウント{count}件中{told}件',

  restsOn: '対象：{count}アカウント',
  medianOf: '{count}アカウントの中央値',
  unknown: 'まだ不明',
  tooFew: '{count}件中{part}件。割合を出すには少なすぎます',
  how: '数え方',

  notYet: 'まだデータが足りないもの：{parts}',

  rate: 'フォローバックの割合',
  'rate.restsOn': '対象：フォロー中の{count}アカウント',
  'rate.text':
    'あなたがフォローしているアカウントのうち、あなたをフォローしている割合です。リストから隠したものは含みません。',
  'rate.lately':
    '直前の7日間にあなたがフォローした{count}件は、すでにフォローバックしていても含みません。判断にはまだ早いためです。',
  'rate.bound':
    '残りの{n}件のうち、実はフォローバックしているかもしれないのは、多くても{count}件です。Instagramはすべてのアカウントを表示するわけではありません。',
  'rate.onlyEarly': 'どのアカウントもフォローしてから7日たっていませんでした。判断にはまだ早いです。',
  lately: '最近フォローした{count}件を除く',
  withoutHidden: 'リストから隠した{count}件を除く',
  'rate.missing': '両方のリストが完全になると分かります。',
  'rate.missing.followers': 'フォロワーのリストも完全になると分かります。',
  'rate.missing.following': 'フォロー中のリストも完全になると分かります。',
  'rate.hidden':
    '両方のリストは完全ですが、Instagramが表示していないアカウントが多すぎるかもしれず、誰がフォローバックしていないかは言えません。',
  'rate.nobody': 'まだ数える相手がいません。',
  'rate.chart': 'フォローバックの割合の推移',
  'rate.few': '推移は、両方のリストが完全な日が2日になると表示されます。',

  toImport: 'Instagramのエクスポートをインポート',

  time: 'フォローバックまでの時間',
  'time.text':
    '両方のフォローの日が分かる場合だけです。エクスポート、あなた自身のクリック、または続いた2日の読み取りから分かります。まだフォローバックしていない人は数えません。',
  'time.theirs': '相手がフォローバックするまでの時間',
  'time.yours': 'あなたがフォローバックするまでの時間',
  'time.missing': 'まだ誰についても分かりません。日付はInstagramのエクスポートから分かります。',
  'time.missing.dated':
    'まだ誰についても分かりません。あなたがフォローした日と相手がフォローした日の、両方が分かる人が必要です。',
  'time.chart.theirs': '相手がフォローバックするまでの時間とアカウント数',
  'time.chart.yours': 'あなたがフォローバックするまでの時間とアカウント数',
  'time.upTo': '{length}まで',
  'time.longer': 'それより長い',

  retention: '新規フォロワーは残っているか',
  'retention.text':
    '完全なリストで新規だったフォロワーのうち、その日数のあともいた割合です。新規とは、前のリストにいなかった人か、エクスポートの日付でちょうど加わったばかりの人です。Instagramを退会した人は含みません。',
  'retention.missing':
    'フォロワーの完全なリストが2つ必要です。間隔は約7日、30日、または90日で、最後まで読み取ったものか、エクスポートのものです。誰が新規かは、前のリストかエクスポートの日付から分かります。',
  'retention.chart': '今も残っている新規フォロワーの割合',
  'retention.told': '{days}日後も残っている割合、対象：{count}アカウント',
  'retention.days': '{count}日',

  quality: 'あなたが反応したフォロワー',
  'quality.text':
    'フォロワーのうち、{from}から{to}の間にあなたが反応した割合です。相手があなたにしたことは、どのエクスポートにも入っていません。また、誰のものか分からないチャットは数えません。',
  'quality.missing':
    'いいね、コメント、メッセージの入ったエクスポートをインポートし、そこでチェックを入れると分かります。',
  'quality.chart': '反応の種類ごとのフォロワーの割合',
  'kind.like': 'いいね',
  'kind.comment': 'コメント',
  'kind.story': 'ストーリーズ',
  'kind.share': 'シェア',
  'kind.save': '保存',
  'kind.direct-message': 'メッセージ',

  conversion: '顧客になった見込み客',
  'conversion.text': 'あなた自身のタグから。その後外したものも含みます。',
  'conversion.missing': '誰かに見込み客のタグを付けると分かります。',
  'conversion.time': '時間の中央値{length}',

  by: '理由、タグ、月ごと',
  months: '月ごと',
  noted: '理由とタグごと',
  'by.choose': 'まとめ方',
  'by.reason': '理由',
  'by.tag': 'タグ',
  'by.month': '月',
  'by.text.reason':
    'あなたがフォローしている、またはあなたをフォローしているアカウントは、どれも必ず1つの行だけに入ります。',
  'by.text.tag': '複数のタグがあるアカウントは、複数の行に入ります。',
  'by.text.month': '完全なリストがない月は省いています。',
  'by.lately':
    '「最近フォロー」：フォロワーのリストの日付の時点で7日未満のため、まだ十分な機会がありませんでした。すでにフォローバックしている人も含めて、どの割合にも入りません。',
  'by.none.month': '月ごとの数字は、フォロワーの完全なリストが2つになると表示されます。',
  'by.none.noted': 'まだ理由もタグもありません。「ユーザー」の✎で付けられます。',
  'by.part': 'グループ',
  'by.size': '{count}アカウント',
  'by.followersAtEnd': 'フォロワー{count}人',
  'by.rate': 'フォローバック',
  'by.time': '時間の中央値',
  'by.stay': '30日後も残っている',
  'by.stay.early': '判断はまだ早い',
  'by.touch': 'あなたが反応',
  'by.conversion': '顧客になった',
  'by.gained': '新規・戻ってきた',
  'by.lost': '見つからなくなった',
  'by.missedOnce':
    '1つのリストにだけなく、次のリストに戻った{count}件は、「見つからなくなった」にも「戻ってきた」にも数えていません。',
  'by.missedLast': '{date}のリストにだけなく、次のリストに戻った{count}件は、「見つからなくなった」に数えていません。',
  'by.shownAgain': '{date}のリストにだけなかった{count}件は、「戻ってきた」に数えていません。',
  'by.several': '複数の理由',
  'by.noReason': '理由なし',
  'by.noTag': 'タグなし',
  'by.spread': '{date}から',
  'by.chart': 'グループごとのフォローバックの割合',

  campaign: 'メモの前と後',
  'campaign.text': '前の4週間と後の4週間を比べます。数字の違いは分かりますが、理由は分かりません。',
  'campaign.none': '何かを試すときに「履歴」にメモを書いてください。ここで比べられます。',
  'campaign.choose': 'メモ',
  'campaign.before': '前',
  'campaign.after': '後',
  'campaign.gained': '1日あたりの新規・戻ってきた人',
  'campaign.lost': '1日あたりの見つからなくなった人',
  'campaign.followers': '始まりの時点のフォロワー',
  'campaign.missing': '十分に近い完全なリストがありません',
  'campaign.toHistory': '「履歴」へ',

  'table.what': '項目',
  'table.value': '値',
  'table.restsOn': 'アカウント数',
  'table.date': '日付',
};
