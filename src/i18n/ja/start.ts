import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram’s own words as public how-tos in Japanese quote them, where they do; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'consent.title': '誰がフォローバックしているかを知る',
  'consent.lead':
    'あなたが自分のフォロワーとフォロー中のリストを開く間、Balikが一緒に読み取り、誰がフォローバックしているかを伝えます。',
  'consent.picture':
    'Balikの答え方：人のリストのそれぞれに記号と「フォローバックなし」や「相互フォロー」などの言葉があり、その下に1人についての文とその根拠があります。',
  'consent.picture.evidence': '今日最後まで読み取ったフォロワー{count}人の中にいません。',
  'consent.reads': '読み取るもの',
  'consent.reads.text':
    'あなたが開いたリストとプロフィールに表示されるものだけ：ユーザーネーム、名前、アカウント番号、非公開か、認証済みか。写真、自己紹介、メッセージは読み取りません。',
  'consent.stays': '保存される場所',
  'consent.stays.text': 'この端末の、このブラウザの中。どこにも送信されず、いつでもすべて削除できます。',
  'consent.never': '決してしないこと',
  'consent.never.text':
    'Balikはクリックも、スクロールも、フォローも、フォローをやめることも、Instagramへの要求も、決してしません。プライベートウィンドウは見ません。',
  'consent.terms': 'Instagramの規約',
  'consent.terms.text':
    'Instagramの規約は、許可なく自動化された方法で情報を集めることを禁じています。一緒に読み取っても、あなたの操作に要求が加わることはありませんが、許可を得ているわけではありません。決めるのはあなたです。',
  'consent.start': '始める：一緒に読み取り',
  'consent.later': '今はしない',
  'consent.paused': 'Balikはオフです',
  'consent.paused.how':
    '「始める」を押すまで、何も読み取りません。あとで始めるには、ブラウザのツールバーのBalikをクリックしてください。パズルのピースの中にあるかもしれません。',
  'consent.again': 'Balikがすること',
  'consent.failed': '選択を保存できませんでした。もう一度試すか、ブラウザを再起動してください。',

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
