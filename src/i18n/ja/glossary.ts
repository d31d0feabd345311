import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'スナップショット', never: /スナップ(?!ショット)|キャプチャ|断面|写し取/ },
    reading: { says: '読み取り', never: /スキャン|スクレイピング|(?<!ス)クロール|走査|巡回/ },
    readAlong: { says: '一緒に読み取り', never: /監視|追跡|見張|ウォッチ|傍受/ },
    readToTheEnd: {
      says: '最後まで読み取り',
      never: /(全部|すべて|全体を|部分的に|一部だけ)読み取|完読|読破|最後まで読(み込|み終|了)/,
    },
    note: { says: 'メモ', never: /注釈|覚え書き|ノート/ },
    mark: { says: 'マーク', never: /バッジ|目印|しるし/ },
    hide: {
      says: 'このリストから隠す',
      never: /リストから(除外|外す|外し|消す|消し|取り除)|あなたが非表示|ミュート|そっと残/,
    },
    selectSeveral: { says: '複数選択', never: /まとめて(選択|選ぶ|選ん)|一括選択|いくつか選/ },
    filter: { says: 'フィルター', never: /絞り込|フィルタ(?!ー)/ },
    browser: { says: 'ブラウザ', never: /ブラウザー|閲覧ソフト/ },
    importExport: {
      says: 'Instagramのエクスポートをインポート',
      never: /取り込(む|み|ん|め)|(エクスポート|ファイル)を(アップロード|持ち込|読み込)/,
    },
    interact: {
      says: 'あなたが反応したフォロワー',
      never: /交流(のある|がある|する|した)|やり取りのある|あなたに反応|エンゲージ/,
    },
    saved: { says: '保存', never: /Balik(が|は)(覚え|記憶|保持|蓄え)|記憶済み|蓄積/ },
    post: { says: '投稿', never: /ポスト/ },
    chat: { says: 'チャット', never: /スレッド|トーク/ },
    newInList: { says: '新規', never: /新顔|新入り|新しいフォロワー|新着|^増加|^獲得/ },
    notFoundAnyMore: {
      says: '見つからなくなった',
      never: /^減少|^喪失|^失った|失ったフォロワー|いなくなった(人|アカウント|フォロワー)|離脱|消えた/,
    },
    noLongerFollows: {
      says: 'もうフォローしていません',
      never: /フォロー(を)?(解除|外)され|フォローをやめられ|リムられ|フォロー解除した(人|アカウント|ユーザー)/,
    },
    askForExport: { says: '情報をエクスポート', never: /(情報|データ)(を|の)ダウンロード/ },
    troubleshooting: { says: 'トラブルシューティング', never: /^ヘルプ$|困ったとき|不具合対応/ },
    undo: { says: '元に戻す', never: /取り消|アンドゥ|巻き戻|復旧/ },
  },
  // What is said to be seen second hand stands in public how-tos and code that quote the interface; no help page was in reach.
  instagram: {
    followers: { says: 'フォロワー', seenIn: 'second hand: social-dog.net/trend/320, 2021' },
    following: { says: 'フォロー中', seenIn: 'second hand: social-dog.net/trend/320, 2021' },
    followBack: { says: 'フォローバックする', seenIn: null },
    removeFollower: { says: '削除', seenIn: null },
    accountsCenter: {
      says: 'アカウントセンター',
      seenIn: 'second hand: an importer of exports in Japanese, public code',
    },
    exportInformation: {
      says: '情報をエクスポート',
      seenIn: 'second hand: an importer of exports in Japanese, public code',
    },
  },
  likely: /おそらく/,
  doesNotFollowBack: /フォローバック(なし|していません)/,
  noListNames: /^フォローされています$|フォロー待ち|片思い|片想い|一方通行|ファン|幽霊|ゴースト|アンフォロワー|裏切/,
};
