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
  const lost = [sayFromPage('batch', []), sayFromPage('batch', [])].map((one) => one.catch(String));
  shown(false);
  shown(true);
  expect(await Promise.all(lost)).toEqual(['Error: Put away', 'Error: Put away']);
  const next = sayFromPage('batch', []);
  answers[3]!({ ok: true, value: [] });
  expect(await next).toEqual({ ok: true, value: [] });
});
