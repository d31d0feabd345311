import { useMemo, useRef, useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import type { HintChoices } from '../../domain/etiquette/hint-choices';
import { HINTS } from '../../domain/etiquette/hints';
import { sayHints } from '../../i18n/say-hint';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { HintAbout } from '../hints/find-hints';
import { HintCard } from '../hints/hint-card';
import { letThrough } from '../hints/hint-list';
import { KindCard } from '../hints/kind-card';
import { PersonSheet } from '../person/person-sheet';
import { hashOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { WayToLists } from './way-to-lists';

interface CurrentHintsProps {
  readonly found: readonly HintAbout[];
  readonly choices: HintChoices;
  readonly choose: (change: (choices: HintChoices) => HintChoices) => Promise<boolean>;
}

/** What there is to say now, one card to a kind: of the viewer's account first, then of single accounts. */
export function CurrentHints({ found, choices, choose }: CurrentHintsProps) {
  const say = usePhrases('manners');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const { readings } = usePanel((state) => state.remembered!);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  const [told, setTold] = useState('');
  const part = useRef<HTMLElement>(null);
  const kinds = useMemo(() => byKind(letThrough(found, choices)), [found, choices]);
  const hasHints = kinds.length > 0;
  const onChoose = async (change: (choices: HintChoices) => HintChoices, what: 'snoozed' | 'muted') => {
    // The card goes; whoever sent it away keeps their place in the page.
    part.current?.focus();
    setTold((await choose(change)) ? say(`hints.${what}`) : say('hints.failed'));
  };
  return (
    <section
      class="hints stack"
      id="hints"
      aria-labelledby="hints-title"
      tabIndex={-1}
      ref={part}
      data-hints={kinds.length}
    >
      <div class="hints-head">
        {hasHints ? (
          <h2 id="hints-title">{say('hints.title')}</h2>
        ) : (
          <h2 id="hints-title" class="nothing-now" data-no-hints>
            {say(choices.isQuiet ? 'hints.quiet' : readings.length > 0 ? 'hints.none' : 'hints.none.text')}
          </h2>
        )}
        <a class="way small" href={hashOf({ view: 'settings' })}>
          {say('settings.title')}
        </a>
      </div>
      <p class="soft small hint-said" role="status">
        {told}
      </p>
      {kinds.map((hints) => {
        const { id } = hints[0]!.hint;
        const said = sayHints(
          hints.map(({ hint }) => hint),
          texts,
          now,
        );
        return said === null ? (
          hints.map((about) => (
            <HintCard key={`${id}/${about.hint.account}`} about={about} onChoose={onChoose} onOpen={setOpened}>
              <WayToLists id={id} />
            </HintCard>
          ))
        ) : (
          <KindCard key={id} said={said} hints={hints} onChoose={onChoose} onOpen={setOpened} />
        );
      })}
      {opened !== null && <PersonSheet number={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

/** Kind by kind, in the order of the list of hints; within a kind the newest first. */
function byKind(hints: readonly HintAbout[]): HintAbout[][] {
  return HINTS.map(({ id }) =>
    hints.filter(({ hint }) => hint.id === id).sort((one, other) => other.hint.since - one.hint.since),
  ).filter((kind) => kind.length > 0);
}
