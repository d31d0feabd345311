import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccountContext,
  asTag,
  BUILT_IN_TAGS,
  type ContextEdit,
  currentTags,
  edited,
  FOLLOW_REASONS,
  isEmptyContext,
  merged,
  NO_CONTEXT,
  undone,
} from './context';
import { DAY_MS, MINUTE_MS } from './time';

const NOW = Date.UTC(2026, 10, 20, 12);
const anyTag = fc.constantFrom(...BUILT_IN_TAGS, 'klien lama', 'pasar minggu');
const anyEdit: fc.Arbitrary<ContextEdit> = fc.oneof(
  fc.record({ kind: fc.constant('reason'), reason: fc.constantFrom(...FOLLOW_REASONS), isOn: fc.boolean() }),
  fc.record({ kind: fc.constant('tag'), tag: anyTag, isOn: fc.boolean() }),
  fc.record({ kind: fc.constant('note'), note: fc.constantFrom('', 'met at the fair', 'asks for prices') }),
  fc.record({ kind: fc.constant('keep'), isOn: fc.boolean() }),
);
const afterEdits = (edits: readonly ContextEdit[], start = NO_CONTEXT, firstAt = NOW): AccountContext =>
  edits.reduce((context, edit, index) => edited(context, edit, firstAt + index * DAY_MS), start);
const anyContext = fc.array(anyEdit, { maxLength: 12 }).map((edits) => afterEdits(edits));

describe('editing a context', () => {
  it('sets and clears, and says when nothing is left', () => {
    const set = afterEdits([
      { kind: 'reason', reason: 'returning-the-favour', isOn: true },
      { kind: 'reason', reason: 'network', isOn: true },
      { kind: 'tag', tag: '  #Prospect ', isOn: true },
      { kind: 'keep', isOn: true },
    ]);
    expect(set.reasons).toEqual(['network', 'returning-the-favour']);
    expect(currentTags(set)).toEqual(['prospect']);
    expect(set.isKept).toBe(true);
    expect(isEmptyContext(set)).toBe(false);
    expect(isEmptyContext(NO_CONTEXT)).toBe(true);
  });

  it('is the same twice over', () => {
    fc.assert(
      fc.property(anyContext, anyEdit, (context, edit) => {
        const once = edited(context, edit, NOW + 90 * DAY_MS);
        expect(edited(once, edit, NOW + 91 * DAY_MS)).toEqual(once);
      }),
    );
  });

  it('remembers a tag that was taken off, but not a slip', () => {
    const tagged = edited(NO_CONTEXT, { kind: 'tag', tag: 'prospect', isOn: true }, NOW);
    const off = { kind: 'tag', tag: 'prospect', isOn: false } as const;
    expect(edited(tagged, off, NOW + 5 * MINUTE_MS)).toEqual(NO_CONTEXT);
    const later = edited(tagged, off, NOW + DAY_MS);
    expect(later.tags).toEqual([{ tag: 'prospect', addedAt: NOW, removedAt: NOW + DAY_MS }]);
    expect(currentTags(later)).toEqual([]);
  });

  it('writes a tag in one form', () => {
    expect(asTag('  Klien\u200b \n LAMA ')).toBe('klien lama');
    expect(asTag(' # ')).toBeNull();
    expect(asTag('x'.repeat(100))).toHaveLength(40);
  });
});

describe('merging two contexts', () => {
  it('loses nothing', () => {
    fc.assert(
      fc.property(anyContext, anyContext, (one, other) => {
        const both = merged(one, other);
        for (const part of [one, other]) {
          expect(both.reasons).toEqual(expect.arrayContaining([...part.reasons]));
          expect(currentTags(both)).toEqual(expect.arrayContaining(currentTags(part)));
          expect(both.tags.map((mark) => mark.tag)).toEqual(expect.arrayContaining(part.tags.map((mark) => mark.tag)));
          expect(both.note).toContain(part.note);
          expect(both.isKept || !part.isKept).toBe(true);
        }
      }),
    );
  });

  it('with itself, with nothing, or a second time changes nothing', () => {
    fc.assert(
      fc.property(anyContext, anyContext, (one, other) => {
        expect(merged(one, one)).toEqual(one);
        expect(merged(one, NO_CONTEXT)).toEqual(one);
        expect(merged(NO_CONTEXT, one)).toEqual(one);
        expect(merged(merged(one, other), other)).toEqual(merged(one, other));
      }),
    );
  });
});

describe('undo', () => {
  it('takes any run of edits back exactly', () => {
    fc.assert(
      fc.property(anyContext, fc.array(anyEdit), (before, edits) => {
        const after = afterEdits(edits, before, NOW + 60 * DAY_MS);
        expect(undone(after, { account: 1, before, after })).toEqual(before);
      }),
    );
  });

  it('leaves alone what was edited since', () => {
    const before = NO_CONTEXT;
    const after = afterEdits([
      { kind: 'tag', tag: 'customer', isOn: true },
      { kind: 'note', note: 'first' },
    ]);
    const since = afterEdits(
      [
        { kind: 'note', note: 'second' },
        { kind: 'tag', tag: 'influencer', isOn: true },
      ],
      after,
    );
    const back = undone(since, { account: 1, before, after });
    expect(back.note).toBe('second');
    expect(currentTags(back)).toEqual(['influencer']);
  });
});

describe('a note that stands beside another’s, for two accounts turned out to be one', () => {
  const noted = (note: string) => ({ ...NO_CONTEXT, note });
  const back = (now: string, was: string, became: string) =>
    undone(noted(now), { account: 1, before: noted(was), after: noted(became) }, true).note;

  it('goes or is what it was, wherever it stands, and leaves the other', () => {
    expect(back('a\n\nb', '', 'a')).toBe('b');
    expect(back('a\n\nb', '', 'b')).toBe('a');
    expect(back('a\n\nb\n\nc', 'x', 'b')).toBe('a\n\nx\n\nc');
    expect(back('b', 'x', 'b')).toBe('x');
    expect(back('b', 'was', '')).toBe('b\n\nwas');
    expect(back('', 'was', '')).toBe('was');
  });

  it('stays where it was edited since, or is a part of the other’s words', () => {
    expect(back('ab\n\nc', '', 'b')).toBe('ab\n\nc');
    expect(back('a', '', '')).toBe('a');
  });
});
