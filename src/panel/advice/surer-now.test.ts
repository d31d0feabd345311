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
        const now = surerNow(surer, { isResting: true, areProfilesResting: false, isStalled });
        expect(now).toEqual(surer.includes('bring-export') ? ['bring-export'] : []);
      }),
    );
  });

  it('is no third try after two in vain, but the export and single profiles', () => {
    fc.assert(
      fc.property(some, (surer) => {
        const now = surerNow(surer, { isResting: false, areProfilesResting: false, isStalled: true });
        expect(now).not.toContain('read');
        expect(now).not.toContain('read-again');
        expect(new Set(now).size).toBe(now.length);
        if (surer.includes('read') || surer.includes('read-again'))
          expect(now).toEqual(expect.arrayContaining(['bring-export', 'visit-one']));
        else expect(now).toEqual(surer);
      }),
    );
    expect(
      surerNow(['read', 'bring-export'], { isResting: false, areProfilesResting: false, isStalled: true }),
    ).toEqual(['bring-export', 'visit-one']);
  });

  it('is no profile to open while Instagram asked for a pause of those, stalled or not', () => {
    const now = (isStalled: boolean) => surerNow(ALL, { isResting: false, areProfilesResting: true, isStalled });
    expect(now(false)).toEqual(['read', 'read-again', 'bring-export']);
    expect(now(true)).toEqual(['bring-export']);
  });

  it('is else what would help most', () => {
    expect(surerNow(ALL, { isResting: false, areProfilesResting: false, isStalled: false })).toEqual(ALL);
  });
});
