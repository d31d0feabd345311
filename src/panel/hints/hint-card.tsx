import type { AccountNumber } from '../../domain/account';
import type { HintChoices } from '../../domain/etiquette/hint-choices';
import { muted, snoozed } from '../../domain/etiquette/hint-choices';
import { hintWords, sayHint } from '../../i18n/say-hint';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import type { HintAbout } from './find-hints';

interface HintCardProps {
  readonly about: HintAbout;
  /** Called for a choice about this hint, with which it was. */
  readonly onChoose: (change: (choices: HintChoices) => HintChoices, what: 'snoozed' | 'muted') => void;
  readonly level?: 2 | 3 | 4;
  readonly onOpen?: (number: AccountNumber) => void;
}

/** One hint: what it says, on what it rests, and the ways to be rid of it. */
export function HintCard({ about: { hint, account }, onChoose, level = 3, onOpen }: HintCardProps) {
  const texts = useTexts();
  const say = usePhrases('manners');
  const now = usePanel((state) => state.now);
  const words = hintWords(texts);
  const { title, sentence, why } = sayHint(hint, account?.username ?? null, texts, now);
  const Heading = `h${level}` as const;
  return (
    <article class="hint" data-hint={hint.id} data-hint-account={account?.username}>
      <Heading class="hint-title">{title}</Heading>
      <p>{sentence}</p>
      {onOpen !== undefined && account !== null && (
        <p>
          <button type="button" class="button is-small" data-open-account onClick={() => onOpen(account.number)}>
            {say('hints.open', { username: account.username })}
          </button>
        </p>
      )}
      <details class="hint-why">
        <summary>{words.whyAmISeeingThis}</summary>
        <p class="soft small">{why}</p>
        <div class="buttons">
          <button
            type="button"
            class="button is-small"
            data-snooze
            onClick={() => onChoose((choices) => snoozed(choices, hint, Date.now()), 'snoozed')}
          >
            {words.snooze}
          </button>
          <button
            type="button"
            class="button is-small"
            data-mute
            onClick={() => onChoose((choices) => muted(choices, hint.id), 'muted')}
          >
            {words.mute}
          </button>
        </div>
      </details>
    </article>
  );
}
