import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import '../ui/pieces.css';
import './panel.css';
import { render } from 'preact';
import { App } from './app';
import { keepFocus } from './shell/keep-focus';
import { startSession } from './shell/session';
import { createPanelStore } from './shell/store';
import { keepTheme } from './shell/theme';
import { PanelContext } from './shell/use-panel';

const ending = new AbortController();
const store = createPanelStore(Date.now());
keepTheme(store, ending.signal);
keepFocus(ending.signal);
startSession(store, ending.signal);
addEventListener('pagehide', (event) => {
  if (!event.persisted) ending.abort();
});

render(
  <PanelContext.Provider value={store}>
    <App />
  </PanelContext.Provider>,
  document.getElementById('balik')!,
);
