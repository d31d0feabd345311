// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { sayFromPage } from './say';

const answers: ((reply: unknown) => void)[] = [];
vi.mock('../platform/message-send', () => ({
  sendMessage: () => new Promise((resolve) => answers.push(resolve)),
}));

const shown = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

test('what was on its way when the page was put away is given up, all of it; what was answered, and a page just shown, is not', async () => {
  const answered = sayFromPage('batch', []);
  answers[0]!({ ok: true, value: [] });
  expect(await answered).toEqual({ ok: true, value: [] });
  const lost = [sayFromPage('batch', []), sayFromPage('batch', [])];
  shown(false);
  shown(true);
  expect(await Promise.all(lost)).toEqual([undefined, undefined]);
  const next = sayFromPage('batch', []);
  answers[3]!({ ok: true, value: [] });
  expect(await next).toEqual({ ok: true, value: [] });
});

test('what is never answered is given up after ten seconds, so that it can be said again', async () => {
  vi.useFakeTimers();
  try {
    let ended: unknown = 'waiting';
    void sayFromPage('batch', []).then((reply) => {
      ended = reply;
    });
    await vi.advanceTimersByTimeAsync(9_900);
    expect(ended).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toBe(undefined);
    const answered = sayFromPage('batch', []);
    answers.at(-1)!({ ok: true, value: [] });
    expect(await answered).toEqual({ ok: true, value: [] });
  } finally {
    vi.useRealTimers();
  }
});
