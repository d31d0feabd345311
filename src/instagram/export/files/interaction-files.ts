import type { InteractionChoice } from '../../../domain/exports/import';

export const STICKERS = [
  'polls',
  'quizzes',
  'emoji_sliders',
  'questions',
  'countdowns',
  'emoji_story_reactions',
  'avatar_story_reactions',
  'story_reaction_sticker_reactions',
  'question_media_response',
] as const;
export type Sticker = (typeof STICKERS)[number];

/** One countable kind: everything in it is something *the person did* to another account. */
export type TallyKind =
  | 'liked-posts'
  | 'liked-comments'
  | 'post-comments'
  | 'reel-comments'
  | 'story-comments'
  | 'story-likes'
  | 'saved-posts'
  | 'saved-collections'
  | 'stories-viewed'
  | `sticker:${Sticker}`;

export type MediaKind = 'posts' | 'stories' | 'reels' | 'archived' | 'igtv' | 'other';

export type InteractionFile =
  | { readonly key: Exclude<InteractionChoice, 'messages' | 'own-media'>; readonly kind: TallyKind }
  | { readonly key: 'own-media'; readonly kind: MediaKind }
  /** `box` and `thread` are the folders: `inbox`, `aldertestwald_1234567890123401`. */
  | { readonly key: 'messages'; readonly kind: 'thread'; readonly box: string; readonly thread: string }
  /** The flat files of 2020 and before, several kinds in one. */
  | { readonly key: 'flat'; readonly kind: FlatFile };

export type FlatFile = 'likes' | 'comments' | 'saved' | 'stories_activities' | 'media' | 'messages';

const TALLIES: ReadonlyMap<string, InteractionFile> = new Map<string, InteractionFile>([
  ['liked_posts', { key: 'likes', kind: 'liked-posts' }],
  ['liked_comments', { key: 'likes', kind: 'liked-comments' }],
  ['post_comments', { key: 'comments', kind: 'post-comments' }],
  ['reels_comments', { key: 'comments', kind: 'reel-comments' }],
  ['hype', { key: 'comments', kind: 'story-comments' }],
  ['story_likes', { key: 'story-likes', kind: 'story-likes' }],
  ['saved_posts', { key: 'saves', kind: 'saved-posts' }],
  ['saved_collections', { key: 'saves', kind: 'saved-collections' }],
  ['stories_viewed', { key: 'stories-viewed', kind: 'stories-viewed' }],
  ...STICKERS.map((sticker): [string, InteractionFile] => [sticker, { key: 'stickers', kind: `sticker:${sticker}` }]),
]);

const MEDIA: ReadonlyMap<string, MediaKind> = new Map<string, MediaKind>([
  ['posts', 'posts'],
  ['stories', 'stories'],
  ['reels', 'reels'],
  ['archived_posts', 'archived'],
  ['igtv_videos', 'igtv'],
  ['other_content', 'other'],
]);

const FLAT: ReadonlySet<string> = new Set(['likes', 'comments', 'saved', 'stories_activities', 'media', 'messages']);

/** `folders`: from the export's first own folder on, lower case; `base`: the file's name without number and ending. */
export function interactionFileOf(base: string, folders: readonly string[]): InteractionFile | null {
  const tally = TALLIES.get(base);
  if (tally !== undefined) return tally;
  const parent = folders.at(-1);
  const media = MEDIA.get(base);
  if (media !== undefined && (parent === 'content' || parent === 'media')) return { key: 'own-media', kind: media };
  if (base === 'message' && folders.length >= 2 && folders.some((f) => f === 'messages' || f === 'message_requests'))
    return { key: 'messages', kind: 'thread', box: folders.at(-2)!, thread: folders.at(-1)! };
  if (folders.length === 0 && FLAT.has(base)) return { key: 'flat', kind: base as FlatFile };
  return null;
}
