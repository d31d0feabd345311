import type { FollowBackStatus } from '../../domain/ties/follow-back';

/** A place in the panel. */
export type PanelLink =
  | '#/now'
  | `#/people?status=${Exclude<FollowBackStatus, 'neither'>}`
  | '#/history'
  | '#/insights'
  | '#/manners'
  | '#/data';

interface OutlinedChapter {
  readonly id: string;
  readonly sections: readonly { readonly id: string; readonly link?: PanelLink }[];
}

/** The guide's six chapters, the same in every language, each section with the place in the panel where it lives. */
export const GUIDE_OUTLINE = [
  {
    id: 'definition',
    sections: [
      { id: 'what-it-is', link: '#/now' },
      { id: 'mutual', link: '#/people?status=mutual' },
      { id: 'not-following-back', link: '#/people?status=only-i-follow' },
      { id: 'waiting-for-you', link: '#/people?status=only-they-follow' },
      { id: 'not-known', link: '#/people?status=unknown' },
    ],
  },
  {
    id: 'contexts',
    sections: [
      { id: 'five-reasons', link: '#/now' },
      { id: 'network', link: '#/people?status=mutual' },
      { id: 'appreciation', link: '#/people?status=only-they-follow' },
      { id: 'relationship', link: '#/people?status=mutual' },
      { id: 'marketing', link: '#/insights' },
      { id: 'returning-the-favour', link: '#/people?status=only-they-follow' },
    ],
  },
  {
    id: 'strategy',
    sections: [
      { id: 'right-audience', link: '#/people?status=only-they-follow' },
      { id: 'analysis', link: '#/insights' },
      { id: 'meaningful-interaction', link: '#/insights' },
      { id: 'tools-with-care', link: '#/data' },
      { id: 'quality', link: '#/insights' },
    ],
  },
  {
    id: 'ethics',
    sections: [
      { id: 'bought-followers', link: '#/history' },
      { id: 'follow-unfollow', link: '#/manners' },
      { id: 'authentic', link: '#/now' },
      { id: 'boundaries', link: '#/manners' },
      { id: 'before-judging', link: '#/people?status=only-i-follow' },
    ],
  },
  {
    id: 'differences',
    sections: [
      { id: 'a-follow-is-a-door', link: '#/insights' },
      { id: 'like' },
      { id: 'comment' },
      { id: 'share' },
      { id: 'save' },
      { id: 'direct-message' },
      { id: 'side-by-side', link: '#/data' },
    ],
  },
  {
    id: 'trends',
    sections: [
      { id: 'changing-ground', link: '#/history' },
      { id: 'reels-and-stories', link: '#/insights' },
      { id: 'note-what-you-try', link: '#/history' },
      { id: 'look-again', link: '#/now' },
    ],
  },
] as const satisfies readonly OutlinedChapter[];

export type ChapterId = (typeof GUIDE_OUTLINE)[number]['id'];
export type SectionId = (typeof GUIDE_OUTLINE)[number]['sections'][number]['id'];

/** What one language says; every chapter and section must be there, and none besides. */
export interface GuideTexts {
  readonly chapters: Readonly<Record<ChapterId, { readonly title: string; readonly lead: string }>>;
  readonly sections: Readonly<Record<SectionId, { readonly title: string; readonly paragraphs: readonly string[] }>>;
}
