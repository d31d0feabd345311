import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

/** The words of the settings, in Japanese. */
export const settings: TranslationOf<typeof english> = {
  title: '設定',
  look: '外観',
  language: '言語',
  'language.auto': 'ブラウザに合わせる',
  'language.share': '{name}（{share}翻訳済み）',
  theme: 'テーマ',
  'theme.auto': 'システムに合わせる',
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',
  instagram: 'Instagramで',
  reading: '一緒に読み取り',
  'reading.text': 'オフにすると、Balikは新しいものを保存しません。保存済みのものは残ります。',
  marks: 'Instagram上のマーク',
  'marks.text': 'instagram.comの名前の横に付く短い言葉です。',
  news: 'ツールバーのアイコンの件数',
  'news.text': '読み取りのあと、新規または見つからなくなったアカウントの数です。パネルを開くと消えます。',
  hints: 'ヒント',
  keyboard: 'キーボード',
  'keys.reason': '理由：{reason}',
  'keys.hide': 'このリストから隠す',
  'keys.rows': '「ユーザー」で行を移動',
  'keys.close': '閉じる',
};
