import type { Node } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { HINTS } from './domain/etiquette/hints';
import { asksLanguage, type Rule, saysSentence } from './fixtures/language-asked';
import { found, isNamed, literal, memberOf, SHIPPED, type Source, sourceOf } from './fixtures/sources';

/** What code of a room never does, in whatever spelling. Each rule is first tried on invented lines. */

/** The lines of a file on which a rule is broken. */
function linesWith({ file, text, ...source }: Source, rule: Rule): string[] {
  const starts = found({ file, text, ...source }, (node, parent) => (rule(node, parent) ? node.start : null));
  const lines = starts.map((start) => text.slice(0, start).split('\n').length);
  return [...new Set(lines)].map((line) => `${file}: ${text.split('\n')[line - 1]!.trim()}`);
}

const isBroken = (rule: Rule, line: string) => linesWith(sourceOf('x.tsx', line), rule).length > 0;
const shippedIn = (room: RegExp) => SHIPPED.filter(({ file }) => room.test(file));
const brokenIn = (room: RegExp, rule: Rule) => shippedIn(room).flatMap((source) => linesWith(source, rule));

/** `name`, `name.x`, `globalThis.name`, `globalThis['name']`, `{ name } = …`; a key of an object that is made is none. */
function speaksOf(names: readonly string[], node: Node, parent: Node | null): boolean {
  const member = memberOf(node);
  if (member !== null) return names.includes(member);
  if (parent?.type === 'Property' && parent.key === node && parent.value !== node) return false;
  return node.type === 'Identifier' && names.includes(node.name) && !(parent && memberOf(parent) === node.name);
}

/** The clock, chance and whatever else would make the same question be answered differently. */
const isImpure: Rule = (node, parent) => {
  if (speaksOf(['performance', 'crypto', 'random', 'setTimeout', 'globalThis', 'process'], node, parent)) return true;
  if (!isNamed(node, 'Date') || parent === null) return false;
  if (parent.type === 'TSTypeReference') return false;
  if (parent.type === 'NewExpression') return parent.arguments.length === 0;
  return !['UTC', 'parse'].includes(memberOf(parent) ?? '');
};

const CHOOSING = /^(querySelector(All)?|closest|getElements?By\w+|evaluate)$/;
const chooses: Rule = (node) =>
  CHOOSING.test(memberOf(node) ?? '') ||
  (node.type === 'CallExpression' && memberOf(node.callee) === 'matches' && literal(node.arguments[0]) !== null);

const ACTING = /^(click|submit|requestSubmit|scroll(To|By|IntoView|Top|Left)?|sendBeacon|dispatchEvent|showPicker)$/;
const SENDING = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const MADE = /^(Mouse|Keyboard|Pointer|Touch|Wheel|Input|UI)Event$/;
/** Whatever could send, click or scroll. */
const acts: Rule = (node, parent) => {
  const called = parent?.type === 'CallExpression' && parent.callee === node;
  if (ACTING.test(memberOf(node) ?? '') && (called || isAssigned(node, parent))) return true;
  if (node.type === 'NewExpression')
    return node.callee.type === 'Identifier' && (MADE.test(node.callee.name) || SENDING.includes(node.callee.name));
  return called && (SENDING.some((name) => isNamed(node, name)) || memberOf(node) === 'fetch');
};
const isAssigned = (node: Node, parent: Node | null) => parent?.type === 'AssignmentExpression' && parent.left === node;

