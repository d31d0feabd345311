// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { listOpenedBy } from '../anchors';
import { dialogHtml, headerHtml, rowHtml, rowsHtml, SPINNER, SUGGESTED } from '../fixtures/dialogs';
import { findOpenList, isEndInSight, type OpenList } from './open-list';
import { openRowReader } from './row-reader';
import { openTopRows } from './top-rows';

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

  test('are never suggestions among what holds the list either: all in one element, or in one row with the rows', () => {
    const HEADING =
      '<div><span dir="auto">Disarankan untuk Anda</span><a href="/explore/people/">Lihat Semua</a></div>';
    const rows = rowHtml('sari') + rowHtml('budi');
    for (const own of [rows, `<div>${rows}</div>`, `<div>${rows}</div><div><svg></svg></div>`])
      for (const suggested of [rowHtml('saran.1') + rowHtml('saran.2'), rowsHtml('saran.1', 'saran.2')]) {
        const { list } = opened(`<div>${own}${HEADING}${suggested}</div>`)!;
        const reader = openRowReader(list);
        expect(reader.read().map(({ username }) => username)).toEqual(['sari', 'budi']);
        expect(reader.read()).toEqual([]);
        expect(reader.lastRow()!.textContent).toContain('budi');
        expect(reader.suggested()!.getAttribute('href')).toBe('/saran.1/');
      }
    // Under an empty list, and where the heading is in one element with those it is of.
    expect(namesIn(`<div>${HEADING}${rowHtml('saran.1')}${rowHtml('saran.2')}</div>`)).toEqual([]);
    expect(
      namesIn(`<div>${rowsHtml('sari', 'budi')}<div>${HEADING}${rowHtml('saran.1')}${rowHtml('saran.2')}</div></div>`),
    ).toEqual(['sari', 'budi']);
  });

  test('are never suggestions that stand in a part of their own, in one cell with their heading, or under a wordless one', () => {
    const H = '<div><span dir="auto">Disarankan untuk Anda</span></div>';
    const own = rowHtml('sari') + rowHtml('budi');
    for (const inside of [
      `<div><div>${own}</div><div>${H}<div>${rowHtml('saran.1')}</div></div></div>`,
      `<div><div>${own}<div>${H}<div>${rowHtml('saran.1')}</div></div></div></div>`,
      `<div>${own}<div>${H}${rowHtml('saran.1')}</div>${rowHtml('saran.2')}${rowHtml('saran.3')}</div>`,
      `<div>${own}<div><img alt=""><span>Disarankan</span></div>${rowHtml('saran.1')}</div>`,
      `<div>${own}<div><svg></svg><b>Disarankan</b></div>${rowHtml('saran.1')}</div>`,
      `<div>${own}<div role="heading" aria-label="Disarankan"></div>${rowHtml('saran.1')}</div>`,
      `<div>${own}<div><h4 aria-label="Disarankan"></h4></div>${rowHtml('saran.1')}</div>`,
      `<div>${own}<section aria-label="Disarankan">${rowHtml('saran.1')}</section></div>`,
      `<div>${own}<div role="region">${rowHtml('saran.1')}${rowHtml('saran.2')}</div></div>`,
      `<div>${own}${H}<div><a href="/explore/people/">Lihat Semua</a></div>${rowHtml('saran.1')}</div>`,
    ]) {
      const open = opened(inside)!;
      const reader = openRowReader(open.list);
      expect(reader.read().map(({ username }) => username)).toEqual(['sari', 'budi']);
      expect(reader.read()).toEqual([]);
      expect(reader.lastRow()!.textContent).toContain('budi');
      expect(isEndInSight(open, reader.lastRow()!, reader.suggested())).toBe(true);
    }
  });

  test('are not those that are built otherwise than the first: where in doubt, nobody', () => {
    const deeper = `<ul><li>${rowHtml('lain.1')}</li><li>${rowHtml('lain.2')}</li></ul>`;
    expect(namesIn(`<div>${rowHtml('sari')}${deeper}${rowHtml('budi')}</div>`)).toEqual(['sari', 'budi']);
  });

  test('are over once a heading stood among them, also where it is gone again; those before it may still come', () => {
    const H = '<div><span dir="auto">Disarankan untuk Anda</span></div>';
    const { list } = opened(rowsHtml('a1', 'a2', 'a3'))!;
    const reader = openRowReader(list);
    const shows = (html: string, by = reader) => {
      list.innerHTML = html;
      return by.read().map(({ username }) => username);
    };
    expect(shows(rowHtml('a2') + rowHtml('a4') + H + rowHtml('s1'))).toEqual(['a2', 'a4']);
    expect(reader.isOver()).toBe(true);
    expect(shows(rowHtml('s2') + rowHtml('s3'))).toEqual([]);
    expect(reader.lastRow()).toBeNull();
    expect(shows(rowHtml('a5') + H + rowHtml('s3'))).toEqual(['a5']);
    // Drawn anew in other elements it is over all the same.
    expect(shows(rowHtml('s4'), openRowReader(list, reader.isOver()))).toEqual([]);
  });

  test('keep their own words, wherever between the links to one person these stand', () => {
    const row = (name: string) =>
      `<div><a href="/${name}/"><img alt=""></a><span dir="auto">Nama ${name}</span><a href="/${name}/"><span dir="auto">${name}</span></a></div>`;
    expect(namesIn(`<div>${row('sari')}${row('budi')}</div>`)).toEqual(['sari', 'budi']);
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

  test('keep their own full names where what stands right under a row holds two', () => {
    const two = `<div>${rowHtml('budi', { fullName: '' })}${rowHtml('cici')}</div>`;
    const { list } = opened(`<div><div>${rowHtml('sari')}</div>${two}</div>`)!;
    const told = openRowReader(list).read();
    expect(told.map(({ username, fullName }) => `${username}: ${fullName}`)).toEqual([
      'sari: Nama sari',
      'budi: ',
      'cici: Nama cici',
    ]);
  });

  test('the one at the bottom is the last of those that stand there now', () => {
    const { list } = opened(rowsHtml('a1', 'a2'))!;
    const reader = openRowReader(list);
    reader.read();
    expect(reader.lastRow()!.textContent).toContain('a2');
    list.insertAdjacentHTML('beforeend', rowHtml('a3'));
    reader.read();
    expect(reader.lastRow()!.textContent).toContain('a3');
    list.innerHTML = '';
    reader.read();
    expect(reader.lastRow()).toBeNull();
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
    return isEndInSight(open, reader.lastRow()!, reader.suggested());
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

  test('is that of the list’s own rows, where suggestions stand among what holds them', () => {
    const HEADING = '<div><span dir="auto">Disarankan untuk Anda</span></div>';
    const inside = `<div>${rowsHtml('sari', 'budi')}${HEADING}${rowsHtml('saran.1', 'saran.2')}</div>`;
    const open = opened(inside)!;
    const reader = openRowReader(open.list);
    reader.read();
    const boxes = (rows: number) => {
      open.list.getBoundingClientRect = () => ({ bottom: 900 }) as DOMRect;
      open.list.firstElementChild!.getBoundingClientRect = () => ({ bottom: rows }) as DOMRect;
      open.container.getBoundingClientRect = () => ({ bottom: 400 }) as DOMRect;
      return isEndInSight(open, reader.lastRow()!, reader.suggested());
    };
    expect(boxes(300)).toBe(true);
    // Rows that are not drawn yet have their room there.
    expect(boxes(500)).toBe(false);
    expect(isEnd(inside.replace(HEADING, SPINNER + HEADING))).toBe(false);
  });

  test('is not while it is below what is in sight', () => {
    const open = opened(rowsHtml('sari', 'budi'))!;
    const reader = openRowReader(open.list);
    reader.read();
    open.list.getBoundingClientRect = () => ({ bottom: 900 }) as DOMRect;
    open.container.getBoundingClientRect = () => ({ bottom: 400 }) as DOMRect;
    expect(isEndInSight(open, reader.lastRow()!, reader.suggested())).toBe(false);
  });
});

describe('the rows at the top', () => {
  const people = (from: number, count: number) => Array.from({ length: count }, (_, at) => `orang.${from + at}`);
  /** Draws these in place of those that are there. `above`: how much room rows that are not drawn leave. */
  function draw(open: OpenList, names: readonly string[], above = 0): OpenList {
    open.list.innerHTML = names.map((name) => rowHtml(name)).join('');
    for (const row of open.list.children) row.getBoundingClientRect = () => ({ top: above, height: 60 }) as DOMRect;
    open.list.getBoundingClientRect = () => ({ top: 0 }) as DOMRect;
    return open;
  }

  test('are others once another list stands there, also where some are in both', () => {
    const one = people(1, 14);
    for (const others of [
      people(50, 12),
      [...people(50, 8), ...people(1, 4)],
      people(50, 2),
      // Nearly the same people, as in the two lists of somebody whom most follow back.
      [one[1]!, one[0]!, ...one.slice(2)],
      [...one.slice(0, 4), 'lain', ...one.slice(4)],
      [...people(50, 3), ...one],
    ]) {
      const open = draw(opened(rowsHtml('sari'))!, people(1, 20));
      const top = openTopRows();
      expect(top.haveChanged(open)).toBe(false);
      expect(top.haveChanged(draw(open, others))).toBe(true);
    }
  });

  test('are the same while more come, some go, all are drawn anew, or one scrolls past and back', () => {
    const open = draw(opened(rowsHtml('sari'))!, people(1, 3));
    const top = openTopRows();
    const shows = (names: readonly string[], above = 0) => top.haveChanged(draw(open, names, above));
    expect(shows(people(1, 3))).toBe(false);
    expect(shows(people(1, 22))).toBe(false);
    expect(shows(people(1, 22))).toBe(false);
    expect(shows(people(5, 18))).toBe(false);
    for (const from of [4, 9, 15, 60]) expect(shows(people(from, 22), (from - 1) * 60)).toBe(false);
    expect(shows(people(1, 22))).toBe(false);
    expect(shows([])).toBe(false);
    expect(shows(people(80, 22))).toBe(true);
  });

  test('are others than a few, all of whom the other list has as well', () => {
    for (const others of [
      [...people(50, 3), ...people(1, 4)],
      [...people(1, 2), 'lain', ...people(3, 2)],
    ]) {
      const open = draw(opened(rowsHtml('sari'))!, people(1, 4));
      const top = openTopRows();
      expect(top.haveChanged(open)).toBe(false);
      expect(top.haveChanged(draw(open, others))).toBe(true);
    }
  });

  test('are the same where one or two come above them', () => {
    const open = draw(opened(rowsHtml('sari'))!, people(1, 20));
    const top = openTopRows();
    expect(top.haveChanged(open)).toBe(false);
    expect(top.haveChanged(draw(open, ['baru', ...people(1, 20)]))).toBe(false);
  });

  test('are those of another list once the dialog is called otherwise, or another of its tabs is chosen', () => {
    const TABS = '<div role="tab" aria-selected="true">Pengikut</div><div role="tab">Mengikuti</div>';
    for (const change of ['title', 'label', 'tab', 'count']) {
      const open = draw(opened(rowsHtml('sari'))!, people(1, 20));
      const heading = open.dialog.querySelector('[role="heading"]')!;
      heading.insertAdjacentHTML('afterend', TABS);
      heading.textContent = '60 Pengikut';
      const top = openTopRows();
      expect(top.haveChanged(open)).toBe(false);
      const chosen = open.dialog.querySelector('[aria-selected]')!;
      const other = open.dialog.querySelector('[role="tab"]:not([aria-selected])')!;
      if (change === 'title') heading.textContent = 'Mengikuti';
      if (change === 'count') heading.textContent = '61 Pengikut';
      if (change === 'label') open.dialog.setAttribute('aria-label', 'Mengikuti');
      if (change === 'tab') chosen.setAttribute('aria-selected', 'false');
      if (change === 'tab') other.setAttribute('aria-selected', 'true');
      expect(top.haveChanged(open)).toBe(change !== 'count');
    }
  });

  test('are not known until they are seen: whoever comes late may scroll up', () => {
    const open = draw(opened(rowsHtml('sari'))!, people(30, 22), 1_740);
    const top = openTopRows();
    expect(top.haveChanged(open)).toBe(false);
    expect(top.haveChanged(draw(open, people(1, 22)))).toBe(false);
    expect(top.haveChanged(draw(open, people(70, 12)))).toBe(true);
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
