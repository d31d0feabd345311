/**
 * `npm run translated`: brings `src/i18n/translated-from.json` up to date and tells for each language what is missing, what is
 * left over, and what was translated from an older English sentence.
 *   LANGUAGE                        all of it for one language, sentence by sentence
 *   LANGUAGE --looked-at [WAY …]    these sentences (or all) were looked at and say what English says; `all` = every language
 */
import { existsSync, writeFileSync } from 'node:fs';
import {
  allWritten,
  changedSince,
  lookedAt,
  missingIn,
  RECORD,
  readRecord,
  renewed,
  staleIn,
  type Written,
} from '../../src/i18n/fixtures/translated-from';
import { factsOf, type Language, languageNamed, SOURCE, TAGS } from '../../src/i18n/languages';
import { type Sentence, shareSaid } from '../../src/i18n/shape/sentences';
import { shareWords } from '../../src/i18n/shape/share';

const [asked, ...more] = process.argv.slice(2);
const all = await allWritten();
const english = all.get(SOURCE)!;
const others = TAGS.filter((tag) => tag !== SOURCE);
const language = asked === undefined || asked === 'all' ? null : languageNamed(asked);
const isLookedAt = more[0] === '--looked-at';
const ways = more.slice(1);
const odd = [...(isLookedAt ? ways.filter((way) => !english.has(way)) : more)];
if (asked !== undefined && asked !== 'all' && language === null) odd.unshift(asked);
if (odd.length > 0) {
  console.error(`Neither a language of src/i18n/languages.ts nor the way to a sentence: ${odd.join(', ')}`);
  console.error('npm run translated [-- LANGUAGE [--looked-at [WAY …]]]');
  process.exit(1);
}

const before = existsSync(RECORD) ? readRecord() : { english: {}, older: {} };
const changed = changedSince(before, english);
let record = renewed(before, all);
if (isLookedAt) for (const one of language === null ? others : [language]) record = lookedAt(record, one, ways);
writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);

if (changed.length > 0) console.log(`English has changed: ${changed.join(', ')}\n`);
for (const one of language === null ? others : [language]) tell(one, all.get(one)!, language !== null);

function tell(one: Language, written: Written, inFull: boolean) {
  const [missing, stale] = [missingIn(written, english), staleIn(written, english)];
  const older = Object.keys(record.older[one] ?? {});
  const share = shareWords(shareSaid(written, english), new Intl.NumberFormat(SOURCE, { style: 'percent' }));
  const kind = factsOf(one).isUnfinished ? 'unfinished' : 'finished';
  const counts = [`${missing.length} missing`, `${stale.length} left over`, `${older.length} of an older English`];
  console.log(`${one} (${factsOf(one).name}, ${kind}): ${share} translated; ${counts.join(', ')}`);
  if (inFull) for (const way of missing) console.log(`  missing   ${way}: ${wordsOf(english.get(way)!)}`);
  else if (missing.length > 0) console.log(`  missing   ${byBook(missing)}`);
  for (const way of stale) console.log(`  left over ${way}: English says nothing of the kind any more`);
  for (const way of older) console.log(`  older     ${way}: ${wordsOf(english.get(way)!)}`);
  if (older.length > 0)
    console.log(`  Look at each, mend it where it no longer fits, then: npm run translated -- ${one} --looked-at`);
}

function byBook(missing: readonly string[]): string {
  const books = new Map<string, number>();
  for (const way of missing) {
    const book = way.split('/')[0]!;
    books.set(book, (books.get(book) ?? 0) + 1);
  }
  return [...books].map(([book, count]) => `${book} ${count}`).join(', ');
}

function wordsOf(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : Object.values(sentence).join(' | ');
}
