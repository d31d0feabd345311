import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

/** The texts of the lists beside followers and following, in Japanese. */
export const lists: TranslationOf<typeof english> = {
  filter: 'リスト',
  followLists: 'フォロワーとフォロー中',
  back: '全員に戻る',
  of: '{date}のあなたのエクスポートのとおり。',
  none: '最新のエクスポートには、このリストがありません。',
  'requests-sent': 'あなたがフォローをリクエストし、その時点で返事がなかった人です。',
  'requests-recent':
    'その前の数週間に、あなたがフォローをリクエストした人です。その後に返事をした人もいるかもしれません。',
  'requests-received': 'あなたにフォローをリクエストした人です。返事をするかどうかは、あなたの自由です。',
  'recently-unfollowed': 'その前の数週間に、あなた自身がフォローをやめた人です。',
  'close-friends': '親しい友達に向けた内容を見られるように、あなたが選んだ人です。',
  favourites: '投稿が先に表示されるように、あなたが選んだ人です。',
  blocked: 'あなたがブロックした人です。InstagramもBalikも、本人には知らせません。',
  restricted: 'あなたが制限した人です。あなたの投稿に書いたコメントは、本人にしか見えません。',
  'removed-suggestions': 'Instagramがすすめ、あなたが断った人です。',
  'hide-story-from': 'ストーリーズを見せないように、あなたが選んだ人です。',
};
