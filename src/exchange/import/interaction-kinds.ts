import type { InteractionKind } from '../../domain/exports/import';
import type { TallyKind } from '../../instagram/export/files/interaction-files';

const KINDS: Readonly<Record<Exclude<TallyKind, `sticker:${string}`>, InteractionKind>> = {
  'liked-posts': 'likes',
  'liked-comments': 'likes',
  'post-comments': 'comments',
  'reel-comments': 'comments',
  'story-comments': 'comments',
  'story-likes': 'story-likes',
  'saved-posts': 'saves',
  'saved-collections': 'saves',
  'stories-viewed': 'stories-viewed',
};

/** The kind a person chose, from the file's own. */
export function interactionKindOf(kind: TallyKind): InteractionKind {
  return kind.startsWith('sticker:') ? 'stickers' : KINDS[kind as keyof typeof KINDS];
}
