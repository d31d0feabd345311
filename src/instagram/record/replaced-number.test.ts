import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../json';
import { openReplacement } from './replaced';
import { PLAIN_WORDS } from './vocabulary';

const { json } = openReplacement('00112233445566778899aabbccddeeff', PLAIN_WORDS);
const told = (text: string) => json(parseJson(text));

describe('a number', () => {
  test('of a place, however roughly it is told, is another of the same length', () => {
    expect(told('{"latitude":52.37,"longitude":4.89,"score":-99.99,"ratio":0.5}')).toMatch(
      /^{"latitude":[1-9]\d\.\d\d,"longitude":[1-9]\.\d\d,"score":-[1-9]\d\.\d\d,"ratio":0\.\d}$/,
    );
    const places = Array.from({ length: 900 }, (_, at) => 10 + at / 10).filter((one) => one % 1 !== 0);
    const same = places.filter((one) => told(String(one)) === String(one));
    expect(same.length).toBeLessThan(20);
    expect(new Set(places.map((one) => told(String(one)))).size).toBe(places.length);
  });

  test('is a number that a double holds, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom('ratio', 'count'),
        (one, name) => {
          const again = JSON.parse(told(JSON.stringify({ [name]: one })))[name];
          expect(Number.isFinite(again)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    for (const one of ['1.5e300', '1.7976931348623157e308', '9.9e-320', '-1.5e300'])
      expect(Number.isFinite(JSON.parse(told(one))), one).toBe(true);
    expect(told('1e400')).toBe('null');
  });

  test('of one or two digits stays, but where it is a part of something: there only 0, 1 and -1 do', () => {
    expect(told('{"account_type":2,"page":12,"list":[12]}')).toBe('{"account_type":2,"page":12,"list":[12]}');
    expect(told('[0,1,-1]')).toBe('[0,1,-1]');
    const whole = ['[12,34,56,78]', '[82,65,84,78,65]', '["08","12","34"]', '[[23],[45],[67]]', '"[23,45,67]"'];
    for (const one of [...whole, '{"birthday":{"hour":12,"month":33,"year":87}}', '{"counts":[628123,456789]}']) {
      const numbers = one.match(/\d+/g)!;
      const others = told(one).match(/\d+/g)!;
      expect(others.map((other) => other.length)).toEqual(numbers.map((number) => number.length));
      expect(others.filter((other, at) => other === numbers[at]).length, told(one)).toBeLessThan(2);
    }
    expect(told('{"phone_number_count":812345}')).not.toContain('812345');
  });
});
