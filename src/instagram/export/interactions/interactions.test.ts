import { describe, expect, test } from 'vitest';
import { INTERACTION_CHOICES, type InteractionChoice } from '../../../domain/exports/import';
import { exportFiles, folderOf, type InventedFile, people } from '../fixtures/build-export';
import { readExport } from '../read-export';

const core = exportFiles('2026-07', people(5, { everyMinutes: 1e6 }), people(5, { everyMinutes: 1e6 }));
const Y = 'your_instagram_activity/';
const OWNER = 'invented.owner';

async function read(files: Record<string, unknown>, keys: readonly InteractionChoice[] = INTERACTION_CHOICES) {
  const made: InventedFile[] = Object.entries(files).map(([path, content]) => ({
    path: Y + path,
    content: typeof content === 'string' ? content : JSON.stringify(content),
  }));
  const reading = await readExport(folderOf([...core, ...made]), { interactions: new Set(keys) });
  return { ...reading.interactions!, problems: reading.problems };
}

const S = 1_780_000_000;
const entry = (label: string, value: string) => ({ label, value });
const owned = (username: string, name: string, at: number, extra: object[] = []) => ({
  timestamp: at,
  media: [],
  label_values: [
    entry('URL', 'https://www.instagram.com/reel/Zz/'),
    entry('Caption', 'not_an_owner'),
    ...extra,
    {
      dict: [
        {
          dict: [entry('URL', 'https://www.instagram.com/bio_link/'), entry('Name', name), entry('Username', username)],
          title: '',
        },
      ],
      title: 'Owner',
    },
  ],
});
const titled = (title: string, timestamp: number) => ({
  title,
  string_list_data: [{ value: '\u00f0\u009f\u0091\u008d', timestamp }],
});

describe('counts of what the person did', () => {
  test('old and new forms, own rows apart, the span of the rows shown', async () => {
    const hashtag = { dict: [{ dict: [entry('Name', 'one_tag')], title: '' }], title: 'Hashtags' };
    const { tallies } = await read({
      'likes/liked_posts.json': [
        owned('alder', 'Alder', S, [hashtag]),
        owned('alder', 'Alder', S - 50),
        owned(OWNER, 'I.', S - 100),
        { timestamp: S - 200, label_values: [entry('URL', 'x'), hashtag] },
      ],
      'likes/liked_comments.json': { likes_comment_likes: [titled('birch', S), titled('Instagram User', S)] },
    });
    expect(tallies).toMatchObject([
      {
        kind: 'liked-posts',
        rows: 4,
        own: 1,
        unattributed: 1,
        usernames: ['alder'],
        spanFrom: (S - 200) * 1000,
        spanTo: S * 1000,
      },
      { kind: 'liked-comments', rows: 2, own: 0, unattributed: 1, usernames: ['birch'] },
    ]);
    expect([tallies[0]!.counts[0], tallies[0]!.firstAt[0], tallies[0]!.lastAt[0]]).toEqual([
      2,
      (S - 50) * 1000,
      S * 1000,
    ]);
  });

  test('only the chosen kinds are read', async () => {
    const files = {
      'likes/liked_posts.json': [owned('alder', 'A', S)],
      'story_interactions/polls.json': { story_activities_polls: [titled('birch', S)] },
    };
    expect((await read(files, ['stickers'])).tallies.map(({ kind }) => kind)).toEqual(['sticker:polls']);
  });

  test('a comment counts for the owner of the post; what it says is never read', async () => {
    const comment = (fields: object) => ({ media_list_data: [{ uri: '' }], string_map_data: fields });
    const { tallies } = await read({
      'comments/post_comments_1.json': [
        comment({ Comment: { value: 'looks_like_a_name' }, 'Media Owner': { value: 'alder' }, Time: { timestamp: S } }),
        comment({ Comment: { value: 'looks_like_a_name' }, Time: { timestamp: S } }),
      ],
      'comments/post_comments_2.json': comment({ 'Media Owner': { value: 'alder' }, Time: { timestamp: S } }),
    });
    expect(tallies).toMatchObject([{ kind: 'post-comments', rows: 3, unattributed: 1, usernames: ['alder'] }]);
  });
});

