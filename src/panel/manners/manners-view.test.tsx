// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { ALL_HINTS, withQuiet } from '../../domain/etiquette/hint-choices';
import { NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts, WHOLE } from '../../i18n/fixtures/texts';
import type { Language } from '../../i18n/languages';
import { TextsContext } from '../../ui/texts-context';
import type { HintAbout } from '../hints/find-hints';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { MannersView } from './manners-view';

const shown = vi.hoisted(() => ({ hints: [] as unknown, choices: null as unknown }));
vi.mock('../hints/use-hints', () => ({ useHints: () => shown.hints }));
vi.mock('../hints/use-hint-choices', () => ({
  useHintChoices: () => ({ choices: shown.choices, choose: async () => true }),
}));

const AT = Date.UTC(2026, 10, 30);
const PAUSE: HintAbout = {
  hint: { id: 'pace-today', account: null, facts: {}, since: AT },
  account: null,
};
const root = document.createElement('div');
afterEach(() => render(null, root));

function draw(
  hints: readonly HintAbout[],
  {
    language = 'en',
    isRead = true,
    isQuiet = false,
  }: { language?: Language; isRead?: boolean; isQuiet?: boolean } = {},
): HTMLElement {
  shown.hints = hints;
  shown.choices = withQuiet(ALL_HINTS, isQuiet);
  const store = createPanelStore(AT);
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer: { followers: [], following: [] } };
  const knowledge = knowledgeOf({ ...unread, accountCount: 9, saidNotFollowedBack: null });
  const readings = isRead
    ? ([{ source: 'reading', list: { owner: '2', kind: 'followers' } }] as unknown as ReadingSummary[])
    : [];
  const viewer = '1' as AccountId;
  store.setState({ remembered: { viewers: [], viewer, readings, knowledge, contexts: null, edition: 1 } });
  render(null, root);
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <MannersView />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root;
}

it('where there is no hint one short line says so, in every language', () => {
  for (const language of WHOLE)
    for (const isRead of [true, false]) {
      const [line, ...others] = draw([], { language, isRead }).querySelectorAll('[data-no-hints]');
      expect(others, language).toEqual([]);
      // Beside the way to the settings, in the narrowest panel.
      if (isRead) expect(line!.textContent!.length, language).toBeLessThanOrEqual(32);
      expect(line!.textContent!.length, language).toBeLessThanOrEqual(60);
    }
  expect(draw([]).querySelector('[data-no-hints]')!.textContent).toBe('No hints just now.');
  expect(draw([PAUSE], { isQuiet: true }).querySelector('[data-no-hints]')!.textContent).toMatch(/^Quiet mode/);
});

it('the guide stays folded, and says what each chapter is about only where no hint stands above it', () => {
  const leads = (hints: readonly HintAbout[]) => draw(hints).querySelectorAll('summary .chapter-lead').length;
  expect(leads([])).toBe(6);
  expect(leads([PAUSE])).toBe(0);
  expect(root.querySelector('[data-no-hints]')).toBeNull();
  expect(root.querySelectorAll('[data-chapter][open]')).toHaveLength(0);
  // What it is about is said once, opened or not.
  expect(draw([]).querySelectorAll('.lead')).toHaveLength(0);
});
