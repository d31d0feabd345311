import type { data as english } from '../en/data';
import type { TranslationOf } from '../shape/template';

/** The texts of the Data view, in Japanese. */
export const data: TranslationOf<typeof english> = {
  title: 'データ',
  remembers: 'ここに保存されているもの',
  'remembers.since': 'いつから',
  'remembers.snapshots': 'スナップショット（1つにつき1リスト）',
  'remembers.imports': 'インポートしたエクスポート',
  'remembers.nothing':
    'まだ何も保存されていません。読んだものはこのブラウザに残ります。どれだけあるかはここに表示され、削除もできます。',
  'remembers.viewers': 'あなたのアカウント',
  'remembers.people': 'ユーザー',
  'remembers.space': '使用容量',
  delete: 'すべて削除',
  'delete.text': 'あなたのすべてのアカウントについて、ユーザー、スナップショット、メモをこの端末から削除します。',
  'delete.ask': 'すべて削除しますか？',
  'delete.final':
    '削除すると完全になくなり、元に戻せません。後で必要になるかもしれない場合は、先にバックアップしてください。',
  'delete.backup': '先にバックアップ',
  'delete.yes': 'すべて完全に削除',
  'delete.no': 'キャンセル',
  'delete.done': 'すべて削除しました。',
  'delete.failed': '削除できませんでした。ほかのBalikのウィンドウを閉じて、もう一度お試しください。',
  trouble: 'トラブルシューティング',
  'trouble.none': 'スクロールしてもリストの件数が増えない場合は、Instagramのタブを再読み込みしてください。',
  'trouble.times': '{count}回',
  'trouble.technical': '技術的な詳細',
  about: 'Balikの約束',
  'about.passive': '受け身：Instagramに何も送らず、フォローもフォローをやめることもしません。',
  'about.truthful': '正直：最後まで読み取っていないリストで、誰かを責めることはありません。',
  'about.private': '非公開：すべてこの端末の中にとどまります。',
  'about.gentle': '穏やか：事実を伝え、選ぶのはあなたに任せます。',
  'about.not': 'BalikはInstagramやMetaが作成・承認したものではありません。',
  'about.welcome': 'ようこそページをもう一度見る',
  'new.title': 'Balik {version}の新機能',
  'new.read': '閉じる',

  'trouble.rate-limited': 'Instagramがしばらく時間をおくよう求めました。',
  'trouble.rate-limited.do':
    'リストを開くのを1日休んでから、続きを読み取ってください。読み取った分は保存されています。',
  'trouble.logged-out': 'Instagramは、誰もログインしていないかのように応答しました。',
  'trouble.logged-out.do': 'instagram.comでもう一度ログインし、リストを開き直してください。',
  'trouble.checkpoint': 'Instagramが本人確認を求めています。',
  'trouble.checkpoint.do': 'Instagramの案内に従ってから、もう一度リストを開いてください。',
  'trouble.action-blocked': 'Instagramが操作を止め、後でやり直すよう求めています。',
  'trouble.action-blocked.do': 'フォローも、フォローをやめることも、3日間控えてください。',
  'trouble.private': 'このリストは非公開です。',
  'trouble.private.do': 'そのアカウントのリストを開けるのは、フォローしている人だけです。異常ではありません。',
  'trouble.withheld': 'プロフィールの件数はもっと多いのに、Instagramは空のリストを返したか、リストの表示を拒みました。',
  'trouble.withheld.do':
    '今は見せてもらえない状態です。別の日にお試しください。Balikはこれを「誰もいない」とは受け取りません。',
  'trouble.profile-refused': 'Instagramがプロフィールについて応答しませんでした。',
  'trouble.profile-refused.do':
    'リストには影響しないので、読み取りを続けてください。何度も起きるなら、1日ほど開くプロフィールを減らしてください。',
  'trouble.action-refused': 'Instagramは、フォロー、またはフォローをやめる操作を実行しませんでした。',
  'trouble.action-refused.do': 'フォローも、フォローをやめることも、1日控えてください。リストには影響しません。',
  'trouble.profile-unreadable': 'プロフィールについての応答を読み取れなかったため、省きました。',
  'trouble.profile-unreadable.do':
    'もう一度プロフィールを開いてください。何度も起きるなら、Instagramが変わったのかもしれません。Balikの更新を確認してください。',
  'trouble.action-unreadable': 'フォロー、またはフォローをやめる操作への応答を読み取れませんでした。',
  'trouble.action-unreadable.do':
    '何もしなくて大丈夫です。Balikが見られなかっただけで、プロフィールか次の読み取りで分かります。',
  'trouble.aside-unreadable': 'Instagramがリストとは別に返す応答を読み取れなかったため、省きました。',
  'trouble.aside-unreadable.do': '何もしなくて大丈夫です。リストはそれなしで読み取れます。',
  'trouble.rows': 'リストの一部の行に、誰の行かを示す番号がありませんでした。',
  'trouble.rows.do': '何もしなくて大丈夫です。その行だけを省き、非表示かもしれないアカウントとして数えています。',
  'trouble.too-much': 'リストのページとしては大きすぎる応答だったため、省きました。',
  'trouble.too-much.do': 'Instagram上でほかの拡張機能が動いているなら、オフにしてからもう一度リストを開いてください。',
  'trouble.viewer': '誰がログインしているのか、ページの中で食い違っていました。',
  'trouble.viewer.do': 'Instagramのタブを再読み込みしてください。そのページからは何も保存していません。',
  'trouble.unreadable': '読み取れない応答があったため、省きました。',
  'trouble.unreadable.do':
    'タブを再読み込みして、もう一度リストを開いてください。何度も起きるなら、Instagramが変わったのかもしれません。Balikの更新を確認してください。',
};
