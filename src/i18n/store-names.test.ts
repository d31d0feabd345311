/** A name in the stores says “for Instagram”, as whoever owns a trademark asks: “on” or “of” would sound like its own. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WHOLE } from './fixtures/texts';
import type { Language } from './languages';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** “For Instagram” in each language; one that is new says it here as well. */
const FOR_INSTAGRAM: Record<Language, string> = {
  en: 'for Instagram',
  id: 'untuk Instagram',
  es: 'para Instagram',
  'pt-BR': 'para Instagram',
  de: 'für Instagram',
  fr: 'pour Instagram',
  tr: 'Instagram için',
  it: 'per Instagram',
  ja: 'Instagram向け',
  hi: 'Instagram के लिए',
  ru: 'для Instagram',
  ar: 'لـInstagram',
};

describe.each(WHOLE)('the name in %s', (language) => {
  const { name } = JSON.parse(read(`public/_locales/${language.replace('-', '_')}/messages.json`)) as {
    name: { message: string };
  };

  it('begins with Balik and says that it is for Instagram, which it names once', () => {
    expect(name.message).toMatch(/^Balik /);
    expect(name.message).toContain(FOR_INSTAGRAM[language]);
    expect(name.message.match(/Instagram/g)).toHaveLength(1);
  });

  it('is the one of its listing', () => {
    const named = /^\*\*[^*]+\*\* (Balik .+)$/m.exec(read(`docs/store/listing.${language}.md`));
    expect(named?.[1]).toBe(name.message);
  });
});
