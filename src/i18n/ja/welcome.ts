import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balikをインストールしました',
  about:
    'Balikは、Instagramで誰があなたをフォローバックしているか、いつからか、どれだけ確かかを伝えます。あなたが自分のフォロワーとフォロー中のリストを開く間、一緒に読み取ります。クリックやスクロールをしたり、何かを送信したりすることは決してなく、読み取ったものはこのブラウザの中にとどまります。',
  pin: 'アイコンをピン留めする',
  'pin.chrome': 'ツールバーのパズルのピースを押し、Balikの横にあるピンを押します。',
  'pin.edge': 'ツールバーのパズルのピースを押し、Balikの横にある目のアイコンを押します。',
  'pin.firefox': 'ツールバーのパズルのピースを押し、Balikの横にある歯車を押して、「ツールバーにピン留め」を選びます。',
  open: 'パネルを開く',
  'open.text': 'アイコンを押すと、ページの横にパネルが開きます。ここから開くこともできます。',
  'open.now': 'Balikを開く',
  start: '「始める」を押す',
  'start.text': 'パネルで「始める：一緒に読み取り」を押すまで、何も読み取りません。',
  instagram: 'instagram.comを開く',
  others: 'ほかのブラウザの場合',
  remove: 'Balikを削除すると',
  'remove.text':
    '保存したものはすべて一緒に削除されます。ブラウザ自身の記録は残ることがあります：履歴にあるBalikのページの閲覧と、Firefoxではボタンの位置です。エクスポートしたファイルは、保存した場所にそのまま残ります。',
};
