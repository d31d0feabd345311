import './manners.css';
import { withQuiet } from '../../domain/etiquette/hint-choices';
import { hintWords } from '../../i18n/hints/hint-texts';
import { MANNERS_BOOK } from '../../i18n/manners/book';
import { Switch } from '../../ui/switch';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { Contents } from './contents';
import { CurrentHints } from './current-hints';
import { allHints } from './find-hints';
import { Guide } from './guide';
import { LeftOut } from './left-out';
import { useHintChoices } from './use-hint-choices';
import { useHints } from './use-hints';

/** Current hints, what was left out of them, and the guide. */
export function MannersView() {
  const say = usePhrases(MANNERS_BOOK);
  const { language } = useTexts();
  const { choices, choose } = useHintChoices();
  const found = useHints('all', allHints);
  const words = hintWords(language);
  const isReady = found !== null && choices !== null;
  return (
    <section class="manners stack" data-view="manners" data-ready={isReady ? '' : undefined}>
      <h1 class="unseen">{say('title')}</h1>
      <Contents />
      {isReady && (
        <>
          <CurrentHints found={found} choices={choices} choose={choose} />
          <LeftOut choices={choices} choose={choose} />
          <section class="part stack">
            <h2>{say('settings.title')}</h2>
            <Switch
              label={words.quiet}
              explanation={words.quietText}
              isOn={choices.isQuiet}
              onSwitch={(isOn) => choose((now) => withQuiet(now, isOn))}
            />
          </section>
        </>
      )}
      <Guide />
    </section>
  );
}
