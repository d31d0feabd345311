// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { NO_PEOPLE_FACTS } from '../../archive/facts/for-people';
import type { AccountId } from '../../domain/account';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { emptyIndex, type NameIndex } from '../listing/name-index';
import { createPanelStore, NOTHING_KNOWN, type PanelState } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { Printed } from './printed';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

async function onPaper(change: Partial<PanelState> = {}, known = 9_000): Promise<string[]> {
  const store = createPanelStore(Date.UTC(2026, 10, 29));
  const viewer = '1' as AccountId;
  const remembered = { viewers: [], viewer, readings: [], knowledge: NOTHING_KNOWN, contexts: null, edition: 1 };
  store.setState({ remembered, ...change });
  const usernames = Array.from({ length: known }, (_, at) => `name${at}`);
  const index: NameIndex = { ...emptyIndex(), usernames, fullNames: usernames };
  const numbers = Uint32Array.from({ length: 6_000 }, (_, at) => 8_000 - at);
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <Printed numbers={numbers} index={index} status="only-i-follow" facts={NO_PEOPLE_FACTS} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  // Listening begins once it is drawn.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  dispatchEvent(new Event('beforeprint'));
  const names = [...document.querySelectorAll<HTMLElement>('[data-printed]')].map((row) => row.dataset['printed']!);
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.print-list')).toBeNull();
  return names;
}

it('is everybody in their order, up to a limit that is said', async () => {
  const names = await onPaper();
  expect(names).toHaveLength(5_000);
  expect(names.slice(0, 2)).toEqual(['name8000', 'name7999']);
  expect(root.textContent).toContain('The first 5,000 of 6,000.');
});

it('is only what is in sight while invented names stand in place of the real ones, or names are still loading', async () => {
  expect(await onPaper({ masking: 'on' })).toEqual([]);
  expect(await onPaper({ masking: 'beginning' })).toEqual([]);
  expect(await onPaper({}, 7_000)).toEqual([]);
  expect(root.textContent).toContain('Only what is in sight, of 6,000.');
});
