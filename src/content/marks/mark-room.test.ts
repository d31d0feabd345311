import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, findRoom, type MarkSize, mirrored } from './mark-room';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** A row of a dialog of 400 px: name, full name, button. */
const ROW = box(0, 0, 400, 60);
const NAME = box(72, 13, 90, 16);
const FULL = box(72, 31, 60, 16);
const BUTTON = box(296, 14, 88, 32);
const DOT = 10;
const SIGN = 12;
/** A mark whose words are so wide, with the dot and the sign; the sign alone is the last of its lengths. */
const mark = (...words: number[]): MarkSize => ({
  widths: [...words, DOT + SIGN],
  dot: DOT,
  height: 12,
  rise: 10.2,
  ownHeight: 12,
});
/** Of a header: high letters, which are smaller on a line of their own. */
const large = (...words: number[]): MarkSize => ({ ...mark(...words), height: 16, rise: 12.9 });
const room = (size: MarkSize, name: Box, things: Box[], within = ROW) =>
  findRoom(size, name, things, within, 'profile');
/** Its letters are smaller. */
const inList = (size: MarkSize, name: Box, things: Box[], within = ROW) =>
  findRoom({ ...size, height: 10, ownHeight: 10 }, name, things, within, 'rows');

test('a mark follows the name, its letters on the same line', () => {
  const found = room(mark(110), NAME, [NAME, FULL, BUTTON]);
  expect([found.left, found.isFirst, found.length]).toEqual([162, false, 0]);
  // 0.8 of the height of letters is above the line they stand on.
  expect(found.top + 10.2).toBeCloseTo(13 + 0.8 * 16);
});

test('on a page that runs from the right all is the same, seen in a mirror', () => {
  const things = [NAME, FULL, BUTTON];
  const onPage = things.map((thing) => mirrored(thing));
  expect(onPage[0]).toEqual({ left: -162, right: -72, top: 13, bottom: 29 });
  const there = room(mark(110), mirrored(onPage[0]!), onPage.map(mirrored), mirrored(mirrored(ROW)));
  expect(there).toEqual(room(mark(110), NAME, things));
});

test('what belongs to the name comes before it: a badge, a link as high as letters', () => {
  const badge = box(166, 15, 12, 12);
  const link = box(182, 13, 50, 16);
  expect(room(mark(40), NAME, [link, badge, NAME, BUTTON]).left).toBe(232);
  // A button does not.
  expect(room(mark(90), box(72, 13, 210, 16), [BUTTON]).isFirst).toBe(true);
});

test('the longest words that fit whole anywhere are said, before fewer stand nearer to the name, and the sign alone where none fit', () => {
  const things = [NAME, FULL, BUTTON];
  // Up to the button there are 128 px behind the name, and 158 behind the full name.
  const high = { ...ROW, bottom: 70 };
  const found = [120, 129, 159].map((width) => room(mark(width, 80), NAME, things, high));
  expect(found.map(({ left, length, isFirst }) => [left, length, isFirst])).toEqual([
    [162, 0, false],
    [132, 0, false],
    [72, 0, true],
  ]);
  expect(room(mark(400, 80), NAME, things)).toMatchObject({ length: 1, left: 162, isFirst: false });
  expect(room(mark(400, 350), NAME, things)).toMatchObject({ length: 2, left: 162, isFirst: false });
});

test('where the name leaves no room it follows the full name; where that leaves none it stands below both, at their beginning', () => {
  const long = box(72, 13, 150, 16);
  const behindFull = room(mark(150), long, [long, FULL, BUTTON]);
  expect([behindFull.left, behindFull.top > 25]).toEqual([132, true]);
  const below = room(mark(180), long, [long, FULL, BUTTON]);
  expect(below).toMatchObject({ left: 72, isFirst: true, top: 46.5 });
});

test('in a list every mark stands in one place of its row, on a line of its own two pixels below the texts, whatever the names leave free', () => {
  const short = box(72, 31, 20, 16);
  const long = box(72, 31, 200, 16);
  for (const [row, button] of [
    [ROW, BUTTON],
    [box(0, 0, 340, 60), box(236, 14, 88, 32)],
  ] as const) {
    const names = [40, 90, 120, 150].map((width) => box(72, 13, width, 16));
    const rows = names.flatMap((name) => [short, long].map((full) => [name, full]));
    // Who has no full name stands alone in the middle.
    for (const width of [40, 150]) rows.push([box(72, 22, width, 16)]);
    const found = rows.map(([name, ...rest]) => inList(mark(110), name!, [name!, ...rest, button], row));
    expect(found).toEqual(rows.map(() => ({ left: 72, top: FULL.bottom + 2, length: 0, isFirst: true })));
  }
});

test('in a list no words run on beneath a button: they would read as a part of it', () => {
  const words = mark(240, 100);
  expect(inList(words, NAME, [NAME, FULL, BUTTON])).toMatchObject({ left: 72, length: 1, isFirst: true });
  // One that ends well above them is none of theirs.
  expect(inList(words, NAME, [NAME, FULL, box(296, 6, 88, 32)])).toMatchObject({ left: 72, length: 0, isFirst: true });
});

