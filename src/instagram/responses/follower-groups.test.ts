import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followers, following, listAnswer, OWNER, rows, VIEWER } from '../fixtures/answers';
import { captureOf } from '../fixtures/told';
import { sizeSaid } from './follower-groups';

const face = (username: string, id = '58000000011') => ({
  strong_id__: id,
  pk: id,
  pk_id: id,
  full_name: 'Lama',
  id,
  username,
});
const group = (
  name: string,
  context: string,
  facepile: unknown = [face('lama.uji'), face('lama_uji2', '58000000012')],
) => ({
  group: name,
  title: 'Title',
  context,
  facepile,
  subtitle: '',
  subtitle_button_text: '',
  category: '',
  actions: ['remove_follower'],
  show_hashtag_icon: false,
});
const own = `0123456789abcdef0123456789abcdef|${OWNER}|osr`;
const page = (groups: unknown, more: object = {}) =>
  followers(listAnswer({ groups, more_groups_available: false, follow_ranking_token: own, ...more }));

describe('groups of one’s own followers', () => {
  test('are never rows of the list: its members are those of its rows alone', () => {
    const groups = [
      group('non_recip_followers', 'lama.uji and 41 others'),
      group('least_interacted_with_followers', 'lama.uji and 48 others'),
      group('self_deactivated_followers', 'lama.uji and 4 others'),
      group('potential_spam', 'lama.uji and 2 others'),
    ];
    const capture = captureOf(page(groups))!;
    expect(capture.accounts).toEqual(captureOf(page([]))!.accounts);
    expect(capture.accounts.map(({ username }) => username)).not.toContain('lama.uji');
    expect(capture).toMatchObject({
      notFollowedBack: 42,
      deactivated: { size: 5, named: [{ id: '58000000011', username: 'lama.uji' }, { id: '58000000012' }] },
    });
  });

  test('that are empty, missing, unknown or of another shape say nothing, and cost no row', () => {
    const plain = captureOf(page([]))!;
    expect(plain).not.toHaveProperty('deactivated');
    expect(plain).not.toHaveProperty('notFollowedBack');
    for (const groups of [undefined, null, {}, 'x', [null], [[]], [{ group: 'self_deactivated_followers' }]])
      expect(captureOf(page(groups))).toEqual(plain);
    expect(captureOf(page([group('non_recip_followers', 'somebody, 3 and 4 others')]))).toEqual(plain);
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(captureOf(page(value))?.accounts).toHaveLength(12)));
  });

  test('compare followers with whom the viewer follows: on somebody else’s list they are nothing', () => {
    const others = page([group('non_recip_followers', 'lama.uji and 4 others')], {
      follow_ranking_token: `0123456789abcdef0123456789abcdef|${VIEWER}|osr`,
    });
    expect(captureOf(others)).not.toHaveProperty('notFollowedBack');
    const answer = listAnswer({ groups: [group('self_deactivated_followers', 'lama.uji')], follow_ranking_token: own });
    expect(captureOf(following(answer))).not.toHaveProperty('deactivated');
  });

  test('whose size cannot be read count those they show; a face without an id is nobody', () => {
    const unreadable = group('self_deactivated_followers', 'lama.uji and 1.2K others');
    expect(captureOf(page([unreadable]))?.deactivated).toMatchObject({ size: 2, named: { length: 2 } });
    const nobody = group('self_deactivated_followers', 'lama.uji and 3 others', [{ username: 'lama.uji' }, null]);
    expect(captureOf(page([nobody]))?.deactivated).toEqual({ size: 4, named: [] });
    const crowd = group(
      'self_deactivated_followers',
      '',
      Array.from({ length: 30 }, (_, at) => face(`a.${at}`, `${at + 1}`)),
    );
    expect(captureOf(page([crowd]))?.deactivated).toMatchObject({ size: 30, named: { length: 10 } });
  });
});

