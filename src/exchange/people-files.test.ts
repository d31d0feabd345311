import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../domain/account';
import type { Person } from './people';
import { PEOPLE_COLUMNS, peopleCsvHead, personCsvLine } from './people-csv';
import { PEOPLE_JSON_END, PERSON_SEPARATOR, peopleJsonHead, personJson } from './people-json';

const at = fc.integer({ min: 0, max: 4e12 });
const maybe = fc.option(fc.boolean());
const person: fc.Arbitrary<Person> = fc.record({
  id: fc.option(fc.stringMatching(/^\d{1,20}$/).map((id) => id as AccountId)),
  username: fc.stringMatching(/^[a-z0-9._]{1,30}$/),
  fullName: fc.string({ unit: 'binary', maxLength: 30 }),
  status: fc.constantFrom('mutual', 'only-i-follow', 'only-they-follow', 'neither', 'unknown'),
  certainty: fc.constantFrom('certain', 'likely', null),
  asOf: fc.option(at),
  followersSeenAt: fc.option(at),
  followingSeenAt: fc.option(at),
  isVerified: maybe,
  isPrivate: maybe,
  firstSeenAt: at,
});
const head = {
  exportedAt: 1_764_000_000_000,
  viewer: { id: '123' as AccountId, username: 'sari.kedai' },
  lists: {
    followers: { readAt: 1, coverage: { kind: 'whole', seen: 3, hidden: 0, isConverged: false } as const },
    following: null,
  },
};

describe('people as files', () => {
  it('JSON gives back the people and says how far the lists were read', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), (people) => {
        const file = peopleJsonHead(head) + people.map(personJson).join(PERSON_SEPARATOR) + PEOPLE_JSON_END;
        expect(JSON.parse(file)).toEqual({ format: 'balik-people', version: 1, ...head, people });
      }),
    );
  });

  it('CSV has a byte order mark, as many cells as columns, and ids as text', () => {
    const one: Person = {
      id: '17841400000000001' as AccountId,
      username: 'ayu.w',
      fullName: '=HYPERLINK("x")',
      status: 'only-i-follow',
      certainty: 'likely',
      asOf: 0,
      followersSeenAt: 0,
      followingSeenAt: null,
      isVerified: true,
      isPrivate: null,
      firstSeenAt: 0,
    };
    const file = peopleCsvHead(';') + personCsvLine(one, ';');
    const [columns, row, rest] = file.split('\r\n');
    expect(columns).toBe(`\ufeff${PEOPLE_COLUMNS.join(';')}`);
    const epoch = '1970-01-01T00:00:00.000Z';
    expect(row).toBe(
      `ayu.w;"'=HYPERLINK(""x"")";'17841400000000001;only-i-follow;likely;${epoch};${epoch};;yes;;${epoch}`,
    );
    expect(rest).toBe('');
  });

  it('a CSV line is one line to a reader, whatever the name', () => {
    fc.assert(
      fc.property(person, (one) => {
        const line = personCsvLine(one, ',');
        expect(line.endsWith('\r\n')).toBe(true);
        expect((line.match(/"/g) ?? []).length % 2).toBe(0);
      }),
    );
  });
});
