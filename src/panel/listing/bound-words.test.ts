import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/fixtures/texts';
import { boundWords, notFoundWords } from './bound-words';

const en = createTexts('en', 'UTC');
const id = createTexts('id', 'UTC');
const said = (h: number | null, count: number, isCertain = false, source: 'reading' | 'export' = 'reading') =>
  boundWords({ bound: { h, n: 39 }, source }, { isCertain, count, date: '3 Nov', isWaySaid: false }, en);

describe('the line above those whom a list lacks', () => {
  it('says at most how many of them may be listed wrongly', () => {
    expect(said(2, 39)).toBe(
      'At most 2 of these 39 may be listed wrongly: Instagram doesn’t show every account. Opening a profile settles it.',
    );
    expect(said(1, 39)).toContain('At most 1 of these 39 may be listed wrongly');
    expect(
      boundWords(
        { bound: { h: 2, n: 39 }, source: 'reading' },
        { isCertain: false, count: 39, date: '3 Nov', isWaySaid: false },
        id,
      ),
    ).toBe(
      'Paling banyak 2 dari 39 ini mungkin salah: Instagram tidak menampilkan semua akun. Membuka profilnya akan memastikan.',
    );
  });

  it('does not say the way to a profile where it is said below, or Instagram asks for a pause', () => {
    const resting = { isCertain: false, count: 39, date: '3 Nov', isWaySaid: true };
    expect(boundWords({ bound: { h: 2, n: 39 }, source: 'reading' }, resting, en)).toBe(
      'At most 2 of these 39 may be listed wrongly: Instagram doesn’t show every account.',
    );
  });

  it('speaks of those who are left where fewer stand there since, and hides no more of them than there are', () => {
    expect(said(2, 36)).toContain('At most 2 of these 36 may be listed wrongly');
    expect(said(2, 1)).toContain('At most 1 of these 1 may be listed wrongly');
  });

  it('speaks of all whom the look lacked, where more stand there', () => {
    expect(said(2, 40)).toContain('At most 2 of the 39 missing when it was read');
  });

  it('says that nobody is missing by a count, and by whom it was counted where that is certain', () => {
    expect(said(0, 39)).toBe('Your profile says the same number, so nobody is missing (as of 3 Nov).');
    expect(said(0, 39, true)).toBe(
      'Your profile counted exactly these, before and after, so nobody is missing (3 Nov).',
    );
  });

  it('speaks of no count where an export named everybody', () => {
    expect(said(0, 39, true, 'export')).toBe('By the names in your export of 3 Nov.');
  });
});

describe('the line above those who were not found', () => {
  it('says how many of them may be there all the same, or that nobody knows', () => {
    expect(notFoundWords('followers', 120, 80, en)).toBe(
      '120 not found among your followers; up to 80 of them may be there all the same.',
    );
    expect(notFoundWords('following', 20, 20, en)).toBe(
      '20 not found among those you follow; any of them may be there all the same.',
    );
    expect(notFoundWords('followers', 120, null, en)).toBe(
      '120 not found among your followers; nobody knows how many of them are there all the same.',
    );
    expect(notFoundWords('followers', 120, 80, id)).toBe(
      '120 tidak ditemukan di antara pengikut Anda; hingga 80 di antaranya mungkin tetap ada di sana.',
    );
  });
});
