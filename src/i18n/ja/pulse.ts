import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

/** What Balik expects of instagram.com and finds there, in Japanese. */
export const pulse: TranslationOf<typeof english> = {
  title: 'Balikは動いていますか？',
  intro:
    'Instagramが変わると、合わなくなった部分は止まり、ここにそう表示されます。すでに読み取ったものはそのまま残ります。',
  none: 'まだ何も言えません。instagram.comでプロフィールかリストを開いてください。',
  fine: 'すべて正常です。',
  resting: 'ここはInstagramが変わりました。{day}から止まっています。Balikは1日に1回、もう一度試します。',
  unread:
    'ここはInstagramが変わりました。{day}から理解できず、この部分は何も保存していません。また理解できる応答が来しだい、Balikは再開します。',
  screen:
    '{day}から、Instagramの応答にこれらの行が入っていません。代わりにBalikは画面から読み取ります。いつもどおりスクロールしてください。',
  works: '今も動いている部分：{parts}。',
  missed: '最後に見つかったのは{day}。その後は{count}回、見つかりませんでした。',
  never: 'まだ見つかっていません。',
  found: '{expected}回中{found}回見つかりました。',
  'part.profile-name': 'プロフィールの名前（そこに付くマーク）',
  'part.header-counts': 'プロフィールの件数（リストに何件あるはずか）',
  'part.list-rows': '開いたリストの行（そこに付くマーク）',
  'part.list-dialog': '開いたリストのウィンドウ',
  'part.hover-card': '名前に重ねると出るカード（そこに付くマーク）',
  'part.lists': 'リストの中身になる応答（Balikが読み取るもの）',
  'part.followers-lists': 'フォロワーのリストの中身になる応答（Balikが読み取るもの）',
  'part.following-lists': 'フォロー中のリストの中身になる応答（Balikが読み取るもの）',
  'part.screen-followers': '画面上のあなたのフォロワーのリストの行',
  'part.screen-following': '画面上のあなたのフォロー中のリストの行',
  'part.profiles': 'プロフィールについての応答',
  'part.ties': 'フォローについての応答',
  'part.other': 'その他の部分：{name}',
  'count.same': 'あなたがフォローしていないフォロワー：{day}のInstagramの数は{said}で、Balikも同じです。',
  'count.differs':
    'あなたがフォローしていないフォロワー：{day}のInstagramの数は{said}、Balikは{own}で、差は{count}です。読み取りの間にも両方のリストは変わるので、小さな差は誰のせいでもありません。',
  copy: 'レポートをコピー',
  copied: 'レポートをコピーしました。',
  'copy.failed': 'コピーできませんでした。下でレポートを選択してあるので、手でコピーしてください。',
  report: '名前の入らないレポート',
  'report.text':
    '部分と日ごとの件数だけで、ユーザーネームもアカウント番号も入りません。Balikを直す必要があると誰かに伝えるときに添えてください。',
  record: 'レポート用の記録',
  'record.text':
    'Instagramが変わったとき、その応答とページの作りの記録があれば、あなたのアカウントなしに誰かがBalikを直せます。名前、アカウント番号、文章、画像は、記録される前にページの上で架空のものに置き換えられ、件数は残ります。何も送信されません。読むのも保存するのも、あなたです。',
  'record.start': '記録を始める',
  'record.stop': '記録を止める',
  'record.on': 'レポート用に記録中',
  'record.runs': '{time}から記録中：これまでに{most}中{size}。{end}に自動で終わります。',
  'record.todo':
    'Instagramのタブを再読み込みし、自分のプロフィールを開き、両方のリストを開いて少しスクロールしてください。メッセージは決して記録されません。',
  'record.full': '記録がいっぱいになり、自動で終わりました。',
  'record.timeUp': '時間になり、自動で終わりました。',
  'record.read': 'これで全部です（{size}）。保存されるのもこのとおりです。ブラウザを閉じるとなくなります。',
  'record.empty': '中身はありません。その間、instagram.comのページが開かれても、新しく読み込まれてもいませんでした。',
  'record.whole': '記録の全体',
  'record.save': '記録を保存',
  'record.discard': '破棄',
  'record.failed': 'うまくいきませんでした。もう一度お試しください。',
  places: 'マークを表示',
  'places.profile': 'プロフィールに',
  'places.rows': 'リストの行に',
  'places.hover': '名前に重ねると出るカードに',
  'places.all': '片方だけがフォローしている場合に限らず、リストの全員にマークを付ける',
};
