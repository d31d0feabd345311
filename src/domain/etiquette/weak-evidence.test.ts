import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllFacts } from './fixtures/example-facts';
import { EXAMPLES } from './fixtures/examples';
import { anyAccountFacts, anyViewerFacts } from './fixtures/facts';
import { HINTS, type HintId } from './hints';

/** Facts of any kind around those that make the hint speak. */
const speaking = (id: HintId) =>
  fc
    .tuple(anyAccountFacts, anyViewerFacts)
    .map(([account, viewer]) => ({ ...viewer, ...account, ...EXAMPLES[id].speaks }) as AllFacts);
/** Facts that are what they are, with nothing in them that could be weak; unknown ones are null. */
const PLAIN: readonly (keyof AllFacts)[] = [
  'context',
  'isPrivate',
  'isRequested',
  'requestedAt',
  'youFollowSinceAt',
  'followsYouSince',
  'annotationsAt',
];

describe.each(HINTS)('$id', (hint) => {
  const weaker = Object.entries(EXAMPLES[hint.id].weaker);

  it('speaks of the facts it needs, whatever else there is, and without any of them it does not', () => {
    fc.assert(
      fc.property(speaking(hint.id), (facts) => {
        expect(hint.find(facts)).not.toBeNull();
        for (const name of hint.needs) expect(hint.find({ ...facts, [name]: null })).toBeNull();
      }),
    );
  });

  it('is silent on evidence that is partial, unknown or merely likely', () => {
    fc.assert(
      fc.property(speaking(hint.id), (facts) => {
        for (const [why, weakened] of weaker) expect(hint.find({ ...facts, ...weakened(facts) }), why).toBeNull();
      }),
    );
  });

  it('was tried with weaker evidence of each fact it needs', () => {
    const tried = new Set(weaker.map(([why]) => why.split(':')[0]));
    expect([...tried].sort()).toEqual(hint.needs.filter((name) => !PLAIN.includes(name)).sort());
  });
});

describe('hints that could be taken as blame', () => {
  it('are these', () => {
    expect(HINTS.filter(({ accuses }) => accuses).map(({ id }) => id)).toEqual([
      'follow-unfollow-churn',
      'sudden-influx',
      'removed-you',
      'they-follow-and-leave',
      'retaliation',
    ]);
  });
});
