import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Japanese. */
export const people: TranslationOf<typeof english> = {
  title: 'ユーザー',
  search: 'ユーザーネームか名前で検索',
  'search.short': '検索',
  sort: '並べ替え',
  'sort.recent': '新しく見た順',
  'sort.username': 'ユーザーネーム A–Z',
  'sort.name': '名前 A–Z',
  filters: 'フィルター',
  filtersOn: 'フィルター、{count}件オン',
  'filter.verified': '認証済み',
  'filter.private': '非公開',
  'filter.certainty': '確かさ',
  any: 'すべて',
  yes: 'はい',
  no: 'いいえ',
  clear: '検索とフィルターをクリア',
  many: '複数選択',
  shown: '{count}人',
  shownOf: '{all}人中{count}人を表示',
  asOf: '{date}時点',
  indexing: '名前を読み込み中：{share}',
  'partial.followers':
    'フォロワーのリストで読み取ったのは{progress}です。ここにいない人は、まだ読み取っていないだけかもしれません。',
  'partial.following':
    'フォロー中のリストで読み取ったのは{progress}です。ここにいない人は、まだ読み取っていないだけかもしれません。',
  'cut.followers':
    'Instagramはフォロワーのリストの一部しか表示しません：{progress}。ここにいない人は、残りの中にいるかもしれません。',
  'cut.following':
    'Instagramはフォロー中のリストの一部しか表示しません：{progress}。ここにいない人は、残りの中にいるかもしれません。',
  'ended.followers':
    'フォロワーのリストは最後まで読み取りましたが、Instagramが表示したのは{progress}だけです。ここにいない人は、Instagramが表示していない中にいるかもしれません。',
  'ended.following':
    'フォロー中のリストは最後まで読み取りましたが、Instagramが表示したのは{progress}だけです。ここにいない人は、Instagramが表示していない中にいるかもしれません。',
  'uncounted.followers':
    'フォロワーのリストは最後まで読み取りましたが（{progress}）、何人いるはずかが確かではありません。ここにいない人は、Instagramが表示していない中にいるかもしれません。',
  'uncounted.following':
    'フォロー中のリストは最後まで読み取りましたが（{progress}）、何人いるはずかが確かではありません。ここにいない人は、Instagramが表示していない中にいるかもしれません。',
  'export.followers':
    'フォロワーのリストは{date}のエクスポートで分かっています。{window}そのため、「フォローバックなし」には誰も載せていません。',
  'export.following':
    'フォロー中のリストは{date}のエクスポートで分かっています。{window}そのため、「あなたは未フォロー」には誰も載せていません。',
  'unread.followers': 'フォロワーのリストがまだ分かっていないため、「フォローバックなし」には誰も載せていません。',
  'unread.following': 'フォロー中のリストがまだ分かっていないため、「あなたは未フォロー」には誰も載せていません。',
  'explain.unknown':
    '片方のリストにいて、もう片方が完全には分かっていない人たちです。半分のリストで、Balikが誰かを責めることはありません。',
  'empty.title': 'ここには誰もいません',
  'empty.mutual': 'あなたがフォローしている人のうち、フォローバックしていると分かっている人はまだいません。',
  'empty.only-i-follow': 'あなたがフォローしている人のうち、フォローバックしていないと分かっている人はいません。',
  'empty.only-they-follow': 'あなたをフォローしていて、あなたが未フォローだと分かっている人はいません。',
  'empty.unknown': 'リストにいる全員について、Balikには分かっています。',
  'empty.not-found':
    '完全なリストにいないものの、Instagramが表示していないだけかもしれない人のための場所です。今は該当する人がいません。',
  'empty.too-early': 'それほど最近フォローした人はいません。',
  'empty.list': 'このリストの人はここにいません。',
  'empty.search': 'このリストに、検索とフィルターに合う人はいません。',
  'empty.unread': 'instagram.comでフォロワーを開き、最後までスクロールしてください。次にフォロー中を開いてください。',
  'empty.unfound':
    '{count}人がリストに見つかりませんでしたが、Instagramが表示していない人が多すぎるかもしれず、誰がフォローバックしていないかは言えません。',
  toUnknown: 'まだ不明な{count}人を見る',
  most: '最初の{count}人を表示しています。ほかの人は検索で探せます。',

  'sort.dated': 'Instagramのエクスポートの日付で',
  'sort.followed-first': 'フォローが長い順',
  'sort.followed-last': '最近フォローした順',
  'sort.followed-me': '最近フォローされた順',
  'sort.interacted': '最後の反応',

  'fact.following': '{date}にフォロー',
  'fact.followers': '{date}にあなたをフォロー',
  'fact.interacted': '{date}に反応',
  'fact.not-interacted': '知られている反応なし',
  'fact.first-seen': '{date}に初めて確認',
  'fact.listed': '{date}から',
  'usual.first-seen': '初めて確認した日：{date}（行に別の記載がある場合を除く）',
  'column.name': '名前',
  'column.following': 'あなたがフォロー',
  'column.followers': 'あなたをフォロー',
  'column.interacted': '最後の反応',
  'column.first-seen': '初めて確認',
  'column.listed': 'リストにある日から',
  'column.notes': 'メモ',
  'column.actions': '操作',
  'column.unknown': '日付不明',

  'row.hide': '@{username}さんをこのリストから隠す',
  'row.note': '@{username}さんのメモ',
  'row.noted': '@{username}さんのメモ：{notes}',
  'row.hasNote': 'メモあり',

  menu: 'このリストのその他の操作',
  'menu.export': 'このリストをエクスポート',
  'menu.copy': 'ユーザーネームをコピー',
  'done.exporting': 'ファイルを書き出し中…',
  'done.exported': '{count}人をCSVで保存しました。',
  'done.copied': '{count}件のユーザーネームをコピーしました。',
  'done.failed': 'ファイルを保存できませんでした。もう一度お試しください。',
  'done.notCopied': 'コピーできませんでした。もう一度お試しください。',

  early: 'フォローしてから7日未満（{count}）',
  'early.all': '{count}件すべて見る',

  'print.head': '@{viewer}の{list}、{date}',
  'print.most': '{all}件中、最初の{count}件。',
  'print.sight': '{all}件のうち、見えているものだけ。',
};
