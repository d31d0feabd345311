// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerCounts, markPlace, marksLeftBehind, ownParts, profileName } from './anchors';
import { hoverCard, listDialog, listRows, scrollContainer } from './anchors-of-lists';

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}

const row = (username: string, more = '') =>
  `<div><div><div><a href="/${username}/" role="link" tabindex="-1"><img alt=""></a></div><div><span><div><a href="/${username}/" role="link"><div><span dir="auto">${username}</span>${more}</div></a></div></span><span dir="auto"><span>Nama ${username}</span></span></div><div><button type="button"><div dir="auto">Hapus</div></button></div></div></div>`;
const story = (username: string) =>
  `<div><div><div role="button"><canvas></canvas><span role="link"></span></div><div><a href="/${username}/" role="link"><span dir="auto">${username}</span><svg></svg></a></div></div></div>`;
const dialog = (inside: string) =>
  `<div role="dialog" aria-modal="true"><div><div role="heading">Pengikut</div><input type="text"><div><div style="overflow-y: auto">${inside}</div></div></div></div>`;

const usernames = (root: Element) => listRows.find(root).map((one) => one.username);

describe('the rows of an open list', () => {
  test('end where a heading stands between them: suggestions may stand among what holds the list', () => {
    const HEADING = '<div><span dir="auto">Disarankan untuk Anda</span></div>';
    const own = row('sari.a') + story('budi_b');
    for (const inside of [
      `<div>${own}${HEADING}${row('saran.1')}${row('saran.2')}</div>`,
      `<div><div>${own}</div>${HEADING}<div>${row('saran.1')}${row('saran.2')}</div></div>`,
      `<div><div>${own}</div><div>${HEADING}${row('saran.1')}${row('saran.2')}</div></div>`,
    ]) {
      const open = listDialog.find(show(dialog(inside)))!;
      expect(usernames(open)).toEqual(['sari.a', 'budi_b']);
      // Scrolled past the heading: nobody else is in sight.
      for (const element of open.querySelectorAll('*'))
        if (!/saran/.test(element.textContent ?? ''))
          element.getBoundingClientRect = () => ({ top: -900, bottom: -800 }) as DOMRect;
      scrollContainer.find(open)!.getBoundingClientRect = () => ({ top: 0, bottom: 400 }) as DOMRect;
      expect(usernames(open)).toEqual([]);
    }
  });

  test('are found with their usernames and a place beside the name, outside the link', () => {
    const page = show(
      dialog(`<div>${row('sari.a')}${story('budi_b')}${row('cici', '<svg></svg>')}</div><div><svg></svg></div>`),
    );
    const open = listDialog.find(page)!;
    expect(usernames(open)).toEqual(['sari.a', 'budi_b', 'cici']);
    const [first] = listRows.find(open);
    expect(first!.name.tagName).toBe('SPAN');
    const place = markPlace(first!.name, first!.element);
    expect(place.tagName).toBe('A');
    expect(place.textContent).toBe('sari.a');
    expect(first!.element.querySelector('button')).not.toBeNull();
    expect(scrollContainer.find(open)!.children).toHaveLength(2);
  });

  test('suggestions are never among them', () => {
    const suggested = `<div><span dir="auto">Disarankan untuk Anda</span></div><div>${row('saran.1')}${row('saran.2')}</div><div><a href="/explore/people/">Lihat Semua</a></div>`;
    expect(usernames(listDialog.find(show(dialog(`<div>${row('sari')}${row('budi')}</div>${suggested}`)))!)).toEqual([
      'sari',
      'budi',
    ]);
    expect(usernames(listDialog.find(show(dialog(`<div>${row('sari')}</div>${suggested}`)))!)).toEqual(['sari']);
    // An empty list: the first rows stand under the heading of the suggestions.
    expect(usernames(listDialog.find(show(dialog(`<div></div>${suggested}`)))!)).toEqual([]);
    expect(usernames(listDialog.find(show(dialog(suggested)))!)).toEqual([]);
  });

  test('may stand in groups, one page of the list in each', () => {
    const groups = `<div><div>${row('a1')}${row('a2')}</div><div>${row('b1')}</div></div>`;
    expect(usernames(listDialog.find(show(dialog(groups)))!)).toEqual(['a1', 'a2', 'b1']);
  });

  test('are none while the dialog is a placeholder, has no scroll container, or is one of two', () => {
    expect(listDialog.find(show('<div role="dialog" aria-modal="true"><svg></svg></div>'))).toBeNull();
    const flat = `<div role="dialog" aria-modal="true"><div>${row('sari')}</div></div>`;
    expect(usernames(listDialog.find(show(flat))!)).toEqual([]);
    expect(listDialog.find(show(flat + flat))).toBeNull();
  });

  test('a link whose text is not its username is no row', () => {
    const odd =
      '<div><a href="/sari/"><span dir="auto">budi</span></a><a href="/explore/"><span dir="auto">explore</span></a></div>';
    expect(listDialog.find(show(dialog(odd)))).toBeNull();
  });
});

