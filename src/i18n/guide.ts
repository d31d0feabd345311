import type { Language } from './languages';
import { guideEn } from './en/guide';
import { guideId } from './id/guide';
import { type ChapterId, GUIDE_OUTLINE, type GuideTexts, type PanelLink, type SectionId } from './guide-outline';

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

const TEXTS: Readonly<Record<Language, GuideTexts>> = { en: guideEn, id: guideId };

/** The guide to following back, in one language: six chapters in their order. */
export function guideIn(language: Language): readonly GuideChapter[] {
  const { chapters, sections } = TEXTS[language];
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
