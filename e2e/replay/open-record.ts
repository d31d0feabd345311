/** A file, read as a record: one of Balik's own, or a HAR, which is replaced first. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { entryText, parseRecord, type RecordEntry } from '../../src/instagram/record/entry';
import { headLine } from '../../src/instagram/record/head';
import { openReplacement } from '../../src/instagram/record/replaced';
import { PLAIN_WORDS } from '../../src/instagram/record/vocabulary';
import { entriesOfHar, recordOfHar } from './har';

export interface OpenedRecord {
  readonly entries: readonly RecordEntry[];
  /** As it would be kept: without a name. */
  readonly text: string;
}

/** Of a HAR the record is written beside it; throws where the file is neither. */
export function openRecord(file: string): OpenedRecord {
  const text = readFileSync(file, 'utf8');
  const har = entriesOfHar(text);
  if (har === null) return { entries: parseRecord(text).entries, text };
  const key = randomBytes(16).toString('hex');
  const entries = recordOfHar(har.entries, openReplacement(key, PLAIN_WORDS));
  const replaced = headLine('HAR') + entries.map(entryText).join('');
  const beside = `${file}.record.txt`;
  writeFileSync(beside, replaced);
  if (har.leftOut > 0) console.log(`${har.leftOut} entries of the HAR lack an address, a time or an answer: left out`);
  console.log(`${file} is a HAR: it was replaced, and the record of it is ${beside}`);
  return { entries, text: replaced };
}
