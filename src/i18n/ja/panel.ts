import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** Japanese, in です・ます. What the reader follows is フォロー中, as Instagram says; a person by name is さん. */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': '本文へ移動',
  'app.views': '画面',
  'app.loading': 'データを開いています…',
  'app.failed': 'この画面を表示できません',
  'app.failed.text': 'データは何も失われておらず、ほかの画面は使えます。もう一度お試しください。',
  'app.again': 'もう一度試す',
  'nav.now': '今',
  'nav.people': 'ユーザー',
  'nav.history': '履歴',
  'nav.insights': 'インサイト',
  'nav.manners': 'マナー',
  'nav.data': 'データ',
  'nav.settings': '設定',
  'menu.more': 'その他',
  'menu.more.masked': 'その他、架空の名前を表示中',
  'menu.print': '印刷',
  'menu.mask': '本当の名前を隠す',
  'menu.mask.until': 'ブラウザを閉じるまで',
  paused: '「一緒に読み取り」はオフです。Balikは新しいものを保存しません。',
  'viewer.label': 'あなたのアカウント',
  'viewer.unnamed': 'アカウント{id}',
  close: '閉じる',
  picture: '画像として保存',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'まだ不明',
  'status.not-found': '見つかりません',
  'status.too-early': '判断はまだ早い',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'ここにいる全員',

  'reading.followers': 'フォロワー',
  'reading.following': 'フォロー中',
  'reading.ownerFollowers': '@{owner}さんのフォロワー',
  'reading.ownerFollowing': '@{owner}さんがフォロー中',
  'reading.ofExpected': '{expected}件中{seen}件',
  'reading.ofUnknown': 'これまでに{seen}件',
  'reading.named': 'エクスポートに{seen}件',
  'reading.window': '{from}から{to}までのフォローしか入っていません。',
  'reading.window.possible':
    'いちばん古いフォローは{from}です。「すべての期間」で頼んでいなければ、それより古いものが欠けています。',
  'reading.window.unknown': 'どの期間のものかを示すものがないため、一部が欠けているかもしれません。',
  'reading.window.empty':
    'そのエクスポートのこのリストには誰もいません。「すべての期間」で頼んでいなければ、一部が欠けているかもしれません。',
  'reading.window.alone': 'もう一方のリストがそのエクスポートにないため、これが完全かどうかを示すものがありません。',
  'reading.window.parts': '一部が欠けているか、読み取れませんでした。',
  'reading.whole': '最後まで読み取り済み',
  'reading.partial': '途中まで',
  'reading.incomplete': '読み取り済み、ただし不完全',
  'export.complete': 'エクスポートから、完全',
  'export.partial': 'エクスポートから、不完全',
  'export.unsure': 'エクスポートから、不完全かもしれません',
  'reading.unidentified': '開きましたが、誰なのか見分けられませんでした',
  'reading.withheld': '開きましたが、誰も表示されませんでした',
  'reading.live': '今、一緒に読み取り中',
  'reading.at': '{date}（{ago}）',
  'date.orLater': '{date}以降',
  'reading.notShown': '表示されなかったもの{count}件',
  'reading.hidden':
    'プロフィールの件数は、リストに表示されたものより{count}件多くなっています。Instagramは一部のアカウントを表示しません。利用解除中であることがよくあります。',
  'reading.lastWhole.export': '{date}のエクスポートで完全、{count}件。',
  'reading.lastWhole': '前回最後まで読み取ったのは{date}、{count}件。',
  'advice.capped.own': 'Instagramはこのリストの一部しか表示しません。Instagramのエクスポートには全部入っています。',
  'advice.capped.other': 'Instagramはこのリストの一部しか表示しません。残りは分からないままです。',
  'advice.started-mid-list': 'リストはすでに開いていました。閉じて開き直し、いちばん上からスクロールしてください。',
  'advice.not-finished': 'リストの最後までスクロールを続けてください。',
  'advice.not-finished.later': 'もう一度リストを開き、最後までスクロールしてください。',
  'advice.count-unknown':
    '最後に着きましたが、リストが何件のはずかが分かりません。一度プロフィールを開いて、件数が見えるようにしてください。',
  'advice.count-unknown.rest':
    '最後に着きましたが、リストが何件のはずかが分かりません。休止が終わったら、プロフィールの件数で分かります。',
  'advice.too-few-seen': 'リストを閉じて開き直し、もう一度スクロールして、残りを探してください。',
  'advice.count-disagrees': '前回の読み取りと大きく違います。もう一度リストを読み取ってください。',
  'advice.date-window': 'エクスポートは一部の期間だけのものです。Instagramに「すべての期間」で頼んでください。',
  'advice.other-list-missing':
    'もう一方のリストがこのエクスポートにありません。Instagramは空のリストを省きます。空でないなら、ZIPをまるごと選ぶか、instagram.comでそのリストを読み取ってください。',
  'advice.parts-missing':
    'エクスポートの一部が欠けています。すべてのファイルを一緒に選ぶか、もう一度エクスポートを頼んでください。',
  'advice.stalled.own':
    '2回試しましたが、これより先に進みませんでした。Instagramがリストの一部しか表示していないのかもしれません。Instagramのエクスポートをインポートするか、気になるプロフィールを開いてください。',
  'advice.stalled.other':
    '2回試しましたが、これより先に進みませんでした。Instagramがリストの一部しか表示していないのかもしれません。',
  'rest.lists':
    'Instagramがしばらく時間をおくよう求めました。{date}まではリストを開かずにお待ちください。失われるものはありません。',

  'now.title': '今',
  'answer.nothing': 'まだ不明',
  'answer.soFar': '分かっている範囲で',
  'now.lists': 'あなたのリスト',
  'now.otherLists': 'あなたが開いたほかのリスト',
  'now.next': '次のステップ',
  'now.next.capped.followers':
    'Instagramはフォロワーのリストの一部しか表示しません。Instagramのエクスポートには全員入っています。',
  'now.next.capped.following':
    'Instagramはフォロー中のリストの一部しか表示しません。Instagramのエクスポートには全部入っています。',
  'now.next.capped.both':
    'Instagramは両方のリストの一部しか表示しません。Instagramのエクスポートには全部入っています。',
  'now.next.stalled.followers':
    'フォロワーのリストを2回試しましたが、先に進みませんでした。もう一度スクロールしても、変わる見込みは低いです。Instagramのエクスポートには全員入っています。',
  'now.next.stalled.following':
    'フォロー中のリストを2回試しましたが、先に進みませんでした。もう一度スクロールしても、変わる見込みは低いです。Instagramのエクスポートには全部入っています。',
  'now.next.stalled.both':
    '両方のリストを2回試しましたが、先に進みませんでした。もう一度スクロールしても、変わる見込みは低いです。Instagramのエクスポートには全部入っています。',
  'now.next.byProfile': '1人についてなら、プロフィールを開けば分かります。',
  'now.next.withheld':
    'Instagramが空のリストを返したか、リストの表示を拒みました。自分のプロフィールを開いてください。件数が0なら、そこでもう一度リストを開いてください。0より多ければ、今はリストを見せてもらえない状態です。別の日に試すか、Instagramのエクスポートをインポートしてください。',
  'now.next.withheld.followers':
    'プロフィールではフォロワーが{count}人なのに、Instagramは誰も表示しませんでした。今はリストを見せてもらえない状態です。別の日に試すか、Instagramのエクスポートをインポートしてください。',
  'now.next.withheld.following':
    'プロフィールではフォロー中が{count}人なのに、Instagramは誰も表示しませんでした。今はリストを見せてもらえない状態です。別の日に試すか、Instagramのエクスポートをインポートしてください。',
  'now.next.withheld.least': '少なくとも{count}',
  'now.next.withheld.none.followers':
    'Instagramが空のリストを返し、プロフィールのフォロワーは0人です。自分のプロフィールでもう一度そのリストを開けば、読み取られます。',
  'now.next.withheld.none.following':
    'Instagramが空のリストを返し、プロフィールのフォロー中は0人です。自分のプロフィールでもう一度そのリストを開けば、読み取られます。',
  'now.next.unidentified.followers':
    'フォロワーのリストは届きましたが、その中の誰も見分けられませんでした。Instagramの応答に、アカウントを区別するものがありませんでした。これをもとに誰かを判断することはありません。別の日に試すか、Instagramのエクスポートをインポートしてください。',
  'now.next.unidentified.following':
    'フォロー中のリストは届きましたが、その中の誰も見分けられませんでした。Instagramの応答に、アカウントを区別するものがありませんでした。これをもとに誰かを判断することはありません。別の日に試すか、Instagramのエクスポートをインポートしてください。',
  'now.next.rest': '今のところ、Instagramですることはありません。',
  'now.next.empty':
    'どちらのリストも空なので、まだ比べる相手がいません。あなたが誰かをフォローするか、誰かがあなたをフォローしたら、もう一度両方のリストを開いてください。',
  'now.next.again': '最後にリストを読み取ったのは{ago}です。よければ、もう一度読み取ってください。',
  'now.next.again.export': 'よければ、新しいエクスポートをインポートするか、リストを開いてください。',
  'now.next.export.possible':
    'エクスポートは一部の期間だけのものかもしれないので、誰かがフォローバックしていないとは言いません。Instagramに頼むとき「すべての期間」を選びましたか？それなら同じファイルをもう一度インポートし、そこで「すべての期間」を選んだことにチェックを入れてください。そうでなければ、新しいものを頼んでください。',
  'now.next.export.window':
    'エクスポートは一部の期間だけのものなので、誰かがフォローバックしていないとは言いません。Instagramに新しいものを頼んでください。',
  'now.next.export.parts':
    'エクスポートの一部が欠けているか、読み取れませんでした。すべてのファイルを一緒に、またはZIPをまるごとインポートしてください。それでもだめなら、Instagramに新しいものを頼んでください。',
  'now.next.export.alone.followers':
    'エクスポートにフォロー中のリストがありません。空のリストのときのようにInstagramが省いたか、選んだファイルの中になかったかのどちらかです。空でないなら、ZIPをまるごとインポートするか、新しいエクスポートを頼んでください。',
  'now.next.export.alone.following':
    'エクスポートにフォロワーのリストがありません。空のリストのときのようにInstagramが省いたか、選んだファイルの中になかったかのどちらかです。空でないなら、ZIPをまるごとインポートするか、新しいエクスポートを頼んでください。',
  'now.next.export.alone.both':
    'あなたのリストは、片方ずつしか入っていない2つのエクスポートのもので、完全かどうかを示すものがありません。両方のリストが入った1つのエクスポートをインポートしてください。',
  'now.next.export.steps':
    'Instagramに頼むには：「情報をエクスポート」、「エクスポートを作成」、そして「フォロワーとフォロー中」、期間は「すべての期間」、フォーマットはJSON。',
  'now.next.export.read': 'または、Instagramでリストを開き、最後までスクロールしてください。',
  'now.next.access': '先に上で、instagram.comでのBalikをもう一度許可してください。そうすれば一緒に読み取れます。',
  'now.next.done': '両方のリストが完全です。',
  'check.title': '誰がフォローバックしているかを知る',
  'check.lead': '両方のリストを一度ずつ見ていってください。Balikが一緒に読み取ります。',
  'check.todo': 'これから',
  'check.done': '完了',
  'check.here': '今ここです',
  'check.last': '最後に',
  'check.accounts': '{count}アカウント',
  'check.profile': 'あなたのプロフィール',
  'check.profile.open': '自分のプロフィールを開く',
  'check.profile.find': 'そこで、自分のプロフィールを開いてください。',
  'check.profile.findHere': 'このページで自分のプロフィールを開いてください。リストはそこから開けます。',
  'check.profile.ofOther': '@{username}さんがフォローバックしているかは、あなた自身のリストで分かります。',
  'check.followers.here': 'このページで「フォロワー」を開き、最後までスクロールしてください。',
  'check.followers.there': '自分のプロフィールで「フォロワー」を開き、最後までスクロールしてください。',
  'check.following.here': 'このページで「フォロー中」を開き、最後までスクロールしてください。',
  'check.following.there': '自分のプロフィールで「フォロー中」を開き、最後までスクロールしてください。',
  'check.again': 'あなたのプロフィール（確認のため）',
  'check.again.why': '両方のリストのあとで開き、件数が変わっていなければ、答えはより確かになります。',
  'check.again.done': '両方のリストのあとの件数も、答えに入りました。',
  'check.again.certain': '件数が読み取った数とちょうど同じです。答えはすべて確実になりました。',
  'check.pace': '始めると、残り時間が表示されます。',
  'estimate.short': '1分未満',
  'estimate.about': '約{length}',
  'estimate.rest': '残り{time}',
  'estimate.all': 'このペースで{time}',
  'now.seePeople': '誰がフォローバックしているかを見る',
  'now.seeLists': 'リストに誰がいるかを見る',
  'now.import': 'Instagramのエクスポートをインポート',
  'now.import.newer': '新しいエクスポートをインポート',
  'now.openInstagram': 'instagram.comを開く',
  'now.ownProfile.do': 'ここでフォロワーかフォロー中を開くと、Balikが一緒に読み取ります。',
  'now.unmet': '@{username}さんはあなたのリストにいません。',
  'now.viewerUnknown':
    'このページでどのアカウントがログインしているのかBalikには分からないため、ここからは何も保存しません。ページを再読み込みするか、ログインしてください。',
  'now.viewerConflict':
    'このページは、ログイン中のアカウントとして2つの違うものを示しています。一致するまで、Balikは何も保存しません。ページを再読み込みしてください。',
  'now.loggedOut': 'このページでは誰もログインしていません。ログインすると、Balikが一緒に読み取れます。',
  'now.logIn': 'Instagramにログイン',
  'now.onScreen':
    '{date}から、Instagramの応答を以前のように読み取れないため、Balikはリストを画面から読み取っています。いつもどおり最後までスクロールしてください。画面にもとづくものを「確実」とは言いません。',
  'now.otherViewer':
    'このページは@{username}として開いています。ここに見えているのは、あなたの別のアカウントのものです。',
  'announce.progress': '{list}：{progress}',
  'announce.whole': '{list}：最後まで読み取りました、{count}アカウント',

  'people.statuses': 'フォローバックの状態',
  'people.toNotFound': '見つからなかった人を見る',
  'people.toNow': '次にすることを見る',
  'person.verified': '認証済み',
  'person.private': '非公開',
  'person.open': 'instagram.comで@{username}を開く',
  'person.newTab': '新しいタブで開きます',
  'person.firstSeen': '{date}に初めて確認',
  'person.alsoKnown': '以前の名前：{names}',

  ...verdict,
};
