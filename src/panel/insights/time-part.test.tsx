// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { TimeMissing } from './time-part';

const ME = '1' as AccountId;
const AT = Date.UTC(2026, 10, 10);

const looked = (source: ReadingSummary['source']): ReadingSummary => ({
  readingId: source,
  viewer: ME,
  list: { owner: ME, kind: 'followers' },
  ownerUsername: 'me',
  firstAt: AT,
  lastAt: AT,
  seen: 9,
  expected: 9,
  expectedAt: AT,
  coverage: { kind: 'whole', seen: 9, hidden: 0 },
  captures: 0,
  strays: 0,
  passes: 0,
  source,
});

const root = document.createElement('div');
afterEach(() => render(null, root));

it.each(['en', 'id'] as const)(
  'nobody who imported an export is sent to import it for its dates, in %s',
  (language) => {
    const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer: { followers: [], following: [] } };
    const knowledge = knowledgeOf({ ...unread, accountCount: 9, saidNotFollowedBack: null });
    const toImport = (source: ReadingSummary['source']) => {
      const store = createPanelStore(AT);
      const readings = [looked(source)];
      store.setState({ remembered: { viewers: [], viewer: ME, readings, knowledge, contexts: null, edition: 1 } });
      render(null, root);
      render(
        <PanelContext.Provider value={store}>
          <TextsContext.Provider value={createTexts(language, 'UTC')}>
            <TimeMissing />
          </TextsContext.Provider>
        </PanelContext.Provider>,
        root,
      );
      return root.querySelector('[data-insight="time"] a');
    };
    expect(toImport('reading')).not.toBeNull();
    expect(toImport('export')).toBeNull();
  },
);
