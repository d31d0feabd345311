import { describe, expect, it } from 'vitest';
import { en as first } from './en/panel';
import { id as firstId } from './id/panel';
import { IMPORT_BOOK } from './import-texts';
import { chooseLanguage } from './languages';
import { placesIn, type Template } from './template';
import { createTexts } from './texts';

/** All that `createTexts` says, whenever it is loaded. */
const en = { ...first, ...IMPORT_BOOK.en };
const id = { ...firstId, ...IMPORT_BOOK.id };

const formsOf = (template: Template): string[] => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (template: Template) => [...new Set(formsOf(template).flatMap(placesIn))].sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(id).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('%s has the same places', (key) => {
    expect(placesOf(id[key])).toEqual(placesOf(en[key]));
    for (const form of [...formsOf(id[key]), ...formsOf(en[key])]) expect(form.trim()).not.toBe('');
  });

  it('name Start so that a person and a script can find it', () => {
    expect(en['consent.start']).toMatch(/^Start/);
    expect(id['consent.start']).toMatch(/^Mulai/);
  });
});

describe('texts', () => {
  const english = createTexts('en', 'UTC');
  const indonesian = createTexts('id', 'UTC');
  const now = Date.UTC(2026, 10, 23, 12);

  it('write numbers and plurals as the language does', () => {
    expect(english.t('people.shown', { count: 1 })).toBe('1 person');
    expect(english.t('people.shown', { count: 1204 })).toBe('1,204 people');
    expect(indonesian.t('people.shown', { count: 1204 })).toBe('1.204 orang');
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

  it('leave a value alone that contains a place', () => {
    expect(english.t('viewer.unnamed', { id: '{id}' })).toBe('Account {id}');
  });
});

describe('chooseLanguage', () => {
  it('takes the choice, else the first language known, else English', () => {
    expect(chooseLanguage('en', ['id'])).toBe('en');
    expect(chooseLanguage('auto', ['fr', 'in-ID', 'en'])).toBe('id');
    expect(chooseLanguage('auto', ['fr'])).toBe('en');
  });
});
