/** What invented exports tell of the person's own doing: likes, comments and message threads, in the forms of 2026. */
import { type InventedFile, MADE_AT_S } from '../../src/instagram/export/fixtures/build-export';

const DAY_S = 86_400;
const FOLDER = 'your_instagram_activity/';

interface Deeds {
  /** Whose posts were liked, once for each time, the last like a day before the export. */
  readonly liked?: readonly string[];
  readonly commented?: readonly string[];
  /** Threads with one other person each; nobody is named by them. */
  readonly threads?: number;
  /** Each is spread over this time. */
  readonly days?: number;
}

export function deedFiles({
  liked = [],
  commented = ['somebody.else'],
  threads = 1,
  days = 300,
}: Deeds): InventedFile[] {
  const spread = (at: number, of: number) =>
    MADE_AT_S - DAY_S - Math.floor((at * (days - 1) * DAY_S) / Math.max(1, of - 1));
  const inbox = Array.from({ length: threads }, (_, at) => ({
    path: `${FOLDER}messages/inbox/thread_${at}/message_1.json`,
    content: JSON.stringify({
      participants: [{ name: `N. Other ${at}` }, { name: 'I. Owner' }],
      messages: [0, 1].map((place) => ({
        sender_name: 'I. Owner',
        timestamp_ms: spread(place, 2) * 1000,
        content: 'Nobody reads this.',
      })),
      title: `N. Other ${at}`,
    }),
  }));
  return [
    {
      path: `${FOLDER}likes/liked_posts.json`,
      content: JSON.stringify(liked.map((username, at) => liking(username, spread(at, liked.length)))),
    },
    {
      path: `${FOLDER}comments/post_comments_1.json`,
      content: JSON.stringify(commented.map((username, at) => comment(username, spread(at, commented.length)))),
    },
    ...inbox,
  ];
}

function liking(username: string, timestamp: number) {
  const owner = [
    { label: 'URL', value: '' },
    { label: 'Name', value: `N. ${username}` },
    { label: 'Username', value: username },
  ];
  const address = { label: 'URL', value: 'https://www.instagram.com/p/Zz/' };
  return { timestamp, media: [], label_values: [address, { dict: [{ dict: owner, title: '' }], title: 'Owner' }] };
}

function comment(username: string, timestamp: number) {
  const said = { Comment: { value: 'So good' }, 'Media Owner': { value: username }, Time: { timestamp } };
  return { media_list_data: [{ uri: '' }], string_map_data: said };
}
