import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Japanese. */
export const people: TranslationOf<typeof english> = {
  title: 'ユーザー',
  search: 'ユーザーネームか名前で検索',
  'search.short': '検索',
  sort: '並べ替え',
  'sort.recent': '新しく確認した順',
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
  'partial.followers': 'フォロワーのリストで読み取ったのは{progress}です。',
  'partial.following': 'フォロー中のリストで読み取ったのは{progress}です。',
  'cut.followers': 'Instagramはフォロワーのリストの一部しか表示しません：{progress}。',
  'cut.following': 'Instagramはフォロー中のリストの一部しか表示しません：{progress}。',
  'cut.both': 'Instagramはリストの一部しか表示しません：フォロワー{followers}、フォロー中{following}。',
  'cut.export': 'Instagramのエクスポートには全員が入っています。',
  'ended.followers':
    'フォロワーのリストは最後まで読み取りましたが、Instagramが表示したのは{progress}だけです。リストにいない人は、Instagramが表示していないアカウントの中にいるかもしれません。',
  'ended.following':
    'フォロー中のリストは最後まで読み取りましたが、Instagramが表示したのは{progress}だけです。リストにいない人は、Instagramが表示していないアカウントの中にいるかもしれません。',
  'uncounted.followers':
    'フォロワーのリストは最後まで読み取りましたが（{progress}）、何人いるはずかが確かではありません。リストにいない人は、Instagramが表示していないアカウントの中にいるかもしれません。',
  'uncounted.following':
    'フォロー中のリストは最後まで読み取りましたが（{progress}）、何人いるはずかが確かではありません。リストにいない人は、Instagramが表示していないアカウントの中にいるかもしれません。',
  'export.followers':
    'フォロワーのリストは{date}のエクスポートから分かっています。{window}そのため、「フォローバックなし」には誰も載せていません。',
  'export.following':
    'フォロー中のリストは{date}のエクスポートから分かっています。{window}そのため、「あなたは未フォロー」には誰も載せていません。',
  'unread.followers': 'フォロワーのリストはまだ分かっていません。',
  'unread.following': 'フォロー中のリストはまだ分かっていません。',
  'explain.unknown':
    '片方のリストにいて、もう片方が完全には分かっていない人たちです。不完全なリストで、Balikが誰かを責めることはありません。',
  'empty.title': 'ここには誰もいません',
  'empty.mutual': 'あなたがフォローしている人のうち、フォローバックしていると分かっている人はまだいません。',
  'empty.only-i-follow': 'あなたがフォローしている人のうち、フォローバックしていないと分かっている人はいません。',
  'empty.only-they-follow': 'あなたをフォローしていて、あなたが未フォローだと分かっている人はいません。',
  'empty.unknown': 'リストにいる全員について、もう分かっています。',
  'empty.not-found':
    '完全なリストにいないものの、Instagramが表示していないだけかもしれない人のための場所です。今は該当する人がいません。',
  'empty.too-early': 'それほど最近フォローした人はいません。',
  'empty.list': 'このリストの人はここにいません。',
  'empty.search': 'このリストに、検索とフィルターに合う人はいません。',
  'empty.unread': 'instagram.comでフォロワーを開き、最後までスクロールしてください。次にフォロー中を開いてください。',
  'empty.unfound':
    '{count}人がリストに見つかりませんでしたが、Instagramが表示していない人が多すぎるかもしれず、誰がフォローバックしていないかは言えません。',
  'unfound.between': 'つまり、そのうち{between}件はフォローバックしていません。',
  most: '最初の{count}人を表示しています。ほかの人は検索で探せます。',
  'import.newer': '新しいものをインポート',

  'sort.dated': 'Instagramのエクスポートの日付で',
  'sort.followed-first': 'フォローが長い順',
  'sort.followed-last': '最近フォローした順',
  'sort.followed-me': '最近フォローされた順',
  'sort.interacted': '最後の反応',

  'fact.following': '{date}にフォロー',
  'fact.followers': '{date}にあなたをフォロー',
  'fact.interacted': '{date}に反応',
  'fact.not-interacted': '反応は確認されていません',
  'fact.first-seen': '{date}に初めて確認',
  'fact.listed': '{date}から',
  'usual.first-seen': '初めて確認した日：{date}（行に別の記載がある場合を除く）',
  'usual.all': '全員を初めて確認した日：{date}',
  'column.name': '名前',
  'column.since': 'いつから',
  'column.following': 'あなたがフォロー',
  'column.followers': 'あなたをフォロー',
  'column.interacted': '最後の反応',
  'column.listed': 'リストに載った日',
  'column.notes': '理由とタグ',
  'column.actions': '操作',

  'row.hide': '@{username}さんをこのリストから隠す',
  'row.note': '@{username}さんについてのメモ',
  'row.noted': '@{username}さんについてのメモ：{notes}',
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
