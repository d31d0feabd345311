import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ACCOUNTS } from './account';
import { parsePastedNames } from './pasted-names';

describe('a pasted list of usernames', () => {
  it('is read in every form people paste', () => {
    const pasted = parsePastedNames(
      '1. @Anna_K, budi.s;\n2) "citra"\n• https://www.instagram.com/dewi.p/?hl=id\ninstagram.com/_u/eko\t(fitri).\nhttps://m.instagram.com/gita/followers/',
    );
    expect(pasted).toEqual({
      usernames: ['anna_k', 'budi.s', 'citra', 'dewi.p', 'eko', 'fitri', 'gita'],
      notUnderstood: [],
      repeats: 0,
    });
  });

  it.each([
    ['«@anna»'],
    ['„anna“'],
    ['‚anna‘'],
    ['‹anna›'],
    ['”anna”'],
    ['「anna」'],
    ['『@anna』'],
    ['【anna】'],
    ['（anna）'],
    ['《@anna》'],
    ['＠anna'],
    ['＂anna＂'],
    ['`anna`'],
    ['anna।'],
    ['anna॥'],
    ['@anna؟'],
    ['@anna۔'],
    ['@anna！'],
    ['@anna？'],
    ['anna。'],
    ['anna：'],
    ['anna…'],
    ['…, anna'],
    ['¿@anna?'],
    ['¡anna!'],
    ['anna —'],
    ['・anna'],
    ['● anna'],
    ['✅\ufe0f anna'],
    ['١. anna'],
    ['（１） anna'],
    ['(1) anna'],
    ['① anna'],
    ['\u202a@anna\u202c'],
    ['\u202banna\u202c'],
    ['\u202eanna\u202c'],
    ['\u2068@anna\u2069'],
    ['\u200fanna\u200e'],
    ['«https://www.instagram.com/anna/»'],
    ['（https://www.instagram.com/anna）。'],
  ])('understands a name with the signs of any script around it: %s', (text) => {
    expect(parsePastedNames(text)).toEqual({ usernames: ['anna'], notUnderstood: [], repeats: 0 });
  });

  it('parts names at the full stops and commas of any script', () => {
    const text = '@anna。@budi、citra।dewi॥eko،fitri؛gita；hana，ika｜joko۔kiki';
    expect(parsePastedNames(text)).toEqual({
      usernames: ['anna', 'budi', 'citra', 'dewi', 'eko', 'fitri', 'gita', 'hana', 'ika', 'joko', 'kiki'],
      notUnderstood: [],
      repeats: 0,
    });
  });

  it('finds a name in the quotation marks that each language has', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z_][a-z0-9._]{0,27}[a-z0-9_]$/).filter((name) => !NO_ACCOUNTS.has(name)),
        fc.constantFrom(
          ...['«»', '„“', '“”', '‘’', '「」', '『』', '【】', '（）', '‹›', '"" ', '()', '[]', '\u2068\u2069'],
        ),
        fc.constantFrom('', '.', '…', '!', '！', '？', '؟', '।', '。', '\u202c'),
        (name, [opening, closing], end) => {
          expect(parsePastedNames(`${opening}@${name}${closing}${end}`).usernames).toEqual([name]);
        },
      ),
    );
  });

  it('names what it did not understand and counts repeats', () => {
    const pasted = parsePastedNames(
      'anna, ANNA, @anna, https://www.instagram.com/p/Cabc123/, https://example.com/anna, halo!dunia, — ,,',
    );
    expect(pasted.usernames).toEqual(['anna']);
    expect(pasted.repeats).toBe(2);
    expect(pasted.notUnderstood).toEqual([
      'https://www.instagram.com/p/Cabc123/',
      'https://example.com/anna',
      'halo!dunia',
    ]);
  });

  it('reads a link to a profile however it is written, and no other', () => {
    const pasted = parsePastedNames(
      'instagram.com/anna?hl=id instagram.com//budi instagram.com/@citra https://www.instagram.com/dewi#top Instagr.am/eko',
    );
    expect(pasted).toEqual({ usernames: ['anna', 'budi', 'citra', 'dewi', 'eko'], notUnderstood: [], repeats: 0 });
    const others = [
      'instagram.com',
      'instagram.com/_u/',
      'instagram.com/Explore/tags',
      'anna/budi',
      'instagram.com/an@na',
    ];
    expect(parsePastedNames(others.join(' '))).toEqual({ usernames: [], notUnderstood: others, repeats: 0 });
  });

  it.each([
    '«@anna»',
    '« anna »',
    '‹anna›',
    '»anna«',
    '„anna“',
    '‚anna‘',
    '”anna”',
    '「anna」',
    '『anna』',
    '【anna】',
    '〔anna〕',
    '《anna》',
    '（anna）',
    '［anna］',
    '＂anna＂',
    '״anna״',
    '`anna`',
    '– anna',
    '‣ anna',
    '・anna',
    '¿@anna?',
    '¡@anna!',
  ])('takes off what each language puts around a name: %s', (text) => {
    expect(parsePastedNames(text)).toEqual({ usernames: ['anna'], notUnderstood: [], repeats: 0 });
  });

  it.each(['।', '॥', '؟', '۔', '！', '？', '：', '．', '。', '…', '...', '、', '，', '；', '،', '؛', '።', '၊'])(
    'takes off what ends a sentence or parts names in any script: %s',
    (sign) => {
      const usernames = ['anna', 'budi'];
      expect(parsePastedNames(`@anna${sign} @budi${sign}`)).toEqual({ usernames, notUnderstood: [], repeats: 0 });
      expect(parsePastedNames(`«@anna»${sign} (@budi${sign})`).usernames).toEqual(usernames);
    },
  );

  it('does not see the signs of direction around a name, nor between names', () => {
    const signs = [...'\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff'];
    for (const sign of signs)
      expect([sign.codePointAt(0)!.toString(16), parsePastedNames(`${sign}@anna${sign}budi${sign}`).usernames]).toEqual(
        [sign.codePointAt(0)!.toString(16), ['anna', 'budi']],
      );
  });

  it('reads the @ of other keyboards, and names that only an ideographic comma or stop parts', () => {
    expect(parsePastedNames('＠anna、＠budi。@citra・dewi').usernames).toEqual(['anna', 'budi', 'citra', 'dewi']);
    expect(parsePastedNames('1） anna ２． budi ٣. citra')).toEqual({
      usernames: ['anna', 'budi', 'citra'],
      notUnderstood: [],
      repeats: 0,
    });
  });

  it('keeps a username that begins with a dot, an underscore or a number', () => {
    expect(parsePastedNames('.anna _budi_ 1.2.3 12').usernames).toEqual(['.anna', '_budi_', '1.2.3', '12']);
    expect(parsePastedNames('an@na').notUnderstood).toEqual(['an@na']);
  });

  it('finds every username again, however they are joined', () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9._]{0,27}[a-z0-9_]$/);
    const form = fc.constantFrom(
      (username: string) => username,
      (username: string) => `@${username}`,
      (username: string) => `https://instagram.com/${username}/`,
    );
    const reserved = new Set(['p', 'reel', 'reels', 'tv', 'stories', 'explore', 'accounts', 'direct', 'about', '_u']);
    const more = new Set(['developer', 'legal', 'web', 'challenge']);
    fc.assert(
      fc.property(
        fc.uniqueArray(name.filter((one) => !reserved.has(one) && !more.has(one))),
        form,
        fc.constantFrom(',', ', ', '\n', ';', '\r\n'),
        (names, write, between) => {
          expect(parsePastedNames(names.map(write).join(between)).usernames).toEqual(names);
        },
      ),
    );
  });

  it('never throws and accounts for every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { usernames, notUnderstood } = parsePastedNames(text);
        for (const username of usernames) expect(username).toMatch(/^[a-z0-9._]{1,30}$/);
        for (const word of notUnderstood) expect(text).toContain(word);
      }),
    );
  });
});
