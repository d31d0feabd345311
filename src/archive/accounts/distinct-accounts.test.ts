import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, AccountId } from '../../domain/account';
import { keyHash } from '../../domain/hash';
import { distinctAccounts } from './distinct-accounts';

const account = (id: string, username: string): Account => ({
  id: id as AccountId,
  fbidV2: null,
  username,
  fullName: '',
  isPrivate: null,
  isVerified: null,
});

describe('distinct accounts', () => {
  it('are each account once, as first given, with the hashes of their ids', () => {
    const sighting = fc.record({ id: fc.nat({ max: 60 }), username: fc.stringMatching(/^[a-z0-9._]{1,30}$/) });
    fc.assert(
      fc.property(fc.array(sighting, { maxLength: 120 }), (sightings) => {
        const given = sightings.map(({ id, username }) => account(String(id), username));
        const { accounts, hashes } = distinctAccounts(given);
        const once = given.filter(({ id }, at) => given.findIndex((other) => other.id === id) === at);
        expect(accounts).toEqual(once);
        expect([...hashes]).toEqual(once.map(({ id }) => keyHash(id)));
      }),
    );
  });

  it('are kept apart where two ids have one hash', () => {
    const [one, other] = sameHash();
    const { accounts } = distinctAccounts([account(one, 'ayu'), account(other, 'budi'), account(one, 'citra')]);
    expect(accounts.map(({ username }) => username)).toEqual(['ayu', 'budi']);
  });

  it('refuse ids and usernames that Instagram could not have given', () => {
    const text = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-z0-9._A-Z/:@`{-]{0,32}$/),
      fc.stringMatching(/^[0-9/:]{0,22}$/),
    );
    fc.assert(
      fc.property(text, text, (id, username) => {
        const isGood = /^[0-9]{1,20}$/.test(id) && /^[a-z0-9._]{1,30}$/.test(username);
        const take = () => distinctAccounts([account(id, username)]);
        if (isGood) expect(take().accounts).toHaveLength(1);
        else expect(take).toThrow(RangeError);
      }),
      { numRuns: 2_000 },
    );
    expect(() => distinctAccounts([account('1\n', 'ayu')])).toThrow(RangeError);
    expect(distinctAccounts([account('9'.repeat(20), '.'.repeat(30))]).accounts).toHaveLength(1);
  });
});

/** Two ids of one hash: among so many there are some. */
function sameHash(): [string, string] {
  const met = new Map<number, string>();
  for (let number = 0; ; number++) {
    const id = String(number);
    const hash = keyHash(id);
    const before = met.get(hash);
    if (before !== undefined) return [before, id];
    met.set(hash, id);
  }
}