describe('message threads', () => {
  const message = (sender_name: string, minutes: number, content = 'SECRET WORDS') => ({
    sender_name,
    timestamp_ms: (S - minutes * 60) * 1000,
    content,
  });
  const thread = (names: string[], messages: object[]) => ({
    participants: names.map((name) => ({ name })),
    messages,
    title: names[0],
  });

  test('numbers only: no word of a message is in what is read', async () => {
    const reading = await read({
      'messages/inbox/alder_1/message_1.json': thread(
        ['Alder', 'I. Owner'],
        [message('Alder', 0), message('I. Owner', 1), message('I. Owner', 2, 'Liked a message')],
      ),
      'messages/inbox/alder_1/message_2.json': thread(['Alder', 'I. Owner'], [message('Alder', 3)]),
      'messages/inbox/group_2/message_1.json': thread(['Alder', 'Birch', 'I. Owner'], [message('Birch', 0)]),
      'messages/ai_conversations/x_3/message_1.json': thread(['Bot', 'I. Owner'], [message('Bot', 0)]),
    });
    expect(JSON.stringify(reading)).not.toContain('SECRET');
    expect(reading.threads).toMatchObject([
      {
        thread: 'alder_1',
        name: 'Alder',
        messages: 4,
        sent: 2,
        received: 2,
        likeShadows: 1,
        isGroup: false,
        username: null,
        firstAt: (S - 180) * 1000,
        lastAt: S * 1000,
      },
      { thread: 'group_2', name: null, messages: 1, isGroup: true },
    ]);
  });

  test('a thread is joined to an account only where one account alone carries the name', async () => {
    const { threads } = await read({
      'likes/liked_posts.json': [
        owned('alder', 'Alder', S),
        owned('mika.one', 'Mika', S),
        owned('mika.two', 'Mika', S),
      ],
      'messages/inbox/alder_1/message_1.json': thread(['Alder', 'I. Owner'], [message('Alder', 0)]),
      'messages/inbox/mika_2/message_1.json': thread(['Mika', 'I. Owner'], [message('Mika', 0)]),
      'messages/inbox/some_one_3/message_1.json': thread(['some.one_3', 'I. Owner'], [message('some.one_3', 0)]),
    });
    expect(threads.map(({ username, candidate }) => [username, candidate])).toEqual([
      ['alder', null],
      [null, null],
      [null, 'some.one_3'],
    ]);
  });
});

describe('own media', () => {
  test('dates only, of carousels and single posts; subtitles are no second reel', async () => {
    const reel = {
      uri: 'r.mp4',
      creation_timestamp: S,
      media_metadata: { video_metadata: { subtitles: { creation_timestamp: S + 9 } } },
    };
    const { ownMedia } = await read({
      'media/posts_1.json': [
        { media: [{ creation_timestamp: S + 1 }, { creation_timestamp: S + 1 }], creation_timestamp: S + 1 },
        { media: [{ creation_timestamp: S }] },
      ],
      'media/posts_2.json': { media: [{ creation_timestamp: S + 2, title: 'words' }] },
      'media/reels.json': { ig_reels_media: [{ media: [reel] }] },
      'media/stories.json': { ig_stories: [{ creation_timestamp: S }, { creation_timestamp: 0 }] },
    });
    expect(
      ownMedia.map(({ kind, publishedAt, undated }) => [kind, [...publishedAt].map((at) => at / 1000 - S), undated]),
    ).toEqual([
      ['posts', [0, 1, 2], 0],
      ['reels', [0], 0],
      ['stories', [0], 1],
    ]);
  });
});
