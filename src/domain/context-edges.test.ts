import { describe, expect, it } from 'vitest';
import {
  type AccountContext,
  asTag,
  BUILT_IN_TAGS,
  currentTags,
  edited,
  isBuiltInTag,
  isEmptyContext,
  merged,
  NO_CONTEXT,
  type TagMark,
  undone,
} from './context';
import { HOUR_MS } from './time';

/** The edges of what is noted of an account: when nothing is left, when a tag was a slip, how two notes become one. */

const NOW = Date.UTC(2026, 10, 20, 12);
const withTags = (...tags: TagMark[]): AccountContext => ({ ...NO_CONTEXT, tags });
const mark = (tag: string, addedAt = NOW, removedAt: number | null = null): TagMark => ({ tag, addedAt, removedAt });
const tagging = (tag: string, isOn: boolean) => ({ kind: 'tag', tag, isOn }) as const;

describe('a context', () => {
  it('is empty only where nothing at all is noted', () => {
    for (const part of [
      { reasons: ['network' as const] },
      { tags: [mark('prospect', 1, 2)] },
      { note: ' ' },
      { isKept: true },
    ])
      expect(isEmptyContext({ ...NO_CONTEXT, ...part })).toBe(false);
    expect(
      isEmptyContext(edited(edited(NO_CONTEXT, { kind: 'keep', isOn: true }, 1), { kind: 'keep', isOn: false }, 2)),
    ).toBe(true);
  });

  it('keeps its tags in the order of the alphabet, each once', () => {
    const tags = ['pasar', 'arisan', 'klien', 'arisan'];
    const context = tags.reduce((before, tag, at) => edited(before, tagging(tag, true), NOW + at), NO_CONTEXT);
    expect(currentTags(context)).toEqual(['arisan', 'klien', 'pasar']);
    expect(context.tags.find(({ tag }) => tag === 'arisan')?.addedAt).toBe(NOW + 1);
  });

  it('is not changed by a tag of nothing, nor by taking off what is not there', () => {
    const context = withTags(mark('klien'));
    expect(edited(context, tagging(' ## ', true), NOW)).toBe(context);
    expect(edited(context, tagging('pasar', false), NOW)).toEqual(context);
    const off = withTags(mark('klien', NOW, NOW + HOUR_MS));
    expect(edited(off, tagging('klien', false), NOW + 9 * HOUR_MS)).toEqual(off);
  });

  it('forgets a tag taken off within the hour, and from the hour on remembers when', () => {
    expect(edited(withTags(mark('klien')), tagging('klien', false), NOW + HOUR_MS - 1).tags).toEqual([]);
    expect(edited(withTags(mark('klien')), tagging('klien', false), NOW + HOUR_MS).tags).toEqual([
      mark('klien', NOW, NOW + HOUR_MS),
    ]);
  });
});

describe('a tag', () => {
  it('loses every leading "#" and no other, and is cut at forty letters without a blank at its end', () => {
    expect(asTag('##  klien')).toBe('klien');
    expect(asTag('klien #1')).toBe('klien #1');
    expect(asTag(`${'x'.repeat(39)} lama`)).toBe('x'.repeat(39));
  });

  it('is one that Balik brings along, or the person’s own', () => {
    expect(BUILT_IN_TAGS.map(isBuiltInTag)).not.toContain(false);
    expect(['klien', 'Prospect', ''].map(isBuiltInTag)).toEqual([false, false, false]);
  });
});

describe('two contexts of one account', () => {
  it('unite the spans of a tag: since the earlier, and off only where both are, since the later', () => {
    const one = withTags(mark('a', 5, 9), mark('b', 5, 9), mark('c', 1), mark('d', 1, 2));
    const other = withTags(mark('a', 3, 20), mark('b', 7), mark('c', 4, 5), mark('e', 4, 6));
    const both = [mark('a', 3, 20), mark('b', 5), mark('c', 1), mark('d', 1, 2), mark('e', 4, 6)];
    expect(merged(one, other).tags).toEqual(both);
    expect(merged(other, one).tags).toEqual(both);
  });
});

describe('taking a change back', () => {
  it('leaves alone what was edited since, tag by tag', () => {
    const before = withTags(mark('a', 1), mark('b', 1));
    const after = withTags(mark('a', 1, 5), mark('b', 1, 5), mark('c', 5));
    expect(undone(after, { account: 1, before, after })).toEqual(before);
    const since = withTags(mark('a', 1, 7), mark('b', 1, 5), mark('c', 6));
    expect(undone(since, { account: 1, before, after })).toEqual(withTags(mark('a', 1, 7), mark('b', 1), mark('c', 6)));
    const taken = withTags(mark('a', 2, 5), mark('b', 1, 5));
    expect(undone(taken, { account: 1, before, after })).toEqual(withTags(mark('a', 2, 5), mark('b', 1)));
    const back = { account: 1, before: after, after: before };
    expect(undone(before, back)).toEqual(after);
    expect(undone(NO_CONTEXT, back)).toEqual(withTags(mark('c', 5)));
  });

  it('leaves a note to which the person wrote another paragraph, where no two accounts turned out to be one', () => {
    const noted = (note: string) => ({ ...NO_CONTEXT, note });
    const change = { account: 1, before: NO_CONTEXT, after: noted('met at the fair') };
    expect(undone(noted('met at the fair\n\nasks for prices'), change).note).toBe('met at the fair\n\nasks for prices');
    expect(undone(noted('met at the fair\n\nasks for prices'), change, true).note).toBe('asks for prices');
  });
});
