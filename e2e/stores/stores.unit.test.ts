// @own-process: the tool that the manifest is made with changes the process.
/** Each store's present rules (`rules.ts`), held against the manifests, the listings in all languages, and their pictures. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../manifest.config';
import pkg from '../../package.json' with { type: 'json' };
import { languageNamed } from '../../src/i18n/languages';
import { listings, packageWords, pictureAt, screenshots, searchTerms } from './listings';
import { RULES, told } from './rules';

const ROOT = resolve(import.meta.dirname, '../..');
const LISTINGS = listings();
const WORDS = packageWords();
const SCREENSHOTS = [...screenshots()];
const TILE = 'docs/store/pictures/tile.png';
const answers = readFileSync(join(ROOT, 'docs/store/privacy-answers.md'), 'utf8');

/** What a browser is given, as plain data. */
const manifest = (target: 'chrome' | 'firefox') => JSON.parse(JSON.stringify(manifestFor(target)));
const chrome = manifest('chrome');
const firefox = manifest('firefox');

/** Characters as a store's field counts them: a letter outside the first plane is two. */
const tooLong = (most: number, texts: readonly (readonly [string, string])[]) =>
  texts.filter(([, text]) => text.length > most || text.trim() === '').map(([of, text]) => `${of}: ${text.length}`);
/** The listing that the words of another country are sold by: those of Portugal by the one of Brazil. */
const listedAs = ({ language }: { language: string }) => languageNamed(language) ?? language;
const wordsOf = (key: string) => WORDS.map(({ language, words }) => [language, words[key] ?? ''] as const);
const descriptions = LISTINGS.map(({ language, description }) => [language, description] as const);
const sizeOf = ({ width, height }: { width: number; height: number }) => `${width} × ${height}`;
const sizes = SCREENSHOTS.flatMap(([, pictures]) => pictures.map(sizeOf));
const icon = (size: number) => pictureAt(`public/${chrome.icons[size]}`);

describe('the listings', () => {
  it('are there in every language of the package, with its name and its summary, and show pictures that are there', () => {
    expect(LISTINGS.map(({ language }) => language).sort()).toEqual([...new Set(WORDS.map(listedAs))].sort());
    for (const { language, name, summary, pictures } of LISTINGS) {
      const { words } = WORDS.find((one) => one.language === language)!;
      expect([language, name, summary]).toEqual([language, words['name'], words['description']]);
      expect([language, pictures.filter((tag) => !screenshots().has(tag))]).toEqual([language, []]);
      expect([language, pictures.length]).toEqual([language, 1]);
    }
    expect(chrome).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__', default_locale: 'en' });
  });

  it(told(RULES.chromeName), () => expect(tooLong(75, wordsOf('name'))).toEqual([]));
  it(told(RULES.firefoxName), () => expect(tooLong(50, wordsOf('name'))).toEqual([]));
  it(told(RULES.edgeName), () => expect(tooLong(45, wordsOf('name'))).toEqual([]));
  it(told(RULES.shortName), () => expect(tooLong(12, [['all', chrome.short_name]])).toEqual([]));
  it(told(RULES.chromeSummary), () => {
    expect(tooLong(132, wordsOf('description'))).toEqual([]);
    for (const [, text] of wordsOf('description')) expect(text).not.toMatch(/[<>\n*_]/);
  });
  it(told(RULES.firefoxSummary), () => expect(tooLong(250, wordsOf('description'))).toEqual([]));
  it(told(RULES.chromeDescription), () => expect(tooLong(16_000, descriptions)).toEqual([]));
  it(told(RULES.edgeDescription), () => {
    expect(tooLong(10_000, descriptions)).toEqual([]);
    expect(descriptions.filter(([, text]) => text.length < 250).map(([language]) => language)).toEqual([]);
  });
  it(told(RULES.edgeEachLanguage), () => {
    const listed = new Set(LISTINGS.map(({ language }) => language));
    expect(WORDS.filter((words) => !listed.has(listedAs(words))).map(({ language }) => language)).toEqual([]);
  });
  it(told(RULES.edgeSearch), () => {
    const terms = [...searchTerms()];
    expect(terms.map(([language]) => language).sort()).toEqual(LISTINGS.map(({ language }) => language).sort());
    const words = (all: readonly string[]) => all.join(' ').split(/\s+/).length;
    expect(terms.filter(([, all]) => all.length > 7 || words(all) > 21).map(([language]) => language)).toEqual([]);
    expect(
      tooLong(
        30,
        terms.flatMap(([language, all]) => all.map((term) => [language, term] as const)),
      ),
    ).toEqual([]);
  });
});

