import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../domain/context';
import { accountHints, type FoundHint, viewerHints } from '../domain/etiquette/find-hints';
import { anyAccountFacts, anyViewerFacts, just, NO_ACCOUNT_FACTS, NOW, tie } from '../domain/etiquette/fixtures/facts';
import { span } from '../domain/etiquette/hint';
import { HINTS } from '../domain/etiquette/hints';
import { DAY_MS } from '../domain/time';
import { booksOf, createTexts, WHOLE } from './fixtures/texts';
import { SOURCE } from './languages';
import { hintTitle, hintWords, sayHint, sayHints } from './say-hint';
import type { HintLanguage, HintText } from './shape/hint-text';
import { placesIn, type Template } from './shape/template';

const formsOf = (template: Template): string[] => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (...templates: Template[]) => new Set(templates.flatMap(formsOf).flatMap(placesIn));
const LANGUAGES = WHOLE.map((name): [typeof name, HintLanguage] => [name, booksOf(name).hints]);

describe.each(LANGUAGES)('hints in %s', (name, { hints, words }) => {
  it('exist for each hint and no other', () => {
    expect(Object.keys(hints).sort()).toEqual(HINTS.map((hint) => hint.id).sort());
  });

  it.each(HINTS)('$id shows its facts, and nothing it does not have', (hint) => {
    const { title, sentence, why } = hints[hint.id];
    const mayShow: string[] = [...hint.shows, ...(hint.scope === 'account' ? ['username'] : [])];
    const places = placesOf(sentence, why);
    for (const place of places) expect(mayShow).toContain(place);
    for (const shown of hint.shows) expect(places).toContain(shown);
    expect(placesIn(title)).toEqual([]);
    for (const text of [title, ...formsOf(sentence), ...formsOf(why)]) expect(text).toBe(text.trim());
  });

  it.each(HINTS)('$id is said of several at once where it is about accounts: how many, and since when', (hint) => {
    const { many } = hints[hint.id] as HintText;
    expect(many !== undefined).toBe(hint.scope === 'account');
    if (many === undefined) return;
    const places = placesOf(many.title);
    expect(places).toContain('count');
    expect(places.has('since') || places.has('dates')).toBe(true);
    for (const place of places) expect(['count', 'since', 'dates']).toContain(place);
    expect([...placesOf(many.sentence, many.why)]).toEqual([]);
    for (const text of [...formsOf(many.title), many.sentence, many.why]) expect(text).toBe(text.trim());
  });

  it('are short and calm', () => {
    for (const { title, sentence, why, many } of Object.values(hints) as HintText[]) {
      expect(title.length).toBeLessThanOrEqual(40);
      const ofMany = many === undefined ? [] : [many.sentence, many.why];
      for (const text of formsOf(many?.title ?? '')) expect(text.length).toBeLessThanOrEqual(64);
      for (const text of [...formsOf(sentence), ...formsOf(why), ...ofMany]) {
        expect(text.length).toBeLessThanOrEqual(320);
        expect(text).not.toMatch(/!|unfollow (them|everybody)|cleanup|clean up|ghost|traitor|loser|score|skor/i);
      }
    }
  });

  it('have words for every fact', () => {
    expect(hintWords(createTexts(name))).toBe(words);
    for (const word of Object.values(words)) {
      for (const text of [word].flatMap((one) =>
        typeof one === 'string' ? one : (Object.values(one) as (string | readonly string[])[]).flat(),
      ))
        expect(text.trim()).not.toBe('');
    }
  });

  it('leave no place open, whatever is found', () => {
    const texts = createTexts(name, 'UTC');
    fc.assert(
      fc.property(anyAccountFacts, anyViewerFacts, (account, viewer) => {
        for (const found of [...accountHints(1, account), ...viewerHints(viewer)]) {
          const { title, sentence, why } = sayHint(found, 'anna', texts, NOW);
          expect(title).toBe(hintTitle(texts, found.id));
          for (const text of [sentence, why]) expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid/);
        }
      }),
    );
  });
});

