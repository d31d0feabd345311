import { useMemo, useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import type { HintChoices } from '../../domain/etiquette/hint-choices';
import { HINTS } from '../../domain/etiquette/hints';
import { hintTitle } from '../../i18n/say-hint';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { HintAbout } from '../hints/find-hints';
import { HintList, letThrough } from '../hints/hint-list';
import { PersonSheet } from '../person/person-sheet';

interface CurrentHintsProps {
  readonly found: readonly HintAbout[];
  readonly choices: HintChoices;
  readonly choose: (change: (choices: HintChoices) => HintChoices) => Promise<boolean>;
}

/** Of one kind at most so many stand open: the words are the same, only the names differ. */
const MOST_OF_A_KIND = 2;

/** What there is to say now: of the viewer's account first, then kind by kind of single accounts. */
export function CurrentHints({ found, choices, choose }: CurrentHintsProps) {
  const say = usePhrases('manners');
  const texts = useTexts();
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  const kinds = useMemo(() => byKind(letThrough(found, choices)), [found, choices]);
  return (
    <section class="part stack" id="hints" aria-labelledby="hints-title" tabIndex={-1} data-hints={kinds.length}>
      <h2 id="hints-title">{say('hints.title')}</h2>
      {choices.isQuiet && <p class="guidance small">{say('hints.quiet')}</p>}
      {!choices.isQuiet && kinds.length === 0 && (
        <div class="card">
          <p>{say('hints.none')}</p>
          <p class="soft small">{say('hints.none.text')}</p>
        </div>
      )}
      {kinds.map((hints) => (
        <HintList
          key={hints[0]!.hint.id}
          label={hintTitle(texts, hints[0]!.hint.id)}
          hints={hints}
          most={MOST_OF_A_KIND}
          choose={choose}
          onOpen={setOpened}
        />
      ))}
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
