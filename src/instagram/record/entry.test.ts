import { expect, test } from 'vitest';
import { entryText, parseRecord, type RecordEntry } from './entry';
import { headLine } from './head';

const ENTRY: RecordEntry = { t: 5, what: 'rows', region: 'dialog', body: 'ratna.dewi\nbudi' };

test('what was written is read', () => {
  const text = headLine('1.0') + entryText(ENTRY) + entryText({ ...ENTRY, body: '' });
  expect(parseRecord(text).entries).toMatchObject([ENTRY, { ...ENTRY, body: '' }]);
});

test('a record that leads back to a line that was read is refused, not read for ever', () => {
  for (const lines of [-1, -2, 0.5, '1', null, undefined, 1e300]) {
    const entry = JSON.stringify({ t: 0, what: 'rows', region: 'dialog', lines });
    expect(() => parseRecord(`${headLine('1.0')}${entry}\n${entry}\n`)).toThrow('no entry');
  }
});