describe('the username in the profile header', () => {
  test.each([
    ['2022–24', '<section><div><h2>sari.contoh</h2></div></section>', 'H2'],
    [
      '2025',
      '<div><section><a href="#"><h2 dir="auto"><span>sari.contoh</span></h2></a></section><section></section></div>',
      'SPAN',
    ],
    [
      'Sept 2026',
      '<section><a href="#" role="link"><h2 dir="auto"><span>Sari.Contoh</span></h2></a></section>',
      'SPAN',
    ],
    ['without a heading', '<section><div><span dir="auto"><span>sari.contoh</span></span></div></section>', 'SPAN'],
  ])('is found in the layout of %s', (_when, header, tag) => {
    const found = profileName.find(show(`<main><header>${header}</header></main>`), 'sari.contoh');
    expect(found?.tagName).toBe(tag);
    expect(found?.children).toHaveLength(0);
  });

  test('is not there when the header shows somebody else, or there is no header', () => {
    expect(profileName.find(show('<main><header><h2>budi</h2></header></main>'), 'sari')).toBeNull();
    expect(profileName.find(show('<main><h2>sari</h2></main>'), 'sari')).toBeNull();
  });
});

describe('the counts in the header', () => {
  const count = (shown: string, label: string, href: string, title = '') =>
    `<a href="${href}" role="link"><span dir="auto"><span${title && ` title="${title}"`}><span class="html-span">${shown}</span></span> ${label}</span></a>`;
  const exactly = (count: number, source: string) => ({ low: count, high: count, source });
  const counts = (inside: string) => headerCounts.find(show(`<main><header>${inside}</header></main>`));

  test('addresses tell them apart, in any order', () => {
    const html =
      count('340', 'mengikuti', '/sari/following/') + count('2,2 jt', 'pengikut', '/sari/followers/', '2.230.586');
    expect(counts(html)).toEqual({ followers: exactly(2230586, 'link'), following: exactly(340, 'link') });
  });

  test('without addresses the first of exactly two counts the followers; the second is nobody’s', () => {
    const name = '<a href="#"><h2><span>2sari</span></h2></a>';
    const two = count('1,234', 'followers', '#') + count('567', 'following', '#');
    const mutual = '<a href="/sari/followers/mutualOnly">Followed by a + 3 more</a>';
    const first = { followers: exactly(1234, 'position'), following: null };
    expect(counts(two + mutual)).toEqual(first);
    expect(counts(name + two)).toEqual(first);
    expect(counts(two + count('9', 'lists', '#'))).toEqual({ followers: null, following: null });
    expect(counts(count('567', 'following', '#'))).toEqual({ followers: null, following: null });
  });

  test('60 followers and 30 friends: how many the person follows stays unknown', () => {
    const header = count('60', 'followers', '#') + count('30', 'friends', '#');
    expect(counts(header)).toEqual({ followers: exactly(60, 'position'), following: null });
  });

  test.each([
    ['2.2M', 2_150_000, 2_299_999],
    ['12,5 rb', 12_450, 12_599],
    ['12K', 11_500, 12_999],
    ['3 jt', 2_500_000, 3_999_999],
    ['1.25k', 1_245, 1_259],
  ])('%s is all that may be shown so, cut off or rounded', (shown, low, high) => {
    expect(counts(count(shown, 'followers', '/sari/followers/')).followers).toEqual({ low, high, source: 'link' });
    expect(counts(count(shown, 'followers', '#') + count('9', 'following', '#')).followers).toEqual({
      low,
      high,
      source: 'position',
    });
  });

  test.each(['1.2万', '1,5 mil', '2,2 B', '1.234,5 rb', '1,234K', 'K', '12 тыс'])('%s cannot be read', (shown) => {
    expect(counts(count(shown, 'followers', '/sari/followers/')).followers).toBeNull();
  });

  test('a unit in an element of its own is noticed', () => {
    const apart = (unit: string) =>
      counts(`<a href="/sari/followers/"><span><span>12</span> <span>${unit}</span> pengikut</span></a>`).followers;
    expect(apart('rb')).toEqual({ low: 11_500, high: 12_999, source: 'link' });
    for (const unknown of ['mil', '万', 'тыс', 'ribu', 'lakh', 'χιλ.', 'ألف']) expect(apart(unknown)).toBeNull();
  });
});

