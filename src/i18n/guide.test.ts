import { describe, expect, it } from 'vitest';
import { FOLLOW_REASONS } from '../domain/context';
import { NAVIGATED } from '../panel/shell/views';
import { createTexts, WHOLE } from './fixtures/texts';
import { guideIn } from './guide';
import { GUIDE_OUTLINE } from './shape/guide-outline';

const ADDRESSES = NAVIGATED.map((view) => `#/${view}`);

describe.each(WHOLE)('the guide in %s', (language) => {
  const chapters = guideIn(createTexts(language));
  const sections = chapters.flatMap((chapter) => chapter.sections);

  it('has six chapters in the order of the outline, each section once', () => {
    expect(chapters.map((chapter) => chapter.id)).toEqual(GUIDE_OUTLINE.map((chapter) => chapter.id));
    expect(chapters).toHaveLength(6);
    const ids = sections.map((section) => section.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reason of FOLLOW_REASONS) expect(ids).toContain(reason);
  });

  it('leads from every chapter into the panel, and to each view', () => {
    for (const chapter of chapters) expect(chapter.sections.some((section) => section.link !== null)).toBe(true);
    const views = new Set(sections.flatMap(({ link }) => (link === null ? [] : [link.split('?')[0]])));
    expect([...views].sort()).toEqual([...ADDRESSES].sort());
  });

  it('has no chapter of the same name as its view', () => {
    const { t } = createTexts(language);
    const bare = (words: string) => words.toLocaleLowerCase(language).replace(/^(le|la|les|il|lo|los|las) /, '');
    for (const { title } of chapters) expect(bare(title)).not.toBe(bare(t('nav.manners')));
  });

  it('is written out, short and calm', () => {
    for (const { title, lead } of chapters) for (const text of [title, lead]) expect(text).toMatch(/\S/);
    for (const { title, paragraphs } of sections) {
      expect(title.length).toBeLessThanOrEqual(40);
      expect(paragraphs.length).toBeGreaterThan(0);
      for (const text of paragraphs) {
        expect(text).toBe(text.trim());
        // Some scripts end a sentence with a sign of their own.
        expect(text).toMatch(/[.?。？।؟]$/);
        expect(text).not.toMatch(/[{}!！]/);
        expect(text.length).toBeLessThanOrEqual(320);
      }
    }
  });
});
