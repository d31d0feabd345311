import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Japanese. */
export const people: TranslationOf<typeof english> = {
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