test('in a list words are fewer only where the longer ones have no room; a row too low for a line more has them as anywhere', () => {
  expect(inList(mark(350, 80), NAME, [NAME, FULL, BUTTON])).toMatchObject({ left: 72, length: 1, isFirst: true });
  const long = box(72, 31, 160, 16);
  const low = box(0, 0, 400, 48);
  expect(inList(mark(110), NAME, [NAME, FULL, BUTTON], low)).toMatchObject({ left: 162, isFirst: false });
  const name = box(72, 13, 170, 16);
  expect(inList(mark(110), name, [name, FULL, BUTTON], low)).toMatchObject({ left: 132, isFirst: false });
  expect(inList(mark(110), name, [name, long, BUTTON], low)).toMatchObject({ length: 1, isFirst: false });
});

test('on a line of its own, a mark stands amid what is above it and what is below, a little nearer to the name, in smaller letters', () => {
  const header = box(0, 0, 300, 200);
  const name = box(100, 20, 140, 22);
  const counts = box(100, 58, 60, 16);
  expect(room(large(150), name, [name, counts], header)).toMatchObject({ left: 100, top: 43, isFirst: true });
  expect(room(large(150), name, [name], header).top).toBe(46);
});

test('in a header, fewer words behind its last line are better than all of them squeezed against its lower edge', () => {
  const name = box(16, 12, 180, 16);
  const full = box(16, 30, 60, 16);
  const header = (height: number) => room(mark(160, 100), name, [name, full], box(0, 0, 200, height));
  expect(header(57)).toMatchObject({ left: 76, length: 1, isFirst: false });
  expect(header(64)).toMatchObject({ left: 76, length: 1, isFirst: false });
  expect(header(70)).toMatchObject({ left: 16, top: 50, length: 0, isFirst: true });
  // Before nothing is said at all, it is said there.
  expect(room(mark(160, 150), name, [name, full], box(0, 0, 200, 59))).toMatchObject({ left: 16, isFirst: true });
});

test('on a card, what is below the name may be a count: a mark that has no room behind the name stands below both, and behind a count only where nothing else is left', () => {
  const counts = box(16, 30, 60, 16);
  const card = (name: Box, height: number) => {
    const size = { ...mark(160, 100), ownHeight: 10 };
    return findRoom(size, name, [name, counts], box(0, 0, 260, height), 'hover');
  };
  expect(card(box(16, 12, 70, 16), 59)).toMatchObject({ left: 86, length: 0, isFirst: false });
  const long = box(16, 12, 140, 16);
  expect(card(long, 70)).toMatchObject({ left: 16, top: 50, length: 0, isFirst: true });
  // With little below its counts, fewer words behind the name are better than all of them against the edge.
  expect(card(long, 59)).toMatchObject({ length: 1, isFirst: false, left: 156 });
  expect(card(long, 50)).toMatchObject({ length: 1, isFirst: false, left: 156 });
  expect(card(box(16, 12, 220, 16), 50)).toMatchObject({ left: 76, length: 0, isFirst: false });
});

test('a full name with emoji, which Firefox calls higher, leaves the same room', () => {
  const long = box(72, 13, 150, 16);
  const emoji = box(72, 28, 120, 22);
  expect(room(mark(180), long, [long, emoji, BUTTON])).toMatchObject({ left: 72, isFirst: true, top: 46.5 });
});

test('and so it does as browsers measure it, where no side of a box is its own', () => {
  const asMeasured = ({ left, top, right, bottom }: Box): Box =>
    Object.create(null, {
      left: { get: () => left },
      top: { get: () => top },
      right: { get: () => right },
      bottom: { get: () => bottom },
    });
  const emoji = box(72, 31, 120, 16.5);
  expect(inList(mark(110), asMeasured(NAME), [NAME, emoji, BUTTON].map(asMeasured))).toMatchObject({
    left: 72,
    isFirst: true,
    top: FULL.bottom + 2,
  });
});

test('where not even the sign fits it stands where there is most room', () => {
  const narrow = box(0, 0, 175, 60);
  expect(room(mark(300), NAME, [NAME, FULL], narrow)).toMatchObject({ left: 132, length: 1 });
  expect(room(mark(300), NAME, [NAME, FULL], box(0, 0, 80, 44)).length).toBe(1);
});

test('a mark that fits covers nothing and leaves its row nowhere, whatever stands there', () => {
  const some = fc.record({
    left: fc.integer({ min: -20, max: 400 }),
    top: fc.integer({ min: -20, max: 60 }),
    width: fc.integer({ min: 2, max: 200 }),
    height: fc.integer({ min: 2, max: 60 }),
  });
  fc.assert(
    fc.property(
      fc.array(some, { maxLength: 8 }),
      fc.integer({ min: 33, max: 200 }),
      fc.constantFrom('rows' as const, 'profile' as const, 'hover' as const),
      (others, width, place) => {
        // What begins where the name does is a line of letters, however high a browser calls it.
        const apart = others.filter((one) => Math.abs(one.left - NAME.left) >= 2);
        const things = [NAME, ...apart.map((one) => box(one.left, one.top, one.width, one.height))];
        const size = mark(width, 32);
        const found = findRoom(size, NAME, things, ROW, place);
        if (found.length === 2) return;
        const right = found.left + size.widths[found.length]! - (found.isFirst ? DOT : 0);
        expect(right).toBeLessThanOrEqual(ROW.right);
        expect([found.top >= ROW.top, found.top + 12 <= ROW.bottom]).toEqual([true, true]);
        // A pixel of a box is air.
        const covered = things.filter(
          (thing) =>
            thing.left < right &&
            thing.right > found.left + 1 &&
            thing.top < found.top + 11 &&
            thing.bottom > found.top + 1,
        );
        expect(covered).toEqual([]);
      },
    ),
  );
});
