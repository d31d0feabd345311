// @vitest-environment happy-dom
/** The first run says what one gets and what is never done; whoever says "Not now" can still start, and knows how to later. */
import '../platform/fixtures/pretend-browser';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { createTexts } from '../i18n/fixtures/texts';
import { storedNow } from '../platform/fixtures/pretend-browser';
import { TextsContext } from '../ui/texts-context';
import { ConsentView } from './consent-view';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const button = (of: string) => root.querySelector<HTMLButtonElement>(`[data-consent="${of}"]`);
const press = (of: string) => act(() => button(of)!.click());

describe.each([
  ['en', 'Start', /toolbar/],
  ['id', 'Mulai', /bilah alat/],
] as const)('the first run, in %s', (language, start, later) => {
  async function draw(): Promise<void> {
    await act(() =>
      render(
        <TextsContext.Provider value={createTexts(language, 'UTC')}>
          <ConsentView />
        </TextsContext.Provider>,
        root,
      ),
    );
  }

  it('shows what one gets, in a picture that has words, and says what is read, where it stays, what is never done', async () => {
    await draw();
    expect(root.querySelector('[role="img"]')!.getAttribute('aria-label')).toMatch(/.{80}/);
    expect(root.querySelectorAll('dt')).toHaveLength(4);
    expect(button('start')!.textContent!.startsWith(start)).toBe(true);
  });

  it('leaves, after "Not now", a page that says how to start later, and can; nothing is switched on', async () => {
    await draw();
    await press('later');
    expect(root.textContent).toMatch(later);
    await expect.poll(() => root.querySelector('[data-put-off-picture]')).not.toBeNull();
    expect(button('start')!.textContent!.startsWith(start)).toBe(true);
    expect(document.activeElement).toBe(root.querySelector('h1'));
    expect(storedNow().local['settings']).toBeUndefined();
    await press('again');
    expect(root.querySelectorAll('dt')).toHaveLength(4);
    expect(button('later')).not.toBeNull();
  });
});

it('Start from the page of "Not now" starts', async () => {
  await act(() =>
    render(
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <ConsentView />
      </TextsContext.Provider>,
      root,
    ),
  );
  await press('later');
  await press('start');
  await expect.poll(() => storedNow().local['settings']).toMatchObject({ hasConsented: true });
});