describe('the languages', () => {
  const { hints: english } = booksOf(SOURCE).hints;
  it.each(HINTS)('$id: have the same places', ({ id }) => {
    for (const [, { hints }] of LANGUAGES)
      for (const part of ['sentence', 'why'] as const)
        expect(placesOf(hints[id][part])).toEqual(placesOf(english[id][part]));
  });

  it.each(HINTS)('$id: of several at once they have the same places', ({ id }) => {
    for (const [, { hints }] of LANGUAGES)
      expect(placesOf((hints[id] as HintText).many?.title ?? '')).toEqual(
        placesOf((english[id] as HintText).many?.title ?? ''),
      );
  });

  it('say several of a kind as one: how many, and since the earliest of them', () => {
    const follower = (account: number, since: number): FoundHint => ({
      id: 'not-an-obligation',
      account,
      facts: { followedAt: span({ fromAt: since, byAt: since + DAY_MS }) },
      since,
    });
    const texts = createTexts('en', 'UTC');
    const [first, second] = [Date.UTC(2026, 10, 25, 9), Date.UTC(2026, 10, 28, 9)];
    const now = Date.UTC(2026, 10, 29);
    const hints = [follower(1, second), follower(2, first), follower(3, second)];
    expect(sayHints(hints, texts, now)).toMatchObject({
      title: 'You don’t follow 3 of your new followers since 25 Nov',
    });
    expect(sayHints(hints, createTexts('id', 'UTC'), now)?.title).toBe(
      '3 dari pengikut baru Anda sejak 25 Nov tidak Anda ikuti',
    );
    expect(sayHints(hints.slice(0, 1), texts, now)).toBeNull();
    const notBack = hints.map((hint): FoundHint => ({ ...hint, id: 'retaliation' }));
    expect(sayHints(notBack, texts, now)?.title).toBe('3 of those who don’t follow back (25 Nov – 28 Nov)');
    const ofViewer: FoundHint = { id: 'pace-today', account: null, facts: {}, since: first };
    expect(sayHints([ofViewer, ofViewer], texts, now)).toBeNull();
  });

  it('say of what came between two looks that it was between them, and never that it began with the later one', () => {
    const [fromAt, byAt] = [Date.UTC(2026, 10, 25, 9), Date.UTC(2026, 10, 29, 9)];
    const came = { tie: tie('only-they-follow'), context: NO_CONTEXT, now: byAt + DAY_MS };
    const [found] = accountHints(1, { ...NO_ACCOUNT_FACTS, ...came, followsYouSince: { fromAt, byAt } });
    const [dated] = accountHints(2, { ...NO_ACCOUNT_FACTS, ...came, followsYouSince: just(byAt) });
    const [en, id] = [createTexts('en', 'UTC'), createTexts('id', 'UTC')];
    expect(sayHint(found!, 'anna', en, byAt).sentence).toContain('began to follow you between 25 Nov and 29 Nov.');
    expect(sayHint(found!, 'anna', id, byAt).sentence).toContain('mulai mengikuti Anda antara 25 Nov dan 29 Nov.');
    expect(sayHint(dated!, 'anna', en, byAt).sentence).toContain('began to follow you on 29 Nov.');
    expect(sayHints([found!, dated!], en, byAt)?.title).toBe('You don’t follow 2 of your new followers since 25 Nov');
  });

  it('write facts their own way', () => {
    const found: FoundHint = {
      id: 'not-read-whole',
      account: null,
      facts: { list: { kind: 'list', list: 'followers' }, progress: { kind: 'progress', seen: 1180, expected: 1204 } },
      since: NOW,
    };
    const inEnglish = createTexts('en', 'UTC');
    expect(sayHint(found, null, inEnglish, NOW).sentence).toMatch(
      /^Your followers were not read to the end: 1,180 of 1,204\./,
    );
    expect(sayHint(found, null, createTexts('id', 'UTC'), NOW).sentence).toMatch(
      /^Pengikut Anda belum terbaca sampai akhir: 1\.180 dari 1\.204\./,
    );
    const influx: FoundHint = {
      id: 'sudden-influx',
      account: null,
      facts: {
        count: { kind: 'count', value: 80 },
        usual: { kind: 'count', value: 10 },
        fromAt: { kind: 'date', at: Date.UTC(2025, 11, 28, 9) },
        toAt: { kind: 'date', at: Date.UTC(2026, 0, 3, 9) },
      },
      since: NOW,
    };
    const newYear = Date.UTC(2026, 1, 1);
    expect(sayHint(influx, null, inEnglish, newYear).sentence).toContain('between 28 Dec 2025 and 3 Jan 2026');
    const noReason: FoundHint = {
      id: 'be-authentic',
      account: 1,
      facts: { reasons: { kind: 'reasons', reasons: [] } },
      since: NOW,
    };
    expect(sayHint(noReason, 'anna', inEnglish, NOW).sentence).toContain('@anna: none yet.');
  });
});
