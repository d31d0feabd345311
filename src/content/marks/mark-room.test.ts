import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, findRoom, type MarkSize } from './mark-room';

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
const room = (size: MarkSize, name: Box, things: Box[], within = ROW) => findRoom(size, name, things, within, false);
const inList = (size: MarkSize, name: Box, things: Box[], within = ROW) => findRoom(size, name, things, within, true);

test('a mark follows the name, its letters on the same line', () => {
  const found = room(mark(110), NAME, [NAME, FULL, BUTTON]);
  expect([found.left, found.isFirst, found.length]).toEqual([162, false, 0]);
  // 0.8 of the height of letters is above the line they stand on.
  expect(found.top + 10.2).toBeCloseTo(13 + 0.8 * 16);
});

test('what belongs to the name comes before it: a badge, a link as high as letters', () => {
  const badge = box(166, 15, 12, 12);
  const link = box(182, 13, 50, 16);
  expect(room(mark(40), NAME, [link, badge, NAME, BUTTON]).left).toBe(232);
  // A button does not.
  expect(room(mark(90), box(72, 13, 210, 16), [BUTTON]).isFirst).toBe(true);
});

test('the longest words that fit whole are said, fewer before another place is taken, and the sign alone where none fit', () => {
  const things = [NAME, FULL, BUTTON];
  // Up to the button there are 128 px.
  expect([120, 129, 400].map((width) => room(mark(width, 80), NAME, things).length)).toEqual([0, 1, 1]);
  expect(room(mark(140, 130), NAME, [NAME, BUTTON])).toMatchObject({ length: 0, isFirst: true });
  expect(room(mark(400, 350), NAME, things)).toMatchObject({ length: 2, left: 162, isFirst: false });
});

test('where the name leaves no room it follows the full name; where that leaves none it stands below both, at their beginning', () => {
  const long = box(72, 13, 150, 16);
  const behindFull = room(mark(150), long, [long, FULL, BUTTON]);
  expect([behindFull.left, behindFull.top > 25]).toEqual([132, true]);
  const below = room(mark(180), long, [long, FULL, BUTTON]);
  expect(below).toMatchObject({ left: 72, isFirst: true, top: 47 });
});

test('in a list every mark stands behind its name, as a sign where there is no room for words', () => {
  const names = [40, 90, 120, 170].map((width) => box(72, 13, width, 16));
  const found = names.map((name) => inList(mark(110), name, [name, FULL, BUTTON]));
  expect(found.map(({ length }) => length)).toEqual([0, 0, 1, 1]);
  expect(new Set(found.map(({ top, isFirst }) => `${top} ${isFirst}`)).size).toBe(1);
  // Where a name leaves room for nothing, whatever fits elsewhere is said.
  const whole = box(72, 13, 215, 16);
  expect(inList(mark(110), whole, [whole, FULL, BUTTON])).toMatchObject({ left: 132, length: 0 });
});

test('on a line of its own, a mark stands amid what is above it and what is below, a little nearer to the name, in smaller letters', () => {
  const header = box(0, 0, 300, 200);
  const name = box(100, 20, 140, 22);
  const counts = box(100, 58, 60, 16);
  expect(room(large(150), name, [name, counts], header)).toMatchObject({ left: 100, top: 42.5, isFirst: true });
  expect(room(large(150), name, [name], header).top).toBe(46);
});

test('a full name with emoji, which Firefox calls higher, leaves the same room', () => {
  const long = box(72, 13, 150, 16);
  const emoji = box(72, 28, 120, 22);
  expect(room(mark(180), long, [long, emoji, BUTTON])).toMatchObject({ left: 72, isFirst: true, top: 47 });
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
      fc.boolean(),
      (others, width, stays) => {
        // What begins where the name does is a line of letters, however high a browser calls it.
        const apart = others.filter((one) => Math.abs(one.left - NAME.left) >= 2);
        const things = [NAME, ...apart.map((one) => box(one.left, one.top, one.width, one.height))];
        const size = mark(width, 32);
        const found = findRoom(size, NAME, things, ROW, stays);
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
