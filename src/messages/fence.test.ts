// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { say } from '../platform/fixtures/pretend-browser';
import { contentMessages } from './content-messages';
import { CONTENT, FROM_CONTENT, to } from './fixtures/spoken';
import { type Served, serve } from './serve';

let reached: unknown[] = [];
const TYPES = Object.keys(contentMessages) as (keyof typeof FROM_CONTENT)[];
serve({
  content: Object.fromEntries(TYPES.map((type) => [type, async (body: unknown) => reached.push(body) && null])),
  panel: {},
  refusalOf: () => ({ kind: 'failed', again: true }),
  onMalformed() {},
} as unknown as Served);

beforeEach(() => {
  reached = [];
});

type Path = readonly (string | number)[];
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  const slots = copy as Record<string, unknown>;
  slots[key] = replaced(slots[key], rest, by);
  return copy;
}

/** The rules again, in other words than the schemas': what each name may hold wherever it stands. */
const RULES: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isDigits,
  viewer: (value) => value === null || isDigits(value),
  owner: isDigits,
  accountId: (value) => value === null || isDigits(value),
  fbidV2: (value) => value === null || isDigits(value),
  username: (value) =>
    value === null || (typeof value === 'string' && /^[a-z0-9._]+$/.test(value) && value.length <= 30),
  fullName: (value) => typeof value === 'string' && value.length <= 400,
  kind: (value) => ['followers', 'following', 'profile', 'elsewhere'].includes(value as string),
  readAt: isMoment,
  observedAt: isMoment,
  seenAt: isMoment,
  at: isMoment,
  followerCount: isCount,
  low: isCount,
  high: isCount,
  size: isCount,
  saidHidden: isCount,
  notFollowedBack: isCount,
  unidentified: isCount,
  source: (value) => value === 'link' || value === 'position',
  followingCount: isCount,
  youFollow: isMaybe,
  followsYou: isMaybe,
  isRequested: isMaybe,
  isPrivate: isMaybe,
  isVerified: isMaybe,
  hasMore: (value) => typeof value === 'boolean',
  isCapped: (value) => typeof value === 'boolean',
  isEnd: (value) => typeof value === 'boolean',
  place: isCount,
};
function isDigits(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value.length <= 20 &&
    [...value].every((sign) => '0123456789'.includes(sign))
  );
}
function isMoment(value: unknown): boolean {
  return typeof value === 'number' && value > Date.UTC(2010) && value < Date.now() + 400 * 86_400_000;
}
function isCount(value: unknown): boolean {
  return value === null || (Number.isInteger(value) && (value as number) >= 0);
}
function isMaybe(value: unknown): boolean {
  return value === null || value === true || value === false;
}

