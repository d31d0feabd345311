// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { completenessOf } from '../../i18n/completeness';
import { createTexts, WHOLE } from '../../i18n/fixtures/texts';
import { factsOf, TAGS } from '../../i18n/languages';
import { asSettings } from '../../platform/settings';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { LookSettings } from './look-settings';

const root = document.createElement('div');
afterEach(() => render(null, root));

it.each(WHOLE)('an unfinished language says how complete it is, in %s, and no other does', async (language) => {
  const texts = createTexts(language, 'UTC');
  const store = createPanelStore(0);
  store.setState({ settings: asSettings({ language }) });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={texts}>
        <LookSettings />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  const wanted = await Promise.all(
    TAGS.map(async (tag) => {
      const { name, isUnfinished } = factsOf(tag);
      if (!isUnfinished) return name;
      const share = texts.percent(await completenessOf(tag));
      return texts.book('settings')('language.share', { name: `\u2068${name}\u2069`, share });
    }),
  );
  await vi.waitFor(() => {
    const options = [...root.querySelectorAll('[data-setting="language"] option')].slice(1);
    expect(options.map((option) => option.textContent)).toEqual(wanted);
  });
});
