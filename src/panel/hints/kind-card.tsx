import { allSnoozed, type HintChoices, muted } from '../../domain/etiquette/hint-choices';
import { hintWords, type SaidHint } from '../../i18n/say-hint';
import { useTexts } from '../../ui/texts-context';
import type { HintAbout } from './find-hints';
import { HintNames } from './hint-names';
import { HintWays } from './hint-ways';

interface KindCardProps {
  readonly said: SaidHint;
  readonly hints: readonly HintAbout[];
  readonly onChoose: (change: (choices: HintChoices) => HintChoices, what: 'snoozed' | 'muted') => void;
  readonly onOpen: Parameters<typeof HintNames>[0]['onOpen'];
}

/** One kind of hint about several people, said once: how many, since when, who. */
export function KindCard({ said, hints, onChoose, onOpen }: KindCardProps) {
  const words = hintWords(useTexts());
  const { id } = hints[0]!.hint;
  const all = hints.map(({ hint }) => hint);
  return (
    <article class="hint" data-hint-kind={id} data-hint-count={hints.length}>
      <h3 class="hint-title number">{said.title}</h3>
      <p>{said.sentence}</p>
      <HintNames hints={hints} onOpen={onOpen} />
      <HintWays
        words={words}
        why={said.why}
        onSnooze={() => onChoose((choices) => allSnoozed(choices, all, Date.now()), 'snoozed')}
        onMute={() => onChoose((choices) => muted(choices, id), 'muted')}
      />
    </article>
  );
}
