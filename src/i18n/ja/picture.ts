import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

/** Saving a view as a picture, in Japanese. */
export const picture: TranslationOf<typeof english> = {
  title: 'この画面を画像として保存',
  text: '今見えているままの画面全体を、パネルの下に続く部分も含めて1枚のPNGにします。1枚に収まらないほど長い画面は途中で切れ、そのことが画像に書かれます。',
  'text.people': '今見えているままのリストを、この前後の行とともに1枚のPNGにします。どの行かは画像に書かれます。',
  'text.head': '上には、画面の名前、あなたのユーザーネーム、日付が入ります。',
  names: '架空の名前を表示',
  'names.real': '画像には実際の名前が入ります。ほかの人に見せる前に、これをオンにしてください。',
  'names.invented':
    'アカウントの実際の名前は画像に入らず、あなたが入力した欄も空になります。オフにするかブラウザを閉じるまで、パネルにも架空の名前が表示されます。',
  save: '画像を保存',
  'save.chart': '画像として保存',
  working: '描画中…',
  done: '完了しました。画像はダウンロードフォルダにあります。',
  failed: '画像を作れませんでした。パネルの幅を変えて、もう一度お試しください。',
  'failed.chart': '画像を作れませんでした。もう一度お試しください。',
  'note.rows': '{total}行中{from}〜{until}行目',
  'note.cut': '画面には続きがありますが、画像はこれより長くできません。',
};
