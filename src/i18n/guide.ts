import { type ChapterId, GUIDE_OUTLINE, type PanelLink, type SectionId } from './shape/guide-outline';
import type { Texts } from './texts';

export interface GuideSection {
  readonly id: SectionId;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Where in the panel this lives; null where it is only an idea. */
  readonly link: PanelLink | null;
}

export interface GuideChapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly GuideSection[];
}

/** The guide to following back, in one language: six chapters in their order. */
export function guideIn(texts: Pick<Texts, 'read'>): readonly GuideChapter[] {
  const { chapters, sections } = texts.read('guide');
  return GUIDE_OUTLINE.map((chapter) => ({
    id: chapter.id,
    ...chapters[chapter.id],
    sections: chapter.sections.map((section) => ({
      id: section.id,
      ...sections[section.id],
      link: 'link' in section ? section.link : null,
    })),
  }));
}
