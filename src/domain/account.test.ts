import { describe, expect, it } from 'vitest';
import { asAccountId, asUsername } from './account';

describe('an account id', () => {
  it('is a string of 1 to 20 digits, kept as it is', () => {
    for (const id of ['1', '700', '12345678901234567890']) expect(asAccountId(id)).toBe(id);
    for (const odd of ['', ' 1', '1 ', '-1', '1e3', '1.5', '0x1', '123456789012345678901', '１２'])
      expect(asAccountId(odd)).toBeNull();
  });

  it('may be a number that a double holds exactly', () => {
    expect(asAccountId(7)).toBe('7');
    expect(asAccountId(Number.MAX_SAFE_INTEGER)).toBe('9007199254740991');
    for (const odd of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])
      expect(asAccountId(odd)).toBeNull();
  });

  it('may be a bigint, where no double holds it', () => {
    expect(asAccountId(12_345_678_901_234_567_890n)).toBe('12345678901234567890');
  });

  it('is no 0 and begins with none: that would be one account under two ids', () => {
    for (const odd of ['0', '00', '007', 0, -0, 0n]) expect(asAccountId(odd)).toBeNull();
  });

  it('is nothing else', () => {
    for (const odd of [null, undefined, true, {}, [], ['1'], -1n, 10n ** 20n, { toString: () => '1' }])
      expect(asAccountId(odd)).toBeNull();
  });
});

describe('a username', () => {
  it('is lower case, without blanks around it', () => {
    expect(asUsername('  Ana.B_9 ')).toBe('ana.b_9');
    expect(asUsername('a'.repeat(30))).toBe('a'.repeat(30));
  });

  it('is nothing else', () => {
    for (const odd of ['', ' ', 'a b', 'a-b', 'é', 'a'.repeat(31), '@ana', null, undefined, 5, ['ana'], {}])
      expect(asUsername(odd)).toBeNull();
  });
});
