import { describe, expect, test } from 'vitest';
import { parseJson } from '../json';
import { openReplacement } from './replaced';
import { PLAIN_WORDS } from './vocabulary';

const KEY = '00112233445566778899aabbccddeeff';
const replacement = openReplacement(KEY, PLAIN_WORDS);
const json = (text: string) => replacement.json(parseJson(text));

describe('the replacement', () => {
  test('keeps what a reader decides by: keys, flags, counts, small numbers, kinds', () => {
    const answer =
      '{"users":[{"is_private":false,"latest_reel_media":0,"account_badges":[]}],"big_list":true,"page_size":12,"follower_count":1204,"has_more":null,"status":"ok"}';
    expect(json(answer)).toBe(answer);
    expect(json('{"message":"checkpoint_required","status":"fail"}')).toContain('checkpoint_required');
    expect(json('{"__typename":"XDTUserDict","data":{"xdt_api__v1__friendships__followers__connection":{}}}')).toBe(
      '{"__typename":"XDTUserDict","data":{"xdt_api__v1__friendships__followers__connection":{}}}',
    );
  });

  test('keeps of a long number under the name of a count its size, and of no other anything', () => {
    expect(json('{"follower_count":204113,"media_count":81234567,"total":642913007}')).toBe(
      '{"follower_count":204113,"media_count":81000000,"total":640000000}',
    );
    expect(json('{"total":-123456}')).not.toContain('123456');
    expect(json('{"follower_count":628123456789}')).toMatch(/^{"follower_count":\d{12}}$/);
  });

  test('gives one thing one name, wherever it stands', () => {
    const name = replacement.invented.username('ratna.dewi');
    const id = replacement.invented.digits('7238065130');
    expect(name).toMatch(/^[a-z0-9._]{1,30}$/);
    expect(id).toMatch(/^[1-9]\d{9}$/);
    const row = json(
      '{"pk":7238065130,"id":"7238065130","username":"ratna.dewi","profile_pic_id":"3141592653_7238065130"}',
    );
    expect(row).toMatch(
      new RegExp(`^{"pk":${id},"id":"${id}","username":"${name}","profile_pic_id":"\\d{10}_${id}"}$`),
    );
    expect(replacement.address('/api/v1/friendships/7238065130/followers/?count=12&max_id=12')).toBe(
      `/api/v1/friendships/${id}/followers/?count=12&max_id=12`,
    );
    expect(replacement.address('https://www.instagram.com/ratna.dewi/followers/')).toBe(
      `https://www.instagram.com/${name}/followers/`,
    );
    expect(replacement.address('/Ratna.Dewi')).toBe(`/${name}`);
    expect(json(`{"friendship_statuses":{"7238065130":{"following":true}}}`)).toContain(`{"${id}":{"following":true}}`);
    expect(replacement.form('user_ids=7238065130%2C11&av=17841400000000001')).toMatch(
      new RegExp(`^user_ids=${id}%2C11&av=1784\\d{13}$`),
    );
    expect(json('{"follow_ranking_token":"0123456789abcdef0123456789abcdef|7238065130|osr"}')).toMatch(
      new RegExp(`"[0-9a-f]{32}\\|${id}\\|osr"`),
    );
    expect(json('{"payloads":{"/ratna.dewi/":{"error":false}}}')).toBe(`{"payloads":{"/${name}/":{"error":false}}}`);
  });

  test('a renamed key is told, a key that is somebody is not, nor one that is a username of the same answer', () => {
    expect(json('{"accounts":[{"handle":"ratna.dewi"}]}')).toMatch(
      /^{"accounts":\[{"handle":"[a-z]+\.[a-z]+\d{4}"}\]}$/,
    );
    expect(json('{"ratna":1,"dewi_lestari":2}')).not.toMatch(/ratna|dewi|lestari/);
    expect(json('{"ratna":{"page":1},"budi":{},"story":{}}')).not.toMatch(/ratna|budi|story/);
    expect(json('{"users":[{"username":"story"}],"story":{}}')).not.toContain('story');
    expect(replacement.address('/story/followers/')).not.toContain('story');
  });

  test('a telephone number, a day and a time that are written in twos do not stay by their twos', () => {
    const replaced = json(
      '{"text_a":"08_12_34_56_78","page":"08:12:34:5678","key":"12|34|56","phone_08_12_34_56":1,"require":["page_08_12_34_56"],"time":"10:22"}',
    );
    expect(replaced).not.toMatch(/0?8[_:]12|12[_:|]34|10:22/);
    expect(replacement.form('ids=12%2C34%2C56%2C78')).not.toContain('34');
    expect(replacement.address('/page/08_12_34_56/?page_08_12_34_56=1')).not.toContain('12_34');
    // One of them is an offset.
    expect(json('{"next_max_id":"12|7238065130"}')).toMatch(/"12\|\d{10}"/);
  });

  test('numbers keep their size and their exactness, and two cursors never become one', () => {
    expect(json('{"pk":9007199254740993,"taken_at":1790000000,"ratio":0.375}')).toMatch(
      /^{"pk":\d{16},"taken_at":\d{10},"ratio":0\.\d{3}}$/,
    );
    expect(json('{"pk":9007199254740993.0}')).toMatch(/^{"pk":\d{16}\.0}$/);
    const cursors = Array.from({ length: 900 }, (_, at) => replacement.invented.digits(String(at + 100)));
    expect(new Set(cursors).size).toBe(900);
    expect(cursors.every((cursor) => /^[1-9]\d\d$/.test(cursor))).toBe(true);
  });

  test('another record, other names', () => {
    const other = openReplacement('f'.repeat(32), PLAIN_WORDS);
    expect(other.invented.username('ratna.dewi')).not.toBe(replacement.invented.username('ratna.dewi'));
    expect(other.invented.digits('7238065130')).not.toBe(replacement.invented.digits('7238065130'));
  });
});