describe('the icons', () => {
  it(told(RULES.chromeIcon), () => expect(sizeOf(icon(128))).toBe('128 × 128'));
  it(told(RULES.chromeIcons), () => {
    const named = Object.keys(chrome.icons).map(Number);
    expect(named).toEqual(expect.arrayContaining([16, 48, 128]));
    expect(Object.values(chrome.icons).filter((path) => !String(path).endsWith('.png'))).toEqual([]);
    const also = [chrome.action, firefox.action, firefox.sidebar_action].map(({ default_icon }) => default_icon);
    for (const icons of [chrome.icons, firefox.icons, ...also])
      for (const [size, path] of Object.entries(icons as Record<string, string>))
        expect([path, sizeOf(pictureAt(`public/${path}`))]).toEqual([path, `${size} × ${size}`]);
  });
  it(told(RULES.firefoxIcon), () => expect(sizeOf(pictureAt(`public/${firefox.icons[32]}`))).toBe('32 × 32'));
  it(told(RULES.edgeLogo), () => {
    const { width, height } = icon(128);
    expect([width >= 128, width]).toEqual([true, height]);
    // Drawn at any size: what is uploaded there may be larger than the package's.
    expect(readFileSync(join(ROOT, 'docs/artwork/balik.svg'), 'utf8')).toContain('viewBox="0 0 128 128"');
  });
});

