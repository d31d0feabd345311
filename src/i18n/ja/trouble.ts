import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

/** The texts of what is shown when the archive cannot be opened or written to, in Japanese. */
export const trouble: TranslationOf<typeof english> = {
  title: 'データを開けません',
  retry: 'もう一度試す',
  'newer-version':
    'このデータは、これより新しいBalikで書かれました。拡張機能を更新してから、もう一度このパネルを開いてください。何も変わっていません。',
  blocked:
    '別のBalikのウィンドウが、まだ古いバージョンを開いています。ほかのBalikのタブやパネルを閉じて、もう一度お試しください。',
  quota:
    'ディスクがいっぱいなので、新しいものは保存されません。空きを作ってから、もう一度お試しください。何も削除されていません。',
  'cannot-open':
    'ブラウザがデータベースを開けませんでした。ブラウザを再起動して、もう一度お試しください。何も削除されていません。',
  closed: 'ブラウザがデータベースを閉じました。もう一度お試しください。',
  aborted: 'ブラウザが途中で読み取りをやめました。もう一度お試しください。',
  outdated: 'Balikが更新されました。このパネルを閉じて開き直し、Instagramのタブを再読み込みしてください。',
  unknown: '予期しないことが起きました。もう一度お試しください。続くようなら、ブラウザを再起動してください。',

  'write.newer-version':
    'ここに保存されているものは、より新しいBalikが書きました。表示はできますが、更新するまで新しいものは保存されません。',
  'write.quota':
    'ディスクがいっぱいなので、新しいものは保存されません。ここにあるものは引き続き読めます。エクスポートしてから、空きを作ってください。',
  'write.cannot-open':
    '今はブラウザがデータベースを開けないため、新しいものは保存されません。ブラウザを再起動してください。',
  'write.blocked':
    '別のBalikのウィンドウが古いバージョンを開いているため、新しいものは保存されません。そちらを閉じてください。',

  deaf: 'InstagramのタブはBalikが始まる前から開いていたので、Balikはそこで一緒に読み取れません。そのタブを再読み込みしてください。',

  'access.gone':
    'Balikはinstagram.comで一緒に読み取れません。このサイトへの許可がなくなりました。保存済みのものはここに残っています。',
  'access.allow': 'もう一度許可',
  'access.again': '再び許可されました。Instagramのタブを再読み込みすると、Balikがそこで一緒に読み取ります。',

  'mend.title': '再起動しても直らないとき',
  'mend.text':
    '次の順に試してください。何も削除されません。開けないものは、あなたが「データ」ですべて削除するまで、そのまま残ります。',
  'mend.save': 'まだ読めるものを保存',
  'mend.saved': '{count}行を保存しました。',
  'mend.lost': '{count}件は読み取れませんでした。',
  'mend.nothing': 'どこも開けないため、何も保存できませんでした。',
  'mend.back': '保存したファイルで続ける',
  'mend.back.text': 'ファイルは、開けないデータベースとは別の、新しいデータベースに入ります。',
  'mend.empty': '空の状態で始める',
  'mend.empty.text': 'もう一度リストを読み取るか、Instagramのエクスポートをインポートしてください。',
  'mend.busy': '作業中…',
  'mend.notOurs': 'これはBalikが保存したファイルではないか、全部そろっていません。何も変わっていません。',
  'mend.newerFile':
    'このファイルは、より新しいBalikが保存したものです。先に拡張機能を更新してください。何も変わっていません。',
  'mend.failed': 'ブラウザは新しいデータベースも作れません。パソコンを再起動して、もう一度お試しください。',
};
