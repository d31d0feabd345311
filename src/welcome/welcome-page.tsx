import type { WelcomeWords } from '../i18n/welcome-words';
import { Fold } from '../ui/fold';
import { BROWSERS, type BrowserName } from './browsers';
import { PanelDrawing } from './panel-drawing';
import { PinDrawing } from './pin-drawing';

interface WelcomePageProps {
  readonly words: WelcomeWords;
  /** The browser whose toolbar comes first. */
  readonly here: BrowserName;
  readonly onOpen: () => void;
}

/** What Balik does, and three steps to it: pin the icon, open the panel, press Start. */
export function WelcomePage({ words, here, onOpen }: WelcomePageProps) {
  const others = (Object.keys(BROWSERS) as BrowserName[]).filter((name) => name !== here);
  return (
    <main class="welcome stack" data-welcome={here}>
      <header class="stack">
        <h1>{words.title}</h1>
        <p>{words.about}</p>
      </header>
      <ol class="welcome-steps">
        <li>
          <div class="stack is-close">
            <h2>{words.pin}</h2>
            <p>{words[`pin.${here}`]}</p>
          </div>
          <PinDrawing browser={here} />
        </li>
        <li>
          <div class="stack is-close">
            <h2>{words.open}</h2>
            <p>{words['open.text']}</p>
            <div class="buttons">
              <button type="button" class="button is-primary" data-open-panel onClick={onOpen}>
                {words['open.now']}
              </button>
            </div>
          </div>
          <PanelDrawing browser={here} />
        </li>
        <li>
          <div class="stack is-close">
            <h2>{words.start}</h2>
            <p>{words['start.text']}</p>
            <p>
              <a class="way" href="https://www.instagram.com/" target="_blank" rel="noreferrer noopener">
                {words.instagram}
              </a>
            </p>
          </div>
        </li>
      </ol>
      <Fold title={words.others}>
        <ul class="welcome-others">
          {others.map((name) => (
            <li key={name} class="stack is-close" data-browser={name}>
              <h2>{BROWSERS[name]}</h2>
              <p>{words[`pin.${name}`]}</p>
              <PinDrawing browser={name} />
            </li>
          ))}
        </ul>
      </Fold>
      <section class="welcome-end stack is-close">
        <h2>{words.remove}</h2>
        <p>{words['remove.text']}</p>
      </section>
    </main>
  );
}
