/** The store listings, search terms, the packages' own words and the pictures, as data: `docs/store/`, `public/_locales/`, `public/icons/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const STORE = join(ROOT, 'docs/store');

interface Listing {
  readonly language: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Which languages' pictures it shows, as their files begin. */
  readonly pictures: readonly string[];
}

/** Every language with a listing; each has the same seven parts, whatever their labels are called. */
export function listings(): Listing[] {
  const tags = readdirSync(STORE).flatMap((name) => /^listing\.([\w-]+)\.md$/.exec(name)?.[1] ?? []);
  return tags.map((language) => {
    const text = readFileSync(join(STORE, `listing.${language}.md`), 'utf8');
    const parts = text.split(/\n\n(?=\*\*[^*]+\*\*)/).slice(1);
    if (parts.length !== 6) throw new Error(`docs/store/listing.${language}.md has ${parts.length} parts, not 6.`);
    const said = (at: number) => parts[at]!.replace(/^\*\*[^*]+\*\*(?:[^:：]*[:：](?=\s))?/, '').trim();
    return {
      language,
      name: said(0),
      summary: said(1),
      description: said(4),
      pictures: [...parts[5]!.matchAll(/`docs\/store\/pictures\/([\w-]+)-\*\.png`/g)].map(([, tag]) => tag!),
    };
  });
}

/** What is typed into the field for search terms, by language. */
export function searchTerms(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(STORE, 'search-terms.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([a-z]{2}(?:-[A-Z]{2})?) \| (.+) \|$/gm)];
  return new Map(rows.map(([, language, terms]) => [language!, terms!.split(/, /)]));
}

/** What a package calls itself in one language, by the key of the message. */
export function packageWords(): { readonly language: string; readonly words: Readonly<Record<string, string>> }[] {
  const folder = join(ROOT, 'public/_locales');
  return readdirSync(folder).map((tag) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(join(folder, tag, 'messages.json'), 'utf8'),
    );
    const words = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
    return { language: tag.replace('_', '-'), words };
  });
}

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** 24 bits and no alpha: eight for each of red, green and blue. */
  readonly isPlain: boolean;
}

/** A PNG by its path from the root; throws where it is none. */
export function pictureAt(path: string): Picture {
  const png = readFileSync(join(ROOT, path));
  if (png.readUInt32BE(0) !== 0x89504e47) throw new Error(`${path} is no PNG.`);
  const isPlain = png[24] === 8 && png[25] === 2;
  return { name: path, width: png.readUInt32BE(16), height: png.readUInt32BE(20), isPlain };
}

/** The screenshots by the language that their names begin with. */
export function screenshots(): ReadonlyMap<string, readonly Picture[]> {
  const found = new Map<string, Picture[]>();
  for (const name of readdirSync(join(STORE, 'pictures')).sort()) {
    const language = /^([\w-]+)-\d-[a-z]+\.png$/.exec(name)?.[1];
    if (language === undefined) continue;
    found.set(language, [...(found.get(language) ?? []), pictureAt(`docs/store/pictures/${name}`)]);
  }
  return found;
}
