import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
