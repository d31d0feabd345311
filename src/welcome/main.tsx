import './welcome.css';
import { render } from 'preact';
import { chooseLanguage, factsOf } from '../i18n/languages';
import { openWelcomeWords, type SpokenWelcome } from '../i18n/welcome-words';
import { browserLanguages, extensionOrigin } from '../platform/extension';
import { onSettings, readSettings, type Settings } from '../platform/settings';
import { panelOpener } from '../platform/side-panel';
import { keepThemeOf } from '../ui/theme';
import { browserHere } from './browsers';
import { WelcomePage } from './welcome-page';

/** Chromium's browsers name their brands; no other does. */
const { userAgentData } = navigator as { readonly userAgentData?: { readonly brands: readonly { brand: string }[] } };

/** After install nothing was chosen; whoever has the page open later may have chosen a language and a theme, or choose them now. */
async function begin(): Promise<void> {
  const { signal } = new AbortController();
  const openPanel = panelOpener().catch(() => null);
  let chosen: Settings | null = null;
  const applyTheme = keepThemeOf(() => chosen?.theme ?? 'auto', signal);
  const follow = async (settings: Settings) => {
    chosen = settings;
    applyTheme();
    const [spoken, opener] = await Promise.all([
      openWelcomeWords(chooseLanguage(settings.language, browserLanguages())),
      openPanel,
    ]);
    // Of two choices the later one stands, whichever was fetched first.
    if (chosen === settings) show(spoken, opener);
  };
  onSettings((settings) => void follow(settings).catch(tell), signal);
  const settings = await readSettings();
  if (chosen === null) await follow(settings);
}

function show({ language, words }: SpokenWelcome, openPanel: (() => Promise<void>) | null): void {
  document.documentElement.lang = language;
  document.documentElement.dir = factsOf(language).direction;
  document.title = words.title;
  const here = browserHere(extensionOrigin(), userAgentData?.brands ?? []);
  const asTab = () => location.assign('../panel/index.html');
  const open = () => {
    // In the click itself, before anything is waited for, or the browser would not take it for the person's wish.
    if (openPanel === null) asTab();
    else openPanel().catch(asTab);
  };
  render(<WelcomePage words={words} here={here} onOpen={open} />, document.getElementById('welcome')!);
}

function tell(error: unknown): void {
  console.error('The page after install could not be shown', error);
}

begin().catch(tell);
