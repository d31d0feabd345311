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

test('what no browser could be led by is refused by its line: whoever hands over a record may have written it', () => {
  const answer = {
    t: 0,
    what: 'answer',
    method: 'GET',
    address: '/api/',
    form: null,
    query: null,
    status: 200,
    chars: 2,
    isKnown: true,
  };
  const page = { t: 0, what: 'page', address: '/ratna.dewi/', isLoaded: true, cookie: '123' };
  const parse = (about: object) => parseRecord(`${headLine('1.0')}${JSON.stringify({ ...about, lines: 0 })}\n`).entries;
  for (const good of [answer, page, { ...page, cookie: null }, { ...answer, status: 0 }])
    expect(parse(good)).toHaveLength(1);
  for (const odd of [
    ...[9_999, -1, 200.5, '200', null].map((status) => ({ ...answer, status })),
    ...[-1, 0.5, 1e300, undefined].map((chars) => ({ ...answer, chars })),
    ...['https://', 'http://[', null].map((address) => ({ ...answer, address })),
    ...['1\r\nSet-Cookie: a=b', '', 'a', 12.5].map((cookie) => ({ ...page, cookie })),
    ...['@elsewhere.example/', '//elsewhere.example/', '/a b', '/a\n', null].map((address) => ({ ...page, address })),
    ...[-1, 'x', null].map((t) => ({ ...page, t })),
  ])
    expect(() => parse(odd), JSON.stringify(odd)).toThrow('Line 2 is no entry');
});
