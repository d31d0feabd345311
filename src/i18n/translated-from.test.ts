/**
 * What each language lacks, says too much, or says of an older English, by key and language.
 *
 * An English sentence that changed fails until `npm run translated` has told whoever changed it which languages say the
 * older one. From then on it is a list, printed here and by the command, and fails no more: who changes an English
 * sentence need not read Hindi, and a test that honest work cannot satisfy is satisfied by other means.
 */
import { describe, expect, it } from 'vitest';
import { completenessOf } from './completeness';
import {
  type AllWritten,
  allWritten,
  changedSince,
  fileOf,
  hashOf,
  lookedAt,
  missingIn,
  olderIn,
  readRecord,
  renewed,
  staleIn,
} from './fixtures/translated-from';
import { factsOf, SOURCE, TAGS } from './languages';
import { type Sentence, sentencesIn, shareSaid } from './shape/sentences';
import { shareWords } from './shape/share';

const all = await allWritten();
const english = all.get(SOURCE)!;
const record = readRecord();
const others = TAGS.filter((tag) => tag !== SOURCE);

describe('every language', () => {
  it.each(others)('says all that English says, or how much of it: %s', async (language) => {
    const missing = missingIn(all.get(language)!, english);
    const share = shareSaid(all.get(language)!, english);
    const told = 'Write these, each in the file named, or give the language isUnfinished in src/i18n/languages.ts.';
    if (factsOf(language).isUnfinished)
      console.warn(
        `${language} is unfinished: ${shareWords(share, new Intl.NumberFormat(SOURCE, { style: 'percent' }))} translated, ${missing.length} sentences are said in English. ` +
          `npm run translated -- ${language} names them.`,
      );
    else
      expect(
        missing.map((way) => `${way}: ${fileOf(way, language)}`),
        told,
      ).toEqual([]);
    // What the settings tell is counted in the package, and is the same.
    expect(await completenessOf(language)).toBe(share);
  });

  it.each(others)('says nothing that English says no more: %s', (language) => {
    const told = `English has no such sentences: take them out of src/i18n/${language}/.`;
    expect(staleIn(all.get(language)!, english), told).toEqual([]);
  });
});

describe('what sentences were translated from', () => {
  it('is known of each English sentence as it is today', () => {
    const changed = changedSince(record, english).flatMap((way) =>
      others.filter((language) => all.get(language)!.has(way)).map((language) => `${language} ${way}`),
    );
    const told = [
      'English says these otherwise now. Look at the sentence of each language named, mend it where it no longer fits, then',
      'npm run translated -- LANGUAGE --looked-at WAY',
      'What you cannot read yourself, leave: npm run translated alone notes it for whoever can.',
    ].join('\n');
    expect(changed, told).toEqual([]);
    expect(renewed(record, all), 'Sentences came or went: npm run translated brings the record up to date.').toEqual(
      record,
    );
  });

  it('is an older English for the sentences listed, which somebody should look at', () => {
    const older = olderIn(record);
    if (older.length > 0)
      console.warn(`Translated from an older English; npm run translated tells what to do:\n  ${older.join('\n  ')}`);
    for (const line of older) expect(english.has(line.split(' ')[1]!)).toBe(true);
  });
});

describe('the record', () => {
  const written = (sentences: Readonly<Record<string, Sentence>>) => new Map(Object.entries(sentences));
  const worldOf = (en: Record<string, Sentence>, de: Record<string, Sentence>): AllWritten =>
    new Map([
      ['en', written(en)],
      ['de', written(de)],
    ]);
  const first = worldOf({ a: 'One', b: 'Two' }, { a: 'Eins' });
  const begun = renewed({ english: {}, older: {} }, first);
  const second = worldOf({ a: 'Once', b: 'Twice' }, { a: 'Eins' });

  it('begins with everything up to date', () => {
    expect(begun).toEqual({ english: { a: hashOf('One'), b: hashOf('Two') }, older: {} });
    expect(changedSince(begun, first.get('en')!)).toEqual([]);
  });

  it('notes who translated an older sentence, and not who did not translate it at all', () => {
    expect(changedSince(begun, second.get('en')!)).toEqual(['a', 'b']);
    const noted = renewed(begun, second);
    expect(olderIn(noted)).toEqual(['de a']);
    // However often the English changes after that, what was translated is the first of them.
    const third = renewed(noted, worldOf({ a: 'At once', b: 'Twice' }, { a: 'Eins' }));
    expect(third.older).toEqual({ de: { a: hashOf('One') } });
    expect(renewed(third, second)).toEqual(noted);
  });

  it('forgets it when it was looked at, when English says the old again, and when either sentence is gone', () => {
    const noted = renewed(begun, second);
    expect(lookedAt(noted, 'de', []).older).toEqual({});
    expect(lookedAt(noted, 'de', ['a']).older).toEqual({});
    expect(lookedAt(noted, 'de', ['b']).older).toEqual(noted.older);
    expect(lookedAt(noted, 'fr', []).older).toEqual(noted.older);
    expect(renewed(noted, first).older).toEqual({});
    expect(renewed(noted, worldOf({ a: 'Once' }, {})).older).toEqual({});
    expect(renewed(noted, worldOf({ b: 'Twice' }, { a: 'Eins' })).older).toEqual({});
  });

  it('takes plural forms as one sentence, and paragraphs that belong together', () => {
    const books = { panel: { title: 'People', shown: { one: '1', other: '2' } }, guide: { paragraphs: ['a', 'b'] } };
    expect([...sentencesIn(books).keys()]).toEqual(['panel/title', 'panel/shown', 'guide/paragraphs']);
    expect(shareSaid(sentencesIn({ guide: { paragraphs: ['c'] } }), sentencesIn(books))).toBe(1 / 3);
  });
});
