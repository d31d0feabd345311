import { describe, expect, test } from 'vitest';
import { readCount } from './read-count';
import { countShown } from './shown-count';

test.each([
  ['0', 0],
  ['567', 567],
  ['1,234', 1234],
  ['1.234', 1234],
  ['1\u202f234', 1234],
  ['12,34,567', 1234567],
  ['1.234.567', 1234567],
  ['1,23', null],
  ['1,234.567', null],
  ['-5', null],
  ['', null],
  ['9'.repeat(16), null],
])('%j reads %j', (shown, expected) =>
  expect(readCount(shown)).toEqual(expected === null ? null : { low: expected, high: expected }),
);

describe('what a header’s link counts, by the words around its number', () => {
  const shown = (text: string) => {
    const [, before, number, behind] = /^(\D*)([\d.,]+)(.*)$/su.exec(text)!;
    return countShown(number!, before!, behind!);
  };

  test.each([
    '12 followers',
    '12 pengikut',
    '12 mengikuti',
    '12 Follower',
    '12 seguidores',
    '12 abonné(e)s',
    '12 takipçi',
    '12 suivi(e)s',
    '12 gevolgd',
    '12 följare',
    '12 følgere',
    '12 seuraajaa',
    '12 követő',
    '12 sledujících',
    '12 pratitelja',
    '12 последователи',
    '12 підписників',
    '12 seguiti',
    '12 siguiendo',
    '12 seguindo',
    '12 wafuasi',
    '12 பின்தொடர்பவர்கள்',
    '12 tagasunod',
    '12 obserwujących',
    '12 подписчиков',
    '12 ακόλουθοι',
    '12 फ़ॉलोअर',
    '12 متابع',
    '\u200f12 متابعًا\u200f',
    '12 עוקבים',
    '12 دنبال\u200cکننده',
    '12 người theo dõi',
    '12 đang theo dõi',
    '12 na follower',
    '12 জন ফলোয়ার',
    '12位粉絲',
    '12 粉丝',
    '12名のフォロワー',
    'フォロワー12人',
    'フォロワー 12',
    '팔로워 12',
    '팔로워 12명',
    '12 ผู้ติดตาม',
    'ผู้ติดตาม 12 คน',
    'Obserwujący: 12',
    '12',
  ])('"%s" is exactly 12', (text) => expect(shown(text)).toEqual({ low: 12, high: 12 }));

  test.each(['1,234 followers', '1.234 de urmăritori', '1.234 người theo dõi'])('"%s" is written out: exact', (text) =>
    expect(shown(text)).toEqual({ low: 1234, high: 1234 }),
  );

  test.each(['12 rb pengikut', '12K followers', 'Pengikut 12 rb', '12 k'])('"%s" is an interval', (text) =>
    expect(shown(text)).toEqual({ low: 11_500, high: 12_999 }),
  );

  test.each([
    '12 ribu pengikut',
    '12 juta pengikut',
    'Pengikut 12 ribu',
    '12 ribu',
    '12 lakh followers',
    '12 crore followers',
    '12 thousand followers',
    '12 हज़ार फ़ॉलोअर',
    '12 लाख',
    '12 nghìn người theo dõi',
    '12 triệu',
    '12 χιλ. ακόλουθοι',
    '12 χιλ.',
    '12 ألف متابع',
    '12 ألف',
    '12 พัน ผู้ติดตาม',
    '12 พันผู้ติดตาม',
    'ผู้ติดตาม 12 พัน',
    '12 mil seguidores',
    '12 millones de seguidores',
    '12 miljoen',
    '12 мільйонів',
    '12 tis. sledujících',
    '12 Tsd. Follower',
    '12 тыс. подписчиков',
    '12 тисяч читачів',
    '12 elfu wafuasi',
    '12万位粉絲',
    '12 萬粉絲',
    '12千人',
    '팔로워 12만명',
    '팔로워 12천',
    'フォロワー12万人',
    '12 ពាន់',
    '12 ထောင်',
    // Words that nobody here knows: one may be a unit.
    '12 foo',
    '12 bago',
    '12 tujuh',
    '12 መቶ',
    '12 អ្នកតាមដាន',
    '12 bago pengikut',
    'Pengikut 12 bago',
    '1.234 ribu pengikut',
    '1234 somebody who follows',
    '1,234 lakh',
    '12+ followers',
    '12, followers',
  ])('"%s" is nobody’s count', (text) => expect(shown(text)).toBeNull());
});
