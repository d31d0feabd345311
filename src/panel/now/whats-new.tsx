import { useEffect, useState } from 'preact/hooks';
import type { NewsOfVersion } from '../../i18n/whats-new';
import { followVersionTold, isLater, noteTold } from '../../platform/version-told';
import { usePhrases, useTexts } from '../../ui/texts-context';

/** What a version tells, its words in the language the person reads or in English. */
type Telling = Pick<NewsOfVersion, 'version'> & { readonly language: string; readonly sentences: readonly string[] };

/** After an update, what is new in it; once it was read, never again for that version. */
export function WhatsNew() {
  const say = usePhrases('data');
  const news = useUntold();
  if (news === null) return null;
  const { version, language, sentences } = news;
  const close = () => {
    noteTold(version).catch((error) => console.error('That it was read could not be kept', error));
  };
  return (
    <aside class="guidance stack is-close" aria-labelledby="new-title" data-new={version}>
      <h2 id="new-title">{say('new.title', { version })}</h2>
      <ul class="stack is-close small" lang={language}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="button is-small" data-new-read onClick={close}>
          {say('new.read')}
        </button>
      </div>
    </aside>
  );
}

/** What is to be told; its words are fetched only where there is something. */
function useUntold(): Telling | null {
  const { language } = useTexts();
  const [told, setTold] = useState<string | null>(null);
  const [news, setNews] = useState<Telling | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    followVersionTold((version) => ending.signal.aborted || setTold(version), ending.signal).catch((error) =>
      console.error('Up to which version was told could not be read', error),
    );
    return () => ending.abort();
  }, []);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const { NEWEST, saidIn } = await import('../../i18n/whats-new');
      const { version } = NEWEST;
      if (isWanted) setNews({ version, ...saidIn(language, NEWEST) });
    };
    if (told !== null) look().catch((error) => console.error('What is new could not be fetched', error));
    return () => {
      isWanted = false;
    };
  }, [told, language]);
  return told !== null && news !== null && isLater(news.version, told) ? news : null;
}
