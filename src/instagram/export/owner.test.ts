import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFiles, folderOf, people, zipBlob } from './fixtures/build-export';
import { personalInformationOf, signupOf } from './owner';
import { readExport } from './read-export';

const entry = (value: string) => ({ href: '', value, timestamp: 0 });
const map = { Email: entry('nobody@example.invalid'), Username: entry('invented.owner'), Name: entry('I. Owner') };
const localised = {
  'E-Mail': entry('nobody@example.invalid'),
  'Tel\u00c3\u00a9fono': entry('+15550100'),
  Confirmado: entry('true'),
  Brukernavn: entry('invented.owner'),
  'Navn p\u00c3\u00a5 profil': entry(''),
};
const labels = [
  { label: 'Email', value: 'nobody@example.invalid' },
  { label: 'Username', value: 'invented.owner' },
  { label: 'Name', value: 'I. Owner' },
];
const photo = { title: 'Profile Photo', media_map_data: { 'Profile Photo': { uri: 'media/profile.jpg', title: '' } } };
const owner = (file: unknown) => personalInformationOf(JSON.stringify(file)).username;

describe('whose export it is', () => {
  test.each([
    ['as ever', { profile_user: [{ title: '', string_map_data: map }] }],
    ['its keys in another order', { profile_user: [{ string_map_data: { Name: map.Name, Username: map.Username } }] }],
    ['nested once more', { profile: { profile_user: [{ title: '', string_map_data: map }] } }],
    ['an array in the array', { profile_user: [[{ string_map_data: map }]] }],
    ['as the second item', { profile_user: [photo, { string_map_data: map }] }],
    ['as label values', { profile_user: [{ media: [], label_values: labels, fbid: '17840000000000001' }] }],
    ['as one record of label values', { label_values: labels }],
    ['label values in a group', { label_values: [{ title: 'Profile', dict: labels }] }],
    ['one object instead of a list', { profile_user: { string_map_data: map } }],
    ['the flat file of 2020', { biography: '', email: 'nobody@example.invalid', username: 'invented.owner' }],
  ])('%s', (_, file) => {
    expect(owner(file)).toBe('invented.owner');
  });

  test('however deep and in whatever order', () => {
    const wrapped = fc.array(fc.constantFrom('array', 'object', 'second', 'beside'), { maxLength: 30 });
    fc.assert(
      fc.property(wrapped, (wraps) => {
        const wrap = (inner: unknown, how: string) =>
          how === 'array'
            ? [inner]
            : how === 'second'
              ? [photo, inner]
              : how === 'beside'
                ? { other: [{ value: 'not.an_owner' }], inner, last: photo }
                : { inner };
        expect(owner(wraps.reduce(wrap, { string_map_data: map } as unknown))).toBe('invented.owner');
      }),
    );
    const nested = `${'['.repeat(50_000)}${JSON.stringify({ label_values: labels })}${']'.repeat(50_000)}`;
    expect(personalInformationOf(nested).username).toBe('invented.owner');
  });

  test('where no label is known nobody is named, whatever the values look like', () => {
    const yesNo = { 'Privat konto': entry('Falskt'), Webbplats: entry('somebody.else') };
    expect(owner({ profile_user: [{ string_map_data: { ...localised, ...yesNo } }] })).toBeNull();
    expect(owner({ profile_user: [{ string_map_data: { ...localised, Name: entry('') } }] })).toBeNull();
    const listed = Object.entries({ ...localised, ...yesNo }).map(([label, { value }]) => ({ label, value }));
    expect(owner([{ label_values: listed }])).toBeNull();
  });

  test('in a language not known the name of the ZIP tells, and two such exports are two people', async () => {
    const list = people(5, { everyMinutes: 1e6 });
    for (const name of ['anna.one', 'karin.two']) {
      const files = exportFiles('2026-07', list, list).slice(0, 2);
      const path = 'personal_information/personal_information/personal_information.json';
      const content = JSON.stringify({
        profile_user: [{ string_map_data: { Anv\u00e4ndarnamn: entry(name), 'Privat konto': entry('Falskt') } }],
      });
      const blob = await zipBlob([...files, { path, content }]);
      const named = await readExport([{ path: `instagram-${name}-2026-07-22-AbCdEf12.zip`, blob }]);
      expect(named.owner).toEqual({ username: name, from: 'file-name' });
      const unnamed = await readExport([{ path: 'export.zip', blob }]);
      expect(unnamed.owner).toBeNull();
      expect(unnamed.problems.map(({ code }) => code)).toContain('owner-unknown');
    }
  });

  test('a file that names two owners names none, and a label without a name is none', () => {
    const other = { ...map, Username: entry('somebody.else') };
    expect(owner({ profile_user: [{ string_map_data: map }, { string_map_data: other }] })).toBeNull();
    expect(owner({ profile_user: [{ string_map_data: { Username: entry('') } }] })).toBeNull();
    expect(owner({ profile_user: [] })).toBeNull();
    expect(owner(null)).toBeNull();
  });

  const SIGNED_UP_S = 1_400_000_000;
  const signup = {
    account_history_registration_info: [
      {
        title: '',
        string_map_data: {
          Username: entry('first.name'),
          'IP Address': entry('192.0.2.7'),
          Time: { href: '', value: '', timestamp: SIGNED_UP_S },
        },
      },
    ],
  };

  test('the file about the sign-up tells when, and the first name', () => {
    expect(signupOf(JSON.stringify(signup))).toEqual({
      username: 'first.name',
      name: null,
      signedUpAt: SIGNED_UP_S * 1000,
    });
  });

  test.each([
    'security_and_login_information/login_and_profile_creation/signup_details.json',
    'login_and_account_creation/signup_information.json',
    'signup_details.json',
  ])('%s names the owner where nothing else does, and only there', async (path) => {
    const list = people(5, { everyMinutes: 1e6 });
    const files = exportFiles('2026-07', list, list);
    const beside = { path, content: JSON.stringify(signup) };
    const named = await readExport(folderOf([...files, beside]));
    expect(named.owner).toEqual({ username: 'invented.owner', from: 'personal-information' });
    const unnamed = await readExport(folderOf([...files.slice(0, 2), beside]));
    expect(unnamed.owner).toEqual({ username: 'first.name', from: 'sign-up' });
    expect(unnamed.problems.map(({ code }) => code)).not.toContain('owner-unknown');
  });
});