function breaches(value: unknown, name = ''): string[] {
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (rule !== undefined) return rule(value) ? [] : [`${name} = ${String(value)}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => breaches(inner, Array.isArray(value) ? '' : key));
}

const hostile = fc.oneof(
  fc.anything(),
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    '1 ',
    '١٢٣',
    '1'.repeat(21),
    '-1',
    'A.B',
    'a b',
    '../..',
    'a'.repeat(31),
    '\u202e',
    '=1+1',
  ),
  fc.constantFrom<unknown>(-1, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 9e15, 1e308, '5', true, [], {}),
  fc.constantFrom<unknown>('x'.repeat(401), 'x'.repeat(5_000), Array(1_001).fill(null), { __proto__: { id: '5' } }),
);

describe('a good message with one thing in it changed', () => {
  it.each(TYPES)('%s: whatever reaches the use case obeys the rules', async (type) => {
    const paths = pathsOf(FROM_CONTENT[type]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), hostile, async (path, value) => {
        reached = [];
        await say(to(type, replaced(FROM_CONTENT[type], path, value)), CONTENT);
        expect(reached.flatMap((body) => breaches(body))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('loses what the protocol does not name', async () => {
    await say(to('recordViewer', { ...FROM_CONTENT.recordViewer, isAdmin: true, __proto__: { deep: 1 } }), CONTENT);
    expect(reached).toEqual([FROM_CONTENT.recordViewer]);
  });

  it('is refused above each cap', async () => {
    const { recordCapture, recordTies, askMarks, reportProblem, reportPulse, addToRecord } = FROM_CONTENT;
    const many = <T>(value: T, count: number) => Array.from({ length: count }, () => value);
    const tooMuch: [string, unknown][] = [
      ['recordCapture', { ...recordCapture, accounts: many(recordCapture.accounts[0], 1_001) }],
      ['recordCapture', { ...recordCapture, offeredCursor: 'x'.repeat(4_097) }],
      ['recordCapture', { ...recordCapture, captureId: 'x'.repeat(65) }],
      ['recordCapture', { ...recordCapture, captureId: '../../../etc' }],
      ['recordTies', many(recordTies[0], 1_001)],
      ['recordCapture', { ...recordCapture, saidHidden: 1e9 + 1 }],
      ['recordCapture', { ...recordCapture, notFollowedBack: 1e9 + 1 }],
      ['recordCapture', { ...recordCapture, unidentified: 1_001 }],
      ['recordCapture', { ...recordCapture, deactivated: { size: 1e9 + 1, named: [] } }],
      ['recordCapture', { ...recordCapture, deactivated: { size: 20, named: many(recordCapture.accounts[0], 11) } }],
      ['askMarks', { ...askMarks, people: many(askMarks.people[0], 201) }],
      ['addToRecord', { ...addToRecord, text: `${'x'.repeat(1_000_000)}\n` }],
      ['addToRecord', { ...addToRecord, batch: 'x'.repeat(65) }],
      ['reportProblem', { ...reportProblem, detail: 'x'.repeat(301) }],
      ['reportPulse', many(reportPulse[0], 61)],
    ];
    for (const [type, body] of tooMuch) expect(await say(to(type, body), CONTENT)).toMatchObject({ ok: false });
    expect(reached).toEqual([]);
  });

  it('is whole lines of ASCII where it is of a record: no name in another script could ever be in one', async () => {
    for (const text of [
      'Ratna \u0938\n',
      '王\n',
      'é\n',
      '\u202e\n',
      'a\tb\n',
      'a\r\n',
      'no end of line',
      '{}\nhalf',
      '\u0000\n',
    ])
      expect(await say(to('addToRecord', { startedAt: 1, batch: 'abcdef-0123', text }), CONTENT), text).toMatchObject({
        refusal: { kind: 'malformed' },
      });
    expect(reached).toEqual([]);
  });

  it('rows of the screen are of the viewer’s own list, no more than a hand scrolls past, and bear names alone', async () => {
    const { recordScreen } = FROM_CONTENT;
    const [row] = recordScreen.rows;
    for (const change of [
      { list: { owner: '2', kind: 'following' } },
      { rows: Array.from({ length: 201 }, () => row) },
      { rows: [{ ...row, username: '../x' }] },
      { rows: [{ ...row, fullName: 'x'.repeat(401) }] },
      { place: -1 },
      { openingId: '' },
      { isEnd: null },
    ])
      expect(await say(to('recordScreen', { ...recordScreen, ...change }), CONTENT)).toMatchObject({ ok: false });
    expect(reached).toEqual([]);
    await say(to('recordScreen', { ...recordScreen, rows: [{ ...row, id: '5' }] }), CONTENT);
    expect(reached).toEqual([recordScreen]);
  });

  it('may leave out what Instagram did not say of a list; half a group is refused', async () => {
    const {
      saidHidden: _hidden,
      deactivated: _group,
      notFollowedBack: _,
      unidentified: _rows,
      ...plain
    } = FROM_CONTENT.recordCapture;
    expect(await say(to('recordCapture', plain), CONTENT)).toMatchObject({ ok: true });
    expect(reached).toEqual([plain]);
    for (const deactivated of [null, { size: 3 }, { named: [] }, { size: 1.5, named: [] }])
      expect(await say(to('recordCapture', { ...plain, deactivated }), CONTENT)).toMatchObject({ ok: false });
  });

  it('a header’s counts come from a link or a place, the second list’s only from a link, low before high', async () => {
    const { recordCounts } = FROM_CONTENT;
    const { following } = recordCounts;
    const odd = [
      { followers: { low: 3, high: 3, source: 'profile' } },
      { followers: { low: 4, high: 3, source: 'link' } },
      { followers: { low: 3, high: 3 } },
      { followers: 3 },
      { following: { ...following, source: 'position' } },
    ];
    for (const change of odd)
      expect(await say(to('recordCounts', { ...recordCounts, ...change }), CONTENT)).toMatchObject({
        refusal: { kind: 'malformed' },
      });
    expect(reached).toEqual([]);
    expect(await say(to('recordCounts', { ...recordCounts, following: null }), CONTENT)).toMatchObject({ ok: true });
  });

  it('that is dated before Instagram was, or far ahead of the clock of this device, is refused', async () => {
    for (const readAt of [0, Date.UTC(2009), Date.now() + 500 * 86_400_000, 8.64e15])
      expect(await say(to('recordCapture', { ...FROM_CONTENT.recordCapture, readAt }), CONTENT)).toMatchObject({
        refusal: { kind: 'malformed' },
      });
    expect(reached).toEqual([]);
  });
});
