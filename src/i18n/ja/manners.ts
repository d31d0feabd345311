import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

/** The words of the Manners view, in Japanese. */
export const manners: TranslationOf<typeof english> = {
  title: 'マナー',
  hints: 'ヒント',
  'hints.title': '今のヒント',
  'hints.looking': 'リストを確認中…',
  'hints.none': '今はヒントがありません。',
  'hints.none.text': 'リストを読み取ると、ヒントが出ます。',
  'hints.more': 'ほか{count}件',
  'hints.quiet': '静かモードがオンなので、ここには何も表示しません。',
  'hints.names': 'ほか{count}件を表示',
  'hints.snoozed': '30日間表示しません。',
  'hints.muted': 'このヒントはもう表示しません。',
  'hints.failed': '保存できませんでした。もう一度お試しください。',
  'left.title': 'オフにしたヒント',
  'left.text': 'いつでもまた表示できます。',
  'left.muted': '表示しない',
  'left.about': '{title}：@{username}',
  'left.many': '{title}：{count}人',
  'settings.title': 'ヒントの設定',
  business: 'ビジネスモード',
  'business.text':
    'オーディエンスのタグが先に並び、タグのない新規フォロワーにはヒントが出て、「インサイト」でメモの前後を比べられます。',
  keys: 'キーボードショートカット',
  'keys.text': '1〜5のキーで表示中のプロフィールに理由を追加し、Kでリストから隠します。文字の入力中は使えません。',
  'guide.title': 'フォローバックのガイド',
  'guide.text': 'フォローバックとは何か、なぜするのか、どうすれば気持ちよくできるのか。短い6章です。',
  'guide.see': 'Balikで見る',
};
