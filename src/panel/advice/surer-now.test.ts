import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Surer } from '../../domain/ties/surer';
import { surerNow } from './surer-now';

const ALL: readonly Surer[] = ['read', 'open-profile', 'reopen-profile', 'read-again', 'visit-one', 'bring-export'];
const some = fc.shuffledSubarray([...ALL]);

describe('what is advised', () => {
  it('asks for nothing on Instagram while it asked for a pause', () => {
    fc.assert(
      fc.property(some, fc.boolean(), (surer, isStalled) => {
        const now = surerNow(surer, { isResting: true, isStalled });
        expect(now).toEqual(surer.includes('bring-export') ? ['bring-export'] : []);
      }),
    );
  });

  it('is no third try after two in vain, but the export and single profiles', () => {
    fc.assert(
      fc.property(some, (surer) => {
        const now = surerNow(surer, { isResting: false, isStalled: true });
        expect(now).not.toContain('read');
        expect(now).not.toContain('read-again');
        expect(new Set(now).size).toBe(now.length);
        if (surer.includes('read') || surer.includes('read-again'))
          expect(now).toEqual(expect.arrayContaining(['bring-export', 'visit-one']));
        else expect(now).toEqual(surer);
      }),
    );
    expect(surerNow(['read', 'bring-export'], { isResting: false, isStalled: true })).toEqual([
      'bring-export',
      'visit-one',
    ]);
  });

  it('is else what would help most', () => {
    expect(surerNow(ALL, { isResting: false, isStalled: false })).toEqual(ALL);
  });
});
