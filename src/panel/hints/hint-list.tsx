import './hints.css';
import { useRef, useState } from 'preact/hooks';
import type { HintChoices } from '../../domain/etiquette/hint-choices';
import { shownHints } from '../../domain/etiquette/hint-choices';
import { usePhrases } from '../../ui/texts-context';
import type { HintAbout } from './find-hints';
import { HintCard } from './hint-card';

/** Which of the hints the person lets through, in their order. */
export function letThrough(found: readonly HintAbout[], choices: HintChoices): HintAbout[] {
  const shown = new Set(
    shownHints(
      found.map(({ hint }) => hint),
      choices,
      Date.now(),
    ),
  );
  return found.filter(({ hint }) => shown.has(hint));
}

interface HintListProps {
  readonly label: string;
  readonly hints: readonly HintAbout[];
  /** So many are shown; the rest is folded away. */
  readonly most: number;
  /** Each is its title alone until it is opened. */
  readonly isFolded?: boolean;
  readonly choose: (change: (choices: HintChoices) => HintChoices) => Promise<boolean>;
}

/** Hints under each other. Whoever sends one away keeps their place in the page. */
export function HintList({ label, hints, most, isFolded = false, choose }: HintListProps) {
  const say = usePhrases('manners');
  const [said, setSaid] = useState('');
  const list = useRef<HTMLElement>(null);
  const card = (about: HintAbout) => (
    <HintCard
      key={`${about.hint.id}/${about.hint.account}`}
      about={about}
      isFolded={isFolded}
      onChoose={async (change, what) => {
        list.current?.focus();
        setSaid((await choose(change)) ? say(`hints.${what}`) : say('hints.failed'));
      }}
    />
  );
  const rest = hints.slice(most);
  return (
    <section
      class={hints.length === 0 && said === '' ? 'hints is-empty' : 'hints'}
      aria-label={label}
      tabIndex={-1}
      ref={list}
    >
      {hints.slice(0, most).map(card)}
      {rest.length > 0 && (
        <details class="hint-rest">
          <summary data-more-hints={rest.length}>{say('hints.more', { count: rest.length })}</summary>
          {rest.map(card)}
        </details>
      )}
      <p class="soft small hint-said" role="status">
        {said}
      </p>
    </section>
  );
}
