import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, type Delimiter, defused } from './csv';
import { undefused } from './fixtures/undefused';

/** A plain RFC 4180 reader, as strict and as dumb as they come. */
function readLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (isQuoted && char === '"' && line[at + 1] === '"') {
      cell += char;
      at++;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && char === delimiter) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}

const nasty = fc.string({
  unit: fc.constantFrom(...'=+-@\'"\t\r\n,;| a1.\u00a0\u200b\u202e\ufeff\uff1d\uff0b\uff0d\uff20\u2212ملé'),
  maxLength: 24,
});
const text = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.constantFrom('007', '1e5', 'mar1', 'TRUE', '3 Nov'));
const delimiter = fc.constantFrom<Delimiter>(',', ';');
const FORMULA = /^[\s"\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff\0]*[=+\-@\uff1d\uff0b\uff0d\uff20\u2212]/;

describe('csv', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), delimiter, (cells, by) => {
        const line = csvLine(cells, by);
        expect(line.endsWith('\r\n')).toBe(true);
        expect(readLine(line.slice(0, -2), by).map(undefused)).toEqual(cells);
      }),
      { numRuns: 2_000 },
    );
  });

  it('lets no formula survive, whichever delimiter or line break a program cuts at', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), delimiter, (cells, by) => {
        const line = csvLine(cells, by);
        const asRead = readLine(line.slice(0, -2), by);
        for (const cell of [...asRead, ...asRead.flatMap((each) => each.split(/[\r\n,;|\t]/))])
          expect(cell).not.toMatch(FORMULA);
        for (const piece of line.split(/[\r\n,;|\t]/)) expect(piece).not.toMatch(FORMULA);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  =1', "'  =1"],
    ['\u00a0@x', "'\u00a0@x"],
    ['a\n=1', "a\n'=1"],
    ['a;-1', "a;'-1"],
    ['\uff1d1', "'\uff1d1"],
    ['\tx', "'\tx"],
    ['12345678901234567890', "'12345678901234567890"],
    ['mar.1', "'mar.1"],
    ['marina', 'marina'],
    ['ayu.wijaya', 'ayu.wijaya'],
    ['a-b', 'a-b'],
  ])('%j becomes %j', (raw, cell) => {
    expect(defused(raw)).toBe(cell);
  });
});
