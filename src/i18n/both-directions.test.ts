/** What runs the other way than the sentence stands isolated in it; and only there: nothing that is copied or kept in a file holds such signs. */
import { describe, expect, it } from 'vitest';
import { parsePastedNames } from '../domain/pasted-names';
import { changeWriter } from './axis-words';
import { createTexts } from './fixtures/texts';
import { fill } from './shape/template';

const writing = (direction: 'ltr' | 'rtl') => ({
  number: new Intl.NumberFormat('en'),
  plural: new Intl.PluralRules('en'),
  direction,
});
const [BEGINS, ENDS] = ['\u2068', '\u2069'];

describe('a sentence', () => {
  it('from the right isolates a name together with its @, and whatever else a person or Instagram named', () => {
    const say = (text: string, values: Record<string, string | number>) => fill(text, values, writing('rtl'));
    expect(say('كان @{from}', { from: 'ayu.' })).toBe(`كان ${BEGINS}@ayu.${ENDS}`);
    expect(say('{tag}؟', { tag: 'VIP (2)' })).toBe(`${BEGINS}VIP (2)${ENDS}؟`);
    expect(say('{count} من {all}', { count: 812, all: 1204 })).toBe('812 من 1,204');
  });

  it('from the left isolates what is written from the right, and nothing else', () => {
    const say = (text: string, values: Record<string, string>) => fill(text, values, writing('ltr'));
    expect(say('Tag added: {tag}.', { tag: 'أصدقاء (2)' })).toBe(`Tag added: ${BEGINS}أصدقاء (2)${ENDS}.`);
    expect(say('You follow @{name}, {tag}.', { name: 'ayu', tag: 'Kaffee ☕ 日本' })).toBe(
      'You follow @ayu, Kaffee ☕ 日本.',
    );
  });

  it('in Arabic keeps the sign of a number on its left, and has the comma and the semicolon of Arabic', () => {
    const arabic = createTexts('ar', 'UTC');
    const first = '\u200e';
    expect([12, -3, 0].map(changeWriter('ar'))).toEqual([`${first}+12`, `${first}−3`, '0']);
    expect(arabic.percent(0.001).startsWith(`${first}<1`)).toBe(true);
    expect(arabic.moment(Date.UTC(2026, 10, 3, 9, 5), Date.UTC(2026, 10, 9))).toMatch(/^3 نوفمبر، /);
    expect(arabic.commas(['أ', 'ب'])).toBe('أ، ب');
    expect(arabic.semicolons(['أ', 'ب'])).toBe('أ؛ ب');
    const japanese = createTexts('ja', 'UTC');
    expect([japanese.commas(['あ', 'い']), japanese.semicolons(['あ', 'い'])]).toEqual(['あ、い', 'あ；い']);
    expect(createTexts('en', 'UTC').semicolons(['a', 'b'])).toBe('a; b');
    expect(arabic.perDay(0.01)).toBe(`${first}<0.1`);
    expect([12, -3, 0].map(changeWriter('en'))).toEqual(['+12', '−3', '0']);
  });
});

it('a name copied out of such a sentence is the name', () => {
  const sentence = fill('@{one} @{other}', { one: 'ayu.w', other: 'budi_99' }, writing('rtl'));
  expect(parsePastedNames(sentence)).toEqual({ usernames: ['ayu.w', 'budi_99'], notUnderstood: [], repeats: 0 });
  expect(parsePastedNames('\u2066ayu\u2069، \u200fbudi؛ ').usernames).toEqual(['ayu', 'budi']);
});