describe('the pictures', () => {
  it(told(RULES.chromePictures), () => {
    expect(SCREENSHOTS.length).toBeGreaterThanOrEqual(2);
    const odd = SCREENSHOTS.filter(([, { length }]) => length < 1 || length > 5).map(([language]) => language);
    expect(odd).toEqual([]);
    expect(sizes.filter((size) => !['1280 × 800', '640 × 400'].includes(size))).toEqual([]);
  });
  it(told(RULES.chromePictureFormat), () => {
    const odd = SCREENSHOTS.flatMap(([, pictures]) => pictures).filter(({ isPlain }) => !isPlain);
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
  it(told(RULES.firefoxPictures), () => {
    const odd = SCREENSHOTS.flatMap(([, pictures]) => pictures).filter(({ width, height }) => width !== height * 1.6);
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
  it(told(RULES.edgePictures), () => {
    expect(SCREENSHOTS.filter(([, { length }]) => length > 6)).toEqual([]);
    expect(sizes.filter((size) => !['1280 × 800', '640 × 480'].includes(size))).toEqual([]);
  });
  it.each([RULES.chromeTile, RULES.edgeTile].map(told))('%s', () => {
    expect(readFileSync(join(ROOT, 'docs/artwork/tile.svg'), 'utf8')).toMatch(/^<svg [^>]*width="440" height="280"/);
    expect(pictureAt(TILE)).toMatchObject({ width: 440, height: 280, isPlain: true });
  });
});

describe('what is asked for', () => {
  const asked: string[] = [...chrome.permissions, ...chrome.host_permissions];
  const reasons = [...answers.matchAll(/^\*\*Why (?:host access to )?`([^`]+)`\.\*\* (.+)$/gm)];

  it(told(RULES.chromeHosts), () => {
    const hosts = reasons.map(([, permission]) => permission!).filter((one) => one.includes('://'));
    for (const one of [chrome, firefox]) {
      const inPages: string[] = one.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches);
      expect(inPages.length).toBeGreaterThan(0);
      expect([...inPages, ...one.host_permissions].filter((host) => !hosts.includes(host))).toEqual([]);
      const others = ['optional_permissions', 'optional_host_permissions', 'externally_connectable'];
      expect(others.filter((key) => key in one)).toEqual([]);
      for (const script of one.content_scripts) expect(Object.keys(script)).not.toContain('match_about_blank');
    }
  });
  it.each([RULES.chromeWhy, RULES.edgeWhy].map(told))('%s', () => {
    expect(reasons.map(([, permission]) => permission!).sort()).toEqual([...asked].sort());
    for (const [, permission, why] of reasons) expect([permission, why!.length > 20]).toEqual([permission, true]);
    // Whatever Firefox is asked for stands among them.
    expect(firefox.permissions.filter((permission: string) => !asked.includes(permission))).toEqual([]);
    expect(firefox.host_permissions).toEqual(chrome.host_permissions);
  });
  it.each([RULES.chromePrivacy, RULES.edgePrivacy].map(told))('%s', () => {
    for (const field of ['Single purpose', 'Remote code', 'Data collected', 'Certified', 'Privacy policy'])
      expect(answers).toMatch(new RegExp(`^\\*\\*${field}[.:]\\*\\* \\S`, 'm'));
    expect(existsSync(join(ROOT, 'docs/privacy.md'))).toBe(true);
    // The sentence on remote code is true of the package.
    expect(chrome.content_security_policy.extension_pages).toContain("script-src 'self';");
  });
  it.each([RULES.chromeAddress, RULES.edgeAddress].map(told))('%s', () => {
    // Only whoever has the account knows the address: what is held is that the place for it is named, and what stands there.
    const address = /^- \*\*Address of the privacy policy\.\*\* (.+)$/m.exec(answers)?.[1] ?? '';
    expect(address).toContain('`docs/privacy.md`');
    expect(address).toMatch(/https:\/\/\S+|\*not given yet\*/);
    expect(address).toMatch(/Chrome.+Edge/);
    expect(answers).toMatch(/^## What only whoever submits can give$/m);
  });
  it(told(RULES.firefoxSource), () => {
    const source = /^\*\*Source code\.\*\* (.+)$/m.exec(answers)?.[1] ?? '';
    const [node] = /\d+\.\d+/.exec(pkg.engines.node)!;
    for (const told of ['balik-source-', `Node ${node} or newer`, 'any system', '`npm ci`', '`npm run package`'])
      expect(source).toContain(told);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toMatch(new RegExp(`Node[^\\n]{0,30} ${node!.replace('.', '\\.')} or newer`));
    expect(readme).toContain('`npm run package`');
    for (const file of ['package-lock.json', 'scripts/package.mjs', 'vite.config.ts'])
      expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  });
  it(told(RULES.firefoxBuild), () => {
    expect(pkg.scripts['build-for-amo']).toBe('node scripts/build.mjs firefox');
    expect(answers).toContain('`npm run build-for-amo`');
  });
  it(told(RULES.chromeVersion), () => {
    for (const { version } of [chrome, firefox]) {
      const parts = String(version).split('.');
      expect([version, parts.filter((part) => !/^(0|[1-9]\d*)$/.test(part) || Number(part) > 65_535)]).toEqual([
        version,
        [],
      ]);
      expect([version, parts.length <= 4, parts.some((part) => part !== '0')]).toEqual([version, true, true]);
    }
  });
  it(told(RULES.firefoxVersionFormat), () =>
    expect(firefox.version).toMatch(/^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){0,3}$/),
  );
  it(told(RULES.chromeManifest), () => expect([chrome, firefox].map((one) => one.manifest_version)).toEqual([3, 3]));
  it(told(RULES.firefoxData), () => {
    const { data_collection_permissions: data } = firefox.browser_specific_settings.gecko;
    expect(data).toEqual({ required: ['none'] });
    expect(answers).toContain('`"required": ["none"]`');
  });
  it(told(RULES.firefoxVersion), () => {
    expect(Number.parseInt(firefox.browser_specific_settings.gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
    expect(firefox.browser_specific_settings.gecko_android).toBeUndefined();
  });
  it(told(RULES.firefoxId), () => expect(firefox.browser_specific_settings.gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/));
});