describe('the size of a group, by its sentence', () => {
  const faces = [{ username: 'lama.uji' }, { username: 'nara9' }];
  test.each([
    ['lama.uji and 5 others', 6],
    ['nara9 and 1 other', 2],
    ['nara9、他5人', 6],
    ['nara9님 외 5명', 6],
    ['nara9和其他5人', 6],
    ['nara9 dan 12 lainnya', 13],
    ['nara9 ve 5 kişi daha', 6],
    ['nara9 et 5 autres', 6],
    ['nara9 und 1.234 weitere', 1_235],
    ['nara9 and 1,234 others', 1_235],
    ['nara9 and 12,34,567 others', 1_234_568],
    ['nara9 et 1\u202f234 autres', 1_235],
    ['nara9 و٥ آخرون', 6],
    ['nara9 और १२ अन्य', 13],
    ['nara9、他５人', 6],
    ['\u2068Nara9\u2069 and 5 others', 6],
    ['lama.uji', 2],
    ['lama.uji, nara9', 2],
    ['', 2],
    ['nara9 and 1.2K others', null],
    ['nara9 dan 1,2 rb lainnya', null],
    ['nara9 dan 12 rb lainnya', null],
    ['nara9、他5万人', null],
    ['nara9 та ще 10 тис.', null],
    ['nara9 und 10 Tsd. weitere', null],
    ['nara9 và 10 nghìn người khác', null],
    ['nara9 और 10 हज़ार अन्य', null],
    ['nara9 و١٠ آلاف آخرون', null],
    ['nara9 a 10 tis. dalších', null],
    ['nara9 και άλλοι 10 χιλ.', null],
    ['nara9 dan 12 ribu lainnya', null],
    ['nara9 dan 2 juta lainnya', null],
    ['nara9 and 100+ others', null],
    ['nara9 and over 5 others', null],
    ['nara9, about 100 others', null],
    ['nara9 and more than 5 others', null],
    ['nara9 dan lebih dari 5 lainnya', null],
    ['nara9 dan sekitar 100 lainnya', null],
    ['nara9 und über 5 weitere', null],
    ['nara9 et plus de 5 autres', null],
    ['nara9 y más de 5 personas más', null],
    ['nara9 и ещё около 10 человек', null],
    ['nara9、他約5人', null],
    ['nara9 和其他超过5人', null],
    ['nara9、他5人以上', null],
    ['nara9 and 5 or more others', null],
    ['nara9 and 5 others or more', null],
    ['nara9 dan 5 orang lebih', null],
    ['nara9 dan 5 orang lainnya', 6],
    ['nara9 et 5 autres personnes', 6],
    ['nara9 y otras 5 personas', 6],
    ['nara9 e outras 5 pessoas', 6],
    ['nara9 e altre 5 persone', 6],
    ['nara9 ve diğer 5 kişi', 6],
    ['nara9 и ещё 5 человек', 6],
    ['nara9 og 5 andre', 6],
    ['nara9 and 5 other people.', 6],
    ['nara9 и ещё 10', 11],
    ['nara9 y 5 personas más', 6],
    ['nara9 và 5 người khác', 6],
    ['nara99 and 5 others', null],
    ['xnara9 and 5 others', null],
    ['nara9 and 5 of 8 others', null],
    ['nara9 and 9999999999 others', null],
    ['nara9 and 1.2 others', null],
  ])('%s', (context, size) => expect(sizeSaid(context, faces)).toBe(size));

  test('does not take a name of digits for the number, nor the number for a name', () => {
    const named = (...names: string[]) => names.map((username) => ({ username }));
    expect(sizeSaid('5 and 41 others', named('5', 'nara'))).toBe(42);
    expect(sizeSaid('41 and 41 others', named('41', 'nara'))).toBe(42);
    expect(sizeSaid('nara and 41 others', named('nara', '41'))).toBe(42);
    expect(sizeSaid('ana.5 and 7 others', named('ana', 'ana.5'))).toBe(8);
    expect(sizeSaid('ana and 7 others', named('ana.5', 'ana'))).toBe(8);
    expect(sizeSaid('5', named('5'))).toBe(1);
    expect(sizeSaid('', [])).toBeNull();
    expect(sizeSaid('3 others', [])).toBeNull();
  });

  test.each([
    // By full name, which the face tells.
    ['Anna 99', 2],
    ['Anna 99 and 5 others', 6],
    ['anna 99 dan 12 lainnya', 13],
    ['Anna 99、他5人', 6],
    ['Anna 99, C.J. (7) *', 2],
    ['Anna 99, C.J. (7) * and 3 others', 4],
    // By names that no face tells: the digits may be theirs.
    ['Anna 98', null],
    ['Anna 98 and 5 others', null],
    ['Budi 7!', null],
    ['Team 7 people', null],
    ['7 orang', null],
    ['Budi and 5 others', null],
    ['99', null],
    // One name is told, another is not.
    ['anna.k, Anna 98', null],
    ['anna.k and Budi 7', null],
    ['anna.k dan Tim 7 orang', null],
    ['anna.k 7', null],
    // Usernames in small letters, with numbers, that no face has.
    ['anna.k, 7orang', null],
    ['anna.k and 5others', null],
    ['anna.k, budi7', null],
    ['anna.k, i7', null],
    ['anna.k, 7.akun and 5 others', null],
    ['anna.k, 7eleven and others', null],
    ['anna.k и Анна 10', null],
    ['anna.k и ещё 10', 11],
    // Both the username and the full name of a face stand there, or the number is somebody's full name.
    ['anna.k, Anna 99', null],
    ['anna.k and 41 others', null],
    ['anna.k and 40 others', 41],
    ['anna.k', 2],
  ])('by full names, and where digits may be a name’s: %s', (context, size) => {
    const named = [
      { username: 'anna.k', full_name: 'Anna 99' },
      { username: 'cj', full_name: 'C.J. (7) *' },
      { username: 'nobody', full_name: '41' },
    ].slice(0, context.includes('41') ? 3 : 2);
    expect(sizeSaid(context, named)).toBe(size);
  });

  test('of any text is a whole number or nothing, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (context, names) => {
        const size = sizeSaid(
          context,
          names.map((username) => ({ username, full_name: username })),
        );
        expect(size === null || Number.isSafeInteger(size)).toBe(true);
      }),
    );
    // Time at work, which a busy machine does not stretch as it does the clock's.
    const startedAt = process.cpuUsage();
    sizeSaid('1,'.repeat(200_000), faces);
    sizeSaid('nara9.'.repeat(200_000), faces);
    sizeSaid('12 '.repeat(200_000), faces);
    for (const word of ['and ', 'και άλλοι ', '和其他', ', ', 'x'])
      sizeSaid(`nara9 ${word.repeat(20_000)}! 5 ${'others '.repeat(20_000)}!`, faces);
    sizeSaid(`nara9 and 5 ${'others '.repeat(20_000)}!`, faces);
    sizeSaid(`nara9 and 5${' '.repeat(20_000)}!`, faces);
    sizeSaid('Anna 9 '.repeat(100_000), [{ full_name: 'Anna 9 '.repeat(50).trim() }]);
    expect(process.cpuUsage(startedAt).user).toBeLessThan(2_000_000);
  });
});

test('how many a following list hides is heeded there alone, and only as a count', () => {
  const hidden = (value: unknown) => captureOf(following(listAnswer({ hidden_following_account_count: value })));
  expect(hidden(3)).toMatchObject({ saidHidden: 3, accounts: rows(12).map(({ id }) => ({ id })) });
  expect(hidden(0)).toMatchObject({ saidHidden: 0 });
  for (const text of ['3', '03']) expect(hidden(text)).toMatchObject({ saidHidden: 3 });
  for (const odd of [undefined, null, -1, 1.5, '', '-1', '1.5', '3 ', '3K', '1e3', 2e9, '2000000000', true, [3]])
    expect(hidden(odd)).not.toHaveProperty('saidHidden');
  expect(captureOf(followers(listAnswer({ hidden_following_account_count: 3 })))).not.toHaveProperty('saidHidden');
});
