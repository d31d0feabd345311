import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram’s own words as public how-tos in Japanese quote them, where they do; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'file.title': 'または、Instagramが作るファイルをインポート：スクロール不要、日付つき',
  'file.where':
    'Instagramで、設定、「アカウントセンター」、「あなたの情報とアクセス許可」、「情報をエクスポート」の順に進みます。',
  'file.create': '「エクスポートを作成」、プロフィールを選び、「デバイスにエクスポート」。',
  'file.what': '「情報をカスタマイズ」：「つながり」にある「フォロワーとフォロー中」。',
  'file.when': '「期間」：「すべての期間」。そうしないと、以前のフォローが欠けます。',
  'file.format': '「フォーマット」：JSON。そのあと「エクスポートを開始」。',
  'file.wait': 'ファイルの準備ができると、Instagramが知らせます。ダウンロードして、ZIPのままインポートしてください。',
  'file.import': 'ファイルをインポート',
  'file.ask': 'Instagramに頼む',
};
