/** A file, read as a record: one of Balik's own, or a HAR, which is replaced first. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { entryText, parseRecord, type RecordEntry } from '../../src/instagram/record/entry';
import { headLine } from '../../src/instagram/record/head';
import { openReplacement } from '../../src/instagram/record/replaced';
import { PLAIN_WORDS } from '../../src/instagram/record/vocabulary';
import { textOfFile } from './file-text';
import { entriesOfHar, recordOfHar } from './har';

export interface OpenedRecord {
  readonly entries: readonly RecordEntry[];
  /** As it would be kept: without a name. */
  readonly text: string;
}

/** Of a HAR the record is written beside it; throws where the file is neither, or where nothing is in it. */
export function openRecord(file: string): OpenedRecord {
  const text = textOfFile(file);
  const har = entriesOfHar(text);
  if (har === null) {
    const { entries } = parseRecord(text);
    if (entries.length === 0) throw new Error('This record has only its first line: nothing was recorded.');
    return { entries, text };
  }
  const key = randomBytes(16).toString('hex');
  const entries = recordOfHar(har.entries, openReplacement(key, PLAIN_WORDS));
  if (har.leftOut > 0) console.log(`${har.leftOut} entries of the HAR lack an address, a time or an answer: left out`);
  if (entries.length === 0) throw new Error('This HAR has no answer of Instagram that a record could hold.');
  const replaced = headLine('HAR') + entries.map(entryText).join('');
  const beside = `${file}.record.txt`;
  // What is written is what is read from now on: it is to be a record.
  const { entries: read } = parseRecord(replaced);
  writeFileSync(beside, replaced);
  console.log(`${file} is a HAR: it was replaced, and the record of it is ${beside}`);
  return { entries: read, text: replaced };
}