describe('the habits', () => {
  it('ask which language it is in i18n only, and write numbers, dates and lists there', () => {
    for (const line of [
      "x = { delimiter: language === 'id' ? ';' : ',' };",
      'texts.language !== SOURCE',
      "'id' === texts.language",
      "tag === 'id'",
      "texts.language.startsWith('i')",
      "['id', 'ms'].includes(texts.language)",
      'WORD[texts.language as Key]',
      "const WORD = { en: 'list', id: 'daftar' };",
      "texts.listDelimiter === ';'",
      "n.toLocaleString('de')",
      '/^i/.test(texts.language)',
      "const LOCALES: Record<Language, string> = { en: 'en-GB' };",
      'switch (texts.language) {}',
      'new Intl.NumberFormat(locale)',
      "import { history } from '../../i18n/id/history';",
    ])
      expect(isBroken(asksLanguage, line), line).toBe(true);
    for (const line of [
      "const id = inside(value, 'id');",
      "typeof language === 'string'",
      'TAG.test(language)',
      'const { id } = row;',
    ])
      expect(isBroken(asksLanguage, line), line).toBe(false);
    expect(brokenIn(/^(?!i18n\/)/, asksLanguage)).toEqual([]);
  });

  it('say every sentence from a book', () => {
    expect(isBroken(saysSentence, 'x = <p>You have no followers yet.</p>;')).toBe(true);
    expect(isBroken(saysSentence, 'x = <button aria-label="Close" />;')).toBe(true);
    expect(isBroken(saysSentence, "x = <p class='soft'>{t('app.loading')} · </p>;")).toBe(false);
    expect(brokenIn(/^(ui|panel|welcome)\//, saysSentence)).toEqual([]);
  });

  it('show every hint that somebody wrote: none stands beside the list of them', () => {
    const idOf = (node: Node) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
      if (!/^(account|viewer)Hint$/.test(node.callee.name)) return null;
      const [told] = node.arguments;
      const properties = told?.type === 'ObjectExpression' ? told.properties : [];
      const id = properties.find((one) => one.type === 'Property' && isNamed(one.key, 'id'));
      return id?.type === 'Property' ? (literal(id.value) ?? '?') : '?';
    };
    expect(found(sourceOf('x.ts', "const a = viewerHint({ find: null, id: 'a' });"), idOf)).toEqual(['a']);
    const written = SHIPPED.flatMap((source) => found(source, idOf));
    expect(written.sort()).toEqual(HINTS.map(({ id }) => id as string).sort());
  });

  it('have the names of what an export is kept under in one file', () => {
    const names: Rule = (node) => /^(did|list|since)\/(\*|[a-z-]*)$/.test(literal(node) ?? '');
    for (const line of ["'did/' + kind", '`did/$' + '{kind}`', "'list/followers'"])
      expect(isBroken(names, line)).toBe(true);
    expect(isBroken(names, "import('./list/followers')")).toBe(false);
    const naming = SHIPPED.filter((source) => linesWith(source, names).length > 0).map(({ file }) => file);
    expect(naming).toEqual(['domain/exports/import-column.ts']);
  });

  it('touch browser.* and chrome.* in platform only', () => {
    const touches: Rule = (node, parent) => {
      if (node.type === 'Identifier' && parent?.type === 'MemberExpression' && parent.object === node)
        return /^(chrome|browser)$/.test(node.name);
      return (
        /^(chrome|browser)$/.test(memberOf(node) ?? '') &&
        node.type === 'MemberExpression' &&
        isNamed(node.object, 'globalThis')
      );
    };
    for (const line of ['chrome.alarms', 'browser.tabs', '(globalThis as any).chrome?.runtime', "chrome['tabs']"])
      expect(isBroken(touches, line), line).toBe(true);
    expect(brokenIn(/^(?!platform\/)/, touches)).toEqual([]);
  });

  it('tell nobody when Balik is removed: no page is opened after it', () => {
    const tells: Rule = (node) => isNamed(node, 'setUninstallURL') || literal(node) === 'setUninstallURL';
    for (const line of [
      'native.runtime.setUninstallURL(u)',
      "native.runtime['setUninstallURL'](u)",
      'const { setUninstallURL } = native.runtime;',
      'const { setUninstallURL: tell } = native.runtime;',
    ])
      expect(isBroken(tells, line), line).toBe(true);
    expect(brokenIn(/^/, tells)).toEqual([]);
  });

  it('keep the clock and chance out of the domain', () => {
    for (const line of [
      'Date.now()',
      'new Date()',
      '+new Date',
      'Date()',
      '(globalThis as any).performance.now()',
      'Math.random()',
      'const { random } = Math;',
      "Math['random']()",
      'crypto.randomUUID()',
    ])
      expect(isBroken(isImpure, line), line).toBe(true);
    for (const line of ['new Date(at)', 'Date.UTC(2026, 0)', 'let a: Date;', 'x = { random: 1 }'])
      expect(isBroken(isImpure, line), line).toBe(false);
    expect(brokenIn(/^domain\//, isImpure)).toEqual([]);
  });

  it('have selectors for instagram.com in instagram/anchors.ts only', () => {
    for (const line of [
      "document.getElementById('x')",
      "e.matches('div')",
      "e['closest'](x)",
      'document.querySelector(x)',
    ])
      expect(isBroken(chooses, line), line).toBe(true);
    expect(isBroken(chooses, 'part.matches(SHOWING)')).toBe(false);
    const choosing = brokenIn(/^(content|page|instagram)\//, chooses);
    expect(choosing.filter((line) => !/^instagram\/(anchors|translate\/document|export)/.test(line))).toEqual([]);
  });

  it('have nothing on instagram.com that could send, click or scroll', () => {
    for (const line of [
      'e.click()',
      "e['click']()",
      'form?.submit()',
      "e.dispatchEvent(new PointerEvent('click'))",
      'fetch(u)',
      'window.fetch(u)',
      'new XMLHttpRequest()',
      "new WebSocket('x')",
      'window.scrollTo(0, 0)',
      'e.scrollTop = 0',
    ])
      expect(isBroken(acts, line), line).toBe(true);
    expect(isBroken(acts, "e.addEventListener('click', keep)")).toBe(false);
    // The one event, without data, that tells the observer of a recording.
    const OWN_EVENT = 'content/recording/widen.ts: window.dispatchEvent(new Event(WIDEN_EVENT));';
    expect(brokenIn(/^(content|page|instagram|background)\//, acts)).toEqual([OWN_EVENT]);
  });
});
