import type { ComponentChildren } from 'preact';
import type { AccountNumber } from '../../domain/account';
import type { HintChoices } from '../../domain/etiquette/hint-choices';
import { muted, snoozed } from '../../domain/etiquette/hint-choices';
import { hintWords, sayHint } from '../../i18n/say-hint';
import { Username } from '../../ui/person-name';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import type { HintAbout } from './find-hints';
import { HintWays, WhyAndWays } from './hint-ways';

interface HintCardProps {
  readonly about: HintAbout;
  /** Called for a choice about this hint, with which it was. */
  readonly onChoose: (change: (choices: HintChoices) => HintChoices, what: 'snoozed' | 'muted') => void;
  readonly onOpen?: (number: AccountNumber) => void;
  /** Its title alone is shown, and opens to the rest: where something else comes first. */
  readonly isFolded?: boolean;
  /** Where it leads. */
  readonly children?: ComponentChildren;
}

/** One hint: what it says, on what it rests, and the ways to be rid of it. */
export function HintCard({ about: { hint, account }, onChoose, onOpen, isFolded = false, children }: HintCardProps) {
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const words = hintWords(texts);
  const { title, sentence, why } = sayHint(hint, account?.username ?? null, texts, now);
  const ways = {
    words,
    why,
    onSnooze: () => onChoose((choices) => snoozed(choices, hint, Date.now()), 'snoozed'),
    onMute: () => onChoose((choices) => muted(choices, hint.id), 'muted'),
  };
  if (isFolded)
    return (
      <article class="hint is-folded" data-hint={hint.id} data-hint-account={account?.username}>
        <details>
          <summary>{title}</summary>
          <div class="stack is-close">
            <p>{sentence}</p>
            <WhyAndWays {...ways} />
          </div>
        </details>
      </article>
    );
  return (
    <article class="hint" data-hint={hint.id} data-hint-account={account?.username}>
      <h3 class="hint-title">{title}</h3>
      <p>{sentence}</p>
      {onOpen !== undefined && account !== null && (
        <p class="hint-names">
          <button
            type="button"
            class="chip"
            aria-haspopup="dialog"
            data-open-account
            onClick={() => onOpen(account.number)}
          >
            <Username username={account.username} />
          </button>
        </p>
      )}
      {children}
      <HintWays {...ways} />
    </article>
  );
}
