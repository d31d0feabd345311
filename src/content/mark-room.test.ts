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
const mark = (width: number): MarkSize => ({ width, height: 12, rise: 10.2 });

test('a mark follows the name, its letters on the same line', () => {
  const room = findRoom(mark(110), NAME, [NAME, FULL, BUTTON], ROW);
  expect([room.left, room.isFirst]).toEqual([162, false]);
  // 0.8 of the height of letters is above the line they stand on.
  expect(room.top + 10.2).toBeCloseTo(13 + 0.8 * 16);
  expect(room.width).toBeGreaterThanOrEqual(110);
});

test('what belongs to the name comes before it: a badge, a link as high as letters', () => {
  const badge = box(166, 15, 12, 12);
  const link = box(182, 13, 50, 16);
  expect(findRoom(mark(40), NAME, [link, badge, NAME, BUTTON], ROW).left).toBe(232);
  // A button does not.
  expect(findRoom(mark(90), box(72, 13, 210, 16), [BUTTON], ROW).isFirst).toBe(true);
});

test('where the name leaves no room it follows the full name; where that leaves none it stands below both, at their beginning', () => {
  const long = box(72, 13, 150, 16);
  const behindFull = findRoom(mark(150), long, [long, FULL, BUTTON], ROW);
  expect([behindFull.left, behindFull.top > 25]).toEqual([132, true]);
  const below = findRoom(mark(180), long, [long, FULL, BUTTON], ROW);
  expect(below).toMatchObject({ left: 72, isFirst: true, top: 47 });
});

test('a full name with emoji, which Firefox calls higher, leaves the same room', () => {
  const long = box(72, 13, 150, 16);
  const emoji = box(72, 28, 120, 22);
  expect(findRoom(mark(180), long, [long, emoji, BUTTON], ROW)).toMatchObject({ left: 72, isFirst: true, top: 47 });
});

test('where nothing fits it is as wide as the widest room, and says a sign at least', () => {
  const narrow = box(0, 0, 200, 60);
  expect(findRoom(mark(300), NAME, [NAME, FULL], narrow)).toMatchObject({ left: 72, width: 128 });
  expect(findRoom(mark(300), NAME, [NAME, FULL], box(0, 0, 160, 44)).width).toBe(32);
});

test('a mark that fits covers nothing and leaves its row nowhere, whatever stands there', () => {
  const some = fc.record({
    left: fc.integer({ min: -20, max: 400 }),
    top: fc.integer({ min: -20, max: 60 }),
    width: fc.integer({ min: 2, max: 200 }),
    height: fc.integer({ min: 2, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 8 }), fc.integer({ min: 33, max: 200 }), (others, width) => {
      const things = [NAME, ...others.map((one) => box(one.left, one.top, one.width, one.height))];
      const room = findRoom(mark(width), NAME, things, ROW);
      if (room.width < width) return;
      expect(room.left + width).toBeLessThanOrEqual(ROW.right);
      expect([room.top >= ROW.top, room.top + 12 <= ROW.bottom]).toEqual([true, true]);
      // A pixel of a box is air.
      const covered = things.filter(
        (thing) =>
          thing.left < room.left + width &&
          thing.right > room.left + 1 &&
          thing.top < room.top + 11 &&
          thing.bottom > room.top + 1,
      );
      expect(covered).toEqual([]);
    }),
  );
});
