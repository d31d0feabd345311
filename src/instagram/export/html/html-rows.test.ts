import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERACTION_CHOICES } from '../../../domain/exports/import';
import { exportFiles, folderOf, type InventedFile, people } from '../fixtures/build-export';
import { htmlPage } from '../fixtures/build-html';
import { readExport } from '../read-export';
import { type HtmlRow, HtmlRows } from './html-rows';
import { attribute, decodeEntities } from './html-tokens';

const V = 'html-2026-08';
const BOX = '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">';
const cell = (label: string, value: string) =>
  `<tr><td class="_a6_q">${label}</td><td class="_2piu _a6_r">${value}</td></tr>`;
const wide = (inner: string) => `<tr><td colspan="2" class="_a6_q">${inner}</td></tr>`;
const table = (...rows: string[]) => `<table style="table-layout: fixed;">${rows.join('')}</table>`;
const group = (title: string, inner: string) =>
  `<div>${BOX}<h2 class="_3-95 _2pim _a6-h _a6-i">${title}</h2><div class="_a6-p">${inner}</div></div></div>`;

/** A row of 2026: the owner's table five boxes deep. */
function nested(owner: string, ...before: string[]): string {
  const inner = `${BOX}<div class="_a6-p">${table(wide(`<div>${BOX}<div class="_a6-p">${owner}</div></div></div>`))}</div></div>`;
  const outer = table(
    wide('URL<div><a href="https://www.instagram.com/reel/Zz/">https://www.instagram.com/reel/Zz/</a></div>'),
    ...before,
    wide(group('Owner', inner)),
  );
  return `${BOX}<div class="_3-95 _a6-p">${BOX}<div class="_a6-p">${outer}</div></div></div><div class="_3-94 _a6-o">Aug 08, 2025 3:59 pm</div></div>`;
}

function rowsOf(html: string, cuts: readonly number[] = [1_000_000]): HtmlRow[] {
  const rows: HtmlRow[] = [];
  const reader = new HtmlRows({ header: () => undefined, row: (row) => rows.push(row) }, 1_000_000);
  const bytes = new TextEncoder().encode(html);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = cuts[turn % cuts.length]!;
    reader.push(bytes.slice(at, at + size));
    at += size;
  }
  reader.end();
  return rows;
}

const core = exportFiles(V, people(3, { everyMinutes: 1e6 }), people(3, { everyMinutes: 1e6 }));

async function read(files: Record<string, string>) {
  const made: InventedFile[] = Object.entries(files).map(([path, rows]) => ({
    path,
    content: htmlPage(V, rows, 'invented.owner'),
  }));
  return readExport(folderOf([...core, ...made]), { interactions: new Set(INTERACTION_CHOICES) });
}

describe('pages', () => {
  const owner = table(
    cell('URL', 'https://www.instagram.com/bio_link/'),
    cell('Name', 'Bir&amp;ch 🌲'),
    cell('Username', 'birch'),
  );
  const page = htmlPage(
    V,
    nested(owner, cell('Caption', 'not_an_owner')) + nested(table(cell('Username', 'alder'))),
    'x',
  );

  test('rows are the same however the bytes are cut, in the middle of a letter too', () => {
    const whole = rowsOf(page);
    expect(whole.length).toBe(2);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }), (cuts) => {
        expect(rowsOf(page, cuts)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test('a box is a row only directly under main; the owner is the innermost table', async () => {
    const reading = await read({
      'your_instagram_activity/likes/liked_posts.html':
        nested(owner, cell('Caption', 'not_an_owner')) +
        nested(table(cell('Username', 'invented.owner'))) +
        nested('<i>no one</i>', cell('Caption', 'not_an_owner')),
    });
    expect(reading.interactions!.tallies).toMatchObject([
      {
        kind: 'liked-posts',
        rows: 3,
        own: 1,
        unattributed: 1,
        usernames: ['birch'],
        spanTo: Date.UTC(2025, 7, 8, 23, 59),
      },
    ]);
  });

  test('other lists of 2026: tables without links, the URL names nobody', async () => {
    const row = (inner: string) =>
      `${BOX}<div class="_3-95 _a6-p"><div class="pam"><div class="_a6-p">${inner}</div></div></div><div class="_3-94 _a6-o">Aug 01, 2026 10:11 pm</div></div>`;
    const reading = await read({
      'connections/followers_and_following/pending_follow_requests.html':
        row(owner) + row(table(cell('Username', 'alder'))),
    });
    expect(reading.otherLists.get('requests-sent')!.accounts.usernames).toEqual(['birch', 'alder']);
    expect(reading.problems).toEqual([]);
  });

  test('messages: the box of participants is no message', async () => {
    const box = (heading: string, date: string) =>
      `${BOX}<h2 class="_3-95 _2pim _a6-h _a6-i">${heading}</h2><div class="_3-95 _a6-p"><div><div></div><div>SECRET</div></div></div><div class="_3-94 _a6-o">${date}</div></div>`;
    const reading = await read({
      'your_instagram_activity/messages/inbox/t_1/message_1.html': `${BOX}<h2 class="_a6-h">Participants: A and B</h2></div>${box('A', 'Aug 01, 2026 10:11 pm')}${box('B', 'Aug 01, 2026 10:12 pm')}`,
    });
    expect(reading.interactions!.threads).toMatchObject([{ thread: 't_1', messages: 2 }]);
    expect(JSON.stringify(reading.interactions)).not.toContain('SECRET');
  });

  test('markup that is words stays words', () => {
    expect(decodeEntities('&lt;b&gt; &amp;amp; &#039;&#x1F332; &nope; &#9999999;')).toBe(
      "<b> &amp; '🌲 &nope; &#9999999;",
    );
    expect(attribute(' data-href="no" href="a&amp;b>c" x', 'href')).toBe('a&b>c');
    expect(attribute(" href='one' ", 'href')).toBe('one');
    expect(attribute(' hrefs="no"', 'href')).toBeNull();
    const row = rowsOf(
      `<main role="main">${BOX}<a title="a > b" href="https://www.instagram.com/x">x</a><!-- <div> --><br></div></main>`,
    )[0]!;
    expect(row).toMatchObject({ href: 'https://www.instagram.com/x', linkText: 'x', lastText: 'x' });
  });
});
