import { describe, expect, it } from 'vitest';
import { numbersInText, sizeOfText } from '../../domain/exports/column-text';
import type { InteractionChoice } from '../../domain/exports/import';
import {
  exportFiles,
  folderOf,
  listText,
  MADE_AT_S,
  people,
  VINTAGES,
  zipOf,
} from '../../instagram/export/fixtures/build-export';
import type { NamesPart } from './import-parts';
import { type ImportFile, readImport, refusalIn } from './read-import';

const followers = people(40, { everyMinutes: 60 * 24 * 30 });
const following = people(25, { everyMinutes: 60 * 24 * 40, prefix: 'lain' });
const FOLDER = 'connections/followers_and_following/';

async function read(files: readonly ImportFile[], chosen: readonly InteractionChoice[] = ['likes']) {
  const parts: NamesPart[] = [];
  let announced = 0;
  const signal = new AbortController().signal;
  const reading = await readImport(
    files,
    { chosen: new Set(chosen), owner: null },
    () => undefined,
    (some, names) => {
      announced += names;
      parts.push(...some);
    },
    signal,
  );
  return { ...reading, parts, announced };
}

describe('an export ready to be kept', () => {
  it.each(VINTAGES)('%s: every name once, beside its second', async (vintage) => {
    const { head, parts, announced } = await read(folderOf(exportFiles(vintage, followers, following)));
    for (const [list, made] of [
      ['followers', followers],
      ['following', following],
    ] as const) {
      const own = parts.filter((part) => part.list === list);
      expect(own.flatMap(({ usernames }) => usernames.split('\n'))).toEqual(made.map(({ username }) => username));
      expect(own.flatMap(({ values }) => [...numbersInText(values[0]!)!])).toEqual(made.map(({ seconds }) => seconds));
      expect(head.lists[list].coverage).toEqual({ kind: 'whole', seen: made.length, hidden: 0 });
    }
    expect(announced).toBe(65);
  });

  it('cuts long lists into parts that follow each other', async () => {
    const many = people(25_000, { everyMinutes: 60 });
    const { parts } = await read(await zipOf(exportFiles('2026-07', many, following)));
    const own = parts.filter(({ list }) => list === 'followers');
    expect(own.map(({ part, values }) => [part, sizeOfText(values[0]!)])).toEqual([
      [0, 10_000],
      [1, 10_000],
      [2, 5_000],
    ]);
  });

  it('tells the lists beside the two, what was done, and how far back it reaches', async () => {
    const likes = listText(followers.slice(0, 3), 'R1', 'likes_media_likes').replaceAll(
      '"title": ""',
      '"title": "liked_one"',
    );
    const { head, parts, others } = await read(
      folderOf([
        ...exportFiles('2026-07', followers, following),
        {
          path: `${FOLDER}blocked_profiles.json`,
          content: listText(followers.slice(0, 2), 'R2', 'relationships_blocked_users'),
        },
        { path: 'your_instagram_activity/likes/liked_posts.json', content: likes },
      ]),
    );
    expect(others).toEqual([{ list: 'blocked', count: 2 }]);
    expect(parts.find(({ list }) => list === 'list/blocked')?.usernames.split('\n')).toHaveLength(2);
    const [liked] = parts.filter(({ list }) => list === 'did/likes');
    expect([liked?.usernames, liked?.values[0]]).toEqual(['liked_one', '00000003']);
    expect(head.interactions).toMatchObject([{ kind: 'likes', rows: 3, unattributed: 0 }]);
  });

  it('counts what is beside the lists before anybody chose, and hands none of it over', async () => {
    const likes = listText(followers.slice(0, 3), 'R1', 'likes_media_likes').replaceAll(
      '"title": ""',
      '"title": "liked_one"',
    );
    const thread = (name: string) => ({
      path: `your_instagram_activity/messages/inbox/${name}/message_1.json`,
      content: 'not to be opened',
    });
    const files = folderOf([
      ...exportFiles('2026-07', followers, following),
      { path: 'your_instagram_activity/likes/liked_posts.json', content: likes },
      thread('one_1'),
      thread('two_2'),
    ]);
    const { found, head, parts, problems } = await read(files, []);
    expect(found).toEqual([
      { choice: 'likes', count: 3 },
      { choice: 'messages', count: 2 },
    ]);
    expect(head.interactions).toEqual([]);
    expect(parts.filter(({ list }) => list.startsWith('did/'))).toEqual([]);
    // Nor was any message looked into: it would have been found broken.
    expect(problems).toEqual([]);
    expect((await read(files, ['likes'])).found).toEqual([]);
  });

  it('tells one list alone as that list, and of the other that it is missing', async () => {
    const { head } = await read(folderOf(exportFiles('2026-07', followers, following).slice(0, 1)));
    expect(head.lists.followers).toMatchObject({ coverage: { kind: 'partial' } });
    expect(head.lists.following).toMatchObject({ isMissing: true, coverage: { kind: 'partial', seen: 0 } });
  });

  it('says where only the person can tell whether it is all', async () => {
    const young = people(30, { everyMinutes: 60 });
    const { head } = await read(folderOf(exportFiles('2026-07', young, young)));
    expect(head.lists.followers.window).toMatchObject({ isSure: false });
    expect(head.lists.followers.coverage).toMatchObject({ kind: 'partial', why: ['date-window'] });
    const cut = await read(folderOf(exportFiles('2026-07', young, following)));
    expect(cut.head.lists.followers.window).toEqual({
      from: young.at(-1)!.seconds * 1000,
      to: cut.head.exportedAt,
      isSure: false,
    });
    expect(cut.head.exportedAt).toBe((MADE_AT_S - 3600) * 1000);
  });

  it('says how close its date is known: to the minute, to the day, or by its rows alone', async () => {
    const datedBy = async (files: readonly ImportFile[]) => {
      const { exportedAt, isDateSure, isDayOnly } = (await read(files)).head;
      return { exportedAt, isDateSure, isDayOnly };
    };
    const old = exportFiles('2026-07', followers, following);
    const young = exportFiles('2026-07', people(30, { everyMinutes: 60 }), following);
    const newestAt = (MADE_AT_S - 3600) * 1000;
    const name = 'instagram-invented.owner-2026-07-22-AbCdEf12.zip';
    const byDay = { isDateSure: true, isDayOnly: true };
    expect(await datedBy(await zipOf(old, {}, name))).toEqual({ exportedAt: Date.UTC(2026, 6, 22), ...byDay });
    expect(await datedBy(await zipOf(young, {}, name))).toEqual({ exportedAt: newestAt, ...byDay });
    const byRow = { exportedAt: newestAt, isDateSure: false, isDayOnly: false };
    expect(await datedBy(folderOf(young))).toEqual(byRow);
    const html = exportFiles('html-2026-08', followers, following);
    expect(await datedBy(folderOf(html))).toMatchObject({ isDateSure: true, isDayOnly: false });
  });

  it('or why it is refused', async () => {
    const error = await read(folderOf([{ path: 'notes.json', content: '{}' }])).catch((reason: unknown) => reason);
    expect(refusalIn(error)).toMatchObject({ code: 'no-lists', severity: 'refusal' });
    expect(refusalIn(new TypeError('a mistake'))).toBeNull();
  });
});
