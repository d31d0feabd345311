import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../domain/time';
import { createTexts } from './fixtures/texts';
import { chooseLanguage } from './languages';

describe('texts', () => {
  const english = createTexts('en', 'UTC');
  const indonesian = createTexts('id', 'UTC');
  const now = Date.UTC(2026, 10, 23, 12);

  it('write numbers and plurals as the language does', () => {
    expect(english.book('people')('shown', { count: 1 })).toBe('1 person');
    expect(english.book('people')('shown', { count: 1204 })).toBe('1,204 people');
    expect(indonesian.book('people')('shown', { count: 1204 })).toBe('1.204 orang');
  });

  it('write dates with the year only where it differs', () => {
    expect(english.day(Date.UTC(2026, 10, 3), now)).toBe('3 Nov');
    expect(indonesian.day(Date.UTC(2025, 7, 3), now)).toBe('3 Agu 2025');
  });

  it('write a day told without a time as that day in every zone, and a moment in the zone of the person', () => {
    const newYear = Date.UTC(2026, 0, 1);
    const losAngeles = createTexts('en', 'America/Los_Angeles');
    expect([newYear, newYear + 1].map((at) => losAngeles.day(at, now))).toEqual(['1 Jan', '31 Dec 2025']);
    expect(losAngeles.moment(newYear, now)).toBe('31 Dec 2025, 16:00');
  });

  it('name the year of both ends of a range, where one of them needs it', () => {
    const [christmas, newYear] = [Date.UTC(2026, 11, 28, 9), Date.UTC(2027, 0, 3, 9)];
    const later = Date.UTC(2027, 1, 1);
    expect(english.range(christmas, newYear, later)).toBe('28 Dec 2026 – 3 Jan 2027');
    expect(indonesian.range(christmas, newYear, later)).toBe('28 Des 2026 – 3 Jan 2027');
    expect(english.range(newYear, newYear + 1, later)).toBe('3 Jan');
    expect(english.range(Date.UTC(2026, 0, 3), Date.UTC(2026, 10, 3), now)).toBe('3 Jan – 3 Nov');
    expect(english.range(Date.UTC(2025, 0, 3), Date.UTC(2025, 10, 3), now)).toBe('3 Jan 2025 – 3 Nov 2025');
    expect(english.moments([christmas, newYear], later)).toEqual(['28 Dec 2026, 09:00', '3 Jan 2027, 09:00']);
  });

  it('write the past relative to now', () => {
    expect(english.ago(now - 20_000, now)).toBe('now');
    expect(english.ago(now - 86_400_000, now)).toBe('yesterday');
    expect(indonesian.ago(now - 3 * 3_600_000, now)).toBe('3 jam yang lalu');
  });

  it('tell lengths of time in the unit that fits', () => {
    expect(english.length(40 * 60_000)).toBe('40 minutes');
    expect(english.length(30 * HOUR_MS)).toBe('30 hours');
    expect(english.length(9.4 * DAY_MS)).toBe('9 days');
    expect(indonesian.length(9.4 * DAY_MS)).toBe('9 hari');
  });

  it('tell how many a day, and never 0 where there were some', () => {
    expect([0, 0.01, 0.25, 12].map(english.perDay)).toEqual(['0', '<0.1', '0.3', '12']);
    expect([0.01, 1234.5].map(indonesian.perDay)).toEqual(['<0,1', '1.234,5']);
  });

  it('name months, and several words in a row', () => {
    expect([english, indonesian].map((texts) => texts.month(now))).toEqual(['Nov 2026', 'Nov 2026']);
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(indonesian.list(['a', 'b', 'c'])).toBe('a, b, dan c');
  });

  it('tell what separates the cells of a spreadsheet', () => {
    expect([english, indonesian].map((texts) => texts.listDelimiter)).toEqual([',', ';']);
  });

  it('name Start so that a person and a script can find it', () => {
    expect(english.book('start')('consent.start')).toMatch(/^Start/);
    expect(indonesian.book('start')('consent.start')).toMatch(/^Mulai/);
  });

  it('leave a value alone that contains a place', () => {
    expect(english.t('viewer.unnamed', { id: '{id}' })).toBe('Account {id}');
  });
});

describe('chooseLanguage', () => {
  it('takes the choice, else the first language known, else English', () => {
    expect(chooseLanguage('en', ['id'])).toBe('en');
    expect(chooseLanguage('auto', ['xx', 'in-ID', 'en'])).toBe('id');
    expect(chooseLanguage('auto', ['xx'])).toBe('en');
    expect(chooseLanguage('auto', ['en-US'])).toBe('en');
    expect(chooseLanguage('ID', ['en'])).toBe('id');
  });

  it('takes a choice that names no language for none: one that only a newer Balik knows', () => {
    expect(chooseLanguage('zxx', ['id'])).toBe('id');
    expect(['auto', '', 'english', 'x-id'].map((tag) => chooseLanguage(tag, []))).toEqual(['en', 'en', 'en', 'en']);
  });
});
