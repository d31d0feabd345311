// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { listOpenedBy } from '../anchors';
import { dialogHtml, headerHtml, rowHtml, rowsHtml, SPINNER, SUGGESTED } from '../fixtures/dialogs';
import { findOpenList, isEndInSight } from './open-list';
import { openRowReader } from './row-reader';

function show(html: string): Document {
  document.body.innerHTML = html;
  return document;
}
beforeEach(() => show(''));

const opened = (inside: string) => findOpenList(show(dialogHtml(inside)));
const namesIn = (inside: string) =>
  openRowReader(opened(inside)!.list)
    .read()
    .map(({ username }) => username);

describe('the rows on the screen', () => {
  test('are told with name, full name and badge', () => {
    const verified = rowHtml('budi', { badge: '<div><svg aria-label="Verified"></svg></div>' });
    const { list } = opened(`<div>${rowHtml('sari.a')}${verified}${rowHtml('cici', { fullName: '' })}</div>`)!;
    expect(openRowReader(list).read()).toEqual([
      { username: 'sari.a', fullName: 'Nama sari.a', isVerified: false },
      { username: 'budi', fullName: 'Nama budi', isVerified: true },
      { username: 'cici', fullName: '', isVerified: false },
    ]);
  });

  test('are never suggestions, and none are there under a heading of such', () => {
    expect(namesIn(rowsHtml('sari', 'budi') + SUGGESTED)).toEqual(['sari', 'budi']);
    expect(opened(`<div></div>${SUGGESTED}`)).toBeNull();
  });

  test('are nobody’s while somebody searches, and in a placeholder', () => {
    const page = show(dialogHtml(rowsHtml('sari')));
    page.querySelector('input')!.value = 'sa';
    expect(findOpenList(page)).toBeNull();
    expect(findOpenList(show('<div role="dialog" aria-modal="true"><svg></svg></div>'))).toBeNull();
  });

  test('a link to a post, a face in a line of faces, and a name that is another’s are no rows', () => {
    const odd =
      '<div><a href="/p/abc/"><span dir="auto">p</span></a><a href="/adi/"><img alt=""></a><a href="/eka/"><span dir="auto">lain</span></a></div>';
    expect(namesIn(`<div>${rowHtml('sari')}${odd}</div>`)).toEqual(['sari']);
  });

  test('are told once each, and those that come are told alone', () => {
    const { list } = opened(rowsHtml('a1', 'a2'))!;
    const reader = openRowReader(list);
    expect(reader.read()).toHaveLength(2);
    expect(reader.read()).toEqual([]);
    list.insertAdjacentHTML('beforeend', rowHtml('a3'));
    expect(reader.read().map(({ username }) => username)).toEqual(['a3']);
  });

  test('a node that changes hands is told anew, once its name is that of its address', () => {
    const { list } = opened(rowsHtml('a1', 'a2'))!;
    const reader = openRowReader(list);
    reader.read();
    for (const link of list.firstElementChild!.querySelectorAll('a')) link.setAttribute('href', '/b1/');
    expect(reader.read()).toEqual([]);
    list.firstElementChild!.querySelectorAll('span[dir]')[0]!.textContent = 'b1';
    expect(reader.read().map(({ username }) => username)).toEqual(['b1']);
  });

  test('many are told some at a time, none twice and none left out', () => {
    const names = Array.from({ length: 210 }, (_, at) => `orang.${at}`);
    const reader = openRowReader(opened(rowsHtml(...names))!.list);
    const told: string[] = [];
    let looks = 0;
    do {
      for (const { username } of reader.read()) told.push(username);
      looks++;
    } while (reader.hasMore());
    expect(told).toEqual(names);
    expect(looks).toBeGreaterThan(3);
  });
});

describe('the end of a list', () => {
  const isEnd = (inside: string) => {
    const open = opened(inside)!;
    const reader = openRowReader(open.list);
    reader.read();
    return isEndInSight(open, reader.lastRow()!);
  };

  test('is in sight once nothing turns behind the rows, whatever is suggested then', () => {
    expect(isEnd(rowsHtml('sari', 'budi'))).toBe(true);
    expect(isEnd(rowsHtml('sari', 'budi') + SUGGESTED)).toBe(true);
  });

  test('is not where something still loads, beside the rows or among them', () => {
    expect(isEnd(rowsHtml('sari', 'budi') + SPINNER)).toBe(false);
    expect(isEnd(`<div>${rowsHtml('sari', 'budi')}${SPINNER}</div>`)).toBe(false);
    expect(isEnd(`${rowsHtml('sari')}<div role="progressbar"></div>`)).toBe(false);
  });

  test('is not while it is below what is in sight', () => {
    const open = opened(rowsHtml('sari', 'budi'))!;
    const reader = openRowReader(open.list);
    reader.read();
    open.list.getBoundingClientRect = () => ({ bottom: 900 }) as DOMRect;
    open.container.getBoundingClientRect = () => ({ bottom: 400 }) as DOMRect;
    expect(isEndInSight(open, reader.lastRow()!)).toBe(false);
  });
});

describe('which list a count opens', () => {
  const bare = (at: number) => show(headerHtml('sari', '60', '40')).querySelectorAll('a[href="#"] .html-span')[at]!;

  test('the first of two bare ones the followers; the second the following list where the profile counted as many', () => {
    expect(listOpenedBy(bare(0), null)).toBe('followers');
    expect(listOpenedBy(bare(1), 40)).toBe('following');
  });

  test('the second may be friends: nobody’s where it shows another number, or none is known', () => {
    expect(listOpenedBy(bare(1), 41)).toBeNull();
    expect(listOpenedBy(bare(1), null)).toBeNull();
  });

  test('an address says it; of people whom both know, and elsewhere in the page, none', () => {
    const page = show(
      '<main><header><a href="/sari/following/"><span>40</span></a><a href="/sari/followers/mutualOnly">x</a></header><a href="/budi/">budi</a></main>',
    );
    const [following, mutual, other] = [...page.querySelectorAll('a')] as unknown as [Element, Element, Element];
    expect(listOpenedBy(following.firstElementChild!, null)).toBe('following');
    expect(listOpenedBy(mutual, null)).toBeNull();
    expect(listOpenedBy(other, null)).toBeNull();
    expect(listOpenedBy(page.body, null)).toBeNull();
  });
});
