// @vitest-environment happy-dom
// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import '../../platform/fixtures/pretend-browser';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { booksOf } from '../../i18n/fixtures/texts';
import { createTexts } from '../../i18n/texts';
import { asSettings } from '../../platform/settings';
import { TextsContext, usePhrases, useTexts } from '../../ui/texts-context';
import { lazyPiece } from './lazy-piece';
import { LazyView } from './lazy-view';
import { createPanelStore } from './store';
import { PanelContext } from './use-panel';
import { useSpokenTexts } from './use-spoken-texts';

const said = () => document.body.textContent;
afterEach(() => render(null, document.body));

function Title() {
  return <h1>{usePhrases('history')('title')}</h1>;
}

/** English, whose rest is there when the test says so. */
function slowEnglish() {
  const { panel, ...rest } = booksOf('en');
  const books: Partial<ReturnType<typeof booksOf>> = { panel };
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = () => {
      Object.assign(books, rest);
      done();
    };
  });
  return { texts: createTexts({ language: 'en', books, rest: () => arrived }), arrive: () => arrive() };
}

it('a lazy piece and a lazy view stand there once their words do, not before', async () => {
  const { texts, arrive } = slowEnglish();
  const load = vi.fn(async () => Title);
  const Piece = lazyPiece(load);
  render(
    <TextsContext.Provider value={texts}>
      <Piece />|<LazyView load={load} />
    </TextsContext.Provider>,
    document.body,
  );
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  await Promise.all(load.mock.results.map(({ value }) => value));
  expect(said()).toBe(`|${texts.t('app.loading')}`);
  arrive();
  await vi.waitFor(() => expect(said()).toBe('History|History'));
});

function App() {
  const texts = useSpokenTexts();
  return texts === null ? null : (
    <TextsContext.Provider value={texts}>
      <Speaking />
    </TextsContext.Provider>
  );
}

function Speaking() {
  return <p>{useTexts().t('nav.now')}</p>;
}

it('nothing is drawn before the language is known; another one is spoken at once and says all its books', async () => {
  const store = createPanelStore(0);
  render(
    <PanelContext.Provider value={store}>
      <App />
    </PanelContext.Provider>,
    document.body,
  );
  expect(said()).toBe('');
  store.setState({ settings: asSettings({ language: 'id' }) });
  await vi.waitFor(() => expect(said()).toBe('Sekarang'));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['id', 'ltr']);
  // Of two choices in a row the last is spoken.
  store.setState({ settings: asSettings({ language: 'en' }) });
  store.setState({ settings: asSettings({ language: 'id' }) });
  store.setState({ settings: asSettings({ language: 'en' }) });
  await vi.waitFor(() => expect(said()).toBe('Now'));
  expect(document.documentElement.lang).toBe('en');
});

it('where the settings cannot be read, the trouble is told in the browser’s language', async () => {
  const store = createPanelStore(0);
  render(
    <PanelContext.Provider value={store}>
      <App />
    </PanelContext.Provider>,
    document.body,
  );
  store.setState({ trouble: 'unknown' });
  await vi.waitFor(() => expect(said()).toBe('Now'));
});