test('a hover card is one that shows one person', () => {
  const card = (inside: string) => hoverCard.find(show(`<div role="dialog">${inside}</div>`), null);
  expect(card(row('sari'))?.username).toBe('sari');
  expect(card(row('sari') + row('budi'))).toBeNull();
});

const SAMPLES = '../shared/instagram/samples/dom';
describe.skipIf(!existsSync(SAMPLES))('recorded elements (left out where the samples are not at hand)', () => {
  const page = (name: string) =>
    show(readFileSync(`${SAMPLES}/${name}`, 'utf8').replace(/^.*<body>|<\/body>.*$/gs, ''));

  test('followers with suggestions; following while it loads', () => {
    const open = listDialog.find(page('authored_dialog_followers_with_suggestions_en.html'))!;
    expect(usernames(open)).toEqual(['contoh.f00', 'contoh.f01', 'contoh.f02', 'contoh.f03']);
    const loading = listDialog.find(page('authored_dialog_following_en_loading.html'))!;
    expect(usernames(loading)).toHaveLength(12);
  });

  test('header of Sept 2026, and the counts of 2024', () => {
    const header = page('authored_header_2026-09_counts_hash.html');
    expect(profileName.find(header, 'some.viewer')?.tagName).toBe('SPAN');
    expect(headerCounts.find(header)).toEqual({
      followers: { low: 1234, high: 1234, source: 'position' },
      following: null,
    });
    const old = readFileSync(`${SAMPLES}/2024_header_counts.html`, 'utf8');
    expect(headerCounts.find(show(`<main><header>${old}</header></main>`))).toEqual({
      followers: { low: 2230586, high: 2230586, source: 'link' },
      following: { low: 5, high: 5, source: 'link' },
    });
    const friends = page('authored_header_2026_friends_instead_of_following.html');
    expect(headerCounts.find(friends).following).toBeNull();
  });
});

describe('marks in the page', () => {
  const MARK =
    '<span id="holder" style="--letters: Arial"><balik-mark data-status="mutual"><span></span></balik-mark></span>';

  test('are none of its own parts, nor is what holds them and what they hold', () => {
    const page = show(`<header><h2><i>sari</i></h2>${MARK}</header>`);
    expect(ownParts(page.querySelector('header')!).map((part) => part.localName)).toEqual(['h2', 'i']);
  });

  test('that an earlier life of Balik left go with what held them, and never with anything of the page', () => {
    // The first versions had nothing around them.
    const page = show(`<main><p id="own">${MARK}</p><div id="plain"><balik-mark id="old"></balik-mark></div></main>`);
    const html = document.documentElement.namespaceURI!;
    expect(marksLeftBehind(page, html).map(({ id }) => id)).toEqual(['holder', 'old']);
  });
});
