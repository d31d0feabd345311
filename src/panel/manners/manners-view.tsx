import './manners.css';
import { usePhrases } from '../../ui/texts-context';
import { allHints } from '../hints/find-hints';
import { letThrough } from '../hints/hint-list';
import { useHintChoices } from '../hints/use-hint-choices';
import { useHints } from '../hints/use-hints';
import { CurrentHints } from './current-hints';
import { Guide } from './guide';
import { LeftOut } from './left-out';

/** Current hints, what was left out of them, and the guide. */
export function MannersView() {
  const say = usePhrases('manners');
  const { choices, choose } = useHintChoices();
  const found = useHints('all', allHints);
  const isReady = found !== null && choices !== null;
  return (
    <section class="manners stack" data-view="manners" data-ready={isReady ? '' : undefined}>
      <h1 class="unseen">{say('title')}</h1>
      {!isReady && (
        <p class="soft small is-late" aria-busy="true" data-looking>
          {say('hints.looking')}
        </p>
      )}
      {isReady && (
        <>
          <CurrentHints found={found} choices={choices} choose={choose} />
          <LeftOut choices={choices} choose={choose} />
        </>
      )}
      <Guide isAlone={isReady && letThrough(found, choices).length === 0} />
    </section>
  );
}
