import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = new Map<string, unknown>();
vi.mock('./stored', () => ({
  readStored: async (_area: string, key: string) => stored.get(key),
  writeStored: async (_area: string, key: string, value: unknown) => void stored.set(key, value),
  onStored: () => undefined,
}));
const { asSettings, changeSettings, readSettings } = await import('./settings');

beforeEach(() => stored.clear());

describe('whether the icon shall count', () => {
  it('is off and unanswered at first, and other settings answer nothing', async () => {
    await changeSettings({ theme: 'dark' });
    expect(await readSettings()).toMatchObject({ showsNews: false, isNewsAnswered: false });
  });

  it.each([true, false])('is answered by whatever is chosen: %s', async (showsNews) => {
    await changeSettings({ showsNews });
    expect(await readSettings()).toMatchObject({ showsNews, isNewsAnswered: true });
    await changeSettings({ theme: 'dark' });
    expect(await readSettings()).toMatchObject({ showsNews, isNewsAnswered: true });
  });

  it('was answered by whoever switched it on before that was noted', () => {
    expect(asSettings({ showsNews: true }).isNewsAnswered).toBe(true);
    expect(asSettings({ showsNews: false }).isNewsAnswered).toBe(false);
  });
});
