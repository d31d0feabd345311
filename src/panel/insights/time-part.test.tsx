// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { DAY_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { TimeMissing, TimePart } from './time-part';

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

it('a time stands with what it is the median of; what it is the time of is a heading only where nothing else says it', () => {
  const time = (restsOn: number) => ({
    medianMs: { value: 12 * DAY_MS, restsOn },
    bars: [{ upToMs: null, accounts: 1 }],
  });
  const drawn = (theirs: number, yours: number | null) => {
    render(null, root);
    render(
      <PanelContext.Provider value={createPanelStore(AT)}>
        <TextsContext.Provider value={createTexts('en', 'UTC')}>
          <TimePart time={{ theirs: time(theirs), yours: yours === null ? null : time(yours) }} />
        </TextsContext.Provider>
      </PanelContext.Provider>,
      root,
    );
    return ['h3', '.measure'].map((what) => [...root.querySelectorAll(what)].map((one) => one.textContent));
  };
  expect(drawn(23, null)).toEqual([[], ['12 days · median of 23 accounts']]);
  expect(drawn(2, null)).toEqual([['How long they took'], ['12 days · median of 2 accounts']]);
  expect(drawn(23, 9)[0]).toEqual(['How long they took', 'How long you took']);
});
