/** A range of dates across years names both years: whoever writes its ends one by one would name one of them only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const HERE = import.meta.dirname;

/** One end of a range, written by itself. */
const END_ALONE = /\b(from|to|first|last|fromAt|toAt)\b\s*[:=]\s*[^;\n]*\b(day|moment)\(/;

it('writes both ends of every range together', () => {
  expect(END_ALONE.test('from: texts.day(fromAt, now),')).toBe(true);
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .map((name) => join(HERE, name))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path));
  expect(files.length).toBeGreaterThan(100);
  const alone = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => END_ALONE.test(line))
      .map((line) => `${relative(HERE, path)}: ${line.trim()}`),
  );
  expect(alone).toEqual([]);
});
