import { beforeEach, describe, expect, it, vi } from 'vitest';

let answer: () => unknown;
vi.mock('../platform/message-send', () => ({ sendMessage: () => answer() }));
const { callBackground, Refused, say } = await import('./call');

const asked = { viewer: '1' as never, people: [] };

beforeEach(() => {
  answer = async () => undefined;
});

describe('what is said to the background', () => {
  it('comes back as it was answered; what nobody answers is undefined to one, an error to the other', async () => {
    answer = async () => ({ ok: true, value: { ana: 1 } });
    expect(await say('askMarks', asked)).toEqual({ ok: true, value: { ana: 1 } });
    expect(await callBackground('askMarks', asked)).toEqual({ ana: 1 });
    answer = async () => undefined;
    expect(await say('askMarks', asked)).toBeUndefined();
    await expect(callBackground('askMarks', asked)).rejects.toThrow('Nobody answered "askMarks".');
  });

  it('is refused with the reason', async () => {
    const refusal = { kind: 'quota' as const, again: true };
    answer = async () => ({ ok: false, refusal });
    expect(await say('askMarks', asked)).toEqual({ ok: false, refusal });
    const error = await callBackground('askMarks', asked).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Refused);
    expect(error.refusal).toEqual(refusal);
  });

  it('rejects and never throws where the extension is gone: an orphan still has its marks to take away', async () => {
    answer = () => {
      throw new Error('Extension context invalidated.');
    };
    for (const way of [say, callBackground]) {
      const outcome = way('askMarks', asked);
      await expect(outcome).rejects.toThrow('invalidated');
    }
  });
});
