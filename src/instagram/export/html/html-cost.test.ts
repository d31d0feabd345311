import { describe, expect, test } from 'vitest';
import { folderOf, listText, people } from '../fixtures/build-export';
import { htmlPage, htmlRow } from '../fixtures/build-html';
import { outcome } from '../fixtures/export-to-break';
import { HtmlRows } from './html-rows';
import { HtmlFault } from './html-tokens';
import { DEEPEST } from './open-tags';

const PIECE = 128 * 1024;

/** What a page costs in steps; letters and elements looked at, counted, so that no clock is asked. */
function stepsFor(body: string): number {
  const page = new HtmlRows({ header: () => undefined, row: () => undefined }, 8 * 1024 * 1024);
  const bytes = new TextEncoder().encode(`<html><body><i><main role="main">${body}</main></i></body></html>`);
  for (let at = 0; at < bytes.length; at += PIECE) page.push(bytes.subarray(at, at + PIECE));
  page.end();
  return page.steps;
}

const deep = DEEPEST - 10;
const block = (open: string, stray: string, close: string) =>
  `<div>${open.repeat(deep)}${stray.repeat(deep)}${close.repeat(deep)}</div>`;

/** Each n times as long as n says. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'end tags of something that is not open': (n) => block('<b>', '</u>', '</b>').repeat(n),
  'end tags of something outside main': (n) => block('<b>', '</i>', '</b>').repeat(n),
  'tags that are never closed': (n) => `<div>${'<b>'.repeat(deep)}</div>`.repeat(n),
  'tables in tables': (n) =>
    `<div>${'<table><tr><td>'.repeat(deep / 4)}x${'</td></tr></table>'.repeat(deep / 4)}</div>`.repeat(n),
  'tags without a quote, and one at the end': (n) => `<div>${'<br>'.repeat(9_000 * n)}<a href="x">x</a></div>`,
  'a quote that ends far away': (n) => `<div><a href="${'x>'.repeat(40_000 * n)}">x</a></div>`,
  'many quotes in one tag': (n) => `<div><a ${'b="c" '.repeat(14_000 * n)}>x</a></div>`,
  'a comment that ends far away': (n) => `<div><!--${'- '.repeat(40_000 * n)}--></div>`,
  'a long text': (n) => `<div>${'text '.repeat(16_000 * n)}</div>`,
};

describe('a page costs as much as it is long, whatever stands in it', () => {
  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    const [once, often] = [stepsFor(shape(2)), stepsFor(shape(8))];
    const longer = shape(8).length / shape(2).length;
    expect(often / once).toBeLessThan(longer * 1.1);
    expect(often).toBeLessThan(shape(8).length * 3);
  });
});

describe('a page that nests without end', () => {
  const followers = people(3, { everyMinutes: 1e6 });
  const rows = followers.map((one) => htmlRow(one, 'html-2026-08', false)).join('');
  const refused = (inner: string) =>
    outcome(
      folderOf([
        { path: 'followers_1.html', content: htmlPage('html-2026-08', rows + inner, 'invented.owner') },
        { path: 'following.html', content: htmlPage('html-2026-08', rows, 'invented.owner') },
      ]),
    );

  test.each([
    ['elements and end tags of others', `${'<b>'.repeat(140_000)}${'</i>'.repeat(140_000)}`],
    ['tags that are never closed', '<p>'.repeat(200_000)],
    ['tables', '<table><tr><td>'.repeat(200_000)],
  ])('%s: refused by name of the trouble, and none of it is kept', async (_, inner) => {
    expect(await refused(inner)).toBe('too-deep');
  });

  test('as deep as may be is read, with every row', async () => {
    const got = await refused(`<div>${'<b>'.repeat(DEEPEST - 4)}</div>`.replace('<div>', '<div class="_a6-g">'));
    expect(got).toMatchObject({ lists: { followers: { rows: 4, unreadable: 1 } } });
  });

  test('in a file beside the lists it spoils nothing but that', async () => {
    const got = await outcome(
      folderOf([
        { path: 'followers_1.json', content: listText(followers, 'R1') },
        { path: 'following.json', content: listText(followers, 'R2', 'relationships_following') },
        { path: 'blocked_profiles.json', content: '['.repeat(200_000) },
      ]),
    );
    expect(got).toMatchObject({
      problems: [{ code: 'file-unreadable', detail: ['too-deep'] }, { code: 'owner-unknown' }],
    });
  });

  test('stray end tags that close nothing lose no row', () => {
    const names: (string | null)[] = [];
    const page = new HtmlRows({ header: () => undefined, row: (row) => names.push(row.linkText) }, 1_000_000);
    page.push(
      new TextEncoder().encode(`<html><i><main role="main">${rows.replaceAll('</a>', '</a></i></u></td>')}</main>`),
    );
    expect(page.end()).toBe(true);
    expect(names).toEqual(followers.map(({ username }) => username));
    expect(() => page.push(new TextEncoder().encode('<b>'.repeat(DEEPEST)))).toThrow(HtmlFault);
  });
});
