import { describe, expect, test } from 'vitest';
import type { ExportRefusal } from './files/problem';
import { exportFiles, folderOf, type InventedFile, people, zipOf } from './fixtures/build-export';
import { refusal } from './fixtures/refusal';
import { readExport } from './read-export';

describe('exports of several owners in one pick', () => {
  const made = (owner: string, count: number) =>
    exportFiles('2026-07', people(count, { everyMinutes: 1e6 }), people(3, { everyMinutes: 1e6 }), owner);
  const named = (owner: string) => `instagram-${owner}-2026-07-22-AbCdEf12`;
  const inside = (folder: string, files: ReturnType<typeof made>) =>
    files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));

  test.each([
    [
      'archives with their names',
      async () => [
        ...(await zipOf(made('a.owner', 7), {}, `${named('a.owner')}.zip`)),
        ...(await zipOf(made('b.owner', 9), {}, `${named('b.owner')}.zip`)),
      ],
    ],
    [
      'archives renamed, which name their owner inside',
      async () => [
        ...(await zipOf(made('a.owner', 7), {}, 'one.zip')),
        ...(await zipOf(made('b.owner', 9), {}, 'two.zip')),
      ],
    ],
    ['two folders', async () => folderOf([...inside('one', made('a.owner', 7)), ...inside('two', made('b.owner', 9))])],
  ])('%s: asked which, and then that one alone is read', async (_, source) => {
    const pick = await source();
    const error: unknown = await readExport(pick).catch((reason: unknown) => reason);
    expect((error as ExportRefusal).problem).toMatchObject({ code: 'two-exports', detail: ['a.owner', 'b.owner'] });
    for (const [owner, count] of [
      ['a.owner', 7],
      ['b.owner', 9],
    ] as const) {
      const reading = await readExport(pick, { owner });
      expect([reading.owner?.username, reading.lists.followers!.accounts.usernames.length]).toEqual([owner, count]);
    }
    expect(await refusal(readExport(pick, { owner: 'somebody.else' }))).toBe('two-exports');
  });

  describe('of which one has a file about oneself that is not understood', () => {
    const list = people(60, { everyMinutes: 1e6 });
    const [followers, following] = exportFiles('2026-07', list, list);
    const about = (label: string, name: string) => ({
      path: 'personal_information/personal_information/personal_information.json',
      content: JSON.stringify({ profile_user: [{ string_map_data: { [label]: { value: name } } }] }),
    });
    const both = async (first: readonly InventedFile[], second: readonly InventedFile[]) =>
      readExport([
        ...(await zipOf([followers!, ...first], {}, 'a.zip')),
        ...(await zipOf([following!, ...second], {}, 'b.zip')),
      ]);

    test.each([
      ['and the other is another', 'Username'],
      ['nor is the other, which differs', 'Användarnamn'],
    ])('%s: they are not made one', async (_, label) => {
      expect(await refusal(both([about(label, 'anna.one')], [about('Användarnamn', 'karin.two')]))).toBe(
        'not-told-apart',
      );
      expect(await refusal(both([about('Användarnamn', 'karin.two')], [about(label, 'anna.one')]))).toBe(
        'not-told-apart',
      );
    });

    test('and that is the same in both, or in one alone: they are parts of one export', async () => {
      const own = about('Användarnamn', 'karin.two');
      for (const second of [[own], []])
        expect((await both([own], second)).lists).toMatchObject({ followers: { rows: 60 }, following: { rows: 60 } });
    });
  });
});
